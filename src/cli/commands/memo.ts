import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { commandLine } from '../../actions/context.ts';
import { type MadeMemo, makeMemos } from '../../actions/make-memos.ts';
import { memoFormats, writeMemo } from '../../actions/write-memo.ts';
import { templateProblemLine } from '../../messages/template-problem.ts';
import { type Command, type Terminal, UsageError } from '../command.ts';
import { withRound } from '../round-argument.ts';
import { writeFile } from './answers.ts';

export const memoCommand: Command = {
  name: 'memo',
  takes: `PROGRAMME/ROUND [--format ${memoFormats.join(',')}] [--out DIR]`,
  does: 'Writes the memos of a round. Of a frozen round they are published; else they are drafts.',
  async run(args, terminal) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { format: { type: 'string', default: 'html,md,json' }, out: { type: 'string', default: '.' } },
    });
    const formats = values.format.split(',').map((format) => format.trim());
    const unknown = formats.find((format) => !memoFormats.some((known) => known === format));
    if (unknown !== undefined)
      throw new UsageError(`the format "${unknown}" is not known; ${memoFormats.join(', ')} are`);
    return withRound(positionals, terminal, async (house, found) => {
      const made = await makeMemos(house, found, commandLine);
      if (!made.ok) {
        for (const problem of made.problems) terminal.err(templateProblemLine(problem));
        terminal.err(
          `${made.problems.length} ${made.problems.length === 1 ? 'problem' : 'problems'}. No memo was written.`,
        );
        return 1;
      }
      if (made.value.length === 0) {
        terminal.err(
          `${found.programme.id} has no memo template for ${found.round.id}. Put one into its folder memos.`,
        );
        return 1;
      }
      for (const memo of made.value)
        for (const format of memoFormats.filter((one) => formats.includes(one)))
          if (!(await write(memo, format, values.out, terminal))) return 1;
      return 0;
    });
  },
};

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
    `Wrote ${path} (${draft ? 'a draft: the round is not frozen' : `edition ${edition.edition}`}).`,
  );
  return true;
}
