/** What boards and ledgers need of many sheets at once, without reading what was answered. */
import { type Kysely, sql } from 'kysely';
import type { Database } from './schema.ts';
import type { EntryStore, LastEntry, SheetAt } from './store.ts';

type Glances = Pick<EntryStore, 'lastOfRound' | 'lastOfSheets' | 'minutesSpent'>;

export function sheetsAtAGlance(db: Kysely<Database>): Glances {
  return {
    async lastOfRound({ programme, round }) {
      const { rows } = await sql<SheetAt & LastEntry>`
        select distinct on (authority_id, questionnaire_id)
          authority_id as authority, questionnaire_id as questionnaire, id, at, by_name as by
        from entry where programme_id = ${programme} and round_id = ${round}
        order by authority_id, questionnaire_id, id desc`.execute(db);
      return rows;
    },
    async lastOfSheets({ programme, round }, authorities, questionnaires) {
      const { rows } = await sql<SheetAt & LastEntry>`
        select authority, questionnaire, id, at, by
        from unnest(${authorities}::text[]) as authority cross join unnest(${questionnaires}::text[]) as questionnaire
        cross join lateral (
          select id, at, by_name as by from entry
          where programme_id = ${programme} and round_id = ${round}
            and authority_id = authority and questionnaire_id = questionnaire
          order by programme_id desc, round_id desc, authority_id desc, questionnaire_id desc, id desc limit 1) as last`.execute(
        db,
      );
      return rows;
    },
    async minutesSpent({ programme, round }, pauseMinutes) {
      const { rows } = await sql<SheetAt & { readonly minutes: number }>`
        select authority, questionnaire,
          (sum(extract(epoch from at - before)) / 60)::float8 as minutes
        from (select authority_id as authority, questionnaire_id as questionnaire, at,
            lag(at) over (partition by authority_id, questionnaire_id, by_name order by id) as before
          from entry where programme_id = ${programme} and round_id = ${round}) as saves
        where at - before <= make_interval(mins => ${pauseMinutes}::int) group by authority, questionnaire`.execute(
        db,
      );
      return rows;
    },
  };
}
