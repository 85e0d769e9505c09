import { type Duckdb, quote } from '../engine/duckdb.ts';
import { contentOf, copyRows } from './parquet.ts';
import { names, sameKey } from './parts.ts';
import type { Plan } from './plan.ts';
import { landedNames } from './typing.ts';

/** What is compared: views and files of one table, by the names they are read by. */
export interface Compared {
  plan: Plan;
  key: string[];
  /** The view of the table as it was before this run. */
  before: string;
  /** The file of what this run read. */
  read: string;
  /** The file that holds every key of the source now. */
  keys: string;
}

const file = (path: string) => `read_parquet(${quote(path)})`;

/**
 * Of the rows read those that are not in the lake as they are. A row is compared by a number of 64 bits made of all its
 * values, and only with the row of its own key.
 */
export async function writeChanged(engine: Duckdb, compared: Compared, path: string) {
  const { plan, key, before, read } = compared;
  const content = contentOf(plan.table);
  const known = `select ${names(key)}, hash(${content.join(', ')}) as content
    from ${before} semi join ${file(read)} as found using (${names(key)})`;
  await copyRows(
    engine,
    `select found.* from ${file(read)} as found
      left join (${known}) as known on ${sameKey('known', 'found', key)}
      where known.content is distinct from hash(${content.map((name) => `found.${name}`).join(', ')})`,
    path,
    content.length,
  );
}

/** Keys of the lake that the source no longer has. */
export async function writeDeleted(engine: Duckdb, { key, before, keys }: Compared, path: string) {
  await engine.run(`copy (select ${names(key)} from ${before}
    anti join ${file(keys)} as found using (${names(key)})) to ${quote(path)} (format parquet, compression zstd)`);
}

/** Rows of the source now; those of them that neither the lake nor this reading has; keys that have no type. */
export async function countKeys(engine: Duckdb, { key, before, read, keys }: Compared) {
  const [found] = await engine.rows(`select
    (select count(*) from ${file(keys)}) as rows,
    (select count(*) from ${file(keys)} as k anti join ${before} as b using (${names(key)})
      anti join ${file(read)} as r using (${names(key)})) as missing,
    ${nullKeys(keys, key)} as untyped`);
  return {
    rows: Number(found?.rows),
    missing: Number(found?.missing),
    untyped: Number(found?.untyped),
  };
}

/** How many rows of a file have a key that did not fit its type, and is null. */
export const nullKeys = (path: string, key: string[]) => {
  const absent = key.map((name) => `"${name.replaceAll('"', '""')}" is null`);
  return `(select count(*) from ${file(path)} where ${absent.join(' or ')})`;
};

/** Of the rows that changed, those that the cursor would not have shown: it lies before where this run began to read. */
export async function countMissed(
  engine: Duckdb,
  { plan }: Compared,
  changed: string,
  lagHours: number,
): Promise<number> {
  const { cursor, mode, known } = plan;
  const from = known?.base.landing?.watermark.cursor;
  if (!cursor || !from || mode === 'xmin') return 0;
  const lag = mode === 'lag' ? ` - interval ${lagHours} hour` : '';
  const bound = `cast(${quote(from)} as ${cursor.type})${lag}`;
  const [found] = await engine.rows(`select count(*) as rows from ${file(changed)}
    where ${names(landedNames(plan.table.columns, [cursor]))} < ${bound}`);
  return Number(found?.rows);
}

/** The latest cursor read, as text at full precision; times more than a day ahead are nobody's clock. */
export async function latestCursor(engine: Duckdb, plan: Plan, read: string, now: string) {
  if (!plan.cursor) return undefined;
  const name = names(landedNames(plan.table.columns, [plan.cursor]));
  const [found] = await engine.rows(`select strftime(max(${name}), '%Y-%m-%d %H:%M:%S.%f') as latest
    from ${file(read)} where ${name} <= cast(${quote(now)} as ${plan.cursor.type}) + interval 1 day`);
  return found?.latest == null ? undefined : String(found.latest);
}
