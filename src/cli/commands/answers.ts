import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { commandLine } from '../../actions/context.ts';
import { exportFormats, exportRound } from '../../actions/export-round.ts';
import { type ImportProblem, importAnswers } from '../../actions/import-answers.ts';
import { keptReasons, reasonRows } from '../../actions/kept-reasons.ts';
import { csvNoteText, csvProblemLines } from '../../round/csv-problem-text.ts';
import { tableCsv } from '../../round/table-csv.ts';
import { type Command, type Terminal, UsageError } from '../command.ts';
import { withRound } from '../round-argument.ts';

const largestFileBytes = 200 * 1024 * 1024;

export const importCommand: Command = {
  name: 'import',
  needs: 'rounds.manage',
  takes: 'PROGRAMME/ROUND FILE.csv',
  does: 'Takes answers from a CSV: all of them, or none and the name of every cell that is wrong.',
  async run(args, terminal) {
    const { positionals } = parseArgs({ args: [...args], allowPositionals: true });
    const [round, file, ...more] = positionals;
    if (!round || !file || more.length > 0) throw new UsageError('name a round and one CSV file');
    const bytes = readFile(file, terminal);
    if (!bytes) return 1;
    return withRound([round], terminal, async (house, found) => {
      const imported = await importAnswers(house, found, bytes, commandLine);
      if (!imported.ok) {
        refuse(imported.problems, file, terminal);
        return 1;
      }
      const { sheets, unchanged, notes } = imported.value;
      for (const note of notes) terminal.err(csvNoteText(note));
      const same = unchanged > 0 ? ` (${unchanged} of them stood there already)` : '';
      const name = `${found.key.programme}/${found.key.round}`;
      terminal.out(`Imported ${sheets} ${sheets === 1 ? 'sheet' : 'sheets'} into ${name}${same}.`);
      return 0;
    });
  },
};

function refuse(problems: readonly ImportProblem[], file: string, terminal: Terminal): void {
  for (const problem of problems)
    if (problem.code === 'round-state')
      terminal.err(`The round is ${problem.state} and takes no answers. Nothing was imported.`);
  const csv = problems.flatMap((problem) => (problem.code === 'csv' ? [problem.problem] : []));
  if (csv.length === 0) return;
  for (const line of csvProblemLines(csv)) terminal.err(`${file}: ${line}`);
  terminal.err(`${csv.length} ${csv.length === 1 ? 'problem' : 'problems'}. Nothing was imported.`);
}

export const exportCommand: Command = {
  name: 'export',
  needs: 'figures.read',
  takes: `PROGRAMME/ROUND [--format ${exportFormats.join('|')}] [--out DIR]`,
  does: 'Writes the answers of a round: csv as import takes it, xlsx, parquet. json writes its figures.',
  async run(args, terminal) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { format: { type: 'string', default: 'csv' }, out: { type: 'string', default: '.' } },
    });
    const format = exportFormats.find((one) => one === values.format);
    if (!format)
      throw new UsageError(`the format "${values.format}" is not known; ${exportFormats.join(', ')} are`);
    return withRound(positionals, terminal, async (house, found) => {
      for (const { name, content } of await exportRound(house, found, format)) {
        const path = join(values.out, name);
        if (!writeFile(path, content, terminal)) return 1;
        terminal.out(`Wrote ${path}.`);
      }
      const reasons = format === 'csv' ? await keptReasons(house, found) : [];
      if (reasons.length === 0) return 0;
      const synthetic = found.round.synthetic ? '-syntetisk' : '';
      const explained = join(
        values.out,
        `${found.key.programme}-${found.key.round}${synthetic}-forklaringer.csv`,
      );
      if (!writeFile(explained, tableCsv(reasonRows(reasons)), terminal)) return 1;
      terminal.out(`Wrote ${explained}: what authorities say about answers that do not seem to fit.`);
      return 0;
    });
  },
};

export function readFile(path: string, terminal: Terminal): Uint8Array<ArrayBuffer> | undefined {
  try {
    if (statSync(path).size <= largestFileBytes) return new Uint8Array(readFileSync(path));
    terminal.err(`"${path}" is larger than ${largestFileBytes / 1024 / 1024} MB. Split it and try again.`);
  } catch (error) {
    terminal.err(`"${path}" cannot be read: ${systemReason(error)}.`);
  }
  return undefined;
}

export function writeFile(path: string, content: string | Uint8Array, terminal: Terminal): boolean {
  try {
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, content);
    return true;
  } catch (error) {
    terminal.err(`"${path}" cannot be written: ${systemReason(error)}.`);
    return false;
  }
}

function systemReason(error: unknown): string {
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: 'there is no such file or folder',
    EACCES: 'you may not',
    EISDIR: 'it is a folder',
    ENOTDIR: 'part of the path is a file',
    EROFS: 'the disk can only be read',
    ENOSPC: 'the disk is full',
  };
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return reasons[code] ?? (error instanceof Error ? error.message : String(error));
}
