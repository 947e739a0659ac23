/** One authority's answers beside those of groups that it belongs to, and of everyone. */
import type { AuthorityId } from '../core/ids.ts';
import type { Value } from '../questionnaire/answer.ts';
import type { Question } from '../questionnaire/definition.ts';
import type { Codebook, Dataset, FrameRow } from '../round/dataset.ts';
import { suppressedRows } from '../statistics/suppression.ts';
import { defaultSmallestBase } from './publication.ts';

export interface ComparedColumn {
  /** Group id, or `all`. */
  readonly group: string;
  /** Code of the authority's category; `''` for all. */
  readonly code: string;
}

export interface ComparedOption {
  readonly code: string;
  /** Did the authority answer this? */
  readonly own: boolean;
  /** In the order of the columns; `share` is in 0–1, and absent where it would tell of too few. */
  readonly shares: readonly { readonly answered: number; readonly share?: number }[];
}

export interface ComparedQuestion {
  readonly questionnaire: string;
  readonly question: Question;
  readonly options: readonly ComparedOption[];
}

export interface Comparison {
  readonly columns: readonly ComparedColumn[];
  readonly questions: readonly ComparedQuestion[];
}

/**
 * Questions with options that authorities may see of each other, and that the authority answered. Of answers that are not
 * public no share is shown that tells of fewer than the smallest base, neither by itself nor less another.
 * @example compareOwn({ frame: [], cells: [], codebook: { groups: [], questionnaires: [] } }, '0101') // => { columns: [], questions: [] }
 */
export function compareOwn(dataset: Dataset, authority: AuthorityId): Comparison {
  const own = dataset.frame.find((row) => row.authority === authority);
  if (!own) return { columns: [], questions: [] };
  const columns: readonly ComparedColumn[] = [
    ...dataset.codebook.groups.flatMap(({ id }) => {
      const code = own.groups[id];
      return code === undefined ? [] : [{ group: id, code }];
    }),
    { group: 'all', code: '' },
  ];
  const cells = Map.groupBy(dataset.cells, ({ questionnaire, question }) => `${questionnaire} ${question}`);
  const questions = dataset.codebook.questionnaires.flatMap(({ id, questions: asked }) =>
    asked.flatMap((question): readonly ComparedQuestion[] => {
      const codes = optionCodes(question);
      if (codes.length === 0 || question.visibility === 'confidential') return [];
      const answers = new Map(
        (cells.get(`${id} ${question.id}`) ?? []).flatMap(({ authority: by, answer }) =>
          answer.state === 'answered' ? [[by, codesOf(answer.value)] as const] : [],
        ),
      );
      const mine = answers.get(authority);
      if (!mine) return [];
      const rows = dataset.frame.filter((row) => answers.has(row.authority));
      const members = columns.map((column) => new Set(rows.filter(isIn(column)).map((row) => row.authority)));
      const hidden = hiddenColumns(
        { columns, members, rows, groups: dataset.codebook.groups },
        defaultSmallestBase(question.visibility),
      );
      const options = codes.map((code) => ({
        code,
        own: mine.includes(code),
        shares: members.map((group, index) => shareOf(code, group, answers, hidden.has(index))),
      }));
      return [{ questionnaire: id, question, options }];
    }),
  );
  return { columns, questions };
}

function isIn({ group, code }: ComparedColumn): (row: FrameRow) => boolean {
  return group === 'all' ? () => true : ({ groups }) => groups[group] === code;
}

interface Answered {
  readonly columns: readonly ComparedColumn[];
  /** Who answered, column by column. */
  readonly members: readonly ReadonlySet<AuthorityId>[];
  /** Everyone who answered. */
  readonly rows: readonly FrameRow[];
  readonly groups: Codebook['groups'];
}

/**
 * Columns by their index. A category is hidden with as many others of its group as keep it from being worked out of the
 * total; and one that lies inside another column, where what is left of that would be too few.
 */
function hiddenColumns(of: Answered, least: number): ReadonlySet<number> {
  const { columns, members, rows } = of;
  return new Set(
    columns.flatMap((column, index) => {
      const own = members[index] ?? new Set();
      const leaves = members.map((other) =>
        [...own].every((one) => other.has(one)) ? other.size - own.size : 0,
      );
      const tells = own.size < least || leaves.some((left) => left > 0 && left < least);
      return tells || hiddenInGroup(column, rows, of.groups, least) ? [index] : [];
    }),
  );
}

function hiddenInGroup(
  { group, code }: ComparedColumn,
  rows: readonly FrameRow[],
  groups: Answered['groups'],
  least: number,
): boolean {
  const known = groups.find(({ id }) => id === group)?.categories.map((category) => category.code) ?? [];
  // Those in no category of the group can be worked out from the total too.
  const inNone = rows.filter((row) => !known.includes(row.groups[group] ?? '')).length;
  const counts = known.map((one) => rows.filter((row) => row.groups[group] === one).length);
  return suppressedRows([...counts, inNone], least).some((index) => known[index] === code);
}

function shareOf(
  code: string,
  group: ReadonlySet<AuthorityId>,
  answers: ReadonlyMap<AuthorityId, readonly string[]>,
  hidden: boolean,
): ComparedOption['shares'][number] {
  const answered = group.size;
  if (hidden || answered === 0) return { answered };
  const saying = [...group].filter((authority) => answers.get(authority)?.includes(code)).length;
  return { answered, share: saying / answered };
}

function optionCodes(question: Question): readonly string[] {
  if (question.kind === 'yes-no') return ['yes', 'no'];
  return 'options' in question ? (question.options ?? []).map(({ code }) => code) : [];
}

function codesOf(value: Value): readonly string[] {
  switch (value.kind) {
    case 'choice':
    case 'band':
      return [value.code];
    case 'choices':
      return value.codes;
    case 'yes-no':
      return [value.yes ? 'yes' : 'no'];
    default:
      return [];
  }
}
