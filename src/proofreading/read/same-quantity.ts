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
const grows = {
  da: 'hvem der var talt med først, er det også senere',
  en: 'those counted earlier are counted later too',
} as const;

/** Statements that say the same of the same base at the same time, and such as only grow with time. */
export function samePairs(view: DocumentView, bases: Bases, taken: ReadonlySet<Statement>): readonly Pair[] {
  const found: Pair[] = [];
  const byStem = new Map<string, Statement[]>();
  for (const second of view.statements) {
    if (second.mention.phrase.quantity.kind === 'remainder') continue;
    const seen = new Set<Statement>();
    let matched = 0;
    for (const stem of wordsToCompare(second)) {
      const earlier = byStem.get(stem) ?? [];
      for (const first of earlier.toReversed()) {
        if (seen.has(first) || matched >= mostMatched) continue;
        seen.add(first);
        const pair = pairOf(bases, first, second, taken);
        if (!pair || (first.section !== second.section && !isSummarised(view, first, second))) continue;
        found.push(pair);
        matched += 1;
      }
      byStem.set(stem, [...earlier, second].slice(-mostCompared));
    }
  }
  return found.filter((pair) => pair.first.section === pair.second.section || isOnly(pair, found));
}

/** Keeps the work in step with the length of the text. */
const mostCompared = 24;
const mostMatched = 3;

/** Across headings the same words may be about other things, save where one of the two sums up the other. */
function isSummarised({ sections }: DocumentView, first: Statement, second: Statement): boolean {
  const sumsUp = ({ section }: Statement): boolean =>
    sections[section]?.isSummary === true || sections[section]?.heading === undefined;
  return sumsUp(first) !== sumsUp(second);
}

/** A summary that fits statements under two headings sums up neither for sure. */
function isOnly(pair: Pair, pairs: readonly Pair[]): boolean {
  const crossing = pairs.filter(({ first, second }) => first.section !== second.section);
  const partners = (statement: Statement): number =>
    new Set(
      crossing.flatMap(({ first, second }) =>
        first === statement ? [second.section] : second === statement ? [first.section] : [],
      ),
    ).size;
  return partners(pair.first) === 1 && partners(pair.second) === 1;
}

function pairOf(
  bases: Bases,
  first: Statement,
  second: Statement,
  taken: ReadonlySet<Statement>,
): Pair | undefined {
  if (bases.declares.has(first.index) || bases.declares.has(second.index)) return undefined;
  if (!sameBase(bases.baseOf.get(first.index), bases.baseOf.get(second.index))) return undefined;
  if (first.bands.length > 0 || second.bands.length > 0 || !saysTheSame(first, second)) return undefined;
  const [earlier, later] = [first.predicate.times[0], second.predicate.times[0]];
  if (sameTime(earlier, later)) {
    if (first.read === second.read || isOfAQuestion(first) || isOfAQuestion(second)) return undefined;
    const isTelling = first.predicate.rest.size >= 2 || first.predicate.scale.length > 0;
    if (!isTelling && !isWordForWord(first, second)) return undefined;
    return { first, second, relator: '=', reason: repeated };
  }
  const isOrdered = first.section === second.section && !taken.has(first) && !taken.has(second);
  return isOrdered ? growing(first, second, earlier, later) : undefined;
}

/** "45 er ikke blevet stillet spørgsmålet": which one, the text around says. */
function isOfAQuestion({ predicate }: Statement): boolean {
  return /(?:^|\s)(?:spørgsmålet|the question)(?!\p{L})/u.test(predicate.text);
}

/** The same words, at least two of them, and the same side of each scale. */
function saysTheSame({ predicate: a }: Statement, { predicate: b }: Statement): boolean {
  if (a.isNegated !== b.isNegated || a.isElliptical || b.isElliptical) return false;
  const sameScale = a.scale.every(({ scale, value }) =>
    b.scale.some((other) => other.scale === scale && other.value === value),
  );
  return sameScale && a.scale.length === b.scale.length && similarity(a.rest, b.rest) >= 0.8;
}

/** Where all that is said is a value of a scale ("er godkendt"), that value. */
function wordsToCompare({ predicate }: Statement): ReadonlySet<string> {
  return predicate.rest.size > 0 ? predicate.rest : predicate.stems;
}

const shortWord = 4;

/** "har elevator" and "har elevator": one word tells enough where all of them are the same. */
function isWordForWord({ predicate: a }: Statement, { predicate: b }: Statement): boolean {
  const bare = (text: string): string => text.replace(/[^\p{L}]+/gu, ' ').trim();
  const [only] = a.rest;
  return only !== undefined && only.length > shortWord && bare(a.text) === bare(b.text);
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
