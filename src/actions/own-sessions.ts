import type { Person } from '../access/policy.ts';
import type { Account } from '../store/account-store.ts';
import type { Session } from '../store/session-store.ts';
import type { Context } from './context.ts';

export type OneAccount = Account;

/** Where somebody with an account is signed in, last used first. */
export async function ownSessions(context: Context, { account }: Person): Promise<readonly Session[]> {
  return account === undefined ? [] : context.store.sessions.ofAccount(account, context.clock());
}
