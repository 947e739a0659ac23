import { type Kysely, sql } from 'kysely';

/**
 * One answer in one round trip, with all that must hold: the link, the round, the sheet, and that nobody has changed
 * the same question since. A function, because each of its statements sees what was committed while it waited.
 */
const saveOne = `create function save_one(
    link_hash text, at_round text[], at_sheet text[], asked text, given jsonb, seen bigint, save text, moment timestamptz,
    name text, round_lock bigint, sheet_lock bigint, question_lock bigint,
    out outcome text, out entry_id bigint, out entry_given jsonb, out entry_at timestamptz, out entry_by text)
  language plpgsql as $$
  declare last entry%rowtype; state text; left_at text;
  begin
    perform from link where token_hash = link_hash and revoked_at is null and (expires_at is null or expires_at > moment);
    if not found then outcome := 'link'; return; end if;
    perform pg_advisory_xact_lock_shared(round_lock), pg_advisory_xact_lock_shared(sheet_lock),
      pg_advisory_xact_lock(question_lock);
    select kind into state from round_event
      where programme_id = at_round[1] and round_id = at_round[2] order by id desc limit 1;
    if state is distinct from 'open' then outcome := coalesce(state, 'planned'); return; end if;
    select kind into left_at from sheet_event
      where programme_id = at_round[1] and round_id = at_round[2] and authority_id = at_sheet[1]
        and questionnaire_id = at_sheet[2] and kind not in ('kept', 'unchanged') order by id desc limit 1;
    if left_at = 'withdrawn' then outcome := 'withdrawn'; return; end if;
    select * into last from entry
      where programme_id = at_round[1] and round_id = at_round[2] and authority_id = at_sheet[1]
        and questionnaire_id = at_sheet[2] and question_id = asked order by id desc limit 1;
    outcome := 'saved';
    if last.entry is distinct from given then
      if last.id <> seen and last.save_id <> save then
        -- The same save again, whose answer got lost, is no clash with what has come after it.
        perform from entry
          where programme_id = at_round[1] and round_id = at_round[2] and authority_id = at_sheet[1]
            and questionnaire_id = at_sheet[2] and save_id = save and question_id = asked;
        if not found then outcome := 'conflict'; end if;
      else
        insert into entry (programme_id, round_id, authority_id, questionnaire_id, question_id, entry, save_id, at, by_name)
          values (at_round[1], at_round[2], at_sheet[1], at_sheet[2], asked, given, save, moment, name)
          on conflict do nothing returning * into last;
      end if;
    end if;
    entry_id := last.id; entry_given := last.entry; entry_at := last.at; entry_by := last.by_name;
  end $$`;

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
  'create index entry_latest on entry (programme_id, round_id, authority_id, questionnaire_id, question_id, id desc)',
  `create table sheet_event (
    id bigint generated always as identity,
    programme_id text not null, round_id text not null, authority_id text not null, questionnaire_id text not null,
    kind text not null check (kind in ('sent', 'imported', 'withdrawn', 'kept', 'unchanged')),
    at timestamptz not null,
    by_name text not null,
    up_to bigint check ((up_to is not null) = (kind in ('sent', 'imported'))),
    section_id text check ((section_id is not null) = (kind = 'unchanged')),
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
  saveOne,
  // What has been said stays said: the app may add lines, and never change or remove them.
  `grant select, insert on entry, sheet_event, round_event, dataset, dataset_part, edition, log to pejling_app`,
  `grant select, insert, update on link to pejling_app`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
