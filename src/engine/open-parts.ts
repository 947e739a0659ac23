/** Kept datasets that are open: their files lie ready, or, where they are small, their cells. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { tabulate } from '../figure/tabulate.ts';
import type { TableSpec, Tabulation } from '../figure/tabulation.ts';
import type { Dataset } from '../round/dataset.ts';
import type { Connection, DuckDb } from './duckdb.ts';
import type { KeptDataset } from './engine.ts';
import { type PartFiles, plainDataset, readDataset, table, writePartFiles } from './read-parts.ts';
import { type EarlierParts, tabulateParts } from './tabulate-parts.ts';
import { removeFolder, temporaryFolder, withTemporaryFolder } from './temporary-folder.ts';
import { framePart } from './write-parts.ts';

export interface OpenParts {
  tabulate(kept: KeptDataset, specs: readonly TableSpec[]): Promise<readonly Tabulation[]>;
  /** The dataset, where it is small enough to be counted in plain code. */
  whole(kept: KeptDataset): Promise<Dataset | undefined>;
  /** Without keeping anything open. */
  tabulateOnce(
    kept: KeptDataset,
    specs: readonly TableSpec[],
    earlier: readonly KeptDataset[],
  ): Promise<readonly Tabulation[]>;
  close(): Promise<void>;
}

type Counter = (specs: readonly TableSpec[]) => Promise<readonly Tabulation[]>;
interface Opened {
  readonly count: Counter;
  readonly folder: string | undefined;
  readonly small?: Dataset;
}

/** Pages of a programme ask for the same few rounds again and again. */
const mostOpen = 8;

export function openParts(duckDb: DuckDb, plainUpTo: number): OpenParts {
  // Ordered by last use. Datasets never change, so their hash says all.
  const open = new Map<string, Promise<Opened>>();
  const close = async (hash: string) => {
    const closing = open.get(hash);
    open.delete(hash);
    const folder = (await closing)?.folder;
    if (folder !== undefined) await removeFolder(folder);
  };
  const opened = async (kept: KeptDataset) => {
    const known = open.get(kept.hash) ?? openKept(duckDb, kept, plainUpTo);
    open.delete(kept.hash);
    open.set(kept.hash, known);
    known.catch(() => open.delete(kept.hash));
    const oldest = open.keys().next().value;
    if (open.size > mostOpen && oldest !== undefined) await close(oldest);
    return known;
  };
  return {
    tabulate: async (kept, specs) => (await opened(kept)).count(specs),
    whole: async (kept) => (await opened(kept)).small,
    tabulateOnce: (kept, specs, earlier) =>
      withTemporaryFolder(async (folder) => {
        const counted = await partSource(kept, join(folder, 'now'));
        const before = await Promise.all(
          earlier.map((one, index) => partSource(one, join(folder, `before-${index}`))),
        );
        return duckDb.connected((connection) => tabulateParts(connection, counted, specs, before));
      }),
    async close() {
      for (const hash of [...open.keys()]) await close(hash);
    },
  };
}

async function openKept(duckDb: DuckDb, kept: KeptDataset, plainUpTo: number): Promise<Opened> {
  const plain = plainDataset(kept, plainUpTo);
  if (plain) return countPlain(plain);
  const folder = await temporaryFolder();
  try {
    const files = await writePartFiles(kept.parts, folder);
    const small = await duckDb.connected(async (connection) =>
      (await authorities(connection, files)) <= plainUpTo ? readDataset(connection, kept, files) : undefined,
    );
    if (!small) return { folder, count: countFiles(duckDb, kept, files) };
    await removeFolder(folder);
    return countPlain(small);
  } catch (error) {
    await removeFolder(folder);
    throw error;
  }
}

function countPlain(small: Dataset): Opened {
  return { folder: undefined, small, count: async (specs) => tabulate(small, specs) };
}

function countFiles(duckDb: DuckDb, { codebook }: KeptDataset, files: PartFiles): Counter {
  return (specs) =>
    duckDb.connected((connection) => tabulateParts(connection, { codebook, files }, specs, []));
}

async function partSource({ round, codebook, parts }: KeptDataset, folder: string): Promise<EarlierParts> {
  await mkdir(folder);
  return { round, codebook, files: await writePartFiles(parts, folder) };
}

async function authorities(connection: Connection, files: PartFiles): Promise<number> {
  const rows = await connection.rows(`SELECT count(*)::DOUBLE FROM ${table(files, framePart)}`);
  return Number(rows[0]?.[0]);
}
