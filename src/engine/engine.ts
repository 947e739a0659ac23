/** Tabulating datasets and keeping them as files. DuckDB stands behind it today; nothing here says so. */
import type { Instant } from '../core/calendar.ts';
import type { ProgrammeId, RoundId } from '../core/ids.ts';
import type { TableSpec, Tabulation } from '../figure/tabulation.ts';
import type { Codebook, Dataset } from '../round/dataset.ts';

/** One file of a dataset: Parquet, or for small ones all of it as JSON. */
export interface Part {
  readonly name: string;
  readonly bytes: Uint8Array;
}
/** A dataset as it is kept: its files, with the codebook beside them. */
export interface KeptDataset {
  readonly programme: ProgrammeId;
  readonly round: RoundId;
  readonly asOf: Instant;
  readonly hash: string;
  readonly codebook: Codebook;
  readonly parts: readonly Part[];
}

export interface Engine {
  /** One tabulation per spec, in their order. Every engine gives the same for the same dataset. */
  tabulate(
    source: Dataset | KeptDataset,
    specs: readonly TableSpec[],
    /** Datasets of the earlier rounds that specs look at. */
    earlier?: readonly (Dataset | KeptDataset)[],
  ): Promise<readonly Tabulation[]>;
  /** The files that `fromParts` reads back. The same dataset gives the same files. */
  toParts(dataset: Dataset): Promise<readonly Part[]>;
  /** The dataset, with the hash of what was read: compare it with the hash that the files are kept under. */
  fromParts(kept: KeptDataset): Promise<Dataset>;
  /** Kept files stay open between questions until they are too many or the engine is closed. */
  close(): Promise<void>;
}
