/** Does what a memo says follow from the tabulations that it carries, or from the dataset it names? */
import { canonicalJson, type Json } from '../core/canonical-json.ts';
import type { FigureId } from '../core/ids.ts';
import { evaluate } from './evaluate.ts';
import type { Figure } from './figure.ts';
import type { FigureJson } from './figure-json.ts';
import { plan, tablesOf } from './plan.ts';
import type { Tabulation } from './tabulation.ts';

export interface Difference {
  readonly figure: FigureId;
  /** What differs: `value.k`, `base.missing.no-sheet`, `bounds[1]`, or `tabulation` where one is not there. */
  readonly field: string;
  /** As the memo has it, and as it should be, as JSON; empty where there is nothing. */
  readonly found: string;
  readonly expected: string;
}

/**
 * Every figure evaluated anew and compared member by member; empty where all agree. A figure that says that it is
 * not shown claims nothing, so its tables may be left out.
 * @example recompute([], []) // => []
 */
export function recompute(
  figures: readonly FigureJson[],
  tabulations: readonly Tabulation[],
): readonly Difference[] {
  const there = new Set(tabulations.map(({ spec }) => spec.id));
  return figures.flatMap((figure) => {
    const absent = tablesOf(figure.definition).filter(({ id }) => !there.has(id));
    if (absent.length > 0 && figure.value.kind === 'unknown') return [];
    if (absent.length > 0 || figure.id !== figure.definition.id) return [unfounded(figure, absent[0]?.id)];
    return evaluate([figure.definition], tabulations).flatMap((anew) => differences(figure, anew));
  });
}

/**
 * Tabulations that differ from what the dataset gives for the same tables, by id of the table.
 * @example changedTabulations([], []) // => []
 */
export function changedTabulations(
  carried: readonly Tabulation[],
  counted: readonly Tabulation[],
): readonly string[] {
  const known = new Map(counted.map((tabulation) => [tabulation.spec.id, asJson(tabulation)]));
  return carried.filter((one) => known.get(one.spec.id) !== asJson(one)).map(({ spec }) => spec.id);
}

/** The tables that the figures of a memo need, for counting them again from the dataset. */
export function tablesFor(figures: readonly Pick<Figure, 'definition'>[]) {
  return plan(figures.map(({ definition }) => definition));
}

function unfounded({ id, definition }: FigureJson, table: string | undefined): Difference {
  return table === undefined
    ? { figure: id, field: 'definition.id', found: definition.id, expected: id }
    : { figure: id, field: 'tabulation', found: '', expected: table };
}

function differences(memo: FigureJson, anew: Figure): readonly Difference[] {
  const [found, expected] = [leaves(memo), leaves(anew)];
  const fields = [...new Set([...found.keys(), ...expected.keys()])].filter(
    (field) => found.get(field) !== expected.get(field),
  );
  return fields.map((field) => ({
    figure: memo.id,
    field,
    found: found.get(field) ?? '',
    expected: expected.get(field) ?? '',
  }));
}

/** Every single value below value, base and bounds, by its path. */
function leaves({ value, base, bounds }: Figure): ReadonlyMap<string, string> {
  const all = new Map<string, string>();
  const visit = (part: unknown, path: string): void => {
    if (part === null || typeof part !== 'object') {
      all.set(path, JSON.stringify(part));
      return;
    }
    for (const [name, member] of Object.entries(part))
      visit(member, Array.isArray(part) ? `${path}[${name}]` : `${path}${path ? '.' : ''}${name}`);
  };
  visit({ value, base, ...(bounds ? { bounds } : {}) }, '');
  return all;
}

/** Tabulations hold only plain data; interfaces lack the index signature that `Json` asks for. */
function asJson(tabulation: Tabulation): string {
  return canonicalJson(tabulation as unknown as Json);
}
