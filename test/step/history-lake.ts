import { z } from 'zod';
import type { Model } from '../../src/dataset.ts';
import { Duckdb, quote } from '../../src/engine/duckdb.ts';
import { Lake, type Manifest, newRunId } from '../../src/lake.ts';
import { columnsOf, source, text, timestamp } from '../../src/schema/column.ts';
import { removeScratch, viewHistories } from '../../src/step/history.ts';

/** One member as one reading finds it. */
export interface Found {
  id: string;
  name: string | null;
  city?: string | null;
  /** Untracked. */
  score?: string | null;
  created?: string | null;
  changed?: string | null;
}

/** What one run reads: a moment in UTC, everybody who is there, and the deletions that the source dates. */
export interface Reading {
  at: string;
  found: Found[];
  deletions?: [id: string, at: string][];
  /** The table of the members was not landed. */
  isAbsent?: boolean;
  /** Of the demo's source, not of the company's own. */
  isDemo?: boolean;
}

/** A dimension of two tracked columns, or of those asked for. */
export function modelOf(columns = ['name', 'city', 'score'], folded: string[] = []): Model {
  const label = (name: string) => text(name, name, name);
  const staged = z.strictObject({
    source: source(),
    id: label('id'),
    ...Object.fromEntries(columns.map((name) => [name, label(name).nullable()])),
    created_at: timestamp('c', 'c', 'c').nullable(),
    changed_at: timestamp('m', 'm', 'm').nullable(),
  });
  return {
    name: 'dim_customer',
    layer: 'silver',
    description: 'members',
    label: { en: 'Members', fr: 'Membres' },
    key: ['source', 'id', 'valid_from'],
    row: staged,
    staged,
    history: { id: 'id', untracked: ['score'], folded },
    sql: '',
    columns: columnsOf(staged),
  };
}

const columnOf = (name: string) => `${name} ${name.endsWith('_at') ? 'timestamp' : 'varchar'}`;

function rowOf(one: Found, names: string[]): string {
  const { created: created_at, changed: changed_at, ...others } = one;
  const values: Record<string, unknown> = { source: 'ebp', ...others, created_at, changed_at };
  const cells = names.map((name) => values[name]);
  return `(${cells.map((value) => (value == null ? 'null' : quote(String(value)))).join(', ')})`;
}

/** A run of silver that reads one bronze run of the ERP; gives the versions it makes, in their order. */
export async function readOnce(lake: Lake, reading: Reading, model = modelOf()) {
  const runId = lake.nextRunId(new Date('2026-01-01T00:00:00Z'));
  const draft = await lake.begin('silver', runId);
  const engine = await Duckdb.open(draft.folder);
  const names = columnsOf(model.staged as z.ZodObject).map(({ name }) => name);
  await engine.run(`create table staged_dim_customer (${names.map(columnOf).join(', ')})`);
  if (reading.found.length) {
    await engine.run(`insert into staged_dim_customer values
      ${reading.found.map((one) => rowOf(one, names)).join(', ')}`);
  }
  const deletions = (reading.deletions ?? []).map(
    ([id, at]) => `select ${quote(id)} as member_id, timestamp ${quote(at)} as deleted_at`,
  );
  if (deletions.length) {
    await engine.run(`create view ebp_deletion as ${deletions.join(' union all ')}`);
  }
  const bronze = manifestOf(reading);
  const config = {
    sources: [{ name: 'ebp', url: 'postgres://x/y', demo: reading.isDemo === true }],
    timezone: 'Europe/Paris',
  };
  const { entries, scratch } = await viewHistories(engine, [model], {
    config,
    lake,
    draft,
    bronze: [bronze],
  });
  const versions = await engine.rows(
    'select * from versions_dim_customer order by id, valid_from, valid_to',
  );
  await removeScratch(scratch);
  await engine.close();
  const times = { started_at: reading.at, ended_at: reading.at };
  await draft.commit({ step: 'silver', run_id: runId, ...times, inputs: {}, files: entries });
  return versions;
}

function manifestOf({ at, isAbsent }: Reading): Manifest {
  const table = { rows: 0, bytes: 0, checksum: '', columns: [], started_at: '', ended_at: '' };
  return {
    step: 'bronze-ebp',
    run_id: newRunId(new Date(at)),
    started_at: at,
    ended_at: at,
    inputs: {},
    files: isAbsent ? [] : [{ name: 'Customer', file: 'Customer.parquet', ...table }],
  };
}

/** Readings one after the other in a lake of their own; gives the versions after the last. */
export async function readAll(folder: string, readings: Reading[], model = modelOf()) {
  const lake = new Lake(folder);
  let versions: Record<string, unknown>[] = [];
  for (const reading of readings) versions = await readOnce(lake, reading, model);
  return versions;
}
