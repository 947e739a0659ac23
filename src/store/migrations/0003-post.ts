import { type Kysely, sql } from 'kysely';

/**
 * Contacts, letters and what became of each mail. The intent stands in `letter_mail` before anything is sent, once per
 * round, person and purpose; everything that happens to it is added to `delivery`.
 */
const statements = [
  `create table contact_event (
    id bigint generated always as identity primary key,
    programme_id text not null, authority_id text not null, area_id text not null, mail text not null,
    kind text not null check (kind in ('set', 'removed')),
    name text not null, role text not null check (role in ('primary', 'substitute')), language text not null,
    at timestamptz not null, by_name text not null)`,
  'create index contact_event_programme on contact_event (programme_id, id)',
  `create table bounce_event (
    id bigint generated always as identity primary key,
    programme_id text not null, mail text not null,
    kind text not null check (kind in ('bounced', 'mended')),
    why text not null, at timestamptz not null, by_name text not null)`,
  'create index bounce_event_programme on bounce_event (programme_id, id)',
  `create table letter (
    id bigint generated always as identity primary key,
    programme_id text not null, round_id text not null,
    purpose text not null, kind text not null check (kind in ('invitation', 'reminder', 'announcement')),
    any_time boolean not null,
    at timestamptz not null, by_name text not null)`,
  'create index letter_round on letter (programme_id, round_id, id)',
  `create table letter_mail (
    id bigint generated always as identity,
    letter_id bigint not null references letter (id),
    programme_id text not null, round_id text not null, authority_id text not null,
    purpose text not null,
    mail text not null, name text not null, language text not null,
    questionnaires jsonb not null,
    message_key text not null,
    primary key (programme_id, round_id, authority_id, id),
    unique (id),
    unique (programme_id, round_id, authority_id, mail, purpose))`,
  'create index letter_mail_letter on letter_mail (letter_id, id)',
  'create index letter_mail_address on letter_mail (programme_id, mail)',
  `create table delivery (
    id bigint generated always as identity primary key,
    mail_id bigint not null references letter_mail (id),
    kind text not null check (kind in ('handing', 'sent', 'refused', 'failed', 'away', 'skipped', 'bounced', 'settled', 'again')),
    at timestamptz not null, detail text not null, by_name text not null)`,
  'create index delivery_mail on delivery (mail_id, id)',
  `create table letter_text (
    id bigint generated always as identity primary key,
    programme_id text not null, round_id text not null, text_id text not null, language text not null,
    subject text not null, body text not null, at timestamptz not null, by_name text not null)`,
  'create index letter_text_round on letter_text (programme_id, round_id, id)',
  `create table reminder_plan (
    id bigint generated always as identity primary key,
    programme_id text not null, round_id text not null,
    plan jsonb not null, at timestamptz not null, by_name text not null)`,
  `create table announcement (
    id bigint generated always as identity primary key,
    programme_id text not null,
    subject text not null, body text not null, language text not null,
    groups jsonb not null, as_of date not null, published boolean not null,
    at timestamptz not null, by_name text not null)`,
  `create table announcement_file (
    announcement_id bigint not null references announcement (id),
    number integer not null,
    name text not null, type text not null, bytes bytea not null,
    primary key (announcement_id, number))`,
  `create table read_receipt (
    mail_id bigint primary key references letter_mail (id),
    at timestamptz not null, by_name text not null)`,
  'alter table link add column mail_id bigint references letter_mail (id)',
  'create index link_mail on link (mail_id) where mail_id is not null',
  `create table receipt_link (
    token_hash text primary key,
    mail_id bigint not null references letter_mail (id), created_at timestamptz not null)`,
  // What has been said stays said: the app may add lines, and never change or remove them.
  `grant select, insert on contact_event, bounce_event, letter, letter_mail, delivery, letter_text, reminder_plan,
    announcement, announcement_file, read_receipt, receipt_link to pejling_app`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
