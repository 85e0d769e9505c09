import type { Document } from 'mongodb';
import { collation } from '../schema/order.ts';
import { isMeasure } from './measure.ts';
import { regroup } from './regroup.ts';
import { rowStages, type Scope, sortStage } from './scope.ts';
import { ALL } from './source.ts';
import type { View } from './version.ts';

const ROWS = '__rows';

/** The rows of a ranking, and behind them one that brings all the others together. */
export async function readOthers(view: View, scope: Scope, first: Document[]) {
  const { query, dataset, only, collection } = scope;
  const measures = query.columns.filter((column) => isMeasure(column, dataset) && column.add);
  const stages = [
    ...rowStages(scope),
    ...sortStage(scope),
    { $skip: first.length },
    ...regroup({ by: [], measures, rows: ROWS }),
  ];
  const [rest] = await view.aggregate(collection, stages, { collation });
  const { [ROWS]: rows, ...values } = rest as Document;
  const last = { source: only ?? ALL, ...values };
  return { documents: [...first, last], truncated: false, others: { rows: Number(rows) } };
}
