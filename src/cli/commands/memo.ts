import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Context, commandLine } from '../../actions/context.ts';
import type { FoundRound } from '../../actions/find-round.ts';
import { type MadeMemo, makeMemos } from '../../actions/make-memos.ts';
import { standardMemo, standardName } from '../../actions/standard-memo.ts';
import { type MemoFormat, memoFormats, writeMemo } from '../../actions/write-memo.ts';
import type { TemplateProblem } from '../../memo/template-problem.ts';
import { templateProblemLine } from '../../messages/template-problem.ts';
import { type Command, type Terminal, UsageError } from '../command.ts';
import { withRound } from '../round-argument.ts';
import { writeFile } from './answers.ts';

export const memoCommand: Command = {
  name: 'memo',
  takes: `PROGRAMME/ROUND [--standard] [--format ${memoFormats.join(',')}] [--out DIR]`,
  does: 'Writes the memos of a round; of a frozen round they are published. --standard writes a first draft and its template.',
  async run(args, terminal) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'html,md,json' },
        out: { type: 'string', default: '.' },
        standard: { type: 'boolean', default: false },
      },
    });
    const formats = values.format.split(',').map((format) => format.trim());
    const unknown = formats.find((format) => !memoFormats.some((known) => known === format));
    if (unknown !== undefined)
      throw new UsageError(`the format "${unknown}" is not known; ${memoFormats.join(', ')} are`);
    const chosen = memoFormats.filter((one) => formats.includes(one));
    return withRound(positionals, terminal, async (house, found) => {
      if (values.standard)
        return writeStandard(house, found, { formats: chosen, folder: values.out }, terminal);
      const made = await makeMemos(house, found, commandLine);
      if (!made.ok) return refuse(made.problems, terminal);
      if (made.value.length === 0) {
        terminal.err(
          `${found.programme.id} has no memo template for ${found.round.id}. Put one into its folder memos.`,
        );
        return 1;
      }
      for (const memo of made.value)
        for (const format of chosen) if (!(await write(memo, format, values.out, terminal))) return 1;
      return 0;
    });
  },
};

function refuse(problems: readonly TemplateProblem[], terminal: Terminal): 1 {
  for (const problem of problems) terminal.err(templateProblemLine(problem));
  terminal.err(`${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}. No memo was written.`);
  return 1;
}

/** In the programme's first language; the template lies beside what it gives, ready to be edited. */
async function writeStandard(
  house: Context,
  found: FoundRound,
  { formats, folder }: { readonly formats: readonly MemoFormat[]; readonly folder: string },
  terminal: Terminal,
): Promise<0 | 1> {
  const made = await standardMemo(house, found, found.programme.languages[0] ?? 'da');
  if (!made.ok) return refuse(made.problems, terminal);
  const { template, edition } = made.value;
  const path = join(folder, `${standardName}.template.md`);
  if (!writeFile(path, template, terminal)) return 1;
  terminal.out(
    `Wrote ${path}. Put it into the programme's folder memos under a name of its own, and edit it.`,
  );
  for (const format of formats)
    if (!(await write({ name: standardName, edition, draft: true }, format, folder, terminal))) return 1;
  return 0;
}

async function write(
  memo: MadeMemo,
  format: (typeof memoFormats)[number],
  folder: string,
  terminal: Terminal,
): Promise<boolean> {
  const { edition, draft, name } = memo;
  const path = join(folder, `${name}.${format}`);
  if (!writeFile(path, await writeMemo(edition, format), terminal)) return false;
  terminal.out(
    `Wrote ${path} (${draft ? (name === standardName ? 'a draft' : 'a draft: the round is not frozen') : `edition ${edition.edition}`}).`,
  );
  return true;
}
