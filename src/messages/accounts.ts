/** The page /brugere. */
import type { Phrases } from './phrase.ts';

export const accountsPage = {
  title: { da: 'Brugere', en: 'Accounts' },
  lead: {
    da: 'Her giver du adgang og tager den igen. En ændring virker med det samme, også for den, der er logget ind.',
    en: 'Here you give access and take it back. A change works at once, also for somebody who is signed in.',
  },
  name: { da: 'Navn', en: 'Name' },
  mail: { da: 'Mailadresse', en: 'Mail address' },
  roles: { da: 'Roller', en: 'Roles' },
  authority: { da: 'Myndighed', en: 'Authority' },
  authorityHint: {
    da: 'Kun for besvarer, godkender og læser i myndigheden.',
    en: 'Only for respondents, approvers and readers in the authority.',
  },
  noAuthority: { da: 'Ingen', en: 'None' },
  seen: { da: 'Sidst logget ind', en: 'Last signed in' },
  never: { da: 'aldrig', en: 'never' },
  closed: { da: 'lukket', en: 'closed' },
  none: { da: 'Der er ingen brugere endnu.', en: 'There are no accounts yet.' },
  newOne: { da: 'Opret en bruger', en: 'Make an account' },
  create: { da: 'Opret', en: 'Make the account' },
  created: {
    da: 'Brugeren er oprettet. Der er ikke sendt nogen mail: bed personen åbne siden Log ind og skrive sin mailadresse.',
    en: 'The account is made. No mail has been sent: ask the person to open the page Sign in and write their mail address.',
  },
  changeOf: (name: string) => ({ da: `Ret ${name}`, en: `Change ${name}` }),
  change: { da: 'Gem ændringen', en: 'Save the change' },
  changed: { da: 'Ændringen er gemt og gælder nu.', en: 'The change is saved and holds now.' },
  close: { da: 'Lukket: kan ikke logge ind', en: 'Closed: cannot sign in' },
  state: { da: 'Tilstand', en: 'State' },
  notCreated: { da: 'Brugeren er ikke oprettet', en: 'The account was not made' },
  notChanged: { da: 'Ændringen er ikke gemt', en: 'The change was not saved' },
  'mail-wrong': {
    da: 'Skriv en mailadresse, for eksempel pia@kommune.dk',
    en: 'Write a mail address, for example pia@example.org',
  },
  'mail-taken': { da: 'Mailadressen har allerede en bruger', en: 'The mail address has an account already' },
  'name-missing': { da: 'Skriv personens navn', en: "Write the person's name" },
  'role-missing': { da: 'Vælg mindst én rolle', en: 'Choose at least one role' },
  'authority-missing': {
    da: 'Vælg den myndighed, rollen gælder for',
    en: 'Choose the authority that the role is held for',
  },
  'authority-unneeded': {
    da: 'Myndighed vælges kun sammen med besvarer, godkender eller læser i myndigheden',
    en: 'An authority goes only with respondent, approver or reader in the authority',
  },
  'authority-unknown': { da: 'Vælg en myndighed fra listen', en: 'Choose an authority from the list' },
  'last-administrator': {
    da: 'Der skal være mindst én administrator, der kan logge ind',
    en: 'At least one administrator who can sign in must be left',
  },
  'no-such-account': { da: 'Brugeren findes ikke længere', en: 'The account is no longer there' },
} as const satisfies Phrases;
