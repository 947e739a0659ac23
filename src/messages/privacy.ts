/** The page /privatliv: what is held about persons, and for how long. */
import type { Phrases } from './phrase.ts';
import { counted } from './phrase.ts';

export const privacyPage = {
  heldTitle: { da: 'Hvad der gemmes om personer', en: 'What is held about persons' },
  names: {
    da: 'Navne på dem, der svarer, sender og får breve',
    en: 'Names of those who answer, send and are written to',
  },
  logNames: { da: 'Navne i loggen over, hvem der gjorde hvad', en: 'Names in the log of who did what' },
  accounts: {
    da: 'Brugere: navn, mailadresse, roller og hvornår man sidst loggede ind',
    en: 'Accounts: name, mail address, roles and when one last signed in',
  },
  sessions: {
    da: 'Logins: hvilken slags browser, og hvornår',
    en: 'Sign-ins: which kind of browser, and when',
  },
  freeText: { da: 'Fritekst i svar', en: 'Free text in answers' },
  what: { da: 'Oplysning', en: 'Information' },
  until: { da: 'Slettes', en: 'Deleted' },
  afterClosed: (days: number) => ({
    da: `${counted(days, 'dag', 'dage')} efter at runden er lukket`,
    en: `${counted(days, 'day', 'days')} after the round has closed`,
  }),
  afterDone: (days: number) => ({
    da: `efter ${counted(days, 'dag', 'dage')}`,
    en: `after ${counted(days, 'day', 'days')}`,
  }),
  afterSeen: (days: number) => ({
    da: `${counted(days, 'dag', 'dage')} efter sidste login, dog ikke administratorer`,
    en: `${counted(days, 'day', 'days')} after the last sign-in, except administrators`,
  }),
  never: { da: 'ikke af sig selv', en: 'not by itself' },
  afterSession: {
    da: 'når de er udløbet, senest efter 12 timer',
    en: 'when they have ended, after 12 hours at most',
  },
  textKept: {
    da: 'ikke af sig selv; den er en del af myndighedens svar og offentliggøres aldrig',
    en: 'not by itself; it is part of the authority’s answer and is never published',
  },
  inProgramme: (title: string) => ({ da: `Opfølgning: ${title}`, en: `Follow-up: ${title}` }),
  yourRights: {
    da: 'Se eller få slettet det, der gemmes om dig',
    en: 'See or have deleted what is held about you',
  },
  yourRightsText: {
    da: 'Skriv til dem, der driver opfølgningen. De kan give dig alt, hvad der står under dit navn eller din mailadresse, og slette det igen. Myndighedens svar bliver stående, uden dit navn.',
    en: 'Write to those who run the follow-up. They can give you everything that stands under your name or mail address, and delete it. The authority’s answers stay, without your name.',
  },
} as const satisfies Phrases;
