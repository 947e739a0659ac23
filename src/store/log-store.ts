import type { Kysely } from 'kysely';
import { actingFor, behalf } from './behalf.ts';
import type { Database } from './schema.ts';
import type { LogStore } from './store.ts';

/** Who acted, in which role and for which authority, is added from whom the store works for. */
export function logStore(db: Kysely<Database>): LogStore {
  return {
    async append({ at, by, act, object }) {
      const actor = behalf();
      await db
        .insertInto('log')
        .values({
          at,
          by_name: by,
          act,
          object,
          role: actor?.roles.join(' ') ?? '',
          account_id: actor?.account ?? null,
          authority_id: actingFor() ?? null,
        })
        .execute();
    },
  };
}
