/** What became of those who gave each answer: an earlier round's answers against this one's. */
import { suppressedRows } from '../statistics/suppression.ts';
import { absence, isOutside } from './condition.ts';
import { type Counted, countAnswers, type Stands, within } from './count-answers.ts';
import type { FlowDefinition, FlowPart, MissingKind } from './figure.ts';
import type { Column, Tabulation } from './tabulation.ts';

export type FlowSide = 'from' | 'to';

/** The column of an earlier answer, or of the one now. */
export function flowColumn({ from, question }: FlowDefinition, side: FlowSide): Column {
  return side === 'from'
    ? { kind: 'question', question: from.question, round: from.round }
    : { kind: 'question', question };
}

/** Everyone of the base by both answers, as `then`, a line break, `now`. */
export function countFlow(definition: FlowDefinition, tabulation: Tabulation): Counted {
  return countAnswers(tabulation, within(definition.where, standsInBoth(definition)));
}

/** The parts of a flow that anyone is in, in the order of the categories; small answers put together. */
export function flowParts(definition: FlowDefinition, counted: Counted): readonly FlowPart[] {
  const shown = {
    from: shownCodes(definition, 'from', counted),
    to: shownCodes(definition, 'to', counted),
  };
  const sums = new Map<string, number>();
  for (const [answer, k] of counted.answers) {
    const [from = '', to = ''] = answer.split('\n');
    const name = [
      joinedCodes([shown.from.get(from) ?? from], order(definition, 'from')),
      joinedCodes([shown.to.get(to) ?? to], order(definition, 'to')),
    ].join('\n');
    sums.set(name, (sums.get(name) ?? 0) + k);
  }
  const place = (side: FlowSide, code: string) => order(definition, side).indexOf(code.split('|')[0] ?? '');
  return [...sums]
    .map(([name, k]): FlowPart => {
      const [from = '', to = ''] = name.split('\n');
      return { from, to, k };
    })
    .toSorted(
      (a, b) => place('from', a.from) - place('from', b.from) || place('to', a.to) - place('to', b.to),
    );
}

/**
 * What each code found on one side is shown as. On a guarded side, codes with fewer answers than the smallest base
 * stand together as `a|b`, with as many others as it takes that nobody can be told from the total.
 */
export function shownCodes(
  definition: FlowDefinition,
  side: FlowSide,
  { answers }: Counted,
): ReadonlyMap<string, string> {
  if (!definition.guarded.includes(side)) return new Map();
  const totals = new Map<string, number>();
  for (const [answer, k] of answers) {
    const code = answer.split('\n')[side === 'from' ? 0 : 1] ?? '';
    totals.set(code, (totals.get(code) ?? 0) + k);
  }
  const codes = [...totals.keys()];
  const few = suppressedRows([...totals.values()], definition.smallestBase).flatMap(
    (index) => codes[index] ?? [],
  );
  const hidden = throughout(few, codes, order(definition, side));
  const together = joinedCodes(hidden, order(definition, side));
  return new Map(hidden.map((code) => [code, together]));
}

/** On a scale only neighbours can stand together: what lies between is taken along. */
function throughout(
  few: readonly string[],
  codes: readonly string[],
  inOrder: readonly string[],
): readonly string[] {
  const places = (code: string) => code.split('|').map((each) => inOrder.indexOf(each));
  const [first, last] = [Math.min(...few.flatMap(places)), Math.max(...few.flatMap(places))];
  return codes.filter((code) => places(code).some((place) => place >= first && place <= last));
}

/**
 * Codes as they stand together in a published table, in the order given.
 * @example joinedCodes(['early', 'under_way'], ['as_before', 'under_way', 'early']) // => "under_way|early"
 */
export function joinedCodes(codes: readonly string[], inOrder: readonly string[]): string {
  return codes
    .flatMap((code) => code.split('|'))
    .toSorted((a, b) => inOrder.indexOf(a) - inOrder.indexOf(b) || (a < b ? -1 : 1))
    .join('|');
}

function order({ from, categories }: FlowDefinition, side: FlowSide): readonly string[] {
  return (side === 'from' ? from.categories : categories).map(({ code }) => code);
}

/** Answered both times, or why not: what takes an authority out of the base before what makes it silent. */
function standsInBoth(definition: FlowDefinition): Stands {
  return (keyOf) => {
    const keys = (['from', 'to'] as const).map((side) => keyOf(flowColumn(definition, side)));
    const absent = keys.map((key) => absence(key, false));
    if (absent.includes('suppressed')) return { answer: '#suppressed' };
    const missing = absent.filter((why): why is MissingKind => why !== undefined && why !== 'suppressed');
    const why = missing.find(isOutside) ?? missing.at(-1);
    return why === undefined ? { answer: keys.join('\n') } : { missing: why };
  };
}
