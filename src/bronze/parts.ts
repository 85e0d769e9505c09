import { copyFile, link } from 'node:fs/promises';
import { type Duckdb, quote } from '../engine/duckdb.ts';
import type { Draft, FileEntry, Lake, Manifest } from '../lake.ts';
import { quoteName } from './typing.ts';

/*
 * A table of bronze is a base and the batches landed after it. Every run's folder holds all files of its tables, as
 * further names of the same bytes where they are not its own: each run can be read, and older ones removed, alone.
 */
export interface Part {
  path: string;
  /** 0 is the base. */
  seq: number;
  kind: 'base' | 'changes' | 'deleted';
}

/** What a run left of a table. */
export interface KnownTable {
  base: FileEntry;
  batches: FileEntry[];
  manifest: Manifest;
}

export function knownTable(manifest: Manifest | undefined, name: string): KnownTable | undefined {
  const base = manifest?.files.find((file) => file.name === name && !file.batch);
  if (!manifest || !base) return undefined;
  return { base, batches: batchesOf(manifest.files, name), manifest };
}

const batchesOf = (files: FileEntry[], name: string) =>
  files.filter(({ batch }) => batch?.of === name);

/** The names of a run's tables: batches belong to theirs. */
export const tableNames = ({ files }: Pick<Manifest, 'files'>): string[] =>
  files.filter(({ batch }) => !batch).map(({ name }) => name);

/** Makes the files of a table part of a draft too. Gives their entries, the base first. */
export async function linkTable(
  lake: Lake,
  draft: Draft,
  { base, batches, manifest }: KnownTable,
): Promise<FileEntry[]> {
  for (const entry of [base, ...batches]) {
    const from = lake.wholeFile(manifest, entry.name);
    // Where a file system has no second names, the bytes are copied.
    await link(from, draft.path(entry.file)).catch(() => copyFile(from, draft.path(entry.file)));
  }
  return [base, ...batches];
}

export const partOf = (entry: FileEntry, path: string): Part => ({
  path,
  seq: entry.batch?.seq ?? 0,
  kind: entry.batch?.kind ?? 'base',
});

/** Makes a table of bronze readable as `as`: the latest version of each row, without those deleted since. */
export async function viewTable(
  engine: Duckdb,
  lake: Lake,
  manifest: Manifest,
  name: string,
  as: string,
): Promise<void> {
  const entries = [name, ...batchesOf(manifest.files, name).map((entry) => entry.name)];
  const parts = entries.map((entry) => {
    const path = lake.wholeFile(manifest, entry);
    return partOf(manifest.files.find((file) => file.name === entry) as FileEntry, path);
  });
  const key = manifest.files.find((file) => file.name === name)?.landing?.key ?? [];
  await viewParts(engine, as, parts, key, ['bronze_place']);
}

/** As `viewTable`, of parts wherever they are; columns of `hidden` are left out. */
export async function viewParts(
  engine: Duckdb,
  as: string,
  parts: Part[],
  key: string[],
  hidden: string[] = [],
): Promise<void> {
  const batches = parts.filter(({ kind }) => kind !== 'base');
  const rows = parts.filter(({ kind }) => kind !== 'deleted');
  const left = await present(engine, rows, hidden);
  if (!batches.length) {
    await engine.run(`create or replace view ${as} as select ${left('*')} from ${reading(rows)}`);
    return;
  }
  await engine.keep(`${as}_touched`, touched(batches, key));
  const all = rows.map(({ path, seq }) => `select *, ${seq} as bronze_seq from ${file(path)}`);
  await engine.run(`create or replace view ${as} as
    select ${left('part.*', 'bronze_seq')} from (${all.join(' union all by name ')}) as part
    left join ${as}_touched as touched on ${sameKey('touched', 'part', key)}
    where touched.bronze_seq is null or touched.bronze_seq = part.bronze_seq`);
}

/** The last batch that says something of a key: few rows beside those of the base, so they fit into memory. */
const touched = (batches: Part[], key: string[]) => {
  const each = batches.map(
    ({ path, seq }) => `select ${names(key)}, ${seq} as bronze_seq from ${file(path)}`,
  );
  return `select ${names(key)}, max(bronze_seq) as bronze_seq from (${each.join(' union all ')}) group by all`;
};

/** `exclude` names no column that is not there. */
async function present(engine: Duckdb, [first]: Part[], hidden: string[]) {
  const found = first ? await engine.describe(`select * from ${file(first.path)}`) : [];
  const there = hidden.filter((name) => found.some((column) => column.name === name));
  return (all: string, ...others: string[]) => {
    const excluded = [...there, ...others];
    return excluded.length ? `${all} exclude (${excluded.join(', ')})` : all;
  };
}

const file = (path: string) => `read_parquet(${quote(path)})`;
const reading = (parts: Part[]) =>
  `read_parquet([${parts.map(({ path }) => quote(path)).join(', ')}], union_by_name = true)`;

export const names = (columns: string[]) => columns.map(quoteName).join(', ');

export const sameKey = (left: string, right: string, key: string[]) =>
  key.map((name) => `${left}.${quoteName(name)} = ${right}.${quoteName(name)}`).join(' and ');
