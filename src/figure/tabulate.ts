/** Tabulating in plain code: the reference that every engine must agree with, and enough for a round of a country. */
import type { AuthorityId, QuestionId, QuestionnaireId, RoundId } from '../core/ids.ts';
import type { Answer } from '../questionnaire/answer.ts';
import { answerText } from '../questionnaire/answer-text.ts';
import type { Cell, Dataset, FrameRow } from '../round/dataset.ts';
import {
  byKeys,
  type Column,
  type Mark,
  type TableSpec,
  type Tabulation,
  type TabulationRow,
} from './tabulation.ts';

/**
 * Counts the authorities of the frame by each spec's columns. Every authority is in exactly one row of each
 * tabulation. A sheet is sent when it has a cell that is not withdrawn; a question of a sent sheet without a cell is
 * `#not-answered`. Who does not run the service is `#out-of-scope`, sheet or no sheet.
 * Columns of earlier rounds are looked up among `earlier`.
 * @example tabulate({ frame: [], cells: [] }, []) // => []
 */
export function tabulate(
  { frame, cells }: Answers,
  specs: readonly TableSpec[],
  earlier: readonly (Answers & Pick<Dataset, 'round'>)[] = [],
): readonly Tabulation[] {
  const sheets = sheetsOf(cells);
  const placed = new Map<QuestionnaireId, readonly Placed[]>();
  const lookups = earlier.map((dataset) => [dataset.round, placesIn(dataset)] as const);
  return specs.map((spec) => {
    const { questionnaire } = spec;
    const authorities =
      placed.get(questionnaire) ??
      frame.map((row): Placed => {
        const before = lookups.map(([round, at]) => [round, at(row.authority, questionnaire)] as const);
        return { ...place(row, questionnaire, sheets), before: new Map(before) };
      });
    placed.set(questionnaire, authorities);
    return { spec, rows: count(spec, authorities) };
  });
}

type Answers = Pick<Dataset, 'frame' | 'cells'>;

/** Where the authorities of an earlier round stood in it. */
function placesIn({ frame, cells }: Answers) {
  const sheets = sheetsOf(cells);
  const rows = new Map(frame.map((row) => [row.authority, row]));
  return (authority: AuthorityId, questionnaire: QuestionnaireId): Placed | undefined => {
    const row = rows.get(authority);
    return row && place(row, questionnaire, sheets);
  };
}

/** An authority of the frame with what it sent of one questionnaire. */
export interface Placed {
  readonly row: FrameRow;
  readonly sheet: Sheet | undefined;
  readonly state: SheetState;
  /** The same authority in earlier rounds, where it was asked then. */
  readonly before?: ReadonlyMap<RoundId, Placed | undefined>;
}
type SheetState = 'sent' | (Mark & ('#out-of-scope' | '#no-sheet' | '#withdrawn'));

/** What one authority answered to one questionnaire. */
export type Sheet = ReadonlyMap<QuestionId, Answer>;

/** Every sheet by its authority and questionnaire, see `sheetName`. */
export function sheetsOf(cells: readonly Cell[]): ReadonlyMap<string, Sheet> {
  const sheets = new Map<string, Map<QuestionId, Answer>>();
  for (const { authority, questionnaire, question, answer } of cells) {
    const name = sheetName(authority, questionnaire);
    const sheet = sheets.get(name) ?? new Map<QuestionId, Answer>();
    sheets.set(name, sheet.set(question, answer));
  }
  return sheets;
}
function sheetName(authority: AuthorityId, questionnaire: QuestionnaireId): string {
  return `${authority} ${questionnaire}`;
}

export function place(
  row: FrameRow,
  questionnaire: QuestionnaireId,
  sheets: ReadonlyMap<string, Sheet>,
): Placed {
  const sheet = sheets.get(sheetName(row.authority, questionnaire));
  if (row.runs[questionnaire] === 'no') return { row, sheet, state: '#out-of-scope' };
  if (!sheet) return { row, sheet, state: '#no-sheet' };
  const withdrawn = sheet
    .values()
    .every((answer) => answer.state === 'missing' && answer.why === 'withdrawn');
  return { row, sheet, state: withdrawn ? '#withdrawn' : 'sent' };
}

/** The key of an authority in a column. */
export function keyOf(column: Column, placed: Placed): string {
  if ('round' in column && column.round !== undefined) {
    const { round: _, ...now } = column;
    const then = placed.before?.get(column.round);
    return then ? keyOf(now, then) : ('#not-asked' satisfies Mark);
  }
  const { row, sheet, state } = placed;
  if (column.kind === 'authority') return row.authority;
  if (column.kind === 'group') return row.groups[column.group] ?? '#unknown';
  if (column.kind === 'sheet' || state === '#no-sheet' || state === '#out-of-scope') return state;
  const answer = sheet?.get(column.question);
  if (!answer) return state === '#withdrawn' ? state : '#not-answered';
  return column.kind === 'option' ? optionKey(answer, column.code) : questionKey(answer);
}

function count(spec: TableSpec, authorities: readonly Placed[]): readonly TabulationRow[] {
  const rows = new Map<string, { keys: readonly string[]; n: number; w: number | undefined }>();
  for (const authority of authorities) {
    const keys = spec.by.map((column) => keyOf(column, authority));
    const name = keys.join('\n');
    const known = rows.get(name) ?? { keys, n: 0, w: 0 };
    rows.set(name, { keys, n: known.n + 1, w: added(known.w, authority.row.population) });
  }
  return [...rows.values()].map(({ keys, n, w }) => rowOf(spec, keys, n, w)).sort(byKeys);
}

function questionKey(answer: Answer): string {
  const answered =
    answer.state === 'answered' && (answer.value.kind === 'choices' || answer.value.kind === 'text');
  return answered ? ('#answered' satisfies Mark) : answerText(answer);
}

function optionKey(answer: Answer, code: string): string {
  if (answer.state === 'missing') return answerText(answer);
  return answer.value.kind === 'choices' && answer.value.codes.includes(code) ? 'yes' : 'no';
}

function added(sum: number | undefined, population: number | undefined): number | undefined {
  return sum === undefined || population === undefined ? undefined : sum + population;
}

function rowOf(spec: TableSpec, keys: readonly string[], n: number, w: number | undefined): TabulationRow {
  return spec.weight && w !== undefined ? { keys, n, w } : { keys, n };
}
