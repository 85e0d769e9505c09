import { Duckdb } from '../engine/duckdb.ts';
import type { Lake, Manifest } from '../lake.ts';
import { intakeOf, sum } from '../step/profile.ts';
import { viewRun } from '../step/step.ts';
import {
  type Certificate,
  type ProvenRows,
  type ProvenTotal,
  provenTables,
  sameTotal,
  statusOf,
} from './certificate.ts';
import type { SourceTotal } from './total.ts';

/** The runs that a version is made from. */
export interface Origin {
  gold: Manifest;
  scores: Manifest;
  silver: Manifest;
  bronze: Manifest[];
}

/** Proves what the published gold comes from. It reads the lake alone: the source has been asked by the extract. */
export async function makeCertificate(lake: Lake, origin: Origin): Promise<Certificate> {
  const { gold, scores, silver, bronze } = origin;
  const engine = await Duckdb.open(lake.folder);
  try {
    for (const run of [silver, gold, scores]) await viewRun(engine, lake, run);
    const tables = bronze.flatMap(provenTables);
    const rows = await provenRows(engine, lake, silver);
    const totals: ProvenTotal[] = [];
    for (const run of bronze) {
      for (const total of run.totals ?? []) totals.push(await provenTotal(engine, run, total));
    }
    return {
      run_id: scores.run_id,
      made_at: new Date().toISOString(),
      status: statusOf([...tables, ...rows, ...totals]),
      inputs: Object.fromEntries(
        [...bronze, silver, gold].map(({ step, run_id }) => [step, run_id]),
      ),
      tables,
      rows,
      totals,
      cost: costOf(bronze),
    };
  } finally {
    await engine.close();
  }
}

/** Each row that staging delivered is accepted, refused or a copy of one of these. */
async function provenRows(engine: Duckdb, lake: Lake, silver: Manifest): Promise<ProvenRows[]> {
  const intake = await intakeOf(engine, lake, silver);
  return intake.flatMap(({ model, source, accepted, rejected, collapsed }) => {
    const rows_in = silver.delivered?.[model]?.[source];
    if (rows_in === undefined || accepted === null) return [];
    const refused = sum(rejected);
    const isEqual = rows_in === accepted + refused + collapsed;
    const status = isEqual ? ('equal' as const) : ('differs' as const);
    return [{ model, source, rows_in, accepted, rejected: refused, collapsed, status }];
  });
}

async function provenTotal(
  engine: Duckdb,
  run: Manifest,
  asked: SourceTotal,
): Promise<ProvenTotal> {
  const source = run.step.replace(/^bronze-/, '');
  const gold_total = await totalOf(engine, asked.gold);
  const refused_total = asked.refused ? await totalOf(engine, asked.refused) : null;
  const told = { source, name: asked.name, source_total: asked.total, gold_total, refused_total };
  if (asked.total === null || asked.why) {
    return { ...told, status: 'unproven', why: asked.why ?? 'the source was not asked' };
  }
  const here = Number(gold_total) + Number(refused_total ?? 0);
  return { ...told, status: sameTotal(asked.total, here) ? 'equal' : 'differs' };
}

async function totalOf(engine: Duckdb, sql: string): Promise<string> {
  const [row] = await engine.rows(sql);
  return String(row?.total ?? 0);
}

function costOf(bronze: Manifest[]): Certificate['cost'] {
  const seconds = bronze.flatMap(({ files }) => files.map(({ proof }) => proof?.seconds ?? 0));
  const took = bronze.map(
    ({ started_at, ended_at }) => Date.parse(ended_at) - Date.parse(started_at),
  );
  const add = (values: number[]) => values.reduce((total, value) => total + value, 0);
  return { proof_seconds: add(seconds), extract_seconds: add(took) / 1000 };
}
