/** Tabulating in plain code: the reference that every engine must agree with, and enough for a round of a country. */
import type { AuthorityId, QuestionId, QuestionnaireId } from '../core/ids.ts';
import type { Answer } from '../questionnaire/answer.ts';
import { answerText } from '../questionnaire/answer-text.ts';
import type { Cell, Dataset, FrameRow } from '../round/dataset.ts';
import { byKeys, type Column, type Mark, type TableSpec, type Tabulation } from './tabulation.ts';

/**
 * Counts the authorities of the frame by each spec's columns. Every authority is in exactly one row of each
 * tabulation. A sheet is sent when it has a cell that is not withdrawn; a question of a sent sheet without a cell is
 * `#not-answered`. Who does not run the service is `#out-of-scope`, sheet or no sheet.
 * @example tabulate({ frame: [], cells: [] }, []) // => []
 */
export function tabulate(
  { frame, cells }: Pick<Dataset, 'frame' | 'cells'>,
  specs: readonly TableSpec[],
): readonly Tabulation[] {
  const sheets = sheetsOf(cells);
  return specs.map((spec) => {
    const rows = new Map<string, { keys: readonly string[]; n: number; w: number | undefined }>();
    for (const authority of frame) {
      const sheet = sheets.get(sheetName(authority.authority, spec.questionnaire));
      const keys = spec.by.map((column) => keyOf(column, authority, spec.questionnaire, sheet));
      const row = rows.get(JSON.stringify(keys)) ?? { keys, n: 0, w: 0 };
      rows.set(JSON.stringify(keys), { keys, n: row.n + 1, w: added(row.w, authority.population) });
    }
    return {
      spec,
      rows: [...rows.values()].map(({ keys, n, w }) => rowOf(spec, keys, n, w)).sort(byKeys),
    };
  });
}

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
export function sheetName(authority: AuthorityId, questionnaire: QuestionnaireId): string {
  return JSON.stringify([authority, questionnaire]);
}

/** The key of an authority in a column. */
export function keyOf(
  column: Column,
  authority: FrameRow,
  questionnaire: QuestionnaireId,
  sheet: Sheet | undefined,
): string {
  if (column.kind === 'group') return authority.groups[column.group] ?? '#unknown';
  const state = sheetState(authority, questionnaire, sheet);
  if (column.kind === 'sheet') return state;
  if (state === '#no-sheet' || state === '#out-of-scope') return state;
  const answer = sheet?.get(column.question) ?? { state: 'missing', why: absentCell(state) };
  return column.kind === 'option' ? optionKey(answer, column.code) : questionKey(answer);
}

function sheetState(
  { runs }: FrameRow,
  questionnaire: QuestionnaireId,
  sheet: Sheet | undefined,
): 'sent' | (Mark & ('#out-of-scope' | '#no-sheet' | '#withdrawn')) {
  if (runs[questionnaire] === 'no') return '#out-of-scope';
  if (!sheet) return '#no-sheet';
  return sheet.values().every((answer) => answer.state === 'missing' && answer.why === 'withdrawn')
    ? '#withdrawn'
    : 'sent';
}

function absentCell(state: string): 'withdrawn' | 'not-answered' {
  return state === '#withdrawn' ? 'withdrawn' : 'not-answered';
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

function rowOf(spec: TableSpec, keys: readonly string[], n: number, w: number | undefined) {
  return spec.weight && w !== undefined ? { keys, n, w } : { keys, n };
}
