/** The file rules.yaml: the rules that apply around the survey. */
import type { Language } from '../core/language.ts';
import { failed, ok, type Result } from '../core/result.ts';
import { checkRules } from '../rules/check-rules.ts';
import type { Rules } from '../rules/rules.ts';
import { problemAt } from './problem-at.ts';
import type { SourceFile } from './programme.ts';
import type { ProgrammeProblem } from './programme-problem.ts';
import { rulesSchema } from './schema/rules-schema.ts';
import { checkSchema } from './schema-faults.ts';
import { readYaml } from './yaml-file.ts';

/** All problems are found, not only the first; a file with any is not used. */
export function readRules(
  file: SourceFile,
  languages: readonly [Language, ...Language[]],
): Result<Rules, ProgrammeProblem> {
  const yaml = readYaml(file);
  if (!yaml.ok) return yaml;
  const written = checkSchema(yaml.value, rulesSchema(languages));
  if (!written.ok) return written;
  const { rules, faults } = checkRules(written.value);
  if (faults.length === 0) return ok(rules);
  return failed(...faults.map(({ path, ...fault }) => problemAt(yaml.value, path, { code: 'rules', fault })));
}
