/** Headings and notes of tables made from figures. */
import type { Language } from '../core/language.ts';

interface TablePhrases {
  readonly answer: string;
  readonly figure: string;
  readonly number: string;
  readonly share: string;
  readonly value: string;
  readonly base: string;
  readonly total: string;
  /** The share of all, whatever the silent would have said. */
  readonly bounds: string;
  readonly category: string;
  readonly questionnaire: string;
  readonly asked: string;
  readonly sent: string;
  readonly shareOfAuthorities: string;
  readonly shareOfPeople: string;
  readonly atPoint: string;
  readonly cumulative: string;
  readonly added: string;
  readonly already: string;
  /** For an axis. */
  readonly alreadyShort: string;
  expectedThen(time: string): string;
  readonly word: string;
  readonly means: string;
  readonly wordsCaption: string;
  readonly overlapping: string;
  readonly notKnown: string;
  readonly bothTimes: string;
  answeredOf(answered: string, N: string, counted: string): string;
  others(parts: string): string;
}

export const tablePhrases: Readonly<Record<Language, TablePhrases>> = {
  da: {
    answer: 'Svar',
    figure: 'Tal',
    number: 'Antal',
    share: 'Andel',
    value: 'Værdi',
    base: 'Svar i alt',
    total: 'I alt',
    bounds: 'Mindst–højst for alle',
    category: 'Gruppe',
    questionnaire: 'Spørgeskema',
    asked: 'Spurgt',
    sent: 'Har svaret',
    shareOfAuthorities: 'Svarprocent',
    shareOfPeople: 'Andel af indbyggerne',
    atPoint: 'Måned',
    cumulative: 'I alt',
    added: 'Kommer til',
    already: 'I forvejen',
    alreadyShort: 'før',
    expectedThen: (time) => `Ventet i ${time}`,
    word: 'Ord',
    means: 'Bruges, når andelen er',
    wordsCaption: 'Ord og tal i notatet',
    overlapping: 'Der kunne vælges flere svar, så andelene kan tilsammen blive mere end det hele.',
    notKnown: 'Ikke oplyst',
    bothTimes: 'Kun dem, der har svaret begge gange.',
    answeredOf: (answered, N, counted) => `Svar fra ${answered} af ${N} ${counted}.`,
    others: (parts) => `Ikke med: ${parts}.`,
  },
  en: {
    answer: 'Answer',
    figure: 'Figure',
    number: 'Number',
    share: 'Share',
    value: 'Value',
    base: 'Answers',
    total: 'Total',
    bounds: 'Least–most of all',
    category: 'Group',
    questionnaire: 'Questionnaire',
    asked: 'Asked',
    sent: 'Answered',
    shareOfAuthorities: 'Response rate',
    shareOfPeople: 'Share of population',
    atPoint: 'Month',
    cumulative: 'In total',
    added: 'Added',
    already: 'Already',
    alreadyShort: 'before',
    expectedThen: (time) => `Expected in ${time}`,
    word: 'Words',
    means: 'Used when the share is',
    wordsCaption: 'Words and numbers in this memo',
    overlapping: 'Several answers could be chosen, so the shares may add up to more than the whole.',
    notKnown: 'Not stated',
    bothTimes: 'Only those who answered both times.',
    answeredOf: (answered, N, counted) => `Answers from ${answered} of ${N} ${counted}.`,
    others: (parts) => `Not included: ${parts}.`,
  },
};
