/** What figures that come from questions are called, in every language that the question has. */
import type { CalendarMonth } from '../core/calendar.ts';
import { type Language, type LocalizedText, languages } from '../core/language.ts';

const words = {
  response: { da: 'svarprocent', en: 'response rate' },
  'response.population': {
    da: 'svarprocent efter indbyggertal',
    en: 'response rate by population',
  },
  median: { da: 'median', en: 'median' },
  mean: { da: 'gennemsnit', en: 'mean' },
  sum: { da: 'sum', en: 'sum' },
  answered: { da: 'antal besvarelser', en: 'number of answers' },
  yes: { da: 'ja', en: 'yes' },
  no: { da: 'nej', en: 'no' },
  'cannot-say': { da: 'kan endnu ikke siges', en: 'cannot say yet' },
  percent: { da: 'procent', en: 'per cent' },
  gained: { da: 'kommet til siden', en: 'come to it since' },
  lost: { da: 'gået fra igen', en: 'left it again' },
  due: { da: 'ventet nu, og nået', en: 'expected by now, and reached' },
  later: { da: 'ventet senere, men nået', en: 'expected later, but reached' },
  unsure: { da: 'kunne ikke sige hvornår, men nået', en: 'could not say when, but reached' },
  right: { da: 'det gik som ventet', en: 'it went as expected' },
} as const satisfies Record<string, Readonly<Record<Language, string>>>;

/**
 * @example wordFor('yes') // => { da: 'ja', en: 'yes' }
 */
export function wordFor(word: keyof typeof words): LocalizedText {
  return words[word];
}

/**
 * Two texts with a colon between, in the languages that both have.
 * @example joined({ da: 'Status' }, { da: 'ja', en: 'yes' }) // => { da: "Status: ja" }
 */
export function joined(first: LocalizedText, second: LocalizedText): LocalizedText {
  return inEach((language) => {
    const [a, b] = [first[language], second[language]];
    return a === undefined || b === undefined ? undefined : `${a}: ${b}`;
  });
}

/**
 * @example monthName('2020-06') // => { da: "juni 2020", en: "June 2020" }
 */
export function monthName(month: CalendarMonth): LocalizedText {
  return inEach((language) => nameOf(month, language));
}

/**
 * "In this month or before".
 * @example byMonth('2020-06') // => { da: "senest juni 2020", en: "by June 2020" }
 */
export function byMonth(month: CalendarMonth): LocalizedText {
  return { da: `senest ${nameOf(month, 'da')}`, en: `by ${nameOf(month, 'en')}` };
}

/**
 * "From one month to another", or just the one.
 * @example betweenMonths('2020-05', '2020-08') // => { da: "fra maj 2020 til august 2020", en: "from May 2020 to August 2020" }
 */
export function betweenMonths(from: CalendarMonth, to?: CalendarMonth): LocalizedText {
  if (to === undefined) return monthName(from);
  return {
    da: `fra ${nameOf(from, 'da')} til ${nameOf(to, 'da')}`,
    en: `from ${nameOf(from, 'en')} to ${nameOf(to, 'en')}`,
  };
}

/**
 * "By region", as the end of a title.
 * @example byGroup({ da: 'Region', en: 'Region' }) // => { da: "efter region", en: "by region" }
 */
export function byGroup(title: LocalizedText): LocalizedText {
  const small = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
  return {
    ...(title.da === undefined ? {} : { da: `efter ${small(title.da)}` }),
    ...(title.en === undefined ? {} : { en: `by ${small(title.en)}` }),
  };
}

function inEach(textIn: (language: Language) => string | undefined): LocalizedText {
  return Object.fromEntries(
    languages.flatMap((language) => {
      const text = textIn(language);
      return text === undefined ? [] : [[language, text]];
    }),
  );
}

// Making one takes longer than using it a hundred times.
const monthFormats: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  da: new Intl.DateTimeFormat('da', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
};

function nameOf(month: CalendarMonth, language: Language): string {
  return monthFormats[language].format(new Date(`${month}-01T00:00:00Z`));
}
