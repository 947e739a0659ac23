/** Who is signed in, and the one-time links that sign in. Only hashes of what opens are kept. */
import type { Kysely } from 'kysely';
import { isRole, type Person } from '../access/policy.ts';
import type { Instant } from '../core/calendar.ts';
import { type AccountId, authorityId } from '../core/ids.ts';
import type { Account } from './account-store.ts';
import { toAccount } from './account-store.ts';
import type { Database, GuestJson, SessionTable } from './schema.ts';

export type SessionWay = SessionTable['way'];

export interface Session {
  /** Names the session on pages; opens nothing. */
  readonly id: string;
  readonly way: SessionWay;
  /** The browser, in short. */
  readonly agent: string;
  readonly created: Instant;
  readonly seen: Instant;
  readonly expires: Instant;
}
/** Whose it is: an account as it is now, or a guest as it was when the session began. */
export type Holder = { readonly account: Account } | { readonly guest: Person };

export interface SessionStore {
  open(
    tokenHash: string,
    session: Session,
    holder: { account: AccountId } | { guest: Person },
  ): Promise<void>;
  /** Open sessions only; that of a closed account is none. */
  find(tokenHash: string, at: Instant): Promise<(Session & Holder) | undefined>;
  seen(id: string, at: Instant): Promise<void>;
  ofAccount(account: AccountId, at: Instant): Promise<readonly Session[]>;
  /** False where the account has no such open session. */
  endOne(account: AccountId, id: string, at: Instant): Promise<boolean>;
  end(tokenHash: string, at: Instant): Promise<void>;
  endAll(account: AccountId, at: Instant): Promise<void>;
}

const columns = ['id', 'way', 'agent', 'created_at', 'seen_at', 'expires_at'] as const;

export function sessionStore(db: Kysely<Database>): SessionStore {
  const ending = (at: Instant) =>
    db.updateTable('session').set({ ended_at: at }).where('ended_at', 'is', null);
  return {
    async open(tokenHash, session, holder) {
      await db
        .insertInto('session')
        .values({
          token_hash: tokenHash,
          id: session.id,
          account_id: 'account' in holder ? holder.account : null,
          guest: 'guest' in holder ? JSON.stringify(holder.guest) : null,
          way: session.way,
          agent: session.agent,
          created_at: session.created,
          seen_at: session.seen,
          expires_at: session.expires,
          ended_at: null,
        })
        .execute();
    },
    find: (tokenHash, at) => find(db, tokenHash, at),
    async seen(id, at) {
      await db.updateTable('session').set({ seen_at: at }).where('id', '=', id).execute();
    },
    async ofAccount(account, at) {
      const rows = await db
        .selectFrom('session')
        .select(columns)
        .where('account_id', '=', account)
        .where('ended_at', 'is', null)
        .where('expires_at', '>', at)
        .orderBy('seen_at', 'desc')
        .execute();
      return rows.map(toSession);
    },
    async endOne(account, id, at) {
      const done = await ending(at).where('account_id', '=', account).where('id', '=', id).executeTakeFirst();
      return done.numUpdatedRows === 1n;
    },
    async end(tokenHash, at) {
      await ending(at).where('token_hash', '=', tokenHash).execute();
    },
    async endAll(account, at) {
      await ending(at).where('account_id', '=', account).execute();
    },
  };
}

async function find(
  db: Kysely<Database>,
  tokenHash: string,
  at: Instant,
): Promise<(Session & Holder) | undefined> {
  const row = await db
    .selectFrom('session')
    .select([...columns, 'guest', 'account_id'])
    .where('token_hash', '=', tokenHash)
    .where('ended_at', 'is', null)
    .where('expires_at', '>', at)
    .executeTakeFirst();
  if (!row) return undefined;
  if (row.guest) return { ...toSession(row), guest: toGuest(row.guest) };
  const account = await db
    .selectFrom('account')
    .selectAll()
    .where('id', '=', row.account_id)
    .where('closed_at', 'is', null)
    .executeTakeFirst();
  return account && { ...toSession(row), account: toAccount(account) };
}

function toSession(row: Pick<SessionTable, (typeof columns)[number]>): Session {
  const { id, way, agent, created_at, seen_at, expires_at } = row;
  return { id, way, agent, created: created_at, seen: seen_at, expires: expires_at };
}

function toGuest({ name, roles, authority }: GuestJson): Person {
  const person = { name, roles: roles.filter(isRole) };
  return authority === undefined ? person : { ...person, authority: authorityId(authority) };
}
