/** The page /log. */
import type { Phrases } from './phrase.ts';
import { counted } from './phrase.ts';

export const logPage = {
  title: { da: 'Log', en: 'Log' },
  lead: {
    da: 'Hvem gjorde hvad, hvornår og i hvilken rolle. Linjer kan hverken rettes eller slettes her.',
    en: 'Who did what, when and in which role. Lines can be neither changed nor deleted here.',
  },
  from: { da: 'Fra og med', en: 'From' },
  to: { da: 'Til og med', en: 'Until' },
  dateHint: { da: 'For eksempel 2020-06-09', en: 'For example 2020-06-09' },
  dateWrong: { da: 'Skriv en dato som 2020-06-09', en: 'Write a date like 2020-06-09' },
  by: { da: 'Hvem', en: 'Who' },
  act: { da: 'Hvad', en: 'What' },
  all: { da: 'Alt', en: 'Everything' },
  object: { da: 'På hvad', en: 'On what' },
  when: { da: 'Hvornår', en: 'When' },
  role: { da: 'I rollen', en: 'In the role of' },
  show: { da: 'Vis', en: 'Show' },
  wrong: { da: 'Ret det, der er forkert', en: 'Mend what is wrong' },
  download: { da: 'Hent linjerne som CSV', en: 'Get the lines as CSV' },
  older: { da: 'Ældre linjer', en: 'Older lines' },
  none: { da: 'Ingen linjer passer.', en: 'No line fits.' },
  forgotten: { da: 'navn slettet', en: 'name deleted' },
  seals: (sealed: number, unsealed: number) => ({
    da: `${counted(sealed, 'segl', 'segl')}; ${counted(unsealed, 'linje', 'linjer')} venter på det næste.`,
    en: `${counted(sealed, 'seal', 'seals')}; ${counted(unsealed, 'line', 'lines')} waiting for the next.`,
  }),
  sealHelp: {
    da: 'Skriv det seneste segl ned et andet sted. Så kan »pejling log verify --expect« senere vise, at intet før det er fjernet, rettet eller flyttet:',
    en: 'Write down the latest seal elsewhere. Then "pejling log verify --expect" can later show that nothing before it was removed, altered or moved:',
  },
} as const satisfies Phrases;

const acts = {
  'answer.comment': { da: 'skrev en bemærkning til et svar', en: 'commented on an answer' },
  'answer.reply': { da: 'svarede på en bemærkning', en: 'replied to a comment' },
  'sheet.ready': { da: 'sendte en besvarelse til godkendelse', en: 'sent a sheet for sign-off' },
  'sheet.signed': { da: 'godkendte en besvarelse', en: 'signed off a sheet' },
  'sheet.approval-returned': {
    da: 'sendte en besvarelse tilbage fra godkendelse',
    en: 'sent a sheet back without sign-off',
  },
  'delegation.given': { da: 'gav noget videre til en kollega', en: 'gave something to a colleague' },
  'delegation.taken-back': {
    da: 'tog noget tilbage fra en kollega',
    en: 'took something back from a colleague',
  },
  'delegation.done': { da: 'meldte en kollegas del færdig', en: "said that a colleague's part was done" },
  'round.open': { da: 'åbnede runden', en: 'opened the round' },
  'round.close': { da: 'lukkede runden', en: 'closed the round' },
  'round.freeze': { da: 'frøs runden', en: 'froze the round' },
  'sheet.sent': { da: 'sendte besvarelsen', en: 'sent the sheet' },
  'account.created': { da: 'oprettede brugeren', en: 'made the account' },
  'account.changed': { da: 'ændrede brugeren', en: 'changed the account' },
  'account.removed': { da: 'slettede brugeren', en: 'deleted the account' },
  'signed-in.mail': { da: 'loggede ind med mail', en: 'signed in by mail' },
  'signed-in.provider': { da: 'loggede ind med sin arbejdsplads', en: 'signed in with the workplace' },
  'signed-in.demo': { da: 'prøvede en rolle i demoen', en: 'tried a role in the demo' },
  'signed-in.start-link': { da: 'loggede ind med engangslinket', en: 'signed in with the one-time link' },
  'signed-out': { da: 'loggede ud', en: 'signed out' },
  'session.ended': { da: 'lukkede et login', en: 'ended a session' },
  'link.made': { da: 'lavede et personligt link', en: 'made a personal link' },
  'link.revoked': { da: 'trak et personligt link tilbage', en: 'revoked a personal link' },
  'person.exported': {
    da: 'hentede, hvad der gemmes om en person',
    en: 'exported what is held about a person',
  },
  'person.deleted': { da: 'slettede en person', en: 'deleted a person' },
  'access-request.answered': { da: 'besvarede en aktindsigt', en: 'answered an access request' },
  'log.exported': { da: 'hentede loggen', en: 'exported the log' },
  'retention.run': { da: 'slettede efter reglerne', en: 'deleted by the rules' },
} as const satisfies Phrases;

/** What was done, in words; an act without words by its own name. */
export function actText(act: string, language: 'da' | 'en'): string {
  const words: Readonly<Record<string, { readonly da: string; readonly en: string }>> = acts;
  return words[act]?.[language] ?? act;
}
