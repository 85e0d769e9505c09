import type { Dataset } from '../dataset.ts';
import type { Pointer, PublishedDataset, RunQuality } from './pointer.ts';

/** What a run offers to be published: every dataset, whole. */
export interface PublishInput {
  /** Name of the version, if anything changed. */
  version: string;
  runId: string;
  /** YYYY-MM-DD. */
  asOf: string;
  fingerprint: string;
  /** Latest date in the facts by source. */
  dataThrough: Record<string, string | null>;
  /** When each source was read, as ISO 8601. */
  sourceWatermark?: Record<string, string>;
  datasets: DatasetInput[];
  /** What was proven of the run. */
  certificate?: NonNullable<Pointer['certificate']>;
  /** What the run refused and checked. */
  quality?: RunQuality;
  /** Path of the Parquet file a dataset was last published from, if the lake still has it. */
  previous(name: string, published: PublishedDataset): string | undefined;
}

export interface DatasetInput {
  dataset: Dataset;
  /** Path of the gold Parquet file. */
  parquet: string;
  rows: number;
  rowsBySource: Record<string, number>;
  /** Checksum of the rows, as in the lake's manifest. */
  checksum: string;
  /** Where the lake holds the file. */
  step: string;
  runId: string;
}
