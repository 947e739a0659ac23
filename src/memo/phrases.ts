/** The fixed words of memos: what tables, charts and the cards behind figures say in each language. */
import type { Language } from '../core/language.ts';
import type { MissingKind, UnknownValue } from '../figure/figure.ts';

interface FigurePhrases {
  /** How many answers, beside a number about them. */
  answers(count: number, text: string): string;
  readonly missing: Readonly<Record<MissingKind, string>>;
  readonly unknown: Readonly<Record<UnknownValue['why'], string>>;
  /** Where nothing else is named: what is counted. */
  readonly authorities: string;
}

export const figurePhrases: Readonly<Record<Language, FigurePhrases>> = {
  da: {
    answers: (_, text) => `${text} svar`,
    authorities: 'myndigheder',
    missing: {
      'no-sheet': 'har ikke svaret',
      'not-answered': 'har ikke svaret på spørgsmålet',
      unknown: 'ved det ikke',
      withdrawn: 'har trukket besvarelsen tilbage',
      'not-asked': 'er ikke blevet stillet spørgsmålet',
      'not-applicable': 'svarer, at det ikke gælder for dem',
      'out-of-scope': 'har ikke tilbuddet',
      'outside-base': 'er uden for den gruppe, tallet handler om',
    },
    unknown: {
      'no-answers': 'ingen svar',
      'too-few': 'for få svar',
      suppressed: 'udeladt for at beskytte enkelte svar',
      'no-population': 'indbyggertal mangler',
    },
  },
  en: {
    answers: (count, text) => `${text} ${count === 1 ? 'answer' : 'answers'}`,
    authorities: 'authorities',
    missing: {
      'no-sheet': 'have not answered',
      'not-answered': 'have not answered the question',
      unknown: 'do not know',
      withdrawn: 'have withdrawn their answers',
      'not-asked': 'were not asked the question',
      'not-applicable': 'answer that it does not apply to them',
      'out-of-scope': 'do not run the service',
      'outside-base': 'are outside the group that the figure is about',
    },
    unknown: {
      'no-answers': 'no answers',
      'too-few': 'too few answers',
      suppressed: 'left out to protect single answers',
      'no-population': 'population not known',
    },
  },
};

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
  readonly word: string;
  readonly means: string;
  readonly wordsCaption: string;
  readonly overlapping: string;
  readonly notKnown: string;
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
    already: 'Allerede',
    word: 'Ord',
    means: 'Bruges, når andelen er',
    wordsCaption: 'Ord og tal i notatet',
    overlapping: 'Der kunne vælges flere svar, så andelene kan tilsammen blive mere end det hele.',
    notKnown: 'Ikke oplyst',
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
    word: 'Words',
    means: 'Used when the share is',
    wordsCaption: 'Words and numbers in this memo',
    overlapping: 'Several answers could be chosen, so the shares may add up to more than the whole.',
    notKnown: 'Not stated',
    answeredOf: (answered, N, counted) => `Answers from ${answered} of ${N} ${counted}.`,
    others: (parts) => `Not included: ${parts}.`,
  },
};
