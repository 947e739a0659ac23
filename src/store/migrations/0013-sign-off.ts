import { type Kysely, sql } from 'kysely';

/** Sheets that are made ready, signed or sent back by an approver; links for approvers; comments on single answers. */
const statements = [
  `alter table sheet_event
    drop constraint sheet_event_kind, drop constraint sheet_event_up_to,
    add constraint sheet_event_kind check (kind in ('sent', 'imported', 'withdrawn', 'kept', 'unchanged', 'reopened',
      'returned', 'not-run', 'ready', 'signed', 'approval-returned')),
    add constraint sheet_event_up_to
      check ((up_to is not null) = (kind in ('sent', 'imported', 'ready', 'signed')))`,
  `alter table delegation add column purpose text not null default 'answer' check (purpose in ('answer', 'approve'))`,
  'alter table link add column approves boolean not null default false',
  `create table answer_comment (
    id bigint generated always as identity primary key,
    programme_id text not null, round_id text not null, authority_id text not null, questionnaire_id text not null,
    question_id text not null,
    kind text not null check (kind in ('comment', 'reply')),
    message text not null, at timestamptz not null, by_name text not null)`,
  'create index answer_comment_sheet on answer_comment (programme_id, round_id, authority_id, questionnaire_id, id)',
  `select protect_rows('answer_comment')`,
  'grant select, insert on answer_comment to pejling_app',
  `create function forget_commenters(at_programme text, at_round text, person text) returns bigint
  language plpgsql security definer set search_path = public as $$
  declare total bigint := 0; reach text := coalesce(current_setting('pejling.reach', true), '');
  begin
    perform set_config('pejling.reach', '*', true);
    update answer_comment set by_name = ''
      where by_name <> '' and ((programme_id = at_programme and round_id = at_round) or by_name = person);
    get diagnostics total = row_count;
    perform set_config('pejling.reach', reach, true);
    return total;
  end $$`,
  'revoke execute on function forget_commenters from public',
  'grant execute on function forget_commenters to pejling_app',
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
