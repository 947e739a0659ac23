/** The file activities.yaml: what is to be resumed, and what to watch for. */
import type { Language } from '../core/language.ts';
import { failed, ok, type Result } from '../core/result.ts';
import { checkReopening } from '../reopening/check-reopening.ts';
import type { Reopening } from '../reopening/reopening.ts';
import { problemAt } from './problem-at.ts';
import type { SourceFile } from './programme.ts';
import type { ProgrammeProblem } from './programme-problem.ts';
import { activitiesSchema } from './schema/activities-schema.ts';
import { checkSchema } from './schema-faults.ts';
import { readYaml } from './yaml-file.ts';

/** All problems are found, not only the first; a file with any is not used. */
export function readActivities(
  file: SourceFile,
  languages: readonly [Language, ...Language[]],
): Result<Reopening, ProgrammeProblem> {
  const yaml = readYaml(file);
  if (!yaml.ok) return yaml;
  const read = checkSchema(yaml.value, activitiesSchema(languages));
  if (!read.ok) return read;
  const faults = checkReopening(read.value);
  if (faults.length === 0) return ok(read.value);
  return failed(
    ...faults.map(({ path, ...fault }) => problemAt(yaml.value, path, { code: 'activities', fault })),
  );
}
