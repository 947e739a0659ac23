import type { Spoken } from '../read-text.ts';
import { type Bases, sameBase } from './base-group.ts';
import type { DocumentView } from './document-view.ts';
import { similarity } from './similarity.ts';
import type { Statement } from './statement.ts';
import { compareTimes, type TimeExpression } from './time-expression.ts';

/** Two statements whose counts stand in a relation: equal, or the first at most the second. */
export interface Pair {
  readonly first: Statement;
  readonly second: Statement;
  readonly relator: '=' | '<=';
  readonly reason: Spoken;
}

const repeated = { da: 'samme udsagn om de samme', en: 'the same said of the same' } as const;
const grows = { da: 'hvem der var talt med først, er det også senere', en: 'those counted earlier are counted later too' } as const;

/** Statements that say the same of the same base at the same time, and such as only grow with time. */
export function samePairs(view: DocumentView, bases: Bases, taken: ReadonlySet<Statement>): readonly Pair[] {
  const found: Pair[] = [];
  const byStem = new Map<string, Statement[]>();
  for (const second of view.statements) {
    const key = [...second.predicate.rest].sort()[0] ?? '';
    if (second.predicate.rest.size < 1 || second.mention.phrase.quantity.kind === 'remainder') continue;
    for (const stem of second.predicate.rest) {
      const earlier = byStem.get(stem) ?? [];
      for (const first of earlier.slice(-20)) {
        if (found.some((pair) => pair.first === first && pair.second === second)) continue;
        const pair = pairOf(bases, first, second, taken);
        if (pair) found.push(pair);
      }
      earlier.push(second);
      byStem.set(stem, earlier);
    }
    if (key === '') continue;
  }
  return found;
}

function pairOf(bases: Bases, first: Statement, second: Statement, taken: ReadonlySet<Statement>): Pair | undefined {
  if (first.read === second.read || bases.declares.has(first.index) || bases.declares.has(second.index)) return undefined;
  if (!sameBase(bases.baseOf.get(first.index), bases.baseOf.get(second.index))) return undefined;
  if (first.bands.length > 0 || second.bands.length > 0 || !saysTheSame(first, second)) return undefined;
  const [earlier, later] = [first.predicate.times[0], second.predicate.times[0]];
  if (sameTime(earlier, later)) return { first, second, relator: '=', reason: repeated };
  const isOrdered = first.section === second.section && !taken.has(first) && !taken.has(second);
  return isOrdered ? growing(first, second, earlier, later) : undefined;
}

/** The same words, at least two of them, and the same side of each scale. */
function saysTheSame({ predicate: a }: Statement, { predicate: b }: Statement): boolean {
  if (a.isNegated !== b.isNegated || a.isElliptical || b.isElliptical) return false;
  const sameScale = a.scale.every(({ scale, value }) => b.scale.some((other) => other.scale === scale && other.value === value));
  return sameScale && a.scale.length === b.scale.length && similarity(a.rest, b.rest) >= 0.8;
}

function sameTime(a: TimeExpression | undefined, b: TimeExpression | undefined): boolean {
  if (!a || !b) return a === b;
  return a.kind === b.kind && a.year === b.year && a.day === b.day && a.yearsAhead === b.yearsAhead;
}

/** "Senest den 1. marts 30, senest den 1. juni 26": what is done stays done. Plans are no such thing. */
function growing(
  first: Statement,
  second: Statement,
  earlier: TimeExpression | undefined,
  later: TimeExpression | undefined,
): Pair | undefined {
  if (earlier?.kind !== 'by' || later?.kind !== 'by') return undefined;
  const isPlan = [first, second].some(({ predicate }) => /forvent|planlæg|expect|plan/.test(predicate.text));
  const order = compareTimes(earlier, later);
  if (isPlan || order === undefined || order === 0) return undefined;
  const [before, after] = order < 0 ? [first, second] : [second, first];
  return { first: before, second: after, relator: '<=', reason: grows };
}
