/** Counted combinations: all that a figure may be computed from. Specs say what to count, engines count. */
import type { QuestionId, QuestionnaireId, RoundId } from '../core/ids.ts';

/**
 * One row per combination of column keys found among the authorities of the frame.
 * Keys of question columns: the code, month or `yes`/`no` as in an answers CSV; else a mark that starts with `#`.
 * In published tabulations codes that no figure tells apart stand together: `early|under_way`.
 * A column with a round looks at what the same authority answered in that earlier round; who was not asked then is
 * `#not-asked`.
 */
export interface TableSpec {
  readonly id: string;
  readonly questionnaire: QuestionnaireId;
  readonly by: readonly Column[];
  /** Adds the population of each row's authorities (`w`); rows count authorities as `n` in any case. */
  readonly weight?: 'population';
}

export type Column =
  /** The answer's code. A choices question gives `#answered`, text `#answered`, numbers their value as text. */
  | { readonly kind: 'question'; readonly question: QuestionId; readonly round?: RoundId }
  /** Is this option of a choices question marked: `yes`, `no`, or a mark. */
  | {
      readonly kind: 'option';
      readonly question: QuestionId;
      readonly code: string;
      readonly round?: RoundId;
    }
  /** The authority's category in a group of the frame; `#unknown` where it has none. */
  | { readonly kind: 'group'; readonly group: string }
  /** Its id. Only figures of public questions have it. */
  | { readonly kind: 'authority' }
  /** `sent`, `#no-sheet`, `#withdrawn`, or `#out-of-scope` where the authority does not run the service. */
  | { readonly kind: 'sheet' };

/** Marks that question and option columns give instead of a code. */
export type Mark =
  | '#answered'
  | '#not-asked'
  | '#not-answered'
  | '#unknown'
  | '#not-applicable'
  | '#withdrawn'
  | '#no-sheet'
  | '#out-of-scope'
  /** In published tabulations, for answers that may not be told apart. */
  | '#suppressed';

export interface TabulationRow {
  /** In the order of the spec's columns. */
  readonly keys: readonly string[];
  readonly n: number;
  /** Σ population, where the spec is weighted and the population of all the row's authorities is known. */
  readonly w?: number;
}

export interface Tabulation {
  readonly spec: TableSpec;
  /** Ordered by keys. */
  readonly rows: readonly TabulationRow[];
}

/** The earlier rounds that columns look at. */
export function roundsOf(specs: readonly TableSpec[]): readonly RoundId[] {
  const named = specs.flatMap(({ by }) =>
    by.flatMap((column) => ('round' in column && column.round !== undefined ? [column.round] : [])),
  );
  return [...new Set(named)];
}

/** The order of a tabulation's rows: by each key in turn, as UTF-16 code units. */
export function byKeys(a: TabulationRow, b: TabulationRow): number {
  const at = a.keys.findIndex((key, index) => key !== b.keys[index]);
  if (at === -1) return 0;
  return (a.keys[at] ?? '') < (b.keys[at] ?? '') ? -1 : 1;
}
