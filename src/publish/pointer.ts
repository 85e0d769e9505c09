/*
 * The pointer: the one document that says which version is served. It is read in the same snapshot as the data,
 * so that an answer never mixes two versions.
 */

export const POINTER_COLLECTION = 'goldserve_pointer';
export const POINTER_ID = 'current';

/** Collection of a dataset. */
export const collectionOf = (dataset: string) => `gold_${dataset}`;

export interface PublishedDataset {
  rows: number;
  rows_by_source: Record<string, number>;
  /** Checksum of the rows, as in the lake's manifest. */
  checksum: string;
  /** Fingerprint of validator, indexes and columns: another one means that the collection is built anew. */
  definition: string;
  /** Where the lake holds these rows. */
  step: string;
  run_id: string;
  /** When these rows last changed. */
  changed_at: Date;
}

/** What a version changed in a dataset. */
export interface DatasetChange {
  rows_before: number;
  rows_after: number;
  /** Rows that are new or another than before; of a collection built anew, all of them. */
  written: number;
  /** Rows that are gone; null where the collection was built anew, and nobody compared. */
  removed: number | null;
}

/** What the run behind a version found: kept with it, for the catalogue of datasets. */
export interface RunQuality {
  /** Rows refused on the way: by silver model, by source, by reason. */
  rejected: Record<string, Record<string, Record<string, number>>>;
  /** Rows kept though something about them is odd, as `rejected`; absent in versions of an earlier release. */
  noted?: Record<string, Record<string, Record<string, number>>>;
  /** Identical copies of a row that collapsed into one: by silver model, by source. */
  collapsed: Record<string, Record<string, number>>;
  /** The checks that each dataset passed. */
  checks: Record<string, PassedCheck[]>;
  /** The silver models that each dataset is made from, directly or through others. */
  reads: Record<string, string[]>;
}

export interface PassedCheck {
  name: string;
  /** What its failure would mean. */
  message: string;
}

export interface Pointer {
  _id: typeof POINTER_ID;
  /** What a publish produced: changes whenever any served row changes. */
  version: string;
  run_id: string;
  /** Fencing token of the lease under which it was written: never goes down. */
  token: number;
  /** `switching`: renames are under way; read again. */
  state: 'stable' | 'switching';
  published_at: Date;
  /** Reference day, YYYY-MM-DD. */
  as_of: string;
  /** Fingerprint of sources, settings and models: another one means that a new run is due. */
  fingerprint: string;
  /** Latest date in the facts by source, `YYYY-MM-DDTHH:MM:SS`; null where the source has no row. */
  data_through: Record<string, string | null>;
  /** When each source was read, as ISO 8601; absent in a pointer of an older release. */
  source_watermark?: Record<string, string>;
  datasets: Record<string, PublishedDataset>;
  /** The datasets that this version changed; absent in a pointer of an older release. */
  changes?: Record<string, DatasetChange>;
  /** What was proven of the run; absent where CERTIFICATE is off. */
  certificate?: { run_id: string; status: 'proven' | 'differs' | 'unproven' };
  /** Absent in a pointer written by an older release. */
  quality?: RunQuality;
  /** Collections of datasets that left the product, still to be dropped. */
  drops?: string[];
  /** While `switching`: what a successor needs to finish the switch. */
  switch?: {
    renames: { from: string; to: string }[];
    /** Ids (base64) of the server sessions that may still hold locks. */
    sessions: string[];
    next: Omit<Pointer, 'switch' | '_id' | 'state' | 'token'>;
  };
}
