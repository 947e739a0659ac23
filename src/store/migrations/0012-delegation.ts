import { type Kysely, sql } from 'kysely';

/** A section, or the whole task, given to a colleague by mail; what became of it is added, never changed. */
const sheetColumns = `programme_id text not null, round_id text not null, authority_id text not null,
    questionnaire_id text not null`;
const statements = [
  `create table delegation (
    id bigint generated always as identity primary key,
    ${sheetColumns},
    section_id text,
    mail text not null, message text not null, due date, language text not null, giver_mail text,
    at timestamptz not null, by_name text not null)`,
  'create index delegation_sheet on delegation (programme_id, round_id, authority_id, questionnaire_id, id)',
  `create table delegation_event (
    id bigint generated always as identity primary key,
    delegation_id bigint not null references delegation (id),
    ${sheetColumns},
    kind text not null check (kind in ('done', 'taken-back')),
    at timestamptz not null, by_name text not null)`,
  'create index delegation_event_of on delegation_event (delegation_id, id)',
  'alter table link add column delegation_id bigint references delegation (id)',
  'create index link_delegation on link (delegation_id) where delegation_id is not null',
  `alter table letter drop constraint letter_kind_check`,
  `alter table letter add constraint letter_kind_check
    check (kind in ('invitation', 'reminder', 'announcement', 'delegation', 'receipt', 'approval'))`,
  `select protect_rows('delegation'), protect_rows('delegation_event')`,
  'grant select, insert on delegation, delegation_event to pejling_app',
  // Beside the functions that take names out of everything else, as these tables came later.
  `create function forget_delegates_of_round(at_programme text, at_round text) returns bigint
  language plpgsql security definer set search_path = public as $$
  declare rows_now bigint; total bigint := 0; reach text := coalesce(current_setting('pejling.reach', true), '');
  begin
    perform set_config('pejling.reach', '*', true);
    update delegation set mail = 'deleted-' || id, message = '', giver_mail = null, by_name = ''
      where programme_id = at_programme and round_id = at_round and by_name <> '';
    get diagnostics rows_now = row_count; total := total + rows_now;
    update delegation_event set by_name = ''
      where programme_id = at_programme and round_id = at_round and by_name <> '';
    get diagnostics rows_now = row_count; total := total + rows_now;
    perform set_config('pejling.reach', reach, true);
    return total;
  end $$`,
  `create function forget_delegate(person text, address text) returns bigint
  language plpgsql security definer set search_path = public as $$
  declare rows_now bigint; total bigint := 0; reach text := coalesce(current_setting('pejling.reach', true), '');
  begin
    perform set_config('pejling.reach', '*', true);
    update delegation set mail = 'deleted-' || id, message = '' where mail = address and address <> '';
    get diagnostics rows_now = row_count; total := total + rows_now;
    update delegation set giver_mail = null where giver_mail = address and address <> '';
    get diagnostics rows_now = row_count; total := total + rows_now;
    update delegation set by_name = '' where by_name = person and person <> '';
    get diagnostics rows_now = row_count; total := total + rows_now;
    update delegation_event set by_name = '' where by_name = person and person <> '';
    get diagnostics rows_now = row_count; total := total + rows_now;
    perform set_config('pejling.reach', reach, true);
    return total;
  end $$`,
  'revoke execute on function forget_delegates_of_round, forget_delegate from public',
  'grant execute on function forget_delegates_of_round, forget_delegate to pejling_app',
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
