import type { Kysely } from 'kysely';
import type { Instant } from '../core/calendar.ts';
import type { QuestionId } from '../core/ids.ts';
import type { SheetKey } from '../round/sheet.ts';
import { ofSheet } from './keys.ts';
import type { Database } from './schema.ts';

/** Somebody who has a page of a sheet open. */
export interface Presence {
  /** Tells one browser from another; made at random. */
  readonly place: string;
  /** `''` where nobody has said who they are. */
  readonly name: string;
  readonly section: string;
  /** The question whose field has the focus. */
  readonly question?: QuestionId;
  readonly at: Instant;
}

export interface PresenceStore {
  /** Says where somebody is, and forgets everyone of the authority who has not been heard of since a moment. */
  note(sheet: SheetKey, presence: Presence, forgetBefore: Instant): Promise<void>;
  /** Everyone heard of since a moment, in the order of their names. */
  since(sheet: SheetKey, moment: Instant): Promise<readonly Presence[]>;
}

export function presenceStore(db: Kysely<Database>): PresenceStore {
  return {
    async note(sheet, { place, name, section, question, at }, forgetBefore) {
      const seen = { name, section_id: section, question_id: question ?? null, at };
      const { programme, round, authority, questionnaire } = sheet;
      const key = {
        programme_id: programme,
        round_id: round,
        authority_id: authority,
        questionnaire_id: questionnaire,
        place,
      };
      await db
        .insertInto('presence')
        .values({ ...key, ...seen })
        .onConflict((same) =>
          same
            .columns(['programme_id', 'round_id', 'authority_id', 'questionnaire_id', 'place'])
            .doUpdateSet(seen),
        )
        .execute();
      await db
        .deleteFrom('presence')
        .where('authority_id', '=', authority)
        .where('at', '<', forgetBefore)
        .execute();
    },
    async since(sheet, moment) {
      const rows = await db
        .selectFrom('presence')
        .select(['place', 'name', 'section_id', 'question_id', 'at'])
        .where(ofSheet(sheet))
        .where('at', '>=', moment)
        .orderBy('name')
        .orderBy('place')
        .execute();
      return rows.map(({ place, name, section_id, question_id, at }) => ({
        place,
        name,
        section: section_id,
        ...(question_id === null ? {} : { question: question_id }),
        at,
      }));
    },
  };
}
