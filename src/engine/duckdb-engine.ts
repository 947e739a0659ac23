import { tabulate } from '../figure/tabulate.ts';
import { roundsOf } from '../figure/tabulation.ts';
import type { Dataset } from '../round/dataset.ts';
import { openDuckDb } from './duckdb.ts';
import type { Engine, KeptDataset } from './engine.ts';
import { openParts } from './open-parts.ts';
import { plainPart } from './plain-part.ts';
import { datasetFrom } from './read-parts.ts';
import { partsOf } from './write-parts.ts';

export interface EngineOptions {
  /**
   * Datasets of at most so many authorities are counted in plain code: a table of a country's round takes 1 to 2 ms
   * in DuckDB, however small, and a tenth of that here.
   */
  readonly plainUpTo?: number;
}

/** DuckDB is neither loaded nor started before it is needed. */
export function createEngine({ plainUpTo = 1000 }: EngineOptions = {}): Engine {
  const duckDb = openDuckDb();
  const open = openParts(duckDb, plainUpTo);
  const kept = async (source: Dataset | KeptDataset) =>
    'parts' in source ? source : { ...source, parts: await partsOf(duckDb, source) };
  /** The dataset itself, where it is small enough to be counted in plain code. */
  const whole = async (source: Dataset | KeptDataset): Promise<Dataset | undefined> => {
    if ('parts' in source) return open.whole(source);
    return source.frame.length <= plainUpTo ? source : undefined;
  };
  return {
    async tabulate(source, specs, earlier = []) {
      const rounds = roundsOf(specs);
      const before = earlier.filter(({ round }) => rounds.includes(round));
      const plain = await Promise.all([source, ...before].map(whole));
      const [now, ...then] = plain.filter((dataset) => dataset !== undefined);
      if (now && then.length === before.length) return tabulate(now, specs, then);
      if ('parts' in source && before.length === 0) return open.tabulate(source, specs);
      return open.tabulateOnce(await kept(source), specs, await Promise.all(before.map(kept)));
    },
    async toParts(dataset) {
      const parts = await partsOf(duckDb, dataset);
      return dataset.frame.length <= plainUpTo ? [...parts, plainPart(dataset)] : parts;
    },
    fromParts: (kept) => datasetFrom(duckDb, kept, plainUpTo),
    async close() {
      await open.close();
      await duckDb.close();
    },
  };
}
