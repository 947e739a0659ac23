import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Context, commandLine } from '../../actions/context.ts';
import type { FoundRound } from '../../actions/find-round.ts';
import { type MadeMemo, makeMemos, prepareMemos } from '../../actions/make-memos.ts';
import { currentTemplates } from '../../actions/memo-templates.ts';
import { standardMemo, standardName } from '../../actions/standard-memo.ts';
import {
  checkHouseTemplate,
  type HouseTemplate,
  type MemoFormat,
  memoFormats,
  prepareFormats,
  type WritingParts,
  writeMemo,
} from '../../actions/write-memo.ts';
import type { TemplateProblem } from '../../memo/template-problem.ts';
import { templateProblemLine } from '../../messages/template-problem.ts';
import { wordFileProblem } from '../../messages/word-file.ts';
import { type Command, type House, type Terminal, UsageError } from '../command.ts';
import { withRound } from '../round-argument.ts';
import { readFile, writeFile } from './answers.ts';

export const memoCommand: Command = {
  name: 'memo',
  needs: 'memos.publish',
  takes: `PROGRAMME/ROUND [--standard | --memo NAME] [--format ${memoFormats.join(',')}] [--template FILE.docx] [--out DIR]`,
  does: 'Writes the memos of a round, or the one that --memo names; of a frozen round they are published. --standard writes a first draft and its template.',
  async run(args, terminal) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'html,md,json' },
        out: { type: 'string', default: '.' },
        memo: { type: 'string' },
        standard: { type: 'boolean', default: false },
        template: { type: 'string' },
      },
    });
    if (values.standard && values.memo !== undefined)
      throw new UsageError('--standard writes a draft of its own; leave out --memo');
    const formats = values.format.split(',').map((format) => format.trim());
    const unknown = formats.find((format) => !memoFormats.some((known) => known === format));
    if (unknown !== undefined)
      throw new UsageError(`the format "${unknown}" is not known; ${memoFormats.join(', ')} are`);
    const chosen = memoFormats.filter((one) => formats.includes(one));
    const template = await houseTemplate(values.template, chosen, terminal);
    if (template === 'unusable') return 1;
    // Another thread is begun for the typesetter's sake, and then draws pictures too.
    if (chosen.includes('pdf')) terminal.writing.prepare();
    prepareFormats(chosen);
    const write = async (house: House, found: FoundRound) => {
      const wish = {
        formats: chosen,
        folder: values.out,
        parts: { ...house, ...(template ? { template } : {}) },
      };
      if (values.standard) return writeStandard(house, found, wish, terminal);
      const made = await makeMemos(house, found, commandLine, values.memo);
      if (!made.ok) return refuse(made.problems, terminal);
      if (made.value.length === 0) return nothingToWrite(house, found, values.memo, terminal);
      return writeAll(made.value, wish, terminal);
    };
    return withRound(positionals, terminal, write, prepareMemos);
  },
};

async function nothingToWrite(
  house: Context,
  found: FoundRound,
  wished: string | undefined,
  terminal: Terminal,
): Promise<1> {
  const { programme, round } = found;
  const names = (await currentTemplates(house, found)).map(({ name }) => name);
  if (wished !== undefined && names.length > 0)
    terminal.err(`There is no memo "${wished}" for ${round.id}. Its memos: ${names.join(', ')}.`);
  else terminal.err(`${programme.id} has no memo template for ${round.id}. Put one into its folder memos.`);
  return 1;
}

interface FilesWished {
  readonly formats: readonly MemoFormat[];
  readonly folder: string;
  readonly parts: WritingParts;
}

/** The writer's own template, looked at before anything is published. */
async function houseTemplate(
  path: string | undefined,
  formats: readonly MemoFormat[],
  terminal: Terminal,
): Promise<HouseTemplate | 'unusable' | undefined> {
  if (path === undefined) return undefined;
  if (!formats.includes('docx')) throw new UsageError('--template is for Word: add --format docx');
  const bytes = readFile(path, terminal);
  if (!bytes) return 'unusable';
  const checked = await checkHouseTemplate(bytes);
  if (checked.ok) return checked.value;
  for (const problem of checked.problems) terminal.err(`${path}: ${wordFileProblem(problem, 'en')}`);
  terminal.err('No memo was written.');
  return 'unusable';
}

function refuse(problems: readonly TemplateProblem[], terminal: Terminal): 1 {
  for (const problem of problems) terminal.err(templateProblemLine(problem));
  terminal.err(`${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}. No memo was written.`);
  return 1;
}

/** In the programme's first language; the template lies beside what it gives, ready to be edited. */
async function writeStandard(
  house: Context,
  found: FoundRound,
  wish: FilesWished,
  terminal: Terminal,
): Promise<0 | 1> {
  const made = await standardMemo(house, found, found.programme.languages[0] ?? 'da');
  if (!made.ok) return refuse(made.problems, terminal);
  const { template, edition } = made.value;
  const path = join(wish.folder, `${standardName}.template.md`);
  if (!writeFile(path, template, terminal)) return 1;
  terminal.out(
    `Wrote ${path}. Put it into the programme's folder memos under a name of its own, and edit it.`,
  );
  return writeAll([{ name: standardName, edition, draft: true }], wish, terminal);
}

const turns: Partial<Record<MemoFormat, number>> = { pdf: 0, docx: 1 };
const turn = (format: MemoFormat) => turns[format] ?? 2;

/** Every memo in every format, written beside each other. The first that cannot be saved ends it. */
async function writeAll(
  memos: readonly MadeMemo[],
  { formats, folder, parts }: FilesWished,
  terminal: Terminal,
): Promise<0 | 1> {
  const files = memos.flatMap((memo) => formats.map((format) => ({ memo, format })));
  // The other thread is given its work first; pages are written while Word waits for pictures from there.
  const first = files.toSorted((a, b) => turn(a.format) - turn(b.format));
  const shared = formats.includes('docx') && formats.includes('pdf');
  const { writeApart, ...alone } = parts;
  const using = formats.includes('pdf') ? { ...parts, shared } : alone;
  const begun = new Map(first.map((file) => [file, writeMemo(file.memo.edition, file.format, using)]));
  await Promise.all(begun.values());
  for (const file of files) {
    const { edition, draft, name } = file.memo;
    const path = join(folder, `${name}.${file.format}`);
    const content = await begun.get(file);
    if (content === undefined || !writeFile(path, content, terminal)) return 1;
    const kind = name === standardName ? 'a draft' : 'a draft: the round is not frozen';
    terminal.out(`Wrote ${path} (${draft ? kind : `edition ${edition.edition}`}).`);
  }
  return 0;
}
