import type { Dataset } from '../../dataset.ts';
import type { MongoKind } from '../../driver/mongo.ts';
import { Lake, type Manifest } from '../../lake.ts';
import type { Log } from '../../log.ts';
import type { PublishedDataset, RunQuality } from '../../publish/pointer.ts';
import { kinds } from '../../schema/column.ts';
import { Versions } from '../../versions.ts';
import type { LakeFile } from '../plan_duckdb.ts';
import type { Store } from '../store.ts';
import type { PointerView } from '../version.ts';
import { versionGone } from '../version_parameter.ts';
import { readLastServed, writeLastServed } from './last-served.ts';
import { LakeReader } from './reader.ts';
import { lakeStore } from './store.ts';

/** A version that is in the lake: what was published, and where it is read. */
export interface Pinned {
  pointer: PointerView;
  /** What the run behind it found, where that was noted. */
  quality?: RunQuality | undefined;
  store: Store;
}

/** The versions that this process can read from its lake. */
export class KeptVersions {
  readonly #dataDir: string;
  readonly #log: Log;
  readonly #lake: Lake;
  readonly #versions: Versions;
  readonly #reader: LakeReader;
  readonly #datasets: readonly Dataset[];

  constructor(dataDir: string, datasets: readonly Dataset[], log: Log) {
    this.#dataDir = dataDir;
    this.#log = log;
    this.#lake = new Lake(dataDir);
    this.#versions = new Versions(dataDir);
    this.#reader = new LakeReader(this.#lake.folder, log);
    this.#datasets = datasets;
  }

  /** Newest first. */
  names(): string[] {
    return this.#versions.names().reverse();
  }

  /** Newest first. */
  pointers(): PointerView[] {
    return this.names().flatMap((version) => this.find(version)?.pointer ?? []);
  }

  /** undefined: it is not kept here. */
  find(version: string): Pinned | undefined {
    const record = this.#versions.read(version);
    if (!record) return undefined;
    const pointer = { ...record, state: 'stable' as const };
    return { pointer, quality: record.quality, store: this.storeOf(pointer) };
  }

  /** A version as the lake holds it. Reads @throw GoldserveError `version-gone` where it does not. */
  storeOf(pointer: PointerView): Store {
    return lakeStore(this.#reader, pointer, (name) => this.#fileOf(name, pointer));
  }

  /** What was last known to be served; undefined: nothing ever was, as far as this process's folder says. */
  lastServed(): PointerView | undefined {
    return readLastServed(this.#dataDir)?.pointer;
  }

  /** Keeps what is served now for a start without MongoDB. */
  async remember(pointer: PointerView, kind: MongoKind): Promise<void> {
    await writeLastServed(this.#dataDir, { pointer, kind }).catch((thrown) =>
      this.#log.warn({ err: thrown }, 'what is served could not be noted'),
    );
  }

  stop(): Promise<void> {
    return this.#reader.stop();
  }

  #fileOf(name: string, { version, datasets }: PointerView): LakeFile {
    const dataset = this.#datasets.find((each) => each.name === name);
    const parquet = dataset && this.#pathOf(dataset, datasets[name]);
    if (!dataset || !parquet) throw versionGone(version, this.names());
    return { dataset, parquet };
  }

  #pathOf(dataset: Dataset, published: PublishedDataset | undefined): string | undefined {
    if (!published) return undefined;
    try {
      const manifest = this.#lake.manifest(published.step, published.run_id);
      if (!isAsDefined(dataset, manifest, published)) return undefined;
      return this.#lake.wholeFile(manifest, dataset.name);
    } catch {
      return undefined;
    }
  }
}

/** Whether the file holds those rows, with the columns that the dataset has now: another release may have had others. */
function isAsDefined(
  { name, columns }: Dataset,
  { files }: Manifest,
  { checksum }: PublishedDataset,
) {
  const file = files.find((each) => each.name === name);
  if (file?.checksum !== checksum) return false;
  const types = new Map(file.columns.map((column) => [column.name, column.type]));
  return columns.every((column) => kinds[column.kind].duckdb.test(types.get(column.name) ?? ''));
}
