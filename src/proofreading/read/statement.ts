import type { Language } from '../../core/language.ts';
import { lexicons } from './lexicon/lexicons.ts';
import { type ScaleValue, scaleValuesIn, withoutScaleValues } from './lexicon/scale-values.ts';
import { stemOf } from './lexicon/stems.ts';
import { type BasePhrase, type Mention, mentionEnd, type ReadSentence } from './mention.ts';
import { type TimeExpression, timesIn } from './time-expression.ts';
import { wordsOf } from './words.ts';

/** One thing that the text says of so many: a quantity with who it counts and what is said of them. */
export interface Statement {
  readonly index: number;
  readonly read: ReadSentence;
  readonly mention: Mention;
  /** The same quantity in other words. */
  readonly restated: readonly Mention[];
  /** Ranges of something else that belong to what is said: "over 75 pct. af pladserne". */
  readonly bands: readonly Mention[];
  /** Counts sections and, within the whole text, paragraphs. */
  readonly section: number;
  readonly block: number;
  readonly unit?: string;
  /** The group that it is a part of, where the sentence names one; `isOwn` if beside the number itself. */
  readonly base?: BasePhrase;
  readonly baseIsOwn: boolean;
  readonly predicate: Predicate;
  /** The words before the number since the last statement, in lower case. */
  readonly lead: string;
}

/** What is said of those counted. */
export interface Predicate {
  /** In lower case, without the number and the nouns beside it. */
  readonly text: string;
  /** Stems of its words; `rest` leaves out scale values and times. */
  readonly stems: ReadonlySet<string>;
  readonly rest: ReadonlySet<string>;
  readonly isNegated: boolean;
  readonly times: readonly TimeExpression[];
  readonly scale: readonly ScaleValue[];
  /** "35 pct. nej": leaves the verb to the statement before. */
  readonly isElliptical: boolean;
}

/** The statements of a sentence. `first` is the index of the first of them. */
export function statementsOf(
  read: ReadSentence,
  where: { readonly section: number; readonly first: number },
  language: Language,
): readonly Statement[] {
  const claims = read.mentions.filter(({ role }) => role.kind === 'claim');
  const bounds = claims.map((mention, at) => segmentStart(read, claims[at - 1], mention, language));
  return claims.map((mention, at): Statement => {
    const [from, to] = [bounds[at] ?? 0, bounds[at + 1] ?? read.sentence.text.length];
    const { base, isOwn } = baseFor(read, mention, claims, at);
    const unit = mention.noun?.unit ?? base?.unit;
    return {
      index: where.first + at,
      read,
      mention,
      restated: attached(read, mention, 'restates'),
      bands: attached(read, mention, 'band'),
      section: where.section,
      block: read.sentence.block,
      ...(unit === undefined ? {} : { unit }),
      ...(base ? { base } : {}),
      baseIsOwn: isOwn,
      predicate: predicateOf(blanked(read).slice(from, to), nounText(read, mention), language),
      lead: read.sentence.text.slice(from, mention.phrase.start).toLowerCase(),
    };
  });
}

function attached(read: ReadSentence, mention: Mention, kind: 'restates' | 'band'): readonly Mention[] {
  return read.mentions.filter(({ role }) => role.kind === kind && role.of === mention.index);
}

/** Its own group, the one in front of the sentence, or the one that the statement before it named. */
function baseFor(
  read: ReadSentence,
  mention: Mention,
  claims: readonly Mention[],
  at: number,
): { readonly base?: BasePhrase; readonly isOwn: boolean } {
  if (mention.base?.number !== undefined) return { base: mention.base, isOwn: true };
  const restated = attached(read, mention, 'restates').find(({ base }) => base?.number !== undefined);
  if (restated?.base) {
    const unit = mention.noun?.unit ?? mention.base?.unit ?? restated.base.unit;
    return { base: { ...restated.base, ...(unit === undefined ? {} : { unit }) }, isOwn: true };
  }
  if (mention.base) return { base: mention.base, isOwn: true };
  const named = claims.slice(0, at).findLast((claim) => claim.base !== undefined && !claim.base.isLast)?.base;
  const base = read.fronted ?? named;
  const sameUnit =
    base?.unit === undefined || mention.noun?.unit === undefined || base.unit === mention.noun.unit;
  return base && sameUnit ? { base, isOwn: false } : { isOwn: false };
}

/** The sentence with everything that names numbers and groups replaced by spaces. */
function blanked(read: ReadSentence): string {
  const { words, mentions, sentence, fronted } = read;
  const gone: (readonly [number, number])[] = mentions
    .filter(({ role }) => role.kind !== 'aside' && role.kind !== 'unread')
    .map((mention) => [mention.at, mentionEnd(mention)] as const);
  if (fronted) gone.push([fronted.from, fronted.to]);
  let text = sentence.text;
  for (const [from, to] of gone) {
    const [start, end] = [words[from]?.start, words[to - 1]?.end];
    if (start === undefined || end === undefined || end < start) continue;
    text = text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
  }
  return text;
}

/** Where the words about a mention begin: after the last mark or "og" between it and the mention before. */
function segmentStart(
  read: ReadSentence,
  before: Mention | undefined,
  mention: Mention,
  language: Language,
): number {
  if (!before) return 0;
  const { words } = read;
  const { conjunctions } = lexicons[language];
  for (let at = mention.at - 1; at >= mentionEnd(before); at -= 1) {
    const word = words[at];
    if (word && (/^[,;:–—(]$/.test(word.text) || conjunctions.has(word.lower))) return word.start;
  }
  return words[mention.at]?.start ?? 0;
}

/** The words of the noun beside a count: "150 kvinder" is a value of a scale. */
function nounText({ words }: ReadSentence, { phrase, noun }: Mention): string {
  if (!noun || phrase.quantity.kind !== 'count') return '';
  return words
    .slice(noun.from, noun.to)
    .map(({ lower }) => lower)
    .join(' ');
}

function predicateOf(segment: string, noun: string, language: Language): Predicate {
  const { stopWords, negations, finite, asSaid } = lexicons[language];
  const text = segment.toLowerCase().replace(/\s+/g, ' ').replace(asSaid, ' ').trim();
  const times = timesIn(text, language);
  const timeless = times.reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  );
  const stemsIn = (part: string): ReadonlySet<string> =>
    new Set(
      wordsOf(part)
        .filter(
          ({ kind, lower }) =>
            kind === 'number' || (kind === 'word' && lower.length > 1 && !stopWords.has(lower)),
        )
        .map(({ lower }) => stemOf(lower, language)),
    );
  return {
    text,
    stems: stemsIn(text),
    rest: stemsIn(withoutScaleValues(timeless, language)),
    isNegated: negations.test(text),
    times,
    scale: scaleValuesIn(`${noun} ${text}`, language),
    isElliptical: !wordsOf(text).some(({ lower }) => finite.has(lower)),
  };
}
