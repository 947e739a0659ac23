import type { Language } from '../core/language.ts';
import { type Fraction, fraction } from './fraction.ts';

interface PartNames {
  readonly one: string;
  readonly many: string;
}

/** What one part of so many is called; the half is apart, since it has words of its own. */
export const partNames: Readonly<Record<Language, Readonly<Record<number, PartNames>>>> = {
  da: {
    3: { one: 'tredjedel', many: 'tredjedele' },
    4: { one: 'fjerdedel', many: 'fjerdedele' },
    5: { one: 'femtedel', many: 'femtedele' },
    6: { one: 'sjettedel', many: 'sjettedele' },
    7: { one: 'syvendedel', many: 'syvendedele' },
    8: { one: 'ottendedel', many: 'ottendedele' },
    9: { one: 'niendedel', many: 'niendedele' },
    10: { one: 'tiendedel', many: 'tiendedele' },
    12: { one: 'tolvtedel', many: 'tolvtedele' },
    20: { one: 'tyvendedel', many: 'tyvendedele' },
    100: { one: 'hundrededel', many: 'hundrededele' },
  },
  en: {
    3: { one: 'third', many: 'thirds' },
    4: { one: 'quarter', many: 'quarters' },
    5: { one: 'fifth', many: 'fifths' },
    6: { one: 'sixth', many: 'sixths' },
    7: { one: 'seventh', many: 'sevenths' },
    8: { one: 'eighth', many: 'eighths' },
    9: { one: 'ninth', many: 'ninths' },
    10: { one: 'tenth', many: 'tenths' },
    12: { one: 'twelfth', many: 'twelfths' },
    20: { one: 'twentieth', many: 'twentieths' },
    100: { one: 'hundredth', many: 'hundredths' },
  },
};

/** Names that are read besides the names we write. */
export const otherPartNames: Readonly<Record<Language, Readonly<Record<string, number>>>> = {
  da: { trediedel: 3, trediedele: 3, kvart: 4 },
  en: { fourth: 4, fourths: 4 },
};

/** "hver femte" is one in five: the word after "hver" ("every"), and what it divides by. */
export const everyNames: Readonly<Record<Language, Readonly<Record<string, number>>>> = {
  da: {
    anden: 2,
    andet: 2,
    tredje: 3,
    fjerde: 4,
    femte: 5,
    sjette: 6,
    syvende: 7,
    ottende: 8,
    niende: 9,
    tiende: 10,
  },
  en: {
    other: 2,
    second: 2,
    third: 3,
    fourth: 4,
    fifth: 5,
    sixth: 6,
    seventh: 7,
    eighth: 8,
    ninth: 9,
    tenth: 10,
  },
};

/** The characters that are a fraction by themselves, as numerator and denominator. */
export const fractionSigns: Readonly<Record<string, readonly [number, number]>> = {
  '½': [1, 2],
  '⅓': [1, 3],
  '⅔': [2, 3],
  '¼': [1, 4],
  '¾': [3, 4],
  '⅕': [1, 5],
  '⅖': [2, 5],
  '⅗': [3, 5],
  '⅘': [4, 5],
  '⅙': [1, 6],
  '⅚': [5, 6],
  '⅐': [1, 7],
  '⅛': [1, 8],
  '⅜': [3, 8],
  '⅝': [5, 8],
  '⅞': [7, 8],
  '⅑': [1, 9],
  '⅒': [1, 10],
};

const numerators: Readonly<Record<Language, readonly string[]>> = {
  da: ['en', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni'],
  en: ['a', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
};

/**
 * A fraction between 0 and 1 as it stands in a sentence; "4/13" where the language has no word for the part.
 * @example writeFraction({ numerator: 1n, denominator: 2n }, 'da') // => "halvdelen"
 * @example writeFraction({ numerator: 2n, denominator: 3n }, 'en') // => "two thirds"
 */
export function writeFraction({ numerator, denominator }: Fraction, language: Language): string {
  if (numerator === 1n && denominator === 2n) return language === 'da' ? 'halvdelen' : 'half';
  const names = partNames[language][Number(denominator)];
  const many = numerators[language][Number(numerator) - 1];
  if (!names || many === undefined) return `${numerator}/${denominator}`;
  return `${many} ${numerator === 1n ? names.one : names.many}`;
}

/**
 * The number of parts that a lower-case word names, in singular or plural: "tredjedele" is 3.
 * @example partsNamed('tredjedele', 'da') // => 3
 */
export function partsNamed(word: string, language: Language): number | undefined {
  return partsByName[language].get(word);
}

/**
 * The fraction that a sign or digits with a stroke are, if it lies between 0 and 1 and its denominator is at most 20.
 * @example readFractionSign('⅔') // => { numerator: 2n, denominator: 3n }
 * @example readFractionSign('3/1') // => undefined
 */
export function readFractionSign(text: string): Fraction | undefined {
  const digits = /^(\d{1,2})\s?[/⁄]\s?(\d{1,2})$/.exec(text);
  const [top, bottom] = fractionSigns[text] ?? [Number(digits?.[1]), Number(digits?.[2])];
  return top > 0 && top < bottom && bottom <= 20 ? fraction(top, bottom) : undefined;
}

const partsByName: Readonly<Record<Language, ReadonlyMap<string, number>>> = {
  da: byName('da'),
  en: byName('en'),
};

function byName(language: Language): ReadonlyMap<string, number> {
  const names = Object.entries(partNames[language]).flatMap(([parts, { one, many }]) => [
    [one, Number(parts)] as const,
    // "to tredjedel" is a common slip.
    [many, Number(parts)] as const,
    ...(language === 'da'
      ? [[`${one}en`, Number(parts)] as const, [`${many}ne`, Number(parts)] as const]
      : []),
  ]);
  return new Map([...names, ...Object.entries(otherPartNames[language])]);
}
