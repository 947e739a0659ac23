/** What the coordinator and the analyst read about single sheets. */
import type { Phrases } from './phrase.ts';

export const sheetsInside = {
  authority: { da: 'Myndighed', en: 'Authority' },
  check: { da: 'Det, der ikke ser ud til at passe', en: 'What does not seem to fit' },
  reason: { da: 'Forklaring', en: 'Explanation' },
  noReason: { da: 'Ingen forklaring', en: 'No explanation' },
  asCsv: { da: 'Hent som CSV', en: 'Download as CSV' },
  reasonsTitle: { da: 'Forklaringer fra myndighederne', en: 'Explanations from the authorities' },
  reasonsText: {
    da: 'Svar i sendte besvarelser, der ikke ser ud til at passe sammen, og det, myndighederne siger om dem. Forklaringerne bliver ikke offentliggjort.',
    en: 'Answers in sheets that were sent which do not seem to fit together, and what the authorities say about them. The explanations are not published.',
  },
  reasonsNone: {
    da: 'Der er ingen svar i sendte besvarelser, som ikke passer sammen.',
    en: 'In the sheets that were sent, all answers fit together.',
  },
  versions: { da: 'Sendte versioner', en: 'Versions sent' },
  notSent: {
    da: 'Ikke sendt endnu. Svarene kan stadig ændre sig.',
    en: 'Not sent yet. The answers may still change.',
  },
} as const satisfies Phrases;
