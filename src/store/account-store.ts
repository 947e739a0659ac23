/** Accounts: who may sign in, and as what. */
import { type Kysely, type Selectable, sql } from 'kysely';
import type { Role } from '../access/policy.ts';
import { isRole } from '../access/policy.ts';
import type { Instant } from '../core/calendar.ts';
import type { AccountId, AuthorityId } from '../core/ids.ts';
import { lockNumber } from './locks.ts';
import type { AccountTable, Database } from './schema.ts';

export interface Account {
  readonly id: AccountId;
  /** In small letters; absent where a sign-in provider named none. */
  readonly mail?: string;
  /** Issuer and subject of a sign-in provider. */
  readonly subject?: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly authority?: AuthorityId;
  readonly created: Instant;
  readonly createdBy: string;
  readonly seen?: Instant;
  readonly closed?: Instant;
}

/** What an account may come to be. */
export interface AccountChange {
  readonly name: string;
  readonly roles: readonly Role[];
  readonly authority: AuthorityId | undefined;
  readonly closed: Instant | undefined;
}

export interface AccountStore {
  /** False where the mail address or the subject has an account already. */
  create(account: Account): Promise<boolean>;
  byId(id: string): Promise<Account | undefined>;
  byMail(mail: string): Promise<Account | undefined>;
  bySubject(subject: string): Promise<Account | undefined>;
  /** By name. */
  all(): Promise<readonly Account[]>;
  change(id: AccountId, change: AccountChange): Promise<void>;
  seen(id: AccountId, at: Instant): Promise<void>;
  /** The account is that of a subject of a sign-in provider from now on. */
  adopt(id: AccountId, subject: string): Promise<void>;
  /** Holds others who would change accounts until the transaction ends. */
  lock(): Promise<void>;
  /** With its sessions and sign-in links. */
  remove(id: AccountId): Promise<void>;
}

export function accountStore(db: Kysely<Database>): AccountStore {
  const one = async (column: 'id' | 'mail' | 'subject', value: string) => {
    const row = await db.selectFrom('account').selectAll().where(column, '=', value).executeTakeFirst();
    return row && toAccount(row);
  };
  return {
    async create(account) {
      const made = await db
        .insertInto('account')
        .values({
          id: account.id,
          mail: account.mail ?? null,
          subject: account.subject ?? null,
          name: account.name,
          roles: [...account.roles],
          authority_id: account.authority ?? null,
          created_at: account.created,
          created_by: account.createdBy,
          seen_at: account.seen ?? null,
          closed_at: account.closed ?? null,
        })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst();
      return made.numInsertedOrUpdatedRows === 1n;
    },
    byId: (id) => one('id', id),
    byMail: (mail) => one('mail', mail),
    bySubject: (subject) => one('subject', subject),
    async all() {
      return (await db.selectFrom('account').selectAll().orderBy('name').orderBy('id').execute()).map(
        toAccount,
      );
    },
    async change(id, { name, roles, authority, closed }) {
      const to = { name, roles: [...roles], authority_id: authority ?? null, closed_at: closed ?? null };
      await db.updateTable('account').set(to).where('id', '=', id).execute();
    },
    async seen(id, at) {
      await db.updateTable('account').set({ seen_at: at }).where('id', '=', id).execute();
    },
    async adopt(id, subject) {
      await db.updateTable('account').set({ subject }).where('id', '=', id).execute();
    },
    async lock() {
      await sql`select pg_advisory_xact_lock(${lockNumber('accounts')}::bigint)`.execute(db);
    },
    async remove(id) {
      await db.deleteFrom('account').where('id', '=', id).execute();
    },
  };
}

/** A role that this version does not know gives nothing. */
export function toAccount(row: Selectable<AccountTable>): Account {
  return {
    id: row.id,
    name: row.name,
    roles: row.roles.filter(isRole),
    created: row.created_at,
    createdBy: row.created_by,
    ...(row.mail === null ? {} : { mail: row.mail }),
    ...(row.subject === null ? {} : { subject: row.subject }),
    ...(row.authority_id === null ? {} : { authority: row.authority_id }),
    ...(row.seen_at === null ? {} : { seen: row.seen_at }),
    ...(row.closed_at === null ? {} : { closed: row.closed_at }),
  };
}
