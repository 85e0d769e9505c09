import type { Dataset } from '../dataset.ts';
import { collectionOf, type PublishedDataset } from '../publish/pointer.ts';
import { collation, defaultOrder, defaultTerms } from '../schema/order.ts';
import type { Access } from './access.ts';
import { columnMeta, type Locale } from './answer.ts';
import { qualityOf, readQuality } from './catalogue_quality.ts';
import type { Filter } from './filter.ts';
import { compileMongo } from './filter_mongo.ts';
import { parametersOf } from './query.ts';
import { type Row, rowFormatter } from './row.ts';
import { sourceFilter } from './scope.ts';
import { isSeen, type Seen, seenBy } from './seen.ts';
import { pointerSeen, sourcesOf } from './seen_pointer.ts';
import { defaultSource } from './source.ts';
import { atOneVersion, type Mongo, type View } from './version.ts';

/*
 * What can be asked, and what stands behind it: every dataset as its definition and the published version say.
 */

export interface CatalogueOptions {
  datasets: Dataset[];
  mongo: Mongo;
  config: Locale & { sources: readonly string[] };
}

/** Rows shown of each dataset. */
const SAMPLE_ROWS = 3;

/**
 * Every dataset that somebody sees, in short. Without a publish the rows are 0 and the version null.
 * @throws GoldserveError of serving.
 */
export async function listDatasets({ datasets, mongo }: CatalogueOptions, access: Access) {
  const seen = datasets.filter((dataset) => isSeen(access, dataset));
  const { value, mongoMs } = await atOneVersion(mongo, async (view) => ({
    pointer: view.pointer,
    entries: await Promise.all(seen.map((each) => summary(view, seenBy(access, each)))),
  }));
  return { ...value, mongoMs };
}

/** One dataset in full, as somebody sees it. @throws GoldserveError of serving, `forbidden` */
export async function describeDataset(whole: Dataset, options: CatalogueOptions, access: Access) {
  const seen = seenBy(access, whole);
  const { dataset, fixed } = seen;
  const { value, mongoMs } = await atOneVersion(options.mongo, async (view) => ({
    pointer: view.pointer && pointerSeen(view.pointer, fixed),
    facts: await summary(view, seen),
    // Counts of all that came in, from which a part could be told by what is left.
    quality: fixed.length ? undefined : await readQuality(view),
    sample: await readSample(view, seen, options.config.sources),
  }));
  const { pointer, quality, sample, facts } = value;
  const entry = {
    ...facts,
    columns: dataset.columns.map((column) => ({
      ...columnMeta(column, options.config),
      pii: column.pii === true,
      description: column.description,
      can_be_null: column.nullable,
    })),
    parameters: parametersOf(dataset).map(({ name, schema }) => ({ name, schema })),
    data_through: pointer?.data_through ?? {},
    sample,
    ...qualityOf(dataset, quality),
  };
  return { entry, pointer, mongoMs };
}

async function summary(view: View, { dataset, fixed }: Seen) {
  const published = view.pointer?.datasets[dataset.name];
  const counted = published && fixed.length ? await countSeen(view, dataset, fixed) : {};
  return {
    name: dataset.name,
    path: `/${dataset.path}`,
    label: dataset.label.en,
    label_fr: dataset.label.fr,
    description: dataset.description,
    collection: collectionOf(dataset.name),
    key: dataset.key,
    time: dataset.time ?? null,
    sort: defaultTerms(dataset),
    ...publishedFacts(published),
    ...counted,
  };
}

/** The rows that somebody's conditions leave: the published counts are of all. */
async function countSeen(view: View, { name }: Dataset, fixed: Filter[]) {
  const stages = [{ $match: compileMongo(fixed) }, { $group: { _id: '$source', n: { $sum: 1 } } }];
  const found = await view.aggregate(collectionOf(name), stages, { collation });
  const counts = found.map(({ _id, n }): [string, number] => [String(_id), Number(n)]);
  const rows = counts.reduce((sum, [, count]) => sum + count, 0);
  return { rows, rows_by_source: Object.fromEntries(counts.sort()) };
}

const publishedFacts = (published: PublishedDataset | undefined) => ({
  rows: published?.rows ?? 0,
  rows_by_source: published?.rows_by_source ?? {},
  run_id: published?.run_id ?? null,
  changed_at: published?.changed_at.toISOString() ?? null,
});

/** The first rows, as the dataset's path answers them when nothing is asked for. */
async function readSample(view: View, { dataset, fixed }: Seen, sources: readonly string[]) {
  const pointer = view.pointer && pointerSeen(view.pointer, fixed);
  const rows = pointer?.datasets[dataset.name]?.rows_by_source ?? {};
  const source = defaultSource(sourcesOf(fixed, sources), rows);
  const documents = await view.find(
    collectionOf(dataset.name),
    compileMongo([...sourceFilter(source), ...fixed]),
    { sort: Object.fromEntries(defaultOrder(dataset)), collation, limit: SAMPLE_ROWS },
  );
  return documents.map(rowFormatter(dataset.columns)) as Row[];
}
