/** The file hotlines.yaml: who to call. */
import type { Language } from '../core/language.ts';
import { failed, ok, type Result } from '../core/result.ts';
import { checkHotlines } from '../hotline/check-hotlines.ts';
import type { HotlineDirectory } from '../hotline/hotline.ts';
import { problemAt } from './problem-at.ts';
import type { SourceFile } from './programme.ts';
import type { ProgrammeProblem } from './programme-problem.ts';
import { hotlinesSchema } from './schema/hotlines-schema.ts';
import { checkSchema } from './schema-faults.ts';
import { readYaml } from './yaml-file.ts';

/** All problems are found, not only the first; a file with any is not used. */
export function readHotlines(
  file: SourceFile,
  languages: readonly [Language, ...Language[]],
): Result<HotlineDirectory, ProgrammeProblem> {
  const yaml = readYaml(file);
  if (!yaml.ok) return yaml;
  const written = checkSchema(yaml.value, hotlinesSchema(languages));
  if (!written.ok) return written;
  const { directory, faults } = checkHotlines(written.value);
  if (faults.length === 0) return ok(directory);
  return failed(
    ...faults.map(({ path, ...fault }) => problemAt(yaml.value, path, { code: 'hotlines', fault })),
  );
}
