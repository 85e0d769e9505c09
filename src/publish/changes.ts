import type { Document } from 'mongodb';
import type { Duckdb } from '../engine/duckdb.ts';
import { name } from '../engine/sql.ts';
import { GoldserveError } from '../errors.ts';
import type { DatasetInput } from './input.ts';
import { documentsOf, selectDocuments, sizeOf } from './rows.ts';

/** What makes a collection equal to a Parquet file. Can be read again and again: a transaction may be retried. */
export interface Changes {
  /** Documents to write, new or replaced. */
  written: number;
  /** Documents to delete. */
  removed: number;
  /** About how many bytes are written. */
  bytes: number;
  writes(): AsyncIterable<Document[]>;
  /** `_id`s: strings, unless somebody wrote into the collection by hand. */
  removals(): AsyncIterable<unknown[]>;
}

/**
 * The difference between two gold files of a dataset, computed by DuckDB and kept in its temporary tables.
 * @param limit more changed documents than this are not listed: undefined is returned.
 * @throws GoldserveError `model-mismatch` when two changed rows have the same key, `lake-corrupt`.
 */
export async function difference(
  duckdb: Duckdb,
  input: DatasetInput,
  previous: string,
  limit: number,
): Promise<Changes | undefined> {
  const [put, gone] = [name(`put_${input.dataset.name}`), name(`gone_${input.dataset.name}`)];
  const now = selectDocuments(input.dataset, input.parquet);
  const then = selectDocuments(input.dataset, previous);
  const most = `limit ${limit + 1}`;
  await duckdb.run(`create or replace temp table ${put} as select n.* from (${now}) as n anti join
    (select t._id, hash(t) as row_hash from (${then}) as t) as o
    on n._id = o._id and hash(n) = o.row_hash ${most}`);
  const written = await measure(duckdb, put, input);
  if (written.rows > limit) return undefined;
  await duckdb.run(`create or replace temp table ${gone} as select o._id from (${then}) as o
    anti join (select n._id from (${now}) as n) as n on n._id = o._id ${most}`);
  const removed = await count(duckdb, gone);
  if (written.rows + removed > limit) return undefined;
  return {
    written: written.rows,
    removed,
    bytes: written.bytes,
    writes: () => documents(duckdb, `from ${put}`, input),
    removals: () => ids(duckdb, gone),
  };
}

/** The documents of a query over the dataset's columns, a few thousand at a time. */
export async function* documents(duckdb: Duckdb, sql: string, { dataset }: DatasetInput) {
  for await (const chunk of duckdb.chunks(sql)) yield documentsOf(chunk, dataset);
}

async function* ids(duckdb: Duckdb, table: string) {
  for await (const chunk of duckdb.chunks(`select _id from ${table}`)) {
    yield chunk.getColumnValues(0) as unknown[];
  }
}

async function measure(duckdb: Duckdb, table: string, { dataset }: DatasetInput) {
  const { fixed, text } = sizeOf(dataset);
  const [found] = await duckdb.rows(`select count(*) as rows, count(distinct _id) as ids,
    coalesce(sum(${text}), 0) as text from ${table}`);
  const rows = Number(found?.rows);
  if (Number(found?.ids) !== rows) throw keyNotUnique(dataset.name, dataset.key);
  return { rows, bytes: rows * fixed + Number(found?.text) };
}

async function count(duckdb: Duckdb, table: string): Promise<number> {
  const [found] = await duckdb.rows(`select count(*) as rows from ${table}`);
  return Number(found?.rows);
}

export const keyNotUnique = (dataset: string, key: string[], what = '') =>
  new GoldserveError(
    'model-mismatch',
    `${dataset}: two rows have the same key (${key.join(', ')})${what}`,
    { details: { dataset } },
  );
