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
    withinBounds: (bounds, N, counted) => `Mellem ${bounds} af ${N} ${counted}, hvad de tavse end ville have svaret.`,
    unknown: 'Vises ikke',
    and: ' og samtidig ',
    or: ' eller ',
    span: (from, to) => {
      if (from === undefined) return `senest eller højst ${to}`;
      return to === undefined ? `mindst eller tidligst ${from}` : `fra ${from} til ${to}`;
    },
    codes: { yes: 'ja', no: 'nej', 'cannot-say': 'kan endnu ikke siges', '#unknown': 'ved ikke', '#answered': 'noget' },
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
      `Between ${bounds} of ${N} ${counted}, whatever the silent would have answered.`,
    unknown: 'Not shown',
    and: ' and at the same time ',
    or: ' or ',
    span: (from, to) => {
      if (from === undefined) return `at most, or by, ${to}`;
      return to === undefined ? `at least, or from, ${from}` : `from ${from} to ${to}`;
    },
    codes: { yes: 'yes', no: 'no', 'cannot-say': 'cannot say yet', '#unknown': 'does not know', '#answered': 'something' },
  },
};

export interface DocumentPhrases {
  readonly labels: Readonly<
    Record<'from' | 'date' | 'round' | 'edition' | 'caseId' | 'documentId' | 'contact' | 'dataset', string>
  >;
  readonly memo: string;
  readonly synthetic: string;
  readonly draft: string;
  readonly contents: string;
  readonly source: string;
  readonly close: string;
  /** Opens what is behind a table or chart. */
  readonly behind: string;
  readonly inNumbers: string;
  readonly figureCard: string;
  readonly exceptions: string;
  readonly dataset: string;
  /** How the figures can be checked. */
  readonly proof: string;
  table(number: number): string;
  chart(number: number): string;
  page: string;
  of: string;
}

export const documentPhrases: Readonly<Record<Language, DocumentPhrases>> = {
  da: {
    labels: {
      from: 'Fra',
      date: 'Dato',
      round: 'Runde',
      edition: 'Udgave',
      caseId: 'Sags-id',
      documentId: 'Dok.-id',
      contact: 'Kontakt',
      dataset: 'Datasæt',
    },
    memo: 'Notat',
    synthetic: 'Svarene er opdigtede. Notatet viser, hvordan det kunne se ud, og siger ikke noget om virkeligheden.',
    draft: 'Udkast. Tallene kan nå at ændre sig.',
    contents: 'Indhold',
    source: 'Kilde',
    close: 'Luk',
    behind: 'Hvad ligger bag tallene?',
    inNumbers: 'Figuren i tal',
    figureCard: 'Bag tallet',
    exceptions: 'Ord, der ligner en mængde uden at være det',
    dataset: 'Datasæt',
    proof:
      'Hvert tal er regnet ud af svarene i det datasæt, hvis fingeraftryk står her, og kan regnes efter af enhver ud fra notatets JSON-udgave.',
    table: (number) => `Tabel ${number}`,
    chart: (number) => `Figur ${number}`,
    page: 'Side',
    of: 'af',
  },
  en: {
    labels: {
      from: 'From',
      date: 'Date',
      round: 'Round',
      edition: 'Edition',
      caseId: 'Case id',
      documentId: 'Document id',
      contact: 'Contact',
      dataset: 'Dataset',
    },
    memo: 'Memo',
    synthetic: 'The answers are made up. The memo shows what it could look like, and says nothing about reality.',
    draft: 'Draft. The figures may still change.',
    contents: 'Contents',
    source: 'Source',
    close: 'Close',
    behind: 'What is behind the figures?',
    inNumbers: 'The chart in numbers',
    figureCard: 'Behind the figure',
    exceptions: 'Words that look like a quantity and are none',
    dataset: 'Dataset',
    proof:
      'Every figure is computed from the answers in the dataset with this fingerprint, and can be computed again by anybody from the JSON edition of this memo.',
    table: (number) => `Table ${number}`,
    chart: (number) => `Figure ${number}`,
    page: 'Page',
    of: 'of',
  },
};
