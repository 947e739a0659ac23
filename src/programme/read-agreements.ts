/** The file agreements.yaml: what was agreed, by whom, and with what money. */
import type { Agreements } from '../agreement/agreement.ts';
import { checkAgreements } from '../agreement/check-agreements.ts';
import type { Language } from '../core/language.ts';
import { failed, ok, type Result } from '../core/result.ts';
import { problemAt } from './problem-at.ts';
import type { SourceFile } from './programme.ts';
import type { ProgrammeProblem } from './programme-problem.ts';
import { agreementsSchema } from './schema/agreements-schema.ts';
import { checkSchema } from './schema-faults.ts';
import { readYaml } from './yaml-file.ts';

/** All problems are found, not only the first; a file with any is not used. */
export function readAgreements(
  file: SourceFile,
  languages: readonly [Language, ...Language[]],
): Result<Agreements, ProgrammeProblem> {
  const yaml = readYaml(file);
  if (!yaml.ok) return yaml;
  const read = checkSchema(yaml.value, agreementsSchema(languages));
  if (!read.ok) return read;
  const faults = checkAgreements(read.value);
  if (faults.length === 0) return ok(read.value);
  return failed(
    ...faults.map(({ path, ...fault }) => problemAt(yaml.value, path, { code: 'agreements', fault })),
  );
}
