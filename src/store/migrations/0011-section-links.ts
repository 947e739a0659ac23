import { type Kysely, sql } from 'kysely';

/** A link may open one section of its sheet and nothing else. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw('alter table link add column section_id text').execute(db);
}
