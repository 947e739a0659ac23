/** What is held about persons, and taking it away. The only way for the app to take names out of what was said. */
import { type Kysely, sql } from 'kysely';
import type { Instant } from '../core/calendar.ts';
import type { AccountId } from '../core/ids.ts';
import type { RoundKey } from '../round/sheet.ts';
import type { Database } from './schema.ts';

/** Lines that name a person, as they stand; field → text. */
export type HeldLine = Readonly<Record<string, string>>;
export interface Held {
  readonly accounts: readonly HeldLine[];
  readonly sessions: readonly HeldLine[];
  readonly answers: readonly HeldLine[];
  readonly sheets: readonly HeldLine[];
  readonly links: readonly HeldLine[];
  readonly letters: readonly HeldLine[];
  readonly contacts: readonly HeldLine[];
  readonly delegations: readonly HeldLine[];
  readonly comments: readonly HeldLine[];
  readonly log: readonly HeldLine[];
}

export interface PrivacyStore {
  /** Everything under a name or a mail address; an empty one finds nothing. */
  about(name: string, mail: string): Promise<Held>;
  forgetRound(round: RoundKey): Promise<number>;
  forgetPerson(name: string, mail: string): Promise<number>;
  /** Accounts whose owner has not been here since. */
  unusedAccounts(since: Instant): Promise<readonly AccountId[]>;
}

export function privacyStore(db: Kysely<Database>): PrivacyStore {
  return {
    about: (name, mail) => about(db, name, mail),
    async forgetRound({ programme, round }) {
      const { rows } = await sql<{ count: number }>`
        select forget_names_of_round(${programme}, ${round}) + forget_delegates_of_round(${programme}, ${round})
          + forget_commenters(${programme}, ${round}, null) as count`.execute(db);
      return rows[0]?.count ?? 0;
    },
    async forgetPerson(name, mail) {
      const { rows } = await sql<{ count: number }>`
        select forget_person(${name}, ${mail}) + forget_delegate(${name}, ${mail})
          + forget_commenters(null, null, nullif(${name}, '')) as count`.execute(db);
      return rows[0]?.count ?? 0;
    },
    async unusedAccounts(since) {
      const { rows } = await sql<{ id: AccountId }>`select id from account
        where coalesce(seen_at, created_at) < ${since} and not ('administrator' = any (roles))`.execute(db);
      return rows.map(({ id }) => id);
    },
  };
}

async function about(db: Kysely<Database>, name: string, mail: string): Promise<Held> {
  const lines = async (query: ReturnType<typeof sql<{ line: HeldLine }>>) =>
    (await query.execute(db)).rows.map(({ line }) => line);
  const own = sql`(select id from account where mail = ${mail})`;
  return {
    accounts:
      await lines(sql`select jsonb_build_object('id', id, 'mail', mail, 'name', name, 'roles', array_to_string(roles, ' '),
      'authority', authority_id, 'created', created_at, 'seen', seen_at) as line from account where mail = ${mail} and ${mail} <> ''`),
    sessions:
      await lines(sql`select jsonb_build_object('way', way, 'browser', agent, 'began', created_at, 'seen', seen_at) as line
      from session where account_id in ${own} order by created_at`),
    answers:
      await lines(sql`select jsonb_build_object('programme', programme_id, 'round', round_id, 'authority', authority_id,
      'questionnaire', questionnaire_id, 'question', question_id, 'at', at) as line from entry where by_name = ${name} and ${name} <> '' order by id`),
    sheets:
      await lines(sql`select jsonb_build_object('programme', programme_id, 'round', round_id, 'authority', authority_id,
      'questionnaire', questionnaire_id, 'act', kind, 'at', at) as line from sheet_event where by_name = ${name} and ${name} <> '' order by id`),
    links:
      await lines(sql`select jsonb_build_object('programme', programme_id, 'round', round_id, 'authority', authority_id,
      'for', contact, 'made', created_at) as line from link where contact <> '' and contact in (${name}, ${mail}) order by id`),
    letters:
      await lines(sql`select jsonb_build_object('programme', programme_id, 'round', round_id, 'authority', authority_id,
      'name', name, 'mail', mail, 'purpose', purpose) as line from letter_mail where mail = ${mail} and ${mail} <> '' order by id`),
    contacts:
      await lines(sql`select jsonb_build_object('programme', programme_id, 'authority', authority_id, 'area', area_id,
      'name', name, 'mail', mail, 'act', kind, 'at', at) as line from contact_event where mail = ${mail} and ${mail} <> '' order by id`),
    delegations:
      await lines(sql`select jsonb_build_object('programme', programme_id, 'round', round_id, 'authority', authority_id,
      'questionnaire', questionnaire_id, 'section', section_id, 'to', mail, 'message', message, 'by', by_name, 'at', at) as line
      from delegation where (${mail} <> '' and ${mail} in (mail, giver_mail)) or (${name} <> '' and by_name = ${name}) order by id`),
    comments:
      await lines(sql`select jsonb_build_object('programme', programme_id, 'round', round_id, 'authority', authority_id,
      'questionnaire', questionnaire_id, 'question', question_id, 'comment', message, 'at', at) as line
      from answer_comment where by_name = ${name} and ${name} <> '' order by id`),
    log: await lines(sql`select jsonb_build_object('at', at, 'by', by_name, 'role', role, 'act', act, 'object', object) as line
      from log where (by_name = ${name} and ${name} <> '') or account_id in ${own} order by id`),
  };
}
