import { type Kysely, sql } from 'kysely';

/**
 * As in the first migration, with what rounds have learnt since: they open and close by the clock, everyone's deadline
 * can be moved, an authority can have its own, and a link may be for putting answers in on somebody's behalf. A save
 * that was on its way when the round closed is let in.
 */
const saveOne = `create function save_one(
    link_hash text, at_round text[], at_sheet text[], asked text, given jsonb, seen bigint, save text, moment timestamptz,
    name text, opens timestamptz, closes timestamptz, round_lock bigint, sheet_lock bigint, question_lock bigint,
    out outcome text, out entry_id bigint, out entry_given jsonb, out entry_at timestamptz, out entry_by text)
  language plpgsql as $$
  declare last entry%rowtype; state text; since timestamptz; ends timestamptz; own timestamptz; left_at text;
    by_channel text; typist text;
  begin
    select channel, typed_by into by_channel, typist from link
      where token_hash = link_hash and revoked_at is null and (expires_at is null or expires_at > moment);
    if not found then outcome := 'link'; return; end if;
    perform pg_advisory_xact_lock_shared(round_lock), pg_advisory_xact_lock_shared(sheet_lock),
      pg_advisory_xact_lock(question_lock);
    select kind, at into state, since from round_event
      where programme_id = at_round[1] and round_id = at_round[2] and kind <> 'deadline' order by id desc limit 1;
    select until into ends from round_event
      where programme_id = at_round[1] and round_id = at_round[2] and kind = 'deadline' order by id desc limit 1;
    ends := coalesce(ends, closes);
    if state is null then
      if opens is null or moment < opens then outcome := 'planned'; return; end if;
      state := 'open'; since := opens;
    end if;
    if (state = 'open' and since < ends and ends <= moment) or (state = 'close' and since <= moment) then
      select until into own from authority_deadline
        where programme_id = at_round[1] and round_id = at_round[2] and authority_id = at_sheet[1]
        order by id desc limit 1;
      if own is null or own <= moment then outcome := 'close'; return; end if;
    elsif state not in ('open', 'close') then outcome := state; return;
    end if;
    select kind into left_at from sheet_event
      where programme_id = at_round[1] and round_id = at_round[2] and authority_id = at_sheet[1]
        and questionnaire_id = at_sheet[2] and kind not in ('kept', 'unchanged') order by id desc limit 1;
    if left_at in ('withdrawn', 'not-run') then outcome := 'withdrawn'; return; end if;
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
        insert into entry (programme_id, round_id, authority_id, questionnaire_id, question_id, entry, save_id, at, by_name,
            channel, typed_by)
          values (at_round[1], at_round[2], at_sheet[1], at_sheet[2], asked, given, save, moment, name, by_channel, typist)
          on conflict do nothing returning * into last;
      end if;
    end if;
    entry_id := last.id; entry_given := last.entry; entry_at := last.at; entry_by := last.by_name;
  end $$`;

/** Checks of the first migration have no names of their own; they are said anew. */
const withoutChecks = (table: string) => `do $$ declare one text; begin
    for one in select conname from pg_constraint where conrelid = '${table}'::regclass and contype = 'c' loop
      execute format('alter table ${table} drop constraint %I', one);
    end loop;
  end $$`;

const onBehalf = `add column channel text check (channel in ('phone', 'paper')), add column typed_by text,
  add check ((channel is null) = (typed_by is null))`;

const statements = [
  withoutChecks('round_event'),
  `alter table round_event add column until timestamptz,
    add constraint round_event_kind check (kind in ('open', 'close', 'freeze', 'deadline')),
    add constraint round_event_dataset check ((dataset_hash is not null) = (kind = 'freeze')),
    add constraint round_event_until check ((until is not null) = (kind = 'deadline'))`,
  withoutChecks('sheet_event'),
  `alter table sheet_event ${onBehalf},
    add constraint sheet_event_kind check (kind in
      ('sent', 'imported', 'withdrawn', 'kept', 'unchanged', 'reopened', 'returned', 'not-run')),
    add constraint sheet_event_up_to check ((up_to is not null) = (kind in ('sent', 'imported'))),
    add constraint sheet_event_section check ((section_id is not null) = (kind in ('unchanged', 'returned'))),
    add constraint sheet_event_kept check ((check_id is not null) = (kind = 'kept') and (kind <> 'kept' or reason is not null))`,
  `alter table entry ${onBehalf}`,
  `alter table link ${onBehalf}`,
  // The latest line of a round is how it is; without a definition it has been called off.
  `create table round_definition (
    id bigint generated always as identity primary key,
    programme_id text not null, round_id text not null,
    definition jsonb,
    at timestamptz not null, by_name text not null)`,
  `create table authority_deadline (
    id bigint generated always as identity,
    programme_id text not null, round_id text not null, authority_id text not null,
    until timestamptz, reason text not null,
    at timestamptz not null, by_name text not null,
    primary key (programme_id, round_id, authority_id, id))`,
  `create table thread_message (
    id bigint generated always as identity,
    programme_id text not null, round_id text not null, authority_id text not null, questionnaire_id text not null,
    section_id text not null,
    kind text not null check (kind in ('question', 'reply', 'settled')),
    message text not null,
    at timestamptz not null, by_name text not null,
    primary key (programme_id, round_id, authority_id, questionnaire_id, id))`,
  `create table saved_view (
    programme_id text not null, name text not null check (length(name) between 1 and 60),
    query text not null, at timestamptz not null, by_name text not null,
    primary key (programme_id, name))`,
  `drop function save_one(text, text[], text[], text, jsonb, bigint, text, timestamptz, text, bigint, bigint, bigint)`,
  saveOne,
  `grant select, insert on round_definition, authority_deadline, thread_message to pejling_app`,
  `grant select, insert, update, delete on saved_view to pejling_app`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
