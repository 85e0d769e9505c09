import { join } from 'node:path';
import type { Document } from 'mongodb';
import { z } from 'zod';
import { type Dataset, type Definition, define } from '../../src/dataset.ts';
import type { Mongo } from '../../src/driver/mongo.ts';
import { Duckdb } from '../../src/engine/duckdb.ts';
import { newRunId } from '../../src/lake.ts';
import type { Lease } from '../../src/lease.ts';
import { collectionOf, POINTER_COLLECTION, type Pointer } from '../../src/publish/pointer.ts';
import { type PublishInput, publish } from '../../src/publish/publish.ts';
import type { Progress } from '../../src/report.ts';
import {
  columnsOf,
  count,
  date,
  decimal,
  flag,
  integer,
  money,
  ratio,
  source,
  text,
  timestamp,
} from '../../src/schema/column.ts';

/* Two datasets of a small shop, written by DuckDB to Parquet as a run writes them, and published. */

const labels = ['Label', 'Titre', 'What it is'] as const;

/** Every kind of column, most of them nullable, under a key of two text parts and a date. */
export const visits = datasetOf(
  'visits',
  define({
    description: 'Visits',
    label: { en: 'Visits', fr: 'Visites' },
    key: ['source', 'shop', 'customer', 'day'],
    time: 'day',
    indexes: [['source', '-amount']],
    row: z.strictObject({
      source: source(),
      shop: text(...labels),
      customer: text(...labels).nullable(),
      day: date(...labels),
      at: timestamp(...labels).nullable(),
      amount: money(...labels).nullable(),
      share: ratio(...labels).nullable(),
      score: decimal(...labels).nullable(),
      visits: count(...labels).nullable(),
      age: integer(...labels).nullable(),
      vip: flag(...labels).nullable(),
    }),
  }),
);

const generationRow = {
  key: ['source', 'id'],
  label: { en: 'x', fr: 'x' },
  row: z.strictObject({
    source: source(),
    id: text(...labels),
    name: text(...labels).nullable(),
    amount: money(...labels),
    generation: integer(...labels),
  }),
};

/** Two datasets whose rows carry the number of the publish they belong to. */
export const clients = datasetOf('clients', define({ description: 'Clients', ...generationRow }));
export const totals = datasetOf('totals', define({ description: 'Totals', ...generationRow }));

/** Rows of `clients` or `totals`: `rows` of them, of which the first `changed` are of this generation. */
export const generation = (number: number, rows: number, changed = rows) =>
  `select 'retail' as source, cast(range as varchar) as id, 'Client ' || range as name,
    cast(range * 1.25 as decimal(18,2)) as amount,
    cast(case when range < ${changed} then ${number} else 0 end as integer) as generation
    from range(${rows})`;

export function datasetOf(name: string, definition: Definition): Dataset {
  const columns = columnsOf(definition.row);
  return { path: name, ...definition, name, layer: 'gold', sql: '', columns };
}

export type Content = [dataset: Dataset, sql: string][];

/** Writes runs below a folder, and remembers where each is, as the lake does. */
export class Runs {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** A run with this content. */
  async write(content: Content, changes: Partial<PublishInput> = {}): Promise<PublishInput> {
    const runId = newRunId();
    const duckdb = await Duckdb.open(this.folder);
    try {
      const datasets: PublishInput['datasets'] = [];
      for (const [dataset, sql] of content) {
        const parquet = this.#path(dataset.name, runId);
        const { rows, checksum } = await duckdb.write(sql, parquet);
        const rowsBySource = { retail: rows };
        datasets.push({ dataset, parquet, rows, rowsBySource, checksum, step: 'gold', runId });
      }
      return {
        version: `v-${runId}`,
        runId,
        asOf: '2026-01-15',
        fingerprint: 'settings',
        dataThrough: { retail: '2026-01-14T18:00:00' },
        previous: (name, published) => this.#path(name, published.run_id),
        datasets,
        ...changes,
      };
    } finally {
      await duckdb.close();
    }
  }

  #path(dataset: string, runId: string): string {
    return join(this.folder, `${dataset}-${runId}.parquet`);
  }
}

/** Publishes and gives back the result with the steps that were reported. */
export async function publishRun(
  mongo: Mongo,
  lease: Lease,
  input: PublishInput,
  spillFolder: string,
  full = false,
) {
  const steps: string[] = [];
  const report = ({ at }: Progress) => void steps.push(at);
  const result = await publish({ mongo, lease, input, report, full, spillFolder });
  return { ...result, steps };
}

export const stored = (mongo: Mongo, dataset: Dataset, filter: Document = {}) =>
  mongo.db.collection(collectionOf(dataset.name)).find(filter).sort({ _id: 1 }).toArray();

export const pointerOf = (mongo: Mongo) =>
  mongo.db.collection<Pointer>(POINTER_COLLECTION).findOne({ _id: 'current' });
