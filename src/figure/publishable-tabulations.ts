import { hiddenCategories } from './breakdown-rows.ts';
import { addedUp, coarsened } from './coarsen.ts';
import { byCondition, keyLookup, within } from './count-answers.ts';
import { evaluate } from './evaluate.ts';
import type { BreakdownDefinition, FigureDefinition } from './figure.ts';
import { tablesOf } from './plan.ts';
import type { TableSpec, Tabulation, TabulationRow } from './tabulation.ts';

/**
 * What outsiders need to recompute the figures, and no more: tables of figures that are not shown are left out, and
 * the answers of categories that a breakdown hides are merged under `#suppressed`, and answers that no figure tells
 * apart stand together. Evaluate the figures of an
 * edition from these: where one breakdown hides a category, others on the same table hide it too.
 * @example publishableTabulations([], []) // => []
 */
export function publishableTabulations(
  definitions: readonly FigureDefinition[],
  tabulations: readonly Tabulation[],
): readonly Tabulation[] {
  const isShown = new Set(
    evaluate(definitions, tabulations)
      .filter(({ value }) => value.kind === 'known')
      .map(({ id }) => id),
  );
  const usersOf = new Map<string, FigureDefinition[]>();
  for (const definition of definitions.filter(({ id }) => isShown.has(id)))
    for (const { id } of tablesOf(definition)) usersOf.set(id, [...(usersOf.get(id) ?? []), definition]);
  return tabulations.flatMap((tabulation) => {
    const users = usersOf.get(tabulation.spec.id) ?? [];
    if (users.length === 0) return [];
    const breakdowns = users.filter((user) => user.kind === 'breakdown');
    return [breakdowns.reduce(withoutHidden, coarsened(tabulation, users))];
  });
}

function withoutHidden(tabulation: Tabulation, definition: BreakdownDefinition): Tabulation {
  const hidden = new Set(hiddenCategories(definition, tabulation));
  hidden.delete('#suppressed');
  if (hidden.size === 0) return tabulation;
  const { spec, rows } = tabulation;
  const place = spec.by.findIndex((column) => column.kind === 'group' && column.group === definition.by);
  const isHidden = hiddenAnswer(definition, spec, hidden);
  const merged = rows.map((row) =>
    isHidden(row) ? { ...row, keys: row.keys.with(place, '#suppressed') } : row,
  );
  const signs = [...hidden]
    .filter((code) => code !== '#unknown')
    .map((code) => ({ keys: spec.by.map((_, index) => (index === place ? code : '#suppressed')), n: 0 }));
  return { spec, rows: addedUp([...merged, ...signs]) };
}

/** Is the row an answer in one of the hidden categories? Who is silent in them is no secret. */
function hiddenAnswer(
  { where, of, by, unknownIsAnswer }: BreakdownDefinition,
  spec: TableSpec,
  hidden: ReadonlySet<string>,
): (row: TabulationRow) => boolean {
  const stands = within(where, byCondition(of, unknownIsAnswer));
  const lookup = keyLookup(spec);
  return ({ keys }) => {
    const keyOf = lookup(keys);
    return hidden.has(keyOf({ kind: 'group', group: by })) && 'answer' in stands(keyOf);
  };
}
