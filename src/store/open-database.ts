/** Connects, brings the tables up to date as the owner, and hands out a pool that works as the app's role. */
import { Kysely, PostgresDialect, sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import pg from 'pg';
import { failed, ok, type Result } from '../core/result.ts';
import * as begin from './migrations/0001-begin.ts';
import * as accounts from './migrations/0002-accounts.ts';
import * as post from './migrations/0003-post.ts';
import * as board from './migrations/0004-board.ts';
import * as together from './migrations/0005-together.ts';
import * as registers from './migrations/0006-registers.ts';
import * as templates from './migrations/0007-templates.ts';
import * as rowSecurity from './migrations/0010-row-security.ts';
import * as sectionLinks from './migrations/0011-section-links.ts';
import * as delegation from './migrations/0012-delegation.ts';
import * as signOff from './migrations/0013-sign-off.ts';
import { reachingDialect } from './reaching-driver.ts';
import type { Database } from './schema.ts';

const migrations: Readonly<Record<string, Migration>> = {
  '0001-begin': begin,
  '0002-accounts': accounts,
  '0003-post': post,
  '0004-board': board,
  '0005-together': together,
  '0006-registers': registers,
  '0007-templates': templates,
  '0010-row-security': rowSecurity,
  '0011-section-links': sectionLinks,
  '0012-delegation': delegation,
  '0013-sign-off': signOff,
};

export type DatabaseProblem =
  | { readonly code: 'database-unreachable'; readonly why: string }
  /** The user of the connection may not make the app's role, or not act in it. */
  | { readonly code: 'app-role-missing'; readonly user: string }
  | { readonly code: 'database-not-updated'; readonly why: string };

export interface OpenDatabase {
  readonly db: Kysely<Database>;
  close(): Promise<void>;
}

export async function openDatabase(
  url: string,
  poolSize = 20,
): Promise<Result<OpenDatabase, DatabaseProblem>> {
  const updated = await update(url);
  if (!updated.ok) return updated;
  // The app works as a role that owns nothing, so that the database's own rules bind it.
  const options = '-c role=pejling_app -c timezone=UTC';
  const pool = new pg.Pool({ connectionString: url, max: poolSize, options, types });
  outliveServer(pool);
  const db = new Kysely<Database>({ dialect: reachingDialect(pool) });
  return ok({ db, close: () => db.destroy() });
}

async function update(url: string): Promise<Result<undefined, DatabaseProblem>> {
  // The owner's own changes to data are changes to all of it.
  const pool = new pg.Pool({ connectionString: url, max: 1, options: '-c pejling.reach=*' });
  outliveServer(pool);
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  try {
    if (!(await hasAppRole(db))) {
      const { rows } = await sql<{ name: string }>`select current_user as name`.execute(db);
      await db.destroy();
      return failed({ code: 'app-role-missing', user: rows[0]?.name ?? '' });
    }
  } catch (error) {
    await db.destroy();
    return failed({ code: 'database-unreachable', why: (error as Error).message });
  }
  // Versions are made side by side, so that a data folder may have had a later step before an earlier one; each step
  // asks for nothing of steps with a lower number that a data folder may lack.
  const { error } = await new Migrator({
    db,
    provider: { getMigrations: async () => migrations },
    allowUnorderedMigrations: true,
  }).migrateToLatest();
  await db.destroy();
  return error ? failed({ code: 'database-not-updated', why: (error as Error).message }) : ok(undefined);
}

/**
 * Without a listener a database that goes away would end the process. The pool listens for connections that are idle;
 * one that is lost between two statements of a transaction has nobody else, and the next statement fails by itself.
 */
function outliveServer(pool: pg.Pool): void {
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
}

/**
 * Roles belong to the whole server, so that another database or process may have made it already; and where we may
 * make none, somebody else has to. Since PostgreSQL 16 whoever made a role does not yet act in it.
 */
async function hasAppRole(db: Kysely<unknown>): Promise<boolean> {
  await sql`do $$ begin
    if not exists (select from pg_roles where rolname = 'pejling_app') then create role pejling_app nologin; end if;
    exception when duplicate_object or unique_violation or insufficient_privilege then null;
  end $$`.execute(db);
  await sql`do $$ begin
    set local role pejling_app;
    exception when insufficient_privilege or undefined_object or invalid_parameter_value then
      begin
        execute format('grant pejling_app to %I', current_user);
        exception when insufficient_privilege or undefined_object then null;
      end;
  end $$`.execute(db);
  const acts = sql`set role pejling_app`.execute(db);
  const may = await acts.then(
    () => true,
    () => false,
  );
  await sql`reset role`.execute(db);
  return may;
}

const int8 = 20;
const timestamptz = 1184;
const types = {
  getTypeParser(id: number, format?: 'text' | 'binary') {
    if (id === int8) return Number;
    if (id === timestamptz) return instantIn;
    return format === 'binary' ? pg.types.getTypeParser(id, 'binary') : pg.types.getTypeParser(id, 'text');
  },
} as pg.CustomTypesConfig;

/** PostgreSQL writes `2020-06-04 21:59:59.99+00`. Cut as text: boards read a thousand of them, and a Date costs a µs. */
function instantIn(text: string): string {
  if (!/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d+)?\+00$/.test(text)) return new Date(text).toISOString();
  return `${text.slice(0, 10)}T${text.slice(11, 19)}.${text.slice(20, -3).padEnd(3, '0').slice(0, 3)}Z`;
}
