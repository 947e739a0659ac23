/** The page where personal links are given out and taken back. */
import type { Phrases } from './phrase.ts';

export const linksPage = {
  title: { da: 'Personlige links', en: 'Personal links' },
  lead: {
    da: 'Et link åbner én besvarelse for den, der har det. Giv hver person sit eget, så kan det trækkes tilbage, uden at de andre mister deres.',
    en: 'A link opens one sheet for whoever holds it. Give each person their own, so that it can be taken back without the others losing theirs.',
  },
  signInToo: {
    da: 'I denne runde skal man også være logget ind som besvarer eller godkender for myndigheden.',
    en: 'In this round people must also be signed in as respondent or approver of the authority.',
  },
  newOne: { da: 'Lav et link', en: 'Make a link' },
  authority: { da: 'Myndighed', en: 'Authority' },
  questionnaire: { da: 'Spørgeskema', en: 'Questionnaire' },
  contact: { da: 'Til hvem (navn eller mailadresse)', en: 'For whom (name or mail address)' },
  make: { da: 'Lav linket', en: 'Make the link' },
  madeTitle: { da: 'Linket er lavet', en: 'The link is made' },
  made: (contact: string) => ({
    da: `Linket til ${contact} vises kun nu. Kopier det, og giv det videre; det kan ikke hentes frem igen.`,
    en: `The link for ${contact} is shown only now. Copy it and pass it on; it cannot be shown again.`,
  }),
  given: { da: 'Links, der er givet ud', en: 'Links that have been given out' },
  none: {
    da: 'Der er ikke givet links ud i denne runde.',
    en: 'No links have been given out in this round.',
  },
  madeAt: { da: 'Lavet', en: 'Made' },
  state: { da: 'Tilstand', en: 'State' },
  works: { da: 'virker', en: 'works' },
  readOnly: { da: 'kan kun læse: runden er lukket', en: 'can only read: the round is closed' },
  revoked: (at: string) => ({ da: `trukket tilbage ${at}`, en: `revoked ${at}` }),
  revoke: { da: 'Træk tilbage', en: 'Revoke' },
  revokeOf: (contact: string, authority: string) => ({
    da: ` linket til ${contact}, ${authority}`,
    en: ` the link for ${contact}, ${authority}`,
  }),
  nobody: { da: 'ingen nævnt', en: 'nobody named' },
  notMade: { da: 'Linket er ikke lavet', en: 'The link was not made' },
  'no-such-authority': { da: 'Vælg en myndighed fra listen', en: 'Choose an authority from the list' },
  'no-such-questionnaire': {
    da: 'Vælg et spørgeskema fra listen',
    en: 'Choose a questionnaire from the list',
  },
  'no-contact': { da: 'Skriv, hvem linket er til', en: 'Write whom the link is for' },
  'round-over': { da: 'Runden er lukket. Åbn den først', en: 'The round is closed. Open it first' },
} as const satisfies Phrases;
