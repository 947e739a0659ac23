import type { Language } from '../core/language.ts';

/** How Danish writes a lone 1: by gender, and with an accent where it must not be taken for the article. */
export type One = 'en' | 'et' | 'én' | 'ét';

interface NumberVocabulary {
  /** 0 to 19. */
  readonly units: readonly string[];
  /** 20, 30 … 90. */
  readonly tens: readonly string[];
  readonly hundred: string;
  readonly thousand: string;
  readonly and: string;
}

const split = (words: string) => words.split(' ');

/** The words that numbers are made of. */
export const numberVocabulary: Readonly<Record<Language, NumberVocabulary>> = {
  da: {
    units: split(
      'nul en to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten',
    ),
    tens: split('tyve tredive fyrre halvtreds tres halvfjerds firs halvfems'),
    hundred: 'hundrede',
    thousand: 'tusind',
    and: 'og',
  },
  en: {
    units: split(
      'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
        'seventeen eighteen nineteen',
    ),
    tens: split('twenty thirty forty fifty sixty seventy eighty ninety'),
    hundred: 'hundred',
    thousand: 'thousand',
    and: 'and',
  },
};

/**
 * A whole number from 0 to 999,999 in words. `one` chooses how Danish writes a lone 1; default "en".
 * Throws on any other number.
 * @example writeNumberWords(54, 'da') // => "fireoghalvtreds"
 * @example writeNumberWords(254107, 'en') // => "two hundred and fifty-four thousand one hundred and seven"
 */
export function writeNumberWords(value: number, language: Language, one: One = 'en'): string {
  if (!Number.isInteger(value) || value < 0 || value > 999_999)
    throw new Error(`no words for the number ${value}`);
  if (value === 1 && language === 'da') return one;
  const { thousand, and } = numberVocabulary[language];
  const [thousands, rest] = [Math.floor(value / 1000), value % 1000];
  if (thousands === 0) return belowThousand(rest, language);
  const head = many(thousands, thousand, language);
  if (rest === 0) return head;
  return `${head} ${rest < 100 ? `${and} ` : ''}${belowThousand(rest, language)}`;
}

/** "to hundrede", "fireoghalvtreds tusind"; a single hundred needs no number in Danish. */
function many(count: number, word: string, language: Language): string {
  return count === 1 && language === 'da' ? word : `${belowThousand(count, language)} ${word}`;
}

function belowThousand(value: number, language: Language): string {
  const { hundred, and } = numberVocabulary[language];
  const [hundreds, rest] = [Math.floor(value / 100), value % 100];
  if (hundreds === 0) return writeBelowHundred(rest, language);
  const head = many(hundreds, hundred, language);
  return rest === 0 ? head : `${head} ${and} ${writeBelowHundred(rest, language)}`;
}

/**
 * A whole number from 0 to 99 as the one word that it is in both languages.
 * @example writeBelowHundred(54, 'en') // => "fifty-four"
 */
export function writeBelowHundred(value: number, language: Language): string {
  const { units, tens, and } = numberVocabulary[language];
  const small = units[value];
  if (small !== undefined) return small;
  const [ten = '', unit] = [tens[Math.floor(value / 10) - 2], value % 10];
  if (unit === 0) return ten;
  return language === 'da' ? `${units[unit]}${and}${ten}` : `${ten}-${units[unit]}`;
}
