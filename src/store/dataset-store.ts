import type { Kysely } from 'kysely';
import type { Database } from './schema.ts';
import type { DatasetStore } from './store.ts';

export function datasetStore(db: Kysely<Database>): DatasetStore {
  return {
    async save({ programme, round }, { hash, asOf, codebook, parts }) {
      const made = await db
        .insertInto('dataset')
        .values({ hash, programme_id: programme, round_id: round, as_of: asOf, codebook })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst();
      // The same content has the same hash, so that nothing needs saving twice.
      if (made.numInsertedOrUpdatedRows === 0n) return;
      for (const { name, bytes } of parts)
        await db
          .insertInto('dataset_part')
          .values({ hash, name, bytes: Buffer.from(bytes) })
          .execute();
    },
    async byHash(hash) {
      const row = await db.selectFrom('dataset').selectAll().where('hash', '=', hash).executeTakeFirst();
      if (!row) return undefined;
      const parts = await db
        .selectFrom('dataset_part')
        .select(['name', 'bytes'])
        .where('hash', '=', hash)
        .orderBy('name')
        .execute();
      const { programme_id, round_id, as_of, codebook } = row;
      return { programme: programme_id, round: round_id, hash, asOf: as_of, codebook, parts };
    },
    async published(programme) {
      return db
        .selectFrom('dataset')
        .innerJoin('round_event', 'round_event.dataset_hash', 'dataset.hash')
        .select(['dataset.programme_id as programme', 'dataset.round_id as round', 'hash', 'as_of as asOf'])
        .distinct()
        .where('dataset.programme_id', '=', programme)
        .orderBy('as_of')
        .execute();
    },
  };
}
