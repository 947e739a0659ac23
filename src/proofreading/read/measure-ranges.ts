import type { Language } from '../../core/language.ts';
import { readNumberWords } from '../../quantity/read-number-words.ts';
import { measureWords } from './lexicon/measure-words.ts';
import { containment } from './similarity.ts';
import type { Statement } from './statement.ts';

/** What something measures, where people are sorted by it: "inden for to uger", "mellem 40 og 60 år". */
interface MeasureRange {
  readonly from: number;
  readonly to: number;
  readonly measure: string;
  /** Nothing follows that could tell one thing measured from another. */
  readonly isLast: boolean;
}

/** Whether two statements sort by the same measure into ranges that do not overlap. They may share a limit. */
export function measuresApart(a: Statement, b: Statement, language: Language): boolean {
  const first = rangeIn(a.predicate.text, language);
  const second = rangeIn(b.predicate.text, language);
  if (!first || !second || first.measure !== second.measure) return false;
  const apart = first.to <= second.from || second.to <= first.from;
  const inOneList = a.read.sentence.isItem && b.read.sentence.isItem && first.isLast && second.isLast;
  const rest = (statement: Statement): ReadonlySet<string> =>
    new Set([...statement.predicate.rest].filter((stem) => !/\d/.test(stem)));
  return apart && (inOneList || (a.read === b.read && containment(rest(a), rest(b)) >= 0.5));
}

function rangeIn(text: string, language: Language): MeasureRange | undefined {
  const { below, between, above } = measureWords[language];
  const ranges = [
    limitsOf(below.exec(text), language, (_, to) => [0, to]),
    limitsOf(between.exec(text), language, (from, to) => [from, to]),
    limitsOf(above.exec(text), language, (_, from) => [from, Number.POSITIVE_INFINITY]),
  ].filter((range) => range !== undefined);
  return ranges.length === 1 ? ranges[0] : undefined;
}

/** The range that a match speaks of; its last number stands before the measure. */
function limitsOf(
  match: RegExpExecArray | null,
  language: Language,
  limits: (first: number, last: number) => readonly [number, number],
): MeasureRange | undefined {
  const { first = '0', last = '', measure = '' } = match?.groups ?? {};
  const [low, high] = [numberOf(first, language), numberOf(last, language)];
  if (!match || low === undefined || high === undefined) return undefined;
  const [from, to] = limits(low, high);
  const after = match.input.slice(match.index + match[0].length);
  return { from, to, measure: measure.slice(0, 3), isLast: !/\p{L}/u.test(after) };
}

function numberOf(text: string, language: Language): number | undefined {
  if (/^\d/.test(text)) return Number(text);
  const read = readNumberWords(text, language);
  return read.ok ? read.value : undefined;
}
