/** What is said about figures and the answers behind them. */
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
