/** The rules of the project's first programme, for tests of what rests on them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRules } from '../../src/programme/read-rules.ts';
import type { Rules } from '../../src/rules/rules.ts';
import { projectFolder } from './source-files.ts';

export function rulesOfProgramme(): Rules {
  const path = 'programmes/covid19-2020/rules.yaml';
  const read = readRules({ path, text: readFileSync(join(projectFolder, path), 'utf8') }, ['da', 'en']);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}
