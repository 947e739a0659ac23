/** Roles by their names, and why somebody may not. */
import type { Role } from '../access/policy.ts';
import type { Language } from '../core/language.ts';
import type { Phrase, Phrases } from './phrase.ts';

export const roleNames = {
  administrator: { da: 'administrator', en: 'administrator' },
  coordinator: { da: 'koordinator', en: 'coordinator' },
  analyst: { da: 'analytiker', en: 'analyst' },
  editor: { da: 'redaktør', en: 'editor' },
  respondent: { da: 'besvarer', en: 'respondent' },
  approver: { da: 'godkender', en: 'approver' },
  'authority-reader': { da: 'læser i myndigheden', en: 'reader in the authority' },
  observer: { da: 'observatør', en: 'observer' },
} as const satisfies Readonly<Record<Role, Phrase>>;

export const roleTasks = {
  administrator: {
    da: 'opretter brugere, giver roller og læser loggen',
    en: 'makes accounts, gives roles and reads the log',
  },
  coordinator: {
    da: 'leder runder og følger, hvem der har svaret',
    en: 'leads rounds and follows who has answered',
  },
  analyst: { da: 'ser tal, før de udgives', en: 'sees figures before they are published' },
  editor: { da: 'skriver og udgiver notater', en: 'writes and publishes memos' },
  respondent: { da: 'svarer for én myndighed', en: 'answers for one authority' },
  approver: { da: 'svarer og godkender for én myndighed', en: 'answers and signs for one authority' },
  'authority-reader': { da: 'læser én myndigheds svar', en: 'reads the answers of one authority' },
  observer: { da: 'følger med uden at ændre noget', en: 'follows without changing anything' },
} as const satisfies Readonly<Record<Role, Phrase>>;

/** @example roleList(['analyst', 'editor'], 'da') // => "analytiker eller redaktør" */
export function roleList(roles: readonly Role[], language: Language, word?: Phrase): string {
  const or = (word ?? { da: 'eller', en: 'or' })[language];
  const names = roles.map((role) => roleNames[role][language]);
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${or} ${last}`;
}

export const refusal = {
  title: { da: 'Du kan ikke åbne denne side', en: 'You cannot open this page' },
  needsSignIn: { da: 'Siden kræver, at du er logget ind.', en: 'This page needs you to be signed in.' },
  needsRole: (roles: string) => ({
    da: `Siden kræver rollen ${roles}.`,
    en: `This page needs the role of ${roles}.`,
  }),
  youAre: (name: string, roles: string) => ({
    da: roles ? `Du er logget ind som ${name} (${roles}).` : `Du er logget ind som ${name}, uden roller.`,
    en: roles ? `You are signed in as ${name} (${roles}).` : `You are signed in as ${name}, without roles.`,
  }),
  ask: (names: string) => ({
    da: names
      ? `Har du brug for siden i dit arbejde, så spørg en administrator: ${names}.`
      : 'Har du brug for siden i dit arbejde, så spørg dem, der driver Pejling hos jer.',
    en: names
      ? `If you need the page in your work, ask an administrator: ${names}.`
      : 'If you need the page in your work, ask those who run Pejling at your place.',
  }),
  signIn: { da: 'Log ind', en: 'Sign in' },
  backToWork: { da: 'Min side', en: 'My page' },
  staleTitle: { da: 'Der blev ikke gemt noget', en: 'Nothing was saved' },
  stale: {
    da: 'Siden er fra før du loggede ind eller ud, måske i et andet vindue. Det, du skrev, står her endnu. Se det efter, og send det igen.',
    en: 'The page is from before you signed in or out, perhaps in another window. What you wrote is still here. Look it through and send it again.',
  },
  lost: {
    da: 'Du har ikke længere adgang til at gemme her. Din rolle kan være ændret, eller du kan være logget ud. Det, du skrev, står her endnu: kopier det, eller log ind og send det igen.',
    en: 'You may no longer save here. Your role may have changed, or you may have been signed out. What you wrote is still here: copy it, or sign in and send it again.',
  },
  typed: { da: 'Det, du skrev', en: 'What you wrote' },
  sendAgain: { da: 'Send igen', en: 'Send again' },
  files: {
    da: 'Filer skal vælges på ny på den side, du kom fra.',
    en: 'Files must be chosen again on the page you came from.',
  },
} as const satisfies Phrases;
