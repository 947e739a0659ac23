import { type Kysely, sql } from 'kysely';

/** `round_id` and `authority_id` stand in every key of answer tables, so that they can be spread over machines. */
const statements = [
  `create table entry (
    id bigint generated always as identity,
    programme_id text not null, round_id text not null, authority_id text not null, questionnaire_id text not null,
    question_id text not null,
    entry jsonb not null,
    save_id text not null check (length(save_id) between 1 and 64),
    at timestamptz not null,
    by_name text not null,
    primary key (programme_id, round_id, authority_id, questionnaire_id, id),
    unique (programme_id, round_id, authority_id, questionnaire_id, save_id, question_id))`,
  `create table sheet_event (
    id bigint generated always as identity,
    programme_id text not null, round_id text not null, authority_id text not null, questionnaire_id text not null,
    kind text not null check (kind in ('sent', 'imported', 'withdrawn', 'kept')),
    at timestamptz not null,
    by_name text not null,
    up_to bigint check ((up_to is not null) = (kind in ('sent', 'imported'))),
    check_id text, reason text check ((check_id is not null and reason is not null) = (kind = 'kept')),
    primary key (programme_id, round_id, authority_id, questionnaire_id, id))`,
  `create table round_event (
    id bigint generated always as identity,
    programme_id text not null, round_id text not null,
    kind text not null check (kind in ('open', 'close', 'freeze')),
    at timestamptz not null,
    by_name text not null,
    dataset_hash text check ((dataset_hash is not null) = (kind = 'freeze')),
    primary key (programme_id, round_id, id))`,
  `create table link (
    token_hash text primary key,
    purpose text not null check (purpose in ('sheet', 'coordinator')),
    programme_id text, round_id text, authority_id text, questionnaire_id text,
    created_at timestamptz not null,
    expires_at timestamptz, revoked_at timestamptz, used_at timestamptz,
    check ((purpose = 'sheet') = (questionnaire_id is not null and authority_id is not null
      and round_id is not null and programme_id is not null)))`,
  `create table dataset (
    hash text primary key,
    programme_id text not null, round_id text not null,
    as_of timestamptz not null,
    codebook text not null)`,
  `create table dataset_part (
    hash text not null references dataset (hash),
    name text not null,
    bytes bytea not null,
    primary key (hash, name))`,
  `create table edition (
    programme_id text not null, round_id text not null, memo text not null, language text not null,
    edition integer not null check (edition > 0),
    at timestamptz not null,
    json text not null,
    primary key (programme_id, round_id, memo, language, edition))`,
  `create table log (
    id bigint generated always as identity primary key,
    at timestamptz not null, by_name text not null, act text not null, object text not null)`,
  // What has been said stays said: the app may add lines, and never change or remove them.
  `grant select, insert on entry, sheet_event, round_event, dataset, dataset_part, edition, log to pejling_app`,
  `grant select, insert, update on link to pejling_app`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
