/** Accounts are made, changed, closed and removed by administrators, and by whoever runs the machine. */
import { isAuthorityRole, type Role } from '../access/policy.ts';
import { type AccountId, accountId, authorityId } from '../core/ids.ts';
import { failed, ok, type Result } from '../core/result.ts';
import type { Account } from '../store/account-store.ts';
import type { Actor, Context } from './context.ts';

/** What was typed about an account. */
export interface AccountWish {
  readonly name: string;
  readonly mail: string;
  readonly roles: readonly Role[];
  /** An authority's id, or empty. */
  readonly authority: string;
}

export type AccountProblem =
  | { readonly code: 'mail-wrong' | 'mail-taken' | 'name-missing' | 'role-missing' }
  | { readonly code: 'authority-missing' | 'authority-unneeded' | 'authority-unknown' }
  /** Somebody must be left who can give out accounts. */
  | { readonly code: 'last-administrator' }
  | { readonly code: 'no-such-account' };

export async function createAccount(
  context: Context,
  wish: AccountWish,
  actor: Actor,
): Promise<Result<Account, AccountProblem>> {
  const mail = mailOf(wish.mail);
  const problems = [...(mail ? [] : [{ code: 'mail-wrong' } as const]), ...wrongWith(context, wish)];
  if (!mail || problems.length > 0) return failed(...problems);
  const account: Account = {
    id: accountId(context.newToken().slice(0, 16)),
    mail,
    name: wish.name.trim(),
    roles: wish.roles,
    created: context.clock(),
    createdBy: actor.name,
    ...(wish.authority === '' ? {} : { authority: authorityId(wish.authority) }),
  };
  return context.store.transaction(async (store) => {
    if (!(await store.accounts.create(account))) return failed({ code: 'mail-taken' });
    const object = `account/${account.id} ${account.roles.join(' ')}`;
    await store.log.append({ at: account.created, by: actor.name, act: 'account.created', object });
    return ok(account);
  });
}

export async function changeAccount(
  context: Context,
  id: string,
  wish: Omit<AccountWish, 'mail'> & { readonly closed: boolean },
  actor: Actor,
): Promise<Result<Account, AccountProblem>> {
  const problems = wrongWith(context, wish);
  if (problems.length > 0) return failed(...problems);
  return context.store.transaction(async (store) => {
    await store.accounts.lock();
    const account = await store.accounts.byId(id);
    if (!account) return failed({ code: 'no-such-account' });
    const stays = !wish.closed && wish.roles.includes('administrator');
    if (!stays && (await isLastAdministrator(store, account))) return failed({ code: 'last-administrator' });
    const at = context.clock();
    const change = {
      name: wish.name.trim(),
      roles: wish.roles,
      authority: wish.authority === '' ? undefined : authorityId(wish.authority),
      closed: wish.closed ? (account.closed ?? at) : undefined,
    };
    await store.accounts.change(account.id, change);
    if (wish.closed) await store.sessions.endAll(account.id, at);
    const became = wish.closed ? 'closed' : wish.roles.join(' ');
    await store.log.append({
      at,
      by: actor.name,
      act: 'account.changed',
      object: `account/${account.id} ${became}`,
    });
    return ok(account);
  });
}

/** Small letters; nothing that could end a mail header or begin another. */
export function mailOf(typed: string): string | undefined {
  const mail = typed.trim().toLowerCase();
  return mail.length <= 254 && /^[^\s@<>()",;:\\[\]]+@[a-z0-9æøå.-]+\.[a-zæøå]{2,}$/.test(mail)
    ? mail
    : undefined;
}

function wrongWith(context: Context, wish: Omit<AccountWish, 'mail'>): readonly AccountProblem[] {
  const known = [...context.programmes.values()].some(({ authorities }) =>
    authorities.some(({ id }) => id === wish.authority),
  );
  const forOne = wish.roles.some(isAuthorityRole);
  return [
    ...(wish.name.trim() === '' ? [{ code: 'name-missing' } as const] : []),
    ...(wish.roles.length === 0 ? [{ code: 'role-missing' } as const] : []),
    ...(forOne && wish.authority === '' ? [{ code: 'authority-missing' } as const] : []),
    ...(!forOne && wish.authority !== '' ? [{ code: 'authority-unneeded' } as const] : []),
    ...(forOne && wish.authority !== '' && !known ? [{ code: 'authority-unknown' } as const] : []),
  ];
}

export async function isLastAdministrator(
  store: Context['store'],
  { id }: { readonly id: AccountId },
): Promise<boolean> {
  const administrators = (await store.accounts.all()).filter(
    ({ roles, closed }) => closed === undefined && roles.includes('administrator'),
  );
  return administrators.length === 1 && administrators[0]?.id === id;
}
