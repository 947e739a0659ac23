/** What the card behind a figure says. */
import type { Language } from '../core/language.ts';

interface CardPhrases {
  readonly labels: Readonly<
    Record<'value' | 'question' | 'counts' | 'among' | 'base' | 'missing' | 'bounds', string>
  >;
  answers(n: string, N: string, asked: string, counted: string): string;
  withinBounds(bounds: string, N: string, counted: string): string;
  readonly unknown: string;
  readonly and: string;
  readonly or: string;
  span(from: string | undefined, to: string | undefined): string;
  /** Codes that no question spells out. */
  readonly codes: Readonly<Record<string, string>>;
}

export const cardPhrases: Readonly<Record<Language, CardPhrases>> = {
  da: {
    labels: {
      value: 'Tal',
      question: 'Spørgsmål',
      counts: 'Tæller dem, der svarer',
      among: 'Kun blandt dem, der svarer',
      base: 'Grundlag',
      missing: 'Ikke med',
      bounds: 'Mindst og højst',
    },
    answers: (n, N, asked, counted) => `${n} svar. Tallet handler om ${N} af ${asked} spurgte ${counted}.`,
    withinBounds: (bounds, N, counted) =>
      `${bounds} af ${N} ${counted}, hvad de tavse end ville have svaret.`,
    unknown: 'Vises ikke',
    and: ' og samtidig ',
    or: ' eller ',
    span: (from, to) => {
      if (from === undefined) return `senest eller højst ${to}`;
      return to === undefined ? `mindst eller tidligst ${from}` : `fra ${from} til ${to}`;
    },
    codes: {
      yes: 'ja',
      no: 'nej',
      'cannot-say': 'kan endnu ikke siges',
      '#unknown': 'ved ikke',
      '#answered': 'noget',
    },
  },
  en: {
    labels: {
      value: 'Figure',
      question: 'Question',
      counts: 'Counts those who answer',
      among: 'Only among those who answer',
      base: 'Base',
      missing: 'Not included',
      bounds: 'Least and most',
    },
    answers: (n, N, asked, counted) => `${n} answers. The figure is about ${N} of ${asked} ${counted} asked.`,
    withinBounds: (bounds, N, counted) =>
      `${bounds} of ${N} ${counted}, whatever the silent would have answered.`,
    unknown: 'Not shown',
    and: ' and at the same time ',
    or: ' or ',
    span: (from, to) => {
      if (from === undefined) return `at most, or by, ${to}`;
      return to === undefined ? `at least, or from, ${from}` : `from ${from} to ${to}`;
    },
    codes: {
      yes: 'yes',
      no: 'no',
      'cannot-say': 'cannot say yet',
      '#unknown': 'does not know',
      '#answered': 'something',
    },
  },
};
