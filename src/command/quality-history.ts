import type { Duckdb } from '../engine/duckdb.ts';
import type { Lake } from '../lake.ts';

/** A row of the dataset `data_quality`, as the newest gold has it. */
export interface QualityRow {
  source: string;
  day: string;
  table_name: string;
  score: number;
  source_score: number;
  missing_share: number;
  valid_share: number;
  coherent_share: number;
  unique_share: number;
  [count: string]: string | number;
}

/** The scores of the days from `since` (YYYY-MM-DD) on, the newest first; of each source the newest day in any case. */
export async function qualityHistory(
  engine: Duckdb,
  lake: Lake,
  since: string,
): Promise<QualityRow[]> {
  const gold = lake.latest('gold');
  if (!gold?.files.some(({ name }) => name === 'data_quality')) return [];
  await engine.view('data_quality', [lake.wholeFile(gold, 'data_quality')]);
  const rows = await engine.rows(`
    select * exclude (feed, day), strftime(day, '%Y-%m-%d') as day
    from (select *, max(day) over (partition by source) as newest from data_quality) as quality
    where day >= date '${since}' or day = newest
    order by day desc, source, table_name`);
  return rows.map(({ newest: _, ...row }) => plain(row));
}

const words = new Set(['source', 'day', 'table_name']);

/** Counts come as text. */
function plain(row: Record<string, unknown>): QualityRow {
  const cells = Object.entries(row).map(([name, value]) => [
    name,
    words.has(name) ? value : Number(value),
  ]);
  return Object.fromEntries(cells);
}

/** The rows of the newest day of each source. */
export function newestOf(history: QualityRow[]): QualityRow[] {
  const newest = new Map<string, string>();
  for (const { source, day } of history) {
    if (day > (newest.get(source) ?? '')) newest.set(source, day);
  }
  return history.filter(({ source, day }) => newest.get(source) === day);
}

/** The mean of the sources' scores; null where nothing was measured. */
export function overall(history: QualityRow[]): number | null {
  const scores = new Map(
    newestOf(history).map(({ source, source_score }) => [source, source_score]),
  );
  if (!scores.size) return null;
  return [...scores.values()].reduce((total, score) => total + score, 0) / scores.size;
}
