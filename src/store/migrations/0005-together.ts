import { type Kysely, sql } from 'kysely';

/**
 * Who is in which sheet just now. Worth nothing after a few minutes, so that it need not outlive a crash of the
 * database, and the app may take its lines away again.
 */
const statements = [
  `create unlogged table presence (
    programme_id text not null, round_id text not null, authority_id text not null, questionnaire_id text not null,
    place text not null check (length(place) between 1 and 64),
    name text not null,
    section_id text not null,
    question_id text,
    at timestamptz not null,
    primary key (programme_id, round_id, authority_id, questionnaire_id, place))`,
  'grant select, insert, update, delete on presence to pejling_app',
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
