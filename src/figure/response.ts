import { share } from '../statistics/share.ts';
import { byColumn, countAnswers, keyLookup, within } from './count-answers.ts';
import type { Figure, FigureValue, ResponseDefinition } from './figure.ts';
import type { Tabulation } from './tabulation.ts';

/**
 * How many of those asked have sent. Everyone in scope is in n, so there are no bounds and no smallest base.
 * By population k and n are numbers of people.
 */
export function evaluateResponse(definition: ResponseDefinition, table: Tabulation): Figure {
  const { id, where, weight } = definition;
  const stands = within(where, byColumn({ kind: 'sheet' }));
  const { base } = countAnswers(table, stands);
  if (weight === 'authorities') return { id, definition, value: responseValue(base.answered, base.N), base };
  const lookup = keyLookup(table.spec);
  const inBase = table.rows.filter(({ keys }) => {
    const standing = stands(lookup(keys));
    return 'answer' in standing || standing.missing === 'no-sheet' || standing.missing === 'withdrawn';
  });
  if (inBase.some(({ w }) => w === undefined))
    return { id, definition, value: { kind: 'unknown', why: 'no-population' }, base };
  const sent = inBase.filter(({ keys }) => 'answer' in stands(lookup(keys)));
  return { id, definition, value: responseValue(people(sent), people(inBase)), base };
}

function responseValue(k: number, n: number): FigureValue {
  return n === 0 ? { kind: 'unknown', why: 'no-answers' } : { kind: 'known', k, n, share: share(k, n) };
}

function people(rows: Tabulation['rows']): number {
  return rows.reduce((sum, { w }) => sum + (w ?? 0), 0);
}
