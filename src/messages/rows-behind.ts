/** The page of the answers behind a figure. */

export const rowsBehindSay = {
  title: { da: 'Svarene bag tallet', en: 'The answers behind the figure' },
  lead: (count: number) => ({
    da: `Alle ${count}, der er spurgt, og hvad hver har svaret på de spørgsmål, tallet bygger på.`,
    en: `All ${count} that were asked, and what each has answered to the questions that the figure rests on.`,
  }),
  inside: {
    da: 'Siden er ikke offentlig. Tallet kan efterprøves af alle ud fra notatets JSON-udgave.',
    en: 'This page is not public. Everybody can verify the figure from the JSON edition of the memo.',
  },
  authority: { da: 'Myndighed', en: 'Authority' },
  counted: { da: 'I tallet', en: 'In the figure' },
  places: {
    da: { counted: 'talt med', 'in-base': 'i grundlaget', outside: 'ikke med' },
    en: { counted: 'counted', 'in-base': 'in the base', outside: 'not included' },
  },
  nothing: { da: 'intet svar', en: 'no answer' },
} as const;
