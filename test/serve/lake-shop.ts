import { z } from 'zod';
import { define } from '../../src/dataset.ts';
import type { Mongo } from '../../src/driver/mongo.ts';
import { Duckdb } from '../../src/engine/duckdb.ts';
import { Lake } from '../../src/lake.ts';
import { acquireFlowLease, type Lease } from '../../src/lease.ts';
import { publish } from '../../src/publish/publish.ts';
import * as column from '../../src/schema/column.ts';
import { keepVersion } from '../../src/step/keep-version.ts';
import { datasetOf } from './published.ts';

/* One dataset, written to a lake and published as the steps do, as often as a test wants. */

export const sales = datasetOf(
  'sales',
  define({
    description: 'Sales by day',
    label: { en: 'Sales', fr: 'Ventes' },
    key: ['source', 'day'],
    time: 'day',
    grain: 'day',
    row: z.strictObject({
      source: column.source(),
      day: column.date('Day', 'Jour', 'The day'),
      shop: column.text('Shop', 'Magasin', 'Where'),
      amount: column.adding('sum', column.money('Amount', 'Montant', 'Sum of amounts')),
    }),
  }),
);

/** Days of both sources, each with this amount. */
const rowsOf = (amount: number, days: number) => `
  select source, date '2026-01-01' + cast(d as integer) as day, 'Café ' || d as shop,
    cast(${amount} as decimal(24, 8)) as amount
  from range(${days}) as t(d), (values ('retail'), ('ebp')) as s(source)`;

export class LakeShop {
  readonly lake: Lake;
  readonly #mongo: Mongo;
  readonly #dataDir: string;

  constructor(mongo: Mongo, dataDir: string) {
    this.#mongo = mongo;
    this.#dataDir = dataDir;
    this.lake = new Lake(dataDir);
  }

  /** Publishes a version whose every amount is this. @returns its name */
  async publish(amount: number, days = 20): Promise<string> {
    const runId = this.lake.nextRunId();
    const file = await this.#write(runId, rowsOf(amount, days));
    const lease = (await acquireFlowLease(this.#mongo.db)) as Lease;
    const input = {
      version: this.lake.nextRunId(),
      runId,
      asOf: '2026-01-15',
      fingerprint: 'settings',
      dataThrough: { retail: '2026-01-14T18:00:00', ebp: '2026-01-14T00:00:00' },
      datasets: [{ dataset: sales, step: 'gold', runId, ...file }],
      previous: () => undefined,
    };
    const settings = { input, report: () => {}, full: false, spillFolder: this.lake.folder };
    const { version } = await publish({ mongo: this.#mongo, lease, ...settings });
    await keepVersion(this.#mongo, this.lake, this.#dataDir);
    await lease.release();
    return version;
  }

  async #write(runId: string, sql: string) {
    const draft = await this.lake.begin('gold', runId);
    const engine = await Duckdb.open(draft.folder);
    const written = await engine.write(sql, draft.path('sales.parquet'));
    const columns = await engine.describe(sql);
    await engine.close();
    const half = written.rows / 2;
    const rows_by_source = { retail: half, ebp: half };
    const at = new Date().toISOString();
    const times = { started_at: at, ended_at: at };
    const entry = { name: 'sales', file: 'sales.parquet', ...written, columns, rows_by_source };
    await draft.commit({
      step: 'gold',
      run_id: runId,
      ...times,
      inputs: {},
      files: [{ ...entry, ...times }],
    });
    const parquet = this.lake.wholeFile(this.lake.manifest('gold', runId), 'sales');
    return {
      parquet,
      rows: written.rows,
      rowsBySource: rows_by_source,
      checksum: written.checksum,
    };
  }
}
