import type { Config } from '../config.ts';
import type { Model } from '../dataset.ts';
import type { Duckdb } from '../engine/duckdb.ts';
import type { Manifest } from '../lake.ts';
import { columnsOf, kinds } from '../schema/column.ts';
import quality from '../silver/table_quality.ts';
import { brokenRules, faults } from './coherence.ts';
import { feedName, literalRows, wallClock } from './history-load.ts';

/*
 * How good the rows are that a source delivered to each silver model: measured once the models are built, and handed
 * to the model `table_quality`. The day is that of the reading: what is built again from the same reading is measured
 * as of the same day, and replaces what was measured of it.
 */
export const QUALITY_MODEL = 'table_quality';

type Counts = Record<string, Record<string, Record<string, number>>>;

/** What silver judged: rows by model, source and reason; copies by model and source. */
export interface Judged {
  rejected: Counts;
  noted: Counts;
  collapsed: Record<string, Record<string, number>>;
}

export interface Reading {
  source: Config['sources'][number];
  manifest: Pick<Manifest, 'started_at'>;
}

/** Makes `table_measure`, what `table_quality` is made of. */
export async function viewMeasures(
  engine: Duckdb,
  models: Model[],
  judged: Judged,
  readings: Reading[],
  timezone: string,
): Promise<void> {
  const rows: object[] = [];
  for (const model of models.filter(({ name }) => judged.rejected[name])) {
    const filled = await filledOf(engine, model);
    for (const { source, manifest } of readings) {
      const seen = filled[source.name] ?? { accepted: 0, expected: 0, missing: 0 };
      const measured = measure(judged, model.name, source.name, seen);
      const day = wallClock(new Date(manifest.started_at), timezone).slice(0, 10);
      if (measured.rows_in) rows.push({ ...measured, feed: feedName(source), day });
    }
  }
  const columns = columnsOf(quality.row).map(({ name, kind }) => `${name} ${kinds[kind].type}`);
  await engine.run(literalRows('table_measure', columns, rows));
}

interface Filled {
  accepted: number;
  /** Values of the columns that have any, and how many of them are null. */
  expected: number;
  missing: number;
}

function measure(judged: Judged, table_name: string, source: string, filled: Filled) {
  const rejected = judged.rejected[table_name]?.[source] ?? {};
  const noted = judged.noted[table_name]?.[source] ?? {};
  const copies = judged.collapsed[table_name]?.[source] ?? 0;
  const refused = Object.values(rejected).reduce((total, rows) => total + rows, 0);
  const { accepted, expected, missing } = filled;
  return {
    ...{ source, table_name, rows_in: accepted + refused + copies, accepted },
    ...{ rejected: refused, copies, same_id: rejected.duplicate ?? 0 },
    ...{ values_expected: expected, values_missing: missing },
    ...{ incoherent: faults(noted), ...brokenRules(sumOf(noted, rejected)) },
  };
}

function sumOf(one: Record<string, number>, other: Record<string, number>) {
  const sum = { ...one };
  for (const [reason, rows] of Object.entries(other)) sum[reason] = (sum[reason] ?? 0) + rows;
  return sum;
}

/** Rows and values of a built model by source; of a dimension with its history the members, not their versions. */
async function filledOf(engine: Duckdb, model: Model): Promise<Record<string, Filled>> {
  const columns = model.columns.map(({ name }) => name).filter((name) => name !== 'source');
  const members = columns.includes('is_current') ? 'where is_current' : '';
  const counts = columns.map((name) => `count("${name}") as "${name}"`);
  const rows = await engine.rows(
    `select source, count(*) as accepted, ${counts.join(', ')} from ${model.name} ${members} group by source`,
  );
  return Object.fromEntries(rows.map((row) => [String(row.source), filledIn(row, columns)]));
}

/** A column without any value is one that the source does not have. */
function filledIn(row: Record<string, unknown>, columns: string[]): Filled {
  const accepted = Number(row.accepted);
  const used = columns.map((name) => Number(row[name])).filter((filled) => filled > 0);
  const expected = used.length * accepted;
  return { accepted, expected, missing: expected - used.reduce((sum, filled) => sum + filled, 0) };
}
