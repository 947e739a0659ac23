import { tabulate } from '../figure/tabulate.ts';
import { openDuckDb } from './duckdb.ts';
import type { Engine } from './engine.ts';
import { openParts } from './open-parts.ts';
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
  return {
    async tabulate(source, specs) {
      if ('parts' in source) return open.tabulate(source, specs);
      if (source.frame.length <= plainUpTo) return tabulate(source, specs);
      const parts = await partsOf(duckDb, source);
      return open.tabulateOnce({ ...source, parts }, specs);
    },
    toParts: (dataset) => partsOf(duckDb, dataset),
    fromParts: (kept) => datasetFrom(duckDb, kept),
    async close() {
      await open.close();
      await duckDb.close();
    },
  };
}
