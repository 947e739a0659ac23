/** Why an answer is not among those counted, after a number: "15 har ikke svaret". */
import type { MissingKind } from '../figure/figure.ts';
import type { Phrase } from './phrase.ts';

export const missingKind = {
  'no-sheet': { da: 'har ikke sendt skemaet', en: 'have not sent the questionnaire' },
  'not-answered': { da: 'har sprunget spørgsmålet over', en: 'skipped the question' },
  unknown: { da: 'ved det ikke', en: 'do not know' },
  withdrawn: { da: 'har trukket svaret tilbage', en: 'withdrew the answer' },
  'not-asked': {
    da: 'er ikke spurgt på grund af tidligere svar',
    en: 'were not asked because of earlier answers',
  },
  'not-applicable': {
    da: 'siger, at det ikke er relevant for dem',
    en: 'say that it does not apply to them',
  },
  'out-of-scope': { da: 'har ikke området', en: 'do not run the service' },
  'outside-base': { da: 'hører ikke til grundlaget', en: 'are outside the base' },
} as const satisfies Record<MissingKind, Phrase>;
