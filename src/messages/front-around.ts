/** What stands around the answers on the front page. */
import type { Phrases } from './phrase.ts';

export const frontAround = {
  other: (title: string) => ({ da: `Anden opfølgning: ${title}`, en: `Another follow-up: ${title}` }),
  applies: (date: string) => ({ da: `Det gælder ${date}`, en: `What applies on ${date}` }),
  askRules: { da: 'Spørg reglerne', en: 'Ask the rules' },
  overdue: { da: 'Overskredet', en: 'Overdue' },
  nothingOverdue: {
    da: 'Intet, der har en frist, er overskredet.',
    en: 'Nothing that has a day is overdue.',
  },
  seeActivities: { da: 'Se, hvad der genoptages', en: 'See what is resumed' },
  call: { da: 'Hvem kan man ringe til?', en: 'Who to call?' },
  seeHotlines: { da: 'Se alle, og hvornår de svarer', en: 'See them all, and when they answer' },
} as const satisfies Phrases;
