import type { ProgrammeFault, ProgrammeProblem } from './programme-problem.ts';
import { type FieldPath, fieldName, type YamlFile } from './yaml-file.ts';

/** A fault at a field of a file. */
export function problemAt(yaml: YamlFile, path: FieldPath, fault: ProgrammeFault): ProgrammeProblem {
  return { file: yaml.path, line: yaml.lineAt(path), field: fieldName(path), ...fault };
}
