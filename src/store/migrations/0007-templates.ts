import { type Kysely, sql } from 'kysely';

const statements = [
  `create table template_version (
    programme_id text not null, memo text not null, version integer not null,
    based_on integer not null,
    at timestamptz not null,
    by_name text not null,
    kind text not null check (kind in ('saved', 'merged', 'aside')),
    text text not null,
    primary key (programme_id, memo, version))`,
  'grant select, insert on template_version to pejling_app',
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
