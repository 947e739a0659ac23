import type { Language } from '../../core/language.ts';
import { bandsApart } from './bands-apart.ts';
import type { DocumentView } from './document-view.ts';
import { lexicons } from './lexicon/lexicons.ts';
import { strongMark } from './lexicon/scale.ts';
import { measuresApart } from './measure-ranges.ts';
import { containment, similarity } from './similarity.ts';
import type { Statement } from './statement.ts';
import { compareTimes, type TimeExpression, timesDiffer } from './time-expression.ts';

/** Why nobody can be counted in both of two statements of one base. */
export type Exclusion = 'scale' | 'denied' | 'further' | 'time' | 'bands' | 'opposite' | 'divided';

/** Why two statements exclude each other, the earlier first; none where the words do not show it. */
export function exclusionOf(view: DocumentView, a: Statement, b: Statement): Exclusion | undefined {
  if (view.severalAnswers.has(a.block) || view.severalAnswers.has(b.block)) return undefined;
  if (a.read === b.read && isDivided(view, a)) return 'divided';
  if (isFurther(view, b)) return 'further';
  if (bandsApart(a, b) || measuresApart(a, b, view.language)) return 'bands';
  if (differOnScale(a, b) || nameOneEach(view, a, b)) return 'scale';
  if (isDenial(a, b)) return 'denied';
  if (arePlaces(view, a, b)) return 'divided';
  if (areOpposite(a, b) && saysAlike(a, b)) return 'opposite';
  return asksWhen(view, a) && asksWhen(view, b) && atOtherTime(a, b) && saysAlike(a, b) ? 'time' : undefined;
}

/** "De 80 ansøgninger fordeler sig med 41 …, 28 … og 11 …". */
export function isDivided({ language }: DocumentView, { read, baseIsOwn }: Statement): boolean {
  return (
    !baseIsOwn &&
    read.fronted !== undefined &&
    lexicons[language].dividesInto.test(read.sentence.text.toLowerCase())
  );
}

/** "Yderligere 20 pct.": others than those before. */
export function isFurther({ language }: DocumentView, { lead, mention, read }: Statement): boolean {
  const before = read.sentence.text.slice(0, mention.phrase.start).toLowerCase();
  return addsOthers(lead, 30, language) || addsOthers(before, 14, language);
}

/** Among the last letters; what stands before those tells "andre" from "i andre lokaler". */
function addsOthers(text: string, last: number, language: Language): boolean {
  const found = text.matchAll(new RegExp(lexicons[language].further, 'gu'));
  return found.some(({ index }) => index >= text.length - last);
}

/** The rest of what is said is the same, or one of the two leaves it to the other. */
function saysAlike(a: Statement, b: Statement): boolean {
  const [first, second] = [a.predicate.rest, b.predicate.rest];
  const inOneList = a.read.sentence.isItem && b.read.sentence.isItem && a.section === b.section;
  if (first.size === 0 || second.size === 0) return b.block - a.block <= 1 || inOneList;
  if (a.read === b.read && (b.predicate.isElliptical || a.predicate.isElliptical)) return true;
  return containment(first, second) >= 0.5;
}

function differOnScale(a: Statement, b: Statement): boolean {
  return a.predicate.scale.some(({ scale, value }) => {
    const other = b.predicate.scale.find((one) => one.scale === scale);
    return other !== undefined && valuesDiffer(value, other.value) && saysAlike(a, b);
  });
}

/** "I 38 er det forvaltningen, i 30 er det udvalget": each has one. */
function nameOneEach({ language }: DocumentView, a: Statement, b: Statement): boolean {
  const { pointsOut } = lexicons[language];
  const [first, second] = [pointsOut.exec(a.predicate.text)?.[1], pointsOut.exec(b.predicate.text)?.[1]];
  return a.read === b.read && first !== undefined && second !== undefined && first !== second;
}

/** "tilfreds" may include "meget tilfreds", unless the stronger one was counted before it. */
function valuesDiffer(value: string, other: string): boolean {
  if (value === other) return false;
  return value !== other.replace(strongMark, '') || value.endsWith(strongMark);
}

/** "heraf 51 til byggepladser og 44 til fabrikker": parts of one thing that went to different places. */
function arePlaces({ language }: DocumentView, a: Statement, b: Statement): boolean {
  const { wentTo, partOfLast } = lexicons[language];
  const [first, second] = [wentTo.exec(a.predicate.text), wentTo.exec(b.predicate.text)];
  const before = a.read.sentence.text.slice(0, a.mention.phrase.start).toLowerCase();
  const areParts = a.read === b.read && partOfLast.test(before);
  return areParts && first?.[1] === second?.[1] && first !== null && first[2] !== second?.[2];
}

/** The same said and denied: "har en politik", "har ikke". */
function isDenial(a: Statement, b: Statement): boolean {
  if (a.predicate.isNegated === b.predicate.isNegated) return false;
  const [denying, other] = a.predicate.isNegated ? [a, b] : [b, a];
  if (denying.predicate.rest.size === 0 && other.predicate.rest.size === 0)
    return bareWords(denying) === bareWords(other);
  if (denying.predicate.rest.size === 0) return a.read === b.read;
  return similarity(a.predicate.rest, b.predicate.rest) >= 0.75;
}

/** What is said without what denies it. */
function bareWords({ predicate }: Statement): string {
  return predicate.text
    .replace(/(?<!\p{L})(?:ikke|endnu|aldrig|not|never|yet)(?!\p{L})/gu, ' ')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
}

/** "afklaret" and "uafklaret". */
function areOpposite(a: Statement, b: Statement): boolean {
  const opposes = (words: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
    [...words].some((word) => word.length >= 4 && (others.has(`u${word}`) || others.has(`un${word}`)));
  return opposes(a.predicate.stems, b.predicate.stems) || opposes(b.predicate.stems, a.predicate.stems);
}

/** A question for the time: "hvornår forventer …" above, or "forventer" in the sentence. */
export function asksWhen({ sections, language }: DocumentView, { section, predicate }: Statement): boolean {
  const heading = sections[section]?.heading?.text.toLowerCase() ?? '';
  return language === 'da'
    ? /hvornår/.test(heading) || /forvent/.test(predicate.text)
    : /\bwhen\b/.test(heading) || /expect/.test(predicate.text);
}

/** Some time in one month and some time in another: who is done in both is counted once. */
function atOtherTime(a: Statement, b: Statement): boolean {
  const [first, second] = [a.predicate.times[0], b.predicate.times[0]];
  if (!first || !second || !timesDiffer(first, second)) return false;
  const isPoint = ({ kind, day }: typeof first): boolean =>
    kind === 'unknown' || (kind === 'during' && day !== undefined);
  if (countsUp(first, second) || countsUp(second, first)) return false;
  return isPoint(first) || isPoint(second);
}

/** "Senest i august" counts those of June too. */
function countsUp(by: TimeExpression, earlier: TimeExpression): boolean {
  const days = by.kind === 'by' && earlier.kind !== 'by' ? compareTimes(earlier, by) : undefined;
  return days !== undefined && days < 0;
}
