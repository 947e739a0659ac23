import { describe, expect, test } from 'vitest';
import type { Language } from '../core/language.ts';
import type { ShareOf, ShareStyle } from './choose-words.ts';
import { hedges } from './hedge.ts';
import type { Noun } from './noun.ts';
import { readQuantities } from './read-quantity.ts';
import { countsThatFit, isAmong } from './reading.ts';
import { writeBounds } from './write-bounds.ts';
import { writeRemainder } from './write-remainder.ts';
import { writeShare } from './write-share.ts';

const styles: readonly ShareStyle[] = [
  'hedged',
  'percent',
  'count',
  'of',
  'qualitative',
  'about',
  'more-than',
  'less-than',
  'at-least',
  'at-most',
];
const greatestBase = 200;
const nouns: Readonly<Record<Language, readonly Noun[]>> = {
  da: [
    { one: 'kommune', many: 'kommuner', those: 'kommunerne' },
    { one: 'tilbud', many: 'tilbud', those: 'tilbuddene', gender: 'neuter' },
  ],
  en: [{ one: 'municipality', many: 'municipalities', those: 'the municipalities' }],
};

function* sharesUpTo(most: number): Generator<ShareOf> {
  for (let n = 1; n <= most; n += 1) for (let k = 0; k <= n; k += 1) yield { k, n };
}

/** Styles fall back on each other, so the same text about the same share comes often: once is enough. */
const checked = new Set<string>();

/** What is wrong with reading a text that was written about k of n, or undefined. */
function misreading(text: string, { k, n }: ShareOf, language: Language): string | undefined {
  const caseOf = `${language} ${text} ${k}/${n}`;
  if (checked.has(caseOf)) return undefined;
  checked.add(caseOf);
  const [phrase, ...more] = readQuantities(text, language);
  if (!phrase || more.length > 0) return `${text}: read as ${more.length + (phrase ? 1 : 0)} quantities`;
  if (phrase.start !== 0) return `${text}: begins at ${phrase.start}`;
  if (phrase.of && (phrase.of.k !== k || phrase.of.n !== n))
    return `${text}: ${phrase.of.k} of ${phrase.of.n}`;
  const { ordinary, wide } = countsThatFit(phrase.hedge, phrase.quantity, n);
  if (!isAmong(k, ordinary)) return `${text}: not in ${JSON.stringify(ordinary)}`;
  // A bare fraction of a small base is the one place where the wide reading, in points, is the narrower.
  const isSmallFraction = phrase.quantity.kind === 'fraction' && phrase.hedge === 'none' && n < 20;
  return isSmallFraction || isAmong(k, wide) ? undefined : `${text}: not in the wide ${JSON.stringify(wide)}`;
}

describe.each(['da', 'en'] as const)('every sentence we write (%s)', (language) => {
  test.each(styles)('in style %s about k of n ≤ 200 reads back to an interval that holds k', (style) => {
    const wrong: string[] = [];
    for (const share of sharesUpTo(greatestBase)) {
      const { text } = writeShare(share, language, { style, moreIsBetter: share.n % 2 === 0 });
      const problem = misreading(text, share, language);
      if (problem) wrong.push(problem);
    }
    expect(wrong.slice(0, 20)).toEqual([]);
  });

  test('with a noun, at the start of a sentence, shows the same counts', () => {
    const wrong: string[] = [];
    for (const share of sharesUpTo(40)) {
      for (const noun of nouns[language]) {
        for (const style of styles) {
          const { text } = writeShare(share, language, {
            style,
            noun,
            startsSentence: true,
            nonBreaking: true,
          });
          const problem = misreading(text, share, language);
          if (problem) wrong.push(problem);
        }
      }
    }
    expect(wrong.slice(0, 20)).toEqual([]);
  });

  test('about the least and the greatest that k of n can be', () => {
    const wrong: string[] = [];
    for (const { k, n } of sharesUpTo(60)) {
      for (const hi of [k, Math.min(n, k + 1), n]) {
        const { text } = writeBounds([k, hi], n, language, { startsSentence: true });
        for (const each of [k, hi]) {
          const problem =
            k === hi ? misreading(text, { k: each, n }, language) : outside(text, { k: each, n }, language);
          if (problem) wrong.push(problem);
        }
      }
    }
    expect(wrong.slice(0, 20)).toEqual([]);
  });

  test('about what is left over names the count', () => {
    for (const { k, n } of sharesUpTo(40)) {
      for (const noun of [undefined, ...nouns[language]]) {
        const { text } = writeRemainder({ n, parts: [n - k] }, language, noun ? { noun } : {});
        expect(readQuantities(text, language)).toMatchObject([{ start: 0, of: { k, n } }]);
      }
    }
  });

  test('says the same in its fields as in its text', () => {
    for (const share of sharesUpTo(60)) {
      for (const style of styles) {
        const { text, hedge, anchor } = writeShare(share, language, { style });
        const [read] = readQuantities(text, language);
        // "ingen af ni" is the count zero in a word.
        const isWordForZero = share.k === 0 && anchor.kind === 'count';
        if (!isWordForZero)
          expect({ hedge: read?.hedge, anchor: read?.quantity }, text).toEqual({ hedge, anchor });
      }
    }
  });
});

/** Like `misreading`, for text whose printed counts are no share: "mellem 4 og 7 af 9". */
function outside(text: string, { k, n }: ShareOf, language: Language): string | undefined {
  const [phrase, ...more] = readQuantities(text, language);
  if (!phrase || more.length > 0) return `${text}: not read as one quantity`;
  return isAmong(k, countsThatFit(phrase.hedge, phrase.quantity, n).ordinary)
    ? undefined
    : `${text}: not ${k}`;
}

test('every hedge of the table is written somewhere', () => {
  const written = new Set(
    [...sharesUpTo(60)].flatMap((share) => styles.map((style) => hedgeOf(share, style))),
  );
  expect([...written, 'almost'].sort()).toEqual([...hedges].sort());
});

function hedgeOf(share: ShareOf, style: ShareStyle): string {
  return writeShare(share, 'da', { style }).hedge;
}
