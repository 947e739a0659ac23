/** Signing in and out, and one's own page. */
import type { Phrases } from './phrase.ts';
import { counted } from './phrase.ts';

export const signIn = {
  title: { da: 'Log ind', en: 'Sign in' },
  lead: {
    da: 'Skriv din mailadresse. Har du en bruger, får du et link, der logger dig ind. Du skal ikke huske nogen adgangskode.',
    en: 'Write your mail address. If you have an account, you get a link that signs you in. There is no password to remember.',
  },
  mail: { da: 'Mailadresse', en: 'Mail address' },
  send: { da: 'Send mig et link', en: 'Send me a link' },
  mailWrong: {
    da: 'Skriv en mailadresse, for eksempel pia@kommune.dk',
    en: 'Write a mail address, for example pia@example.org',
  },
  tooOften: (minutes: number) => ({
    da: `Der er bedt om for mange links på kort tid. Brug det seneste, du har fået, eller prøv igen om ${counted(minutes, 'minut', 'minutter')}.`,
    en: `Too many links have been asked for in a short time. Use the latest one you got, or try again in ${counted(minutes, 'minute', 'minutes')}.`,
  }),
  sentTitle: { da: 'Se i din indbakke', en: 'Look in your inbox' },
  sent: (minutes: number) => ({
    da: `Har adressen en bruger, er der nu sendt et link. Det virker én gang og i ${counted(minutes, 'minut', 'minutter')}.`,
    en: `If the address has an account, a link has now been sent. It works once and for ${counted(minutes, 'minute', 'minutes')}.`,
  }),
  sentHelp: {
    da: 'Kommer der ingen mail, så se i uønsket post, og om adressen er skrevet rigtigt. Ellers spørg dem, der gav dig adgang.',
    en: 'If no mail comes, look in your spam folder and check the address. Otherwise ask those who gave you access.',
  },
  outbox: { da: 'Se mailene i postkassen', en: 'See the mails in the outbox' },
  noMail: {
    da: 'Login med mail er ikke sat op her.',
    en: 'Signing in by mail is not set up here.',
  },
  noAddress: {
    da: 'Login med mail virker først, når den, der driver Pejling, har sat BASE_URL.',
    en: 'Signing in by mail works once whoever runs Pejling has set BASE_URL.',
  },
  provider: { da: 'Log ind med din arbejdsplads', en: 'Sign in with your workplace' },
  providerHelp: {
    da: 'Du sendes til din organisations egen loginside og tilbage hertil.',
    en: "You are sent to your organisation's own sign-in page and back here.",
  },
  'provider-down': {
    da: 'Din arbejdsplads’ loginside svarer ikke. Prøv igen om lidt, eller bed om et link med mail.',
    en: "Your workplace's sign-in page does not answer. Try again in a moment, or ask for a link by mail.",
  },
  'provider-untrue': {
    da: 'Svaret fra din arbejdsplads’ loginside kunne ikke godkendes, og du er ikke logget ind. Prøv igen; sker det igen, så sig det til dem, der driver Pejling.',
    en: "The answer from your workplace's sign-in page could not be trusted, and you are not signed in. Try again; if it happens again, tell those who run Pejling.",
  },
  'provider-refused': {
    da: 'Din arbejdsplads’ loginside sagde nej, eller du fortrød. Du er ikke logget ind.',
    en: "Your workplace's sign-in page said no, or you changed your mind. You are not signed in.",
  },
  'try-unknown': {
    da: 'Forsøget er brugt, for gammelt eller begyndt i en anden browser. Begynd forfra.',
    en: 'The attempt has been used, is too old, or was begun in another browser. Begin again.',
  },
  'no-access': {
    da: 'Din arbejdsplads kender dig, men du har ikke fået adgang til Pejling. Spørg en administrator eller koordinator.',
    en: 'Your workplace knows you, but you have not been given access to Pejling. Ask an administrator or coordinator.',
  },
  tryAgain: { da: 'Tilbage til login', en: 'Back to signing in' },
  signOutThere: { da: 'Log også ud hos din arbejdsplads', en: 'Sign out of your workplace too' },
  demoTitle: { da: 'Prøv en rolle (kun i demoen)', en: 'Try a role (in the demo only)' },
  demoLead: {
    da: 'Personerne er opdigtede. De kan kun bruges på den maskine, demoen kører på.',
    en: 'The persons are made up. They can be used only on the machine that the demo runs on.',
  },
  demoAs: (role: string) => ({ da: `Prøv som ${role}`, en: `Try as ${role}` }),
  demoOf: (authority: string) => ({ da: `for ${authority}`, en: `for ${authority}` }),
  demoPublic: { da: 'offentligheden, uden login', en: 'the public, not signed in' },
  doorTitle: { da: 'Log ind på Pejling', en: 'Sign in to Pejling' },
  doorLead: {
    da: 'Tryk for at logge ind i denne browser. Linket virker én gang.',
    en: 'Press to sign in in this browser. The link works once.',
  },
  doorButton: { da: 'Log ind', en: 'Sign in' },
  'link-unknown': {
    da: 'Linket er ikke rigtigt. Det kan være skrevet forkert eller brudt over i mailen.',
    en: 'The link is not right. It may be mistyped, or broken over two lines in the mail.',
  },
  'link-used': {
    da: 'Linket er brugt. Det virker kun én gang.',
    en: 'The link has been used. It works only once.',
  },
  'link-expired': { da: 'Linket er for gammelt.', en: 'The link is too old.' },
  again: { da: 'Bed om et nyt link', en: 'Ask for a new link' },
  signOut: { da: 'Log ud', en: 'Sign out' },
  myPage: { da: 'Min side', en: 'My page' },
  myRoles: { da: 'Dine roller', en: 'Your roles' },
  noRoles: {
    da: 'Du har ingen roller. Spørg en administrator.',
    en: 'You have no roles. Ask an administrator.',
  },
  forAuthority: (name: string) => ({ da: `for ${name}`, en: `for ${name}` }),
  sessions: { da: 'Her er du logget ind', en: 'Where you are signed in' },
  sessionsHelp: {
    da: 'Kender du ikke en af dem, så luk den, og sig det til en administrator.',
    en: 'If you do not know one of them, end it and tell an administrator.',
  },
  browser: { da: 'Browser', en: 'Browser' },
  began: { da: 'Begyndt', en: 'Began' },
  lastSeen: { da: 'Sidst brugt', en: 'Last used' },
  thisOne: { da: 'denne browser', en: 'this browser' },
  unknownBrowser: { da: 'ukendt browser', en: 'unknown browser' },
  end: { da: 'Luk', en: 'End' },
  endOf: (browser: string, began: string) => ({
    da: ` ${browser}, begyndt ${began}`,
    en: ` ${browser}, began ${began}`,
  }),
  guest: {
    da: 'Du er her uden bruger. Adgangen gælder denne browser, til du logger ud, højst 12 timer.',
    en: 'You are here without an account. Access lasts in this browser until you sign out, 12 hours at most.',
  },
  here: {
    da: 'Du sidder ved den maskine, demoen kører på, og må derfor det hele. Prøv en enkelt rolle på siden Log ind.',
    en: 'You are at the machine that the demo runs on and may therefore do everything. Try a single role on the page Sign in.',
  },
  signedOutTitle: { da: 'Du er logget ud', en: 'You are signed out' },
  signedOut: {
    da: 'Der er lukket i denne browser. Det, der blev gemt, er gemt.',
    en: 'This browser is signed out. What was saved is saved.',
  },
  mailSubject: { da: 'Dit link til Pejling', en: 'Your link to Pejling' },
  mailText: (name: string, address: string, minutes: number) => ({
    da: `Hej ${name}\n\nÅbn linket for at logge ind på Pejling. Det virker én gang og i ${minutes} minutter:\n\n${address}\n\nHar du ikke bedt om det, så gør ikke noget. Ingen kan logge ind uden linket.\n`,
    en: `Hello ${name}\n\nOpen the link to sign in to Pejling. It works once and for ${minutes} minutes:\n\n${address}\n\nIf you did not ask for it, do nothing. Nobody can sign in without the link.\n`,
  }),
} as const satisfies Phrases;
