/** Counting answers, and keeping them as files. DuckDB today; a cluster may stand behind the same interface. */
import type { TableSpec, Tabulation } from '../figure/tabulation.ts';
import type { Codebook, Dataset } from '../round/dataset.ts';

/** One file of a dataset: Parquet. */
export interface DatasetPart {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A dataset as it is kept: the files, and the codebook that says what they hold. */
export interface KeptDataset extends Pick<Dataset, 'programme' | 'round' | 'asOf' | 'hash'> {
  readonly codebook: Codebook;
  readonly parts: readonly DatasetPart[];
}

export interface Engine {
  /** One tabulation per spec, in their order; rows ordered by keys. */
  tabulate(dataset: Dataset | KeptDataset, specs: readonly TableSpec[]): Promise<readonly Tabulation[]>;
  toParts(dataset: Dataset): Promise<readonly DatasetPart[]>;
  /** The very dataset that the files were made of; its hash is worked out anew. */
  fromParts(kept: KeptDataset): Promise<Dataset>;
  close(): Promise<void>;
}
