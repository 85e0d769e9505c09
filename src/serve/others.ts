import type { Document } from 'mongodb';
import { isMeasure } from './measure.ts';
import type { RowReader } from './plan.ts';
import { planOf, type Scope } from './scope.ts';
import { ALL } from './source.ts';

const ROWS = '__rows';

/** The rows of a ranking, and behind them one that brings all the others together. */
export async function readOthers(rows: RowReader, scope: Scope, first: Document[]) {
  const { query, dataset, only } = scope;
  const measures = query.columns.filter((column) => isMeasure(column, dataset) && column.add);
  const total = { by: [], measures, rows: ROWS };
  const [rest] = await rows.all({ ...planOf(scope), offset: first.length, total });
  const { [ROWS]: count, ...values } = rest as Document;
  const last = { source: only ?? ALL, ...values };
  return { documents: [...first, last], truncated: false, others: { rows: Number(count) } };
}
