/** One authority's answers beside those of groups that it belongs to, and of everyone. */
import type { AuthorityId } from '../core/ids.ts';
import type { Value } from '../questionnaire/answer.ts';
import type { Question } from '../questionnaire/definition.ts';
import type { Dataset, FrameRow } from './dataset.ts';

/** Fewer answers than this would tell about single authorities. */
export const leastAnswers = 5;

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
  /** In the order of the columns; `share` is in 0–1, and absent where too few answered. */
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

/** Questions with options that authorities may see of each other, and that the authority answered. */
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
  const members = columns.map(
    (column) => new Set(dataset.frame.filter(isIn(column)).map((row) => row.authority)),
  );
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
      const options = codes.map((code) => ({
        code,
        own: mine.includes(code),
        shares: members.map((group) => shareOf(code, group, answers)),
      }));
      return [{ questionnaire: id, question, options }];
    }),
  );
  return { columns, questions };
}

function isIn({ group, code }: ComparedColumn): (row: FrameRow) => boolean {
  return group === 'all' ? () => true : ({ groups }) => groups[group] === code;
}

function shareOf(
  code: string,
  group: ReadonlySet<AuthorityId>,
  answers: ReadonlyMap<AuthorityId, readonly string[]>,
): ComparedOption['shares'][number] {
  const of = [...answers].filter(([authority]) => group.has(authority));
  if (of.length < leastAnswers) return { answered: of.length };
  const saying = of.filter(([, codes]) => codes.includes(code)).length;
  return { answered: of.length, share: saying / of.length };
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
