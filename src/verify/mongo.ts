import { readDatasets } from '../dataset.ts';
import type { Mongo } from '../driver/mongo.ts';
import { Duckdb } from '../engine/duckdb.ts';
import type { Lake } from '../lake.ts';
import { compare } from '../publish/compare.ts';
import { collectionOf, type Pointer } from '../publish/pointer.ts';
import type { Fault } from './lake.ts';

/** Rows told of one collection; who wants all publishes it again. */
const MOST = 20;
const limits = { documents: 10_000, bytes: 32 * 2 ** 20 };

/** Every collection against the gold file it was published from, document by document. */
export async function verifyMongo(lake: Lake, mongo: Mongo, pointer: Pointer, known: Fault[]) {
  const faults: Fault[] = [];
  const datasets = await readDatasets();
  const engine = await Duckdb.open(lake.folder);
  if (pointer.state !== 'stable')
    faults.push({ layer: 'pointer', dataset: 'all', key: null, what: 'a switch was not finished' });
  let collections = 0;
  try {
    for (const [name, published] of Object.entries(pointer.datasets)) {
      const dataset = datasets.find((each) => each.name === name);
      const isBroken = known.some((fault) => fault.dataset === name);
      if (!dataset || isBroken) continue;
      collections += 1;
      const { step, run_id: runId, checksum } = published;
      const manifest = lake.manifest(step, runId);
      const entry = manifest.files.find((file) => file.name === name);
      if (entry?.checksum !== checksum) {
        const what = `names checksum ${checksum}, the lake has ${entry?.checksum}`;
        faults.push({ layer: 'pointer', dataset: name, key: null, what });
        continue;
      }
      const input = {
        dataset,
        parquet: lake.wholeFile(manifest, name),
        rows: published.rows,
        rowsBySource: {},
        checksum,
        step,
        runId,
      };
      faults.push(...(await differences(mongo, engine, input)));
    }
    return { faults, collections };
  } finally {
    await engine.close();
  }
}

type Input = Parameters<typeof compare>[2];

async function differences(mongo: Mongo, engine: Duckdb, input: Input): Promise<Fault[]> {
  const { name } = input.dataset;
  const fault = (key: string | null, what: string): Fault => ({
    layer: 'mongodb',
    dataset: name,
    key,
    what,
  });
  const changes = await compare(mongo, engine, input, limits);
  if (!changes)
    return [fault(null, `more than ${limits.documents} documents are not those of the lake`)];
  const collection = mongo.db.collection(collectionOf(name));
  const found: Fault[] = [];
  for await (const batch of changes.writes()) {
    for (const document of batch.slice(0, MOST - found.length)) {
      const stored = await collection.findOne({ _id: document._id });
      const told = stored ? `differs in ${differing(document, stored).join(', ')}` : 'is missing';
      found.push(fault(String(document._id), told));
    }
  }
  for await (const batch of changes.removals())
    for (const id of batch.slice(0, MOST)) found.push(fault(String(id), 'is not in the lake'));
  const more = changes.written + changes.removed - found.length;
  return more > 0 ? [...found, fault(null, `${more} more documents`)] : found;
}

/** The fields that differ; of the same values in another type or order, that. */
function differing(wanted: Record<string, unknown>, stored: Record<string, unknown>): string[] {
  const plain = (value: unknown) => JSON.stringify(value instanceof Object ? value : String(value));
  const names = [...new Set([...Object.keys(wanted), ...Object.keys(stored)])];
  const fields = names.filter(
    (name) => plain(simple(wanted[name])) !== plain(simple(stored[name])),
  );
  return fields.length ? fields : ['the types or the order of its fields'];
}

/** Numbers of BSON as numbers. */
function simple(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'bigint' || (value !== null && typeof value === 'object'))
    return Number(value);
  return value;
}
