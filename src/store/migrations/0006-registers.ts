import { type Kysely, sql } from 'kysely';

const day = String.raw`'^\d{4}-\d{2}-\d{2}$'`;

/** What authorities enter around the survey. It belongs to no round; each has its authority in every key. */
const statements = [
  `create table derogation (
    programme_id text not null, authority_id text not null, id text not null,
    act text not null, ground text not null, reasoning text not null,
    citizens integer not null check (citizens > 0),
    from_day text not null check (from_day ~ ${day}),
    to_day text check (to_day ~ ${day} and to_day >= from_day),
    instead text not null,
    at timestamptz not null, by_name text not null,
    primary key (programme_id, authority_id, id))`,
  `create table derogation_event (
    id bigint generated always as identity,
    programme_id text not null, authority_id text not null, derogation_id text not null,
    kind text not null check (kind in ('ended', 'withdrawn', 'seen')),
    on_day text check ((on_day is not null) = (kind = 'ended') and on_day ~ ${day}),
    at timestamptz not null, by_name text not null,
    primary key (programme_id, authority_id, derogation_id, id),
    foreign key (programme_id, authority_id, derogation_id) references derogation)`,
  `create table register_entry (
    id bigint generated always as identity,
    programme_id text not null, authority_id text not null,
    kind text not null check (kind in ('activity', 'offer', 'attention')),
    subject text not null,
    on_day text not null check (on_day ~ ${day}),
    entered jsonb not null,
    at timestamptz not null, by_name text not null,
    primary key (programme_id, authority_id, kind, subject, id))`,
  // What has been said stays said: the app may add lines, and never change or remove them.
  'grant select, insert on derogation, derogation_event, register_entry to pejling_app',
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
