/** Where the menu leads, and to whom it shows each place. */
import { may, type Person, type Role } from '../access/policy.ts';
import { accountsPage } from '../messages/accounts.ts';
import { logPage } from '../messages/log.ts';
import type { Phrase } from '../messages/phrase.ts';
import { signIn } from '../messages/sign-in.ts';
import { site } from '../messages/site.ts';
import type { Programme } from '../programme/programme.ts';
import type { Access } from './route.ts';

interface Place {
  readonly address: string;
  readonly name: Phrase;
  /** As the route at the address says. */
  readonly access: Access;
  /** What a programme must hold for there to be anything; absent: nothing. */
  readonly needs?: (programme: Programme) => boolean;
}

export const places: readonly Place[] = [
  { address: '/', name: site.home, access: 'public' },
  { address: '/notater', name: site.memos, access: 'public' },
  { address: '/regler', name: site.rules, access: 'public', needs: ({ rules }) => rules !== undefined },
  {
    address: '/fravigelser',
    name: site.derogations,
    access: 'public',
    needs: ({ rules }) => rules?.derogation !== undefined,
  },
  {
    address: '/aktiviteter',
    name: site.activities,
    access: 'public',
    needs: ({ activities }) => activities !== undefined,
  },
  {
    address: '/aftaler',
    name: site.agreements,
    access: 'public',
    needs: ({ agreements }) => agreements !== undefined,
  },
  {
    address: '/hotlines',
    name: site.hotlines,
    access: 'public',
    needs: ({ hotlines }) => hotlines !== undefined,
  },
  { address: '/orienteringer', name: site.announcements, access: 'public' },
  { address: '/korrektur', name: site.proofreading, access: 'public' },
  { address: '/kalender', name: site.calendar, access: 'public' },
  { address: '/data', name: site.data, access: 'public' },
  { address: '/proev', name: site.try, access: 'public' },
  { address: '/myndighed', name: site.ownAuthority, access: 'authority.read' },
  { address: '/runder', name: site.rounds, access: 'rounds.follow' },
  { address: '/brugere', name: accountsPage.title, access: 'users.manage' },
  { address: '/log', name: logPage.title, access: 'log.read' },
];

/** The page of one's own that stands apart from the menu, with the way in or out. */
export function ownPlace(isSignedIn: boolean): Place {
  return isSignedIn
    ? { address: '/min-side', name: signIn.myPage, access: 'signed-in' }
    : { address: '/log-ind', name: signIn.title, access: 'public' };
}

/** What a person may follow, and finds something at, in the order of the menu. */
export function placesFor(person: Person, programmes: readonly Programme[]): readonly Place[] {
  return places.filter(
    ({ access, needs }) => mayOpen(access, person) && (needs === undefined || programmes.some(needs)),
  );
}

/** Whether somebody gets past what a route says. Personal links are looked at by the pages behind them. */
export function mayOpen(access: Access, person: Person, isSignedIn = person.roles.length > 0): boolean {
  if (access === 'public' || access === 'sheet-link') return true;
  return access === 'signed-in' ? isSignedIn : may(person, access);
}

/** Where somebody's work is; their own page where there is no other. */
export function landingOf(person: Person, exists: (address: string) => boolean): string {
  const found = work.find(([role, address]) => person.roles.includes(role) && exists(address));
  return found?.[1] ?? '/min-side';
}

/** For somebody with several roles, the first of these. */
const work = [
  ['coordinator', '/runder'],
  ['administrator', '/brugere'],
  ['approver', '/myndighed'],
  ['respondent', '/myndighed'],
  ['authority-reader', '/myndighed'],
  ['analyst', '/runder'],
  ['observer', '/runder'],
  ['editor', '/notater'],
] as const satisfies readonly (readonly [Role, string])[];
