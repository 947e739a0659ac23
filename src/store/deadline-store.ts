import type { Kysely } from 'kysely';
import type { Instant } from '../core/calendar.ts';
import type { AuthorityId } from '../core/ids.ts';
import type { RoundKey } from '../round/sheet.ts';
import { ofRound } from './keys.ts';
import type { Database } from './schema.ts';

/** A deadline that one authority was given for itself. */
export interface OwnDeadline {
  readonly authority: AuthorityId;
  /** Absent: it was taken back. */
  readonly until?: Instant;
  readonly reason: string;
  readonly at: Instant;
  readonly by: string;
}

export interface DeadlineStore {
  append(round: RoundKey, deadline: OwnDeadline): Promise<void>;
  /** Everything that was said about own deadlines of a round, oldest first. */
  ofRound(round: RoundKey, authority?: AuthorityId): Promise<readonly OwnDeadline[]>;
}

export function deadlineStore(db: Kysely<Database>): DeadlineStore {
  return {
    async append({ programme, round }, { authority, until, reason, at, by }) {
      await db
        .insertInto('authority_deadline')
        .values({
          programme_id: programme,
          round_id: round,
          authority_id: authority,
          until: until ?? null,
          reason,
          at,
          by_name: by,
        })
        .execute();
    },
    async ofRound(round, authority) {
      const rows = await db
        .selectFrom('authority_deadline')
        .select(['authority_id as authority', 'until', 'reason', 'at', 'by_name as by'])
        .where(ofRound(round))
        .$if(authority !== undefined, (query) =>
          query.where('authority_id', '=', authority ?? ('' as AuthorityId)),
        )
        .orderBy('id')
        .execute();
      return rows.map(({ until, ...rest }) => (until === null ? rest : { ...rest, until }));
    },
  };
}
