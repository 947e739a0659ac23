/** The audit log: written by everyone, sealed in order, read by the house. */
import { randomBytes } from 'node:crypto';
import { type Kysely, type Selectable, sql } from 'kysely';
import { beginning, digestOf, digestOfName, type LogLine, type Seal, sealHash } from '../audit/seal.ts';
import type { Instant } from '../core/calendar.ts';
import { lockNumber } from './locks.ts';
import { actingFor, principal } from './principal.ts';
import type { Database, LogTable } from './schema.ts';
import type { LogEntry } from './store.ts';

/** What lines must hold; an absent one holds for all. */
export interface LogFilter {
  readonly from?: Instant;
  /** Not this moment itself. */
  readonly to?: Instant;
  /** Part of a name. */
  readonly by?: string;
  readonly act?: string;
  /** Part of what was acted on. */
  readonly object?: string;
  /** Lines before this one. */
  readonly before?: number;
}

export interface LogStore {
  append(entry: LogEntry): Promise<void>;
  /** Newest first. */
  lines(filter: LogFilter, most: number): Promise<readonly LogLine[]>;
  /** Every kind of act that the log holds. */
  acts(): Promise<readonly string[]>;
  /** Seals what is finished and not sealed yet; gives the number of lines. */
  seal(at: Instant): Promise<number>;
  seals(): Promise<readonly Seal[]>;
  unsealed(): Promise<number>;
  /** Takes a name out of the lines before a moment; the seals hold. Gives the number of lines. */
  forgetNames(before: Instant, name?: string): Promise<number>;
}

const mostInSeal = 5000;

export function logStore(db: Kysely<Database>): LogStore {
  return {
    append: (entry) => append(db, entry),
    lines: (filter, most) => lines(db, filter, most),
    async acts() {
      const rows = await db.selectFrom('log').select('act').distinct().orderBy('act').execute();
      return rows.map(({ act }) => act);
    },
    seal: (at) => (db.isTransaction ? seal(db, at) : db.transaction().execute((within) => seal(within, at))),
    seals: () => seals(db),
    async unsealed() {
      const { rows } = await sql<{ count: number }>`select count(*) as count from log
        where not exists (select from log_seal_line where log_id = log.id)`.execute(db);
      return rows[0]?.count ?? 0;
    },
    async forgetNames(before, name) {
      const forgetting = db
        .updateTable('log')
        .set({ by_name: '', name_salt: null })
        .where('at', '<', before)
        .where('by_name', '<>', '')
        .where('name_digest', '<>', '');
      const done = await (name === undefined
        ? forgetting
        : forgetting.where('by_name', '=', name)
      ).executeTakeFirst();
      return Number(done.numUpdatedRows);
    },
  };
}

/** In which role, and for which authority, is added from whom the store works for. */
async function append(db: Kysely<Database>, { at, by, act, object }: LogEntry): Promise<void> {
  const actor = principal();
  const salt = randomBytes(16).toString('base64url');
  await db
    .insertInto('log')
    .values({
      at,
      by_name: by,
      name_salt: salt,
      name_digest: digestOfName(salt, by),
      act,
      object,
      role: actor?.roles.join(' ') ?? '',
      account_id: actor?.account ?? null,
      authority_id: actingFor() ?? null,
    })
    .execute();
}

async function lines(db: Kysely<Database>, filter: LogFilter, most: number): Promise<readonly LogLine[]> {
  const { from, to, by, act, object, before } = filter;
  let query = db.selectFrom('log').selectAll().orderBy('id', 'desc').limit(most);
  if (from !== undefined) query = query.where('at', '>=', from);
  if (to !== undefined) query = query.where('at', '<', to);
  if (by !== undefined) query = query.where('by_name', 'ilike', `%${literal(by)}%`);
  if (act !== undefined) query = query.where('act', '=', act);
  if (object !== undefined) query = query.where('object', 'ilike', `%${literal(object)}%`);
  if (before !== undefined) query = query.where('id', '<', before);
  return (await query.execute()).map(toLine);
}

function literal(text: string): string {
  return text.replace(/[\\%_]/g, (sign) => `\\${sign}`);
}

/**
 * Lines of transactions that have ended before every one still under way: nothing can turn up among them any more,
 * though numbers are given out before their transactions end.
 */
async function seal(db: Kysely<Database>, at: Instant): Promise<number> {
  await sql`select pg_advisory_xact_lock(${lockNumber('log seal')}::bigint)`.execute(db);
  const { rows } = await sql<Selectable<LogTable>>`select * from log
    where tx < pg_snapshot_xmin(pg_current_snapshot()) and not exists (select from log_seal_line where log_id = log.id)
    order by id limit ${mostInSeal}`.execute(db);
  if (rows.length === 0) return 0;
  const last = await db
    .selectFrom('log_seal')
    .select(['number', 'hash'])
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  const number = (last?.number ?? 0) + 1;
  const previous = last?.hash ?? beginning;
  const sealed = rows.map((row) => ({ id: row.id, digest: digestOf(toLine(row)) }));
  const hash = sealHash(previous, sealed);
  await db.insertInto('log_seal').values({ number, sealed_at: at, previous, hash }).execute();
  await db
    .insertInto('log_seal_line')
    .values(sealed.map(({ id, digest }) => ({ log_id: id, seal: number, digest })))
    .execute();
  return rows.length;
}

async function seals(db: Kysely<Database>): Promise<readonly Seal[]> {
  const heads = await db.selectFrom('log_seal').selectAll().orderBy('number').execute();
  const all = await db.selectFrom('log_seal_line').selectAll().orderBy('log_id').execute();
  const bySeal = Map.groupBy(all, ({ seal: number }) => number);
  return heads.map(({ number, previous, hash }) => ({
    number,
    previous,
    hash,
    lines: (bySeal.get(number) ?? []).map(({ log_id, digest }) => ({ id: log_id, digest })),
  }));
}

function toLine(row: Selectable<LogTable>): LogLine {
  return {
    id: row.id,
    at: row.at,
    by: row.by_name,
    nameDigest: row.name_digest,
    act: row.act,
    object: row.object,
    role: row.role,
    ...(row.name_salt === null ? {} : { nameSalt: row.name_salt }),
    ...(row.account_id === null ? {} : { account: row.account_id }),
    ...(row.authority_id === null ? {} : { authority: row.authority_id }),
  };
}
