import type { ProgrammeId } from '../core/ids.ts';
import { failed, ok, type Result } from '../core/result.ts';
import type { TemplateProblem } from '../memo/template-problem.ts';
import type { Programme } from '../programme/programme.ts';
import { programmeProblemText } from '../programme/programme-problem-text.ts';
import { readProgramme } from '../programme/read-programme.ts';
import { readAnswersCsv } from '../round/answers-csv.ts';
import { csvProblemLines } from '../round/csv-problem-text.ts';
import type { ProgrammeCache } from '../store/programme-cache.ts';
import type { ProgrammeFolder } from '../store/programme-folders.ts';
import { checkFigures, type NamedFigures, namedFigures, rememberFigures } from './check-figures.ts';
import { checkMemos } from './make-memos.ts';

export interface LoadedProgrammes {
  readonly programmes: ReadonlyMap<ProgrammeId, Programme>;
  /** In English, for the terminal: what is wrong with folders that were left out. */
  readonly problems: readonly string[];
}

/** Every check of every module on one folder; all problems, each naming file, line, field and what to do. */
export function checkProgramme(
  folder: ProgrammeFolder,
  registers: ReadonlyMap<string, string>,
  templateText: (problem: TemplateProblem) => string,
): Result<Programme, string> {
  const read = readFolderProgramme(folder, registers);
  if (!read.ok) return read;
  // Templates refer to figures, so that they are judged only when those are in order.
  const memos = new Set(checkMemos(read.value).map(templateText));
  const problems = [...checkDemo(read.value), ...memos];
  return problems.length > 0 ? failed(...problems) : read;
}

/** What must hold before a programme can be used at all; its demo and its templates are judged when they are needed. */
function readFolderProgramme(
  folder: ProgrammeFolder,
  registers: ReadonlyMap<string, string>,
): Result<Programme, string> {
  const unreadable = folder.problems.map(({ path, sentence }) => `${path}: ${sentence}`);
  const read = readProgramme(folder.files, registers);
  if (!read.ok) return failed(...unreadable, ...read.problems.map(programmeProblemText));
  const problems = [...unreadable, ...checkFigures(read.value)];
  return problems.length > 0 ? failed(...problems) : read;
}

function checkDemo(programme: Programme): readonly string[] {
  return programme.demo.flatMap(({ round: id, file }) => {
    const round = programme.rounds.find((one) => one.id === id);
    const read = round && readAnswersCsv(new TextEncoder().encode(file.text), programme, round);
    return !read || read.ok ? [] : csvProblemLines(read.problems).map((line) => `${file.path}: ${line}`);
  });
}

/** What is kept of a folder: its named figures take longer to read than all the rest. */
export interface ReadProgramme {
  readonly programme: Programme;
  readonly named: NamedFigures;
}

/** Only what was in order is kept. */
function readWithCache(
  folder: ProgrammeFolder,
  registers: ReadonlyMap<string, string>,
  cache: ProgrammeCache<ReadProgramme> | undefined,
): Result<Programme, string> {
  const known = folder.problems.length === 0 ? cache?.read(folder) : undefined;
  if (known) {
    rememberFigures(known.programme, known.named);
    return ok(known.programme);
  }
  const read = readFolderProgramme(folder, registers);
  if (read.ok) cache?.keep(folder, { programme: read.value, named: namedFigures(read.value) });
  return read;
}

/** The programmes that are in order. A faulty one is left out and named; the others go on. */
export function loadProgrammes(
  folders: readonly ProgrammeFolder[],
  registers: ReadonlyMap<string, string>,
  cache?: ProgrammeCache<ReadProgramme>,
): LoadedProgrammes {
  const programmes = new Map<ProgrammeId, Programme>();
  const problems: string[] = [];
  for (const folder of folders) {
    const checked = readWithCache(folder, registers, cache);
    if (!checked.ok) problems.push(...checked.problems.map((problem) => `${folder.path}: ${problem}`));
    else if (programmes.has(checked.value.id))
      problems.push(
        `${folder.path}: another folder holds programme "${checked.value.id}" already; give one of them another id.`,
      );
    else programmes.set(checked.value.id, checked.value);
  }
  return { programmes, problems };
}
