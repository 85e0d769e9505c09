import type { Dataset } from '../dataset.ts';
import {
  collectionOf,
  POINTER_COLLECTION,
  POINTER_ID,
  type PublishedDataset,
  type RunQuality,
} from '../publish/pointer.ts';
import { collation, defaultOrder } from '../schema/order.ts';
import { columnMeta, type Locale } from './answer.ts';
import { qualityOf } from './catalogue_quality.ts';
import { parametersOf } from './query.ts';
import { type Row, rowFormatter } from './row.ts';
import { defaultSource } from './source.ts';
import { atOneVersion, type Mongo, type PointerView, type View } from './version.ts';

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

/** Every dataset in short. Without a publish the rows are 0 and the version null. @throws GoldserveError of serving. */
export async function listDatasets({ datasets, mongo }: CatalogueOptions) {
  const { value: pointer, mongoMs } = await atOneVersion(mongo, async (view) => view.pointer);
  const entries = datasets.map((dataset) => summary(dataset, pointer));
  return { entries, pointer, mongoMs };
}

/** One dataset in full. @throws GoldserveError of serving. */
export async function describeDataset(dataset: Dataset, options: CatalogueOptions) {
  const { value, mongoMs } = await atOneVersion(options.mongo, async (view) => ({
    pointer: view.pointer,
    quality: await readQuality(view),
    sample: await readSample(view, dataset, options.config.sources),
  }));
  const { pointer, quality, sample } = value;
  const entry = {
    ...summary(dataset, pointer),
    columns: dataset.columns.map((column) => ({
      ...columnMeta(column, options.config),
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

function summary(dataset: Dataset, pointer: PointerView | null) {
  const published = pointer?.datasets[dataset.name];
  return {
    name: dataset.name,
    path: `/${dataset.path}`,
    label: dataset.label.en,
    label_fr: dataset.label.fr,
    description: dataset.description,
    collection: collectionOf(dataset.name),
    key: dataset.key,
    time: dataset.time ?? null,
    sort: dataset.sort ?? dataset.key,
    ...publishedFacts(published),
  };
}

const publishedFacts = (published: PublishedDataset | undefined) => ({
  rows: published?.rows ?? 0,
  rows_by_source: published?.rows_by_source ?? {},
  run_id: published?.run_id ?? null,
  changed_at: published?.changed_at.toISOString() ?? null,
});

async function readQuality(view: View): Promise<RunQuality | undefined> {
  const [found] = await view.find(
    POINTER_COLLECTION,
    { _id: POINTER_ID as never },
    { projection: { quality: 1 } },
  );
  return found?.quality as RunQuality | undefined;
}

/** The first rows, as the dataset's path answers them when nothing is asked for. */
async function readSample(view: View, dataset: Dataset, sources: readonly string[]) {
  const rows = view.pointer?.datasets[dataset.name]?.rows_by_source ?? {};
  const documents = await view.find(
    collectionOf(dataset.name),
    { source: { $eq: defaultSource(sources, rows) } },
    { sort: Object.fromEntries(defaultOrder(dataset)), collation, limit: SAMPLE_ROWS },
  );
  return documents.map(rowFormatter(dataset.columns)) as Row[];
}
