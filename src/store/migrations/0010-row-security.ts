import { type Kysely, sql } from 'kysely';

/** A link shows itself to whoever holds it, and only itself. */
const linkPolicy = `create policy own_link on link using (token_hash = (select current_setting('pejling.link', true)))`;
const findLink = `create function find_link(hash text) returns setof link language plpgsql as $$
  begin
    perform set_config('pejling.link', hash, true);
    return query select * from link where token_hash = hash;
  end $$`;

/** As before, but the link says which authority's rows it reaches, whatever the caller says. */
const saveOne = `create or replace function save_one(
    link_hash text, at_round text[], at_sheet text[], asked text, given jsonb, seen bigint, save text, moment timestamptz,
    name text, opens timestamptz, closes timestamptz, round_lock bigint, sheet_lock bigint, question_lock bigint,
    out outcome text, out entry_id bigint, out entry_given jsonb, out entry_at timestamptz, out entry_by text)
  language plpgsql as $$
  declare last entry%rowtype; state text; since timestamptz; ends timestamptz; own timestamptz; left_at text;
    by_channel text; typist text;
  begin
    perform set_config('pejling.link', link_hash, true);
    select channel, typed_by into by_channel, typist from link
      where token_hash = link_hash and revoked_at is null and (expires_at is null or expires_at > moment)
        and programme_id = at_round[1] and round_id = at_round[2] and authority_id = at_sheet[1]
        and questionnaire_id = at_sheet[2];
    if not found then outcome := 'link'; return; end if;
    perform set_config('pejling.reach', at_sheet[1], true);
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

/**
 * What the app may not do by itself: take names away from what people have said. The rest of each line stays. Lines
 * are left as they are where nothing is to be taken, so that running it again costs little.
 */
const forgetRound = `create function forget_names_of_round(at_programme text, at_round text) returns bigint
  language plpgsql security definer set search_path = public as $$
  declare rows_now bigint; total bigint := 0; reach text := coalesce(current_setting('pejling.reach', true), '');
  begin
    perform set_config('pejling.reach', '*', true);
    update entry set by_name = '' where programme_id = at_programme and round_id = at_round and by_name <> '';
    get diagnostics rows_now = row_count; total := total + rows_now;
    update sheet_event set by_name = '' where programme_id = at_programme and round_id = at_round and by_name <> '';
    get diagnostics rows_now = row_count; total := total + rows_now;
    update entry set typed_by = '' where programme_id = at_programme and round_id = at_round and typed_by <> '';
    update sheet_event set typed_by = '' where programme_id = at_programme and round_id = at_round and typed_by <> '';
    update thread_message set by_name = '' where programme_id = at_programme and round_id = at_round and by_name <> '';
    get diagnostics rows_now = row_count; total := total + rows_now;
    update link set contact = null where programme_id = at_programme and round_id = at_round and contact is not null;
    get diagnostics rows_now = row_count; total := total + rows_now;
    update letter_mail set name = '', mail = 'deleted-' || id
      where programme_id = at_programme and round_id = at_round and name <> '';
    get diagnostics rows_now = row_count; total := total + rows_now;
    perform set_config('pejling.reach', reach, true);
    return total;
  end $$`;
const forgetPerson = `create function forget_person(person text, address text) returns bigint
  language plpgsql security definer set search_path = public as $$
  declare rows_now bigint; total bigint := 0; reach text := coalesce(current_setting('pejling.reach', true), '');
  begin
    perform set_config('pejling.reach', '*', true);
    update entry set by_name = '' where by_name = person and person <> '';
    get diagnostics rows_now = row_count; total := total + rows_now;
    update sheet_event set by_name = '' where by_name = person and person <> '';
    get diagnostics rows_now = row_count; total := total + rows_now;
    update entry set typed_by = '' where typed_by = person and person <> '';
    update sheet_event set typed_by = '' where typed_by = person and person <> '';
    update thread_message set by_name = '' where by_name = person and person <> '';
    get diagnostics rows_now = row_count; total := total + rows_now;
    update link set contact = null where contact in (person, address);
    get diagnostics rows_now = row_count; total := total + rows_now;
    update letter_mail set name = '', mail = 'deleted-' || id where mail = address and address <> '';
    get diagnostics rows_now = row_count; total := total + rows_now;
    delete from contact_event where mail = address and address <> '';
    get diagnostics rows_now = row_count; total := total + rows_now;
    perform set_config('pejling.reach', reach, true);
    return total;
  end $$`;

const statements = [
  `select protect_rows('entry'), protect_rows('sheet_event'), protect_rows('link'), protect_rows('presence'),
    protect_rows('derogation'), protect_rows('derogation_event'), protect_rows('register_entry'),
    protect_rows('contact_event'), protect_rows('letter_mail'),
    protect_rows('authority_deadline'), protect_rows('thread_message')`,
  linkPolicy,
  findLink,
  saveOne,
  forgetRound,
  forgetPerson,
  'revoke execute on function forget_names_of_round, forget_person from public',
  'grant execute on function forget_names_of_round, forget_person to pejling_app',
  // Everyone's acts are written; only the house reads them.
  'alter table log enable row level security',
  'alter table log force row level security',
  'create policy written_by_all on log for insert with check (true)',
  `create policy forgotten_by_house on log for update using ((select current_setting('pejling.reach', true)) = '*')`,
  `create policy read_by_house on log for select using ((select current_setting('pejling.reach', true)) = '*')`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
