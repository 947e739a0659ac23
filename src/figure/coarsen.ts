/** Published tables tell no more than their figures need. */
import { leavesOf, outcome } from './condition.ts';
import type { Condition, FigureDefinition } from './figure.ts';
import { countFlow, type FlowSide, flowColumn, joinedCodes, shownCodes } from './flow.ts';
import { columnName } from './plan.ts';
import { byKeys, type Column, type Tabulation, type TabulationRow } from './tabulation.ts';

/**
 * The table with answers that none of the figures tells apart put together, as `early|under_way`: whoever recomputes
 * the figures gets the same, and learns no more than they say.
 */
export function coarsened(tabulation: Tabulation, users: readonly FigureDefinition[]): Tabulation {
  const shown = tabulation.spec.by.map((column, place) => classesOf(tabulation, column, place, users));
  if (shown.every((classes) => classes.size === 0)) return tabulation;
  const rows = tabulation.rows.map((row) => ({
    ...row,
    keys: row.keys.map((key, place) => shown[place]?.get(key) ?? key),
  }));
  return { spec: tabulation.spec, rows: addedUp(rows) };
}

/** The same keys as one row. */
export function addedUp(rows: readonly TabulationRow[]): readonly TabulationRow[] {
  const sums = new Map<string, TabulationRow>();
  for (const row of rows) {
    const known = sums.get(JSON.stringify(row.keys));
    sums.set(JSON.stringify(row.keys), known ? { keys: row.keys, n: known.n + row.n } : row);
  }
  return [...sums.values()].sort(byKeys);
}

/** What the keys of one column are put together to; those that stand alone are left out. */
function classesOf(
  tabulation: Tabulation,
  column: Column,
  place: number,
  users: readonly FigureDefinition[],
): ReadonlyMap<string, string> {
  if (column.kind !== 'question') return new Map();
  const codes = [...new Set(tabulation.rows.flatMap(({ keys }) => keys[place] ?? []))].filter(
    (key) => !key.startsWith('#'),
  );
  const tells = users.map((user) => distinctions(user, column, tabulation));
  const classes = Map.groupBy(codes, (code) => JSON.stringify(tells.map((tell) => tell(code))));
  return new Map(
    [...classes.values()]
      .filter((alike) => alike.length > 1)
      .flatMap((alike) => {
        const together = joinedCodes(alike, codes.toSorted());
        return alike.map((code) => [code, together] as const);
      }),
  );
}

/** What a figure makes of a code in a column: alike for codes that it does not tell apart. */
function distinctions(
  definition: FigureDefinition,
  column: Column,
  tabulation: Tabulation,
): (code: string) => unknown {
  const name = columnName(column);
  const conditions = [
    ...('of' in definition ? [definition.of] : []),
    ...(definition.where ? [definition.where] : []),
  ];
  const leaves = conditions.flatMap(leavesOf).filter((leaf) => asks(leaf, name));
  const whole = wholeCode(definition, name, tabulation);
  return (code) => [whole(code), ...leaves.map((leaf) => outcome(leaf, () => code, false))];
}

function asks(leaf: Condition, name: string): boolean {
  return 'question' in leaf && columnName({ kind: 'question', ...leaf }) === name;
}

/** Where a figure shows the answers themselves. */
function wholeCode(
  definition: FigureDefinition,
  name: string,
  tabulation: Tabulation,
): (code: string) => string {
  if (definition.kind === 'flow') {
    const side = (['from', 'to'] as const satisfies readonly FlowSide[]).find(
      (each) => columnName(flowColumn(definition, each)) === name,
    );
    if (!side) return () => '';
    const shown = shownCodes(definition, side, countFlow(definition, tabulation));
    return (code) => shown.get(code) ?? code;
  }
  const own = 'question' in definition && definition.question === name;
  return (code) => (own ? code : '');
}
