import { type AggregationCursor, BSON, type Document } from 'mongodb';
import { collectionOf } from '../publish/pointer.ts';
import type { Column } from '../schema/column.ts';
import { collation } from '../schema/order.ts';
import { rowTexts } from './bson_json.ts';
import { compileMongo } from './filter_mongo.ts';
import type { OpenRows, RowPlan, RowReader, RowTexts } from './plan.ts';
import { regroup } from './regroup_mongo.ts';
import type { View } from './version.ts';

/** Documents read at once by who streams: what one answer holds in memory. */
const BATCH = 500;
/** A page, with room for the row that tells whether it is the last. */
const MOST_BATCH = 1_002;

/** A plan as MongoDB reads it. */
export const mongoRows = (view: View): RowReader => ({
  all: (plan) => (plan.group || plan.total ? aggregated(view, plan) : found(view, plan)),
  texts: (plan, columns) => textsOf(view, plan, columns),
  open: (plan) => openCursor(view, plan),
});

async function textsOf(view: View, plan: RowPlan, columns: readonly Column[]): Promise<RowTexts> {
  const { dataset, filters, after, order, offset = 0, limit = MOST_BATCH } = plan;
  const found = await view.page({
    find: collectionOf(dataset.name),
    filter: compileMongo([...filters, ...after]),
    ...(order.length ? { sort: Object.fromEntries(order) } : {}),
    projection: projectionOf(plan),
    collation,
    ...(offset ? { skip: offset } : {}),
    limit,
  });
  const document = (place: number) => found[place] && BSON.deserialize(found[place]);
  return { rows: found.map(rowTexts(columns)), document };
}

function found(view: View, plan: RowPlan): Promise<Document[]> {
  const { dataset, filters, after, order, offset = 0, limit } = plan;
  return view.find(collectionOf(dataset.name), compileMongo([...filters, ...after]), {
    collation,
    projection: projectionOf(plan),
    ...(order.length ? { sort: Object.fromEntries(order) } : {}),
    ...(offset ? { skip: offset } : {}),
    ...(limit === undefined ? {} : { limit, batchSize: Math.min(limit + 1, MOST_BATCH) }),
  });
}

const aggregated = (view: View, plan: RowPlan) =>
  view.aggregate(collectionOf(plan.dataset.name), stagesOf(plan), { collation });

async function openCursor(view: View, plan: RowPlan): Promise<OpenRows> {
  const collection = collectionOf(plan.dataset.name);
  const cursor = view.cursor(collection, stagesOf(plan), { collation, batchSize: BATCH });
  const close = () => view.free(collection, cursor);
  try {
    return { batches: batchesOf(cursor), isEmpty: !(await cursor.hasNext()), close };
  } catch (thrown) {
    await close();
    throw thrown;
  }
}

async function* batchesOf(cursor: AggregationCursor<Document>) {
  while (await cursor.hasNext()) yield cursor.readBufferedDocuments();
}

export function stagesOf(plan: RowPlan): Document[] {
  const { filters, after, group, total, order, offset, limit } = plan;
  const grouped = group
    ? [{ $match: compileMongo(filters) }, ...regroup(group), ...matching(after)]
    : [{ $match: compileMongo([...filters, ...after]) }];
  return [
    ...grouped,
    ...(order.length ? [{ $sort: Object.fromEntries(order) }] : []),
    ...(offset ? [{ $skip: offset }] : []),
    ...(limit === undefined ? [] : [{ $limit: limit }]),
    ...(total ? regroup(total) : [{ $project: projectionOf(plan) }]),
  ];
}

const matching = (after: RowPlan['after']) =>
  after.length ? [{ $match: compileMongo(after) }] : [];

function projectionOf({ fields = [] }: RowPlan): Record<string, 0 | 1> {
  return Object.fromEntries([['_id', 0], ...fields.map((name): [string, 1] => [name, 1])]);
}
