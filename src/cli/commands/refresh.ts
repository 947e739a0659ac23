import { existsSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { commandLine } from '../../actions/context.ts';
import { type RefreshedFile, refreshFile } from '../../actions/refresh-file.ts';
import { refreshProblem, refresh as say } from '../../messages/refresh.ts';
import { refreshReportLines } from '../../messages/refresh-report-lines.ts';
import { type Command, type ExitCode, type Terminal, UsageError } from '../command.ts';
import { readFile, writeFile } from './answers.ts';

export const refreshCommand: Command = {
  name: 'refresh',
  needs: 'figures.read',
  takes: 'FILE.docx|FILE.odt [--round PROGRAMME/ROUND] [--out FILE] [--overwrite] [--json]',
  does: 'Puts new values into a memo that has been edited, as a new file, and lists what to look at.',
  async run(args, terminal) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        round: { type: 'string' },
        out: { type: 'string' },
        overwrite: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    });
    const [file, ...more] = positionals;
    if (!file || more.length > 0) throw new UsageError('name one document');
    const round = values.round === undefined ? undefined : roundOf(values.round);
    const out = values.out ?? (values.overwrite ? file : besideOf(file));
    if (!mayWrite(out, file, values.overwrite, terminal)) return 1;
    const bytes = readFile(file, terminal);
    const house = bytes && (await terminal.openHouse());
    if (!bytes || !house) return 1;
    try {
      const done = await refreshFile(house, { bytes, ...(round ? { round } : {}) }, commandLine);
      if (done.ok) return finish(done.value, out, values.json, terminal);
      for (const problem of done.problems) terminal.err(`${file}: ${refreshProblem(problem, 'en')}`);
      terminal.err('Nothing was written.');
      return 1;
    } finally {
      await house.close();
    }
  },
};

function roundOf(text: string): { readonly programme: string; readonly round: string } {
  const [programme, round, ...more] = text.split('/');
  if (programme && round && more.length === 0) return { programme, round };
  throw new UsageError(`name the round as PROGRAMME/ROUND, for example covid19-2020/2020-maj; got "${text}"`);
}

/** "notat.docx" → "notat-new-figures.docx", in the same folder. */
function besideOf(file: string): string {
  const ending = extname(file);
  return join(dirname(file), `${basename(file, ending)}-${say.suffix.en}${ending}`);
}

/** Neither the document itself nor another that somebody may have worked on is written over unasked. */
function mayWrite(out: string, file: string, overwrite: boolean, terminal: Terminal): boolean {
  if (overwrite || (resolve(out) !== resolve(file) && !existsSync(out))) return true;
  terminal.err(
    resolve(out) === resolve(file)
      ? `"${out}" is the document itself. Give another name with --out, or say --overwrite.`
      : `"${out}" is there already. Give another name with --out, or say --overwrite.`,
  );
  return false;
}

function finish(done: RefreshedFile, out: string, json: boolean, terminal: Terminal): ExitCode {
  const { bytes, report, found, draft } = done;
  if (!writeFile(out, bytes, terminal)) return 1;
  const round = `${found.key.programme}/${found.key.round}`;
  if (json) {
    terminal.out(JSON.stringify({ file: out, round, draft, ...report }));
    return 0;
  }
  terminal.out(
    `Wrote ${out} with the figures of ${round}${draft ? ' (a draft: the round is not frozen)' : ''}.`,
  );
  for (const line of refreshReportLines(report, 'en')) terminal.out(line);
  return 0;
}
