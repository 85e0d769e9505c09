import { Gauge, Registry } from 'prom-client';
import { POINTER_COLLECTION, POINTER_ID, type Pointer } from '../src/publish/pointer.ts';
import type { Mongo } from '../src/serve/version.ts';

/** What is published: rows and age of each dataset. Without MongoDB: that it is not there. */
export async function publishedMetrics(mongo: Mongo): Promise<string> {
  const registry = new Registry();
  const gauge = (name: string, help: string, labelNames: string[] = []) =>
    new Gauge({ name, help, labelNames, registers: [registry] });
  const up = gauge('goldserve_mongodb_up', 'Whether MongoDB answers.');
  const rows = gauge('goldserve_dataset_rows', 'Rows published.', ['dataset']);
  const age = gauge('goldserve_dataset_age_seconds', 'Since its rows last changed.', ['dataset']);
  const published = gauge('goldserve_published_age_seconds', 'Since the version was published.');
  const pointer = await readPointer(mongo);
  up.set(pointer === undefined ? 0 : 1);
  if (pointer) published.set(secondsSince(pointer.published_at));
  for (const [dataset, facts] of Object.entries(pointer?.datasets ?? {})) {
    rows.set({ dataset }, facts.rows);
    age.set({ dataset }, secondsSince(facts.changed_at));
  }
  return registry.metrics();
}

/** null: nothing was ever published; undefined: MongoDB does not answer. */
async function readPointer({ db }: Mongo): Promise<Pointer | null | undefined> {
  const inTime = { maxTimeMS: 2_500, signal: AbortSignal.timeout(2_500) };
  return db
    .collection<Pointer>(POINTER_COLLECTION)
    .findOne({ _id: POINTER_ID }, { ...inTime, projection: { quality: 0 } })
    .catch(() => undefined);
}

const secondsSince = (moment: Date) => Math.max(0, (Date.now() - moment.getTime()) / 1_000);
