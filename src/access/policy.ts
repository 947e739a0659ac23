/** Who may do what. The only place that says so; closed where it says nothing. */
import type { AccountId, AuthorityId } from '../core/ids.ts';

export const roles = [
  'administrator',
  'coordinator',
  'analyst',
  'editor',
  'respondent',
  'approver',
  'authority-reader',
  'observer',
] as const;
export type Role = (typeof roles)[number];

/** Roles held for one authority, and good for that one alone. */
export const authorityRoles = [
  'respondent',
  'approver',
  'authority-reader',
] as const satisfies readonly Role[];

/** Whoever asks. Without roles: the public. */
export interface Person {
  /** As the log and the history show it; `''` for the public. */
  readonly name: string;
  readonly roles: readonly Role[];
  /** The one that the roles of an authority are held for. */
  readonly authority?: AuthorityId;
  /** Absent for the public and for guests. */
  readonly account?: AccountId;
}

export const nobody: Person = { name: '', roles: [] };

const holders = {
  /** Accounts and what they may. */
  'users.manage': ['administrator'],
  /** The audit log. */
  'log.read': ['administrator'],
  /** Rounds, contacts, letters, and acts on one authority's sheet. */
  'rounds.manage': ['administrator', 'coordinator'],
  /** The board: who has come how far. */
  'rounds.follow': ['administrator', 'coordinator', 'analyst', 'observer'],
  /** Figures before they are published, and the rows behind them. */
  'figures.read': ['administrator', 'coordinator', 'analyst', 'editor'],
  'memos.write': ['administrator', 'coordinator', 'analyst', 'editor'],
  'memos.publish': ['administrator', 'coordinator', 'editor'],
  /** What stands around the survey, nationally: activities, agreements, attention list, hotlines. */
  'apparatus.edit': ['administrator', 'coordinator'],
  /** What authorities have entered around the survey, each by name. */
  'apparatus.follow': ['administrator', 'coordinator', 'analyst', 'observer'],
  /** What is asked of one's own authority, and what it has answered. */
  'authority.read': ['respondent', 'approver', 'authority-reader'],
  /** Answering for one's own authority, and registering its decisions and activities. */
  'authority.answer': ['respondent', 'approver'],
  /** Vouching for what one's own authority sends. */
  'authority.sign': ['approver'],
} as const satisfies Readonly<Record<string, readonly Role[]>>;

export type Permission = keyof typeof holders;
export const permissions = Object.keys(holders) as readonly Permission[];

/**
 * Whether one of the person's roles holds the permission. Those of an authority count only for whoever has one; that
 * the thing asked for belongs to that authority is for the query to see to.
 *
 * @example may({ name: 'Ida', roles: ['analyst'] }, 'rounds.manage') // => false
 */
export function may(person: Person, permission: Permission): boolean {
  return person.roles.some(
    (role) =>
      (holders[permission] as readonly Role[]).includes(role) &&
      (person.authority !== undefined || !(authorityRoles as readonly Role[]).includes(role)),
  );
}

/**
 * Those of the person's roles that hold the permission: in which role somebody does something.
 *
 * @example rolesWith({ name: 'Ida', roles: ['analyst', 'observer', 'editor'] }, 'rounds.follow') // => ['analyst', 'observer']
 */
export function rolesWith(person: Person, permission: Permission): readonly Role[] {
  return person.roles.filter((role) => may({ ...person, roles: [role] }, permission));
}

/**
 * The roles that hold a permission, in the order of `roles`.
 * @example holdersOf('users.manage') // => ['administrator']
 */
export function holdersOf(permission: Permission): readonly Role[] {
  return roles.filter((role) => (holders[permission] as readonly Role[]).includes(role));
}

/** @example isRole('emperor') // => false */
export function isRole(text: string): text is Role {
  return (roles as readonly string[]).includes(text);
}

/** @example isAuthorityRole('approver') // => true */
export function isAuthorityRole(role: Role): boolean {
  return (authorityRoles as readonly Role[]).includes(role);
}
