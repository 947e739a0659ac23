import { type Kysely, sql } from 'kysely';
import type { CalendarDate, Instant } from '../core/calendar.ts';
import type { ProgrammeId } from '../core/ids.ts';
import type { Language } from '../core/language.ts';
import type { Database } from './schema.ts';

export interface NewAnnouncement {
  readonly programme: ProgrammeId;
  readonly subject: string;
  readonly body: string;
  readonly language: Language;
  /** Whom it went to, as chosen. */
  readonly groups: readonly string[];
  /** The day that the groups are taken as of. */
  readonly asOf: CalendarDate;
  /** Does it stand in the public archive? */
  readonly published: boolean;
  readonly at: Instant;
  readonly by: string;
}
export interface StoredAnnouncement extends NewAnnouncement {
  readonly id: number;
  readonly files: readonly { readonly number: number; readonly name: string; readonly size: number }[];
}
export interface AnnouncementFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

export interface AnnouncementStore {
  save(announcement: NewAnnouncement, files: readonly AnnouncementFile[]): Promise<number>;
  /** Newest first. */
  all(programme: ProgrammeId): Promise<readonly StoredAnnouncement[]>;
  one(id: number): Promise<StoredAnnouncement | undefined>;
  file(id: number, number: number): Promise<AnnouncementFile | undefined>;
  createReceiptLink(tokenHash: string, mail: number, at: Instant): Promise<void>;
  /** The mail that a link for a receipt went out in. */
  mailOfReceipt(tokenHash: string): Promise<number | undefined>;
  /** The first time counts. */
  receipt(mail: number, at: Instant, by: string): Promise<void>;
}

export function announcementStore(db: Kysely<Database>): AnnouncementStore {
  return {
    async save({ programme, asOf, groups, by, ...said }, files) {
      const { id } = await db
        .insertInto('announcement')
        .values({
          ...said,
          programme_id: programme,
          as_of: asOf,
          groups: JSON.stringify(groups),
          by_name: by,
        })
        .returning('id')
        .executeTakeFirstOrThrow();
      for (const [index, { name, type, bytes }] of files.entries())
        await db
          .insertInto('announcement_file')
          .values({ announcement_id: id, number: index + 1, name, type, bytes: Buffer.from(bytes) })
          .execute();
      return id;
    },
    all: (programme) => stored(db, (query) => query.where('programme_id', '=', programme)),
    one: async (id) => (await stored(db, (query) => query.where('id', '=', id)))[0],
    file: (id, number) =>
      db
        .selectFrom('announcement_file')
        .select(['name', 'type', 'bytes'])
        .where('announcement_id', '=', id)
        .where('number', '=', number)
        .executeTakeFirst(),
    async createReceiptLink(tokenHash, mail, at) {
      await db
        .insertInto('receipt_link')
        .values({ token_hash: tokenHash, mail_id: mail, created_at: at })
        .execute();
    },
    async mailOfReceipt(tokenHash) {
      const row = await db
        .selectFrom('receipt_link')
        .select('mail_id')
        .where('token_hash', '=', tokenHash)
        .executeTakeFirst();
      return row?.mail_id;
    },
    async receipt(mail, at, by) {
      await db
        .insertInto('read_receipt')
        .values({ mail_id: mail, at, by_name: by })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },
  };
}

type Query = ReturnType<typeof announcementQuery>;
function announcementQuery(db: Kysely<Database>) {
  return (
    db
      .selectFrom('announcement')
      .select(['id', 'programme_id as programme', 'subject', 'body', 'language', 'groups', 'published', 'at'])
      // A day is no moment: as text, it is the same in every time zone.
      .select(sql<CalendarDate>`as_of::text`.as('asOf'))
      .select('by_name as by')
      .orderBy('id', 'desc')
  );
}

async function stored(
  db: Kysely<Database>,
  narrowed: (query: Query) => Query,
): Promise<readonly StoredAnnouncement[]> {
  const rows = await narrowed(announcementQuery(db)).execute();
  if (rows.length === 0) return [];
  const files = await db
    .selectFrom('announcement_file')
    .select(['announcement_id', 'number', 'name', sql<number>`length(bytes)`.as('size')])
    .where(
      'announcement_id',
      'in',
      rows.map(({ id }) => id),
    )
    .orderBy('number')
    .execute();
  const byId = Map.groupBy(files, ({ announcement_id }) => announcement_id);
  return rows.map((row) => ({
    ...row,
    files: (byId.get(row.id) ?? []).map(({ number, name, size }) => ({ number, name, size })),
  }));
}
