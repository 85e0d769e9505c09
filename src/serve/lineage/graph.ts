import { type Dataset, type Model, readModels } from '../../dataset.ts';
import { references, tablesRead } from '../../engine/models.ts';
import { readStaging, type Staging } from '../../source/staging.ts';

/*
 * What is computed from what, as the SQL of the models says: gold, scores, the common model, the staging models of each
 * source, and the tables that are landed of it.
 */

export const lineageLayers = ['gold', 'score', 'silver', 'staging', 'bronze'] as const;

export interface Part {
  layer: (typeof lineageLayers)[number];
  /** No two parts have the same. */
  name: string;
  /** The names of the parts that it reads itself. */
  inputs: string[];
  /** Where its rows come from; undefined: from every source. */
  source?: string;
  /** The table of the source (bronze), or the silver model that it feeds (staging). */
  of?: string;
  description?: string;
  sql?: string;
}

export type Graph = ReadonlyMap<string, Part>;

type Feed = Staging & { source: string };

/** The columns' measures are made by a program, of every model that a source feeds (step/measure.ts). */
const MEASURES = 'table_measure';

export async function readGraph(
  datasets: readonly Dataset[],
  sources: readonly string[],
): Promise<Graph> {
  const [silver, scores] = await Promise.all([readModels('silver'), readModels('score')]);
  const models = [...silver, ...scores, ...datasets];
  const feeds = sources.flatMap((source) =>
    readStaging(source).map((each): Feed => ({ ...each, source })),
  );
  const parts = [
    ...models.map((model) => modelPart(model, models, feeds)),
    ...silver.filter(({ history }) => history).map((model) => historyPart(model, feeds)),
    ...feeds.flatMap((feed) => [stagingPart(feed, feeds), ...bronzeParts(feed, feeds)]),
  ];
  return new Map(parts.map((part) => [part.name, part]));
}

/** A part and all that stands behind it, each before what it reads. */
export function behind(graph: Graph, name: string): Part[] {
  const seen = new Set<string>();
  const after: Part[] = [];
  const visit = (each: string) => {
    const part = graph.get(each);
    if (!part || seen.has(each)) return;
    seen.add(each);
    for (const input of [...part.inputs].reverse()) visit(input);
    after.push(part);
  };
  visit(name);
  return after.reverse();
}

const feedsOf = (model: string, feeds: Feed[]) =>
  feeds.filter((feed) => feed.feeds === model).map(({ name }) => name);

const historyName = (model: string) => `versions_${model}`;

function modelPart(model: Model, models: Model[], feeds: Feed[]): Part {
  const { layer, name, description, sql } = model;
  const read = tablesRead(sql);
  const staged = models.filter((each) => read.has(`staged_${each.name}`));
  const kept = models.filter((each) => each.history && read.has(historyName(each.name)));
  const others = models.map((each) => each.name).filter((each) => each !== name);
  const measured = read.has(MEASURES)
    ? others.filter((each) => feedsOf(each, feeds).length > 0)
    : [];
  const inputs = [
    ...references(sql, others),
    ...measured,
    ...kept.map((each) => historyName(each.name)),
    ...staged.flatMap((each) => feedsOf(each.name, feeds)),
  ];
  return { layer, name, description, sql, inputs };
}

/** The versions of a dimension's members, which a program keeps from run to run (step/history.ts). */
const historyPart = ({ name }: Model, feeds: Feed[]): Part => ({
  layer: 'silver',
  name: historyName(name),
  description: `Each version of the members of ${name}, kept from run to run`,
  inputs: feedsOf(name, feeds),
});

function stagingPart(feed: Feed, feeds: Feed[]): Part {
  const { name, source, feeds: of, sql } = feed;
  const others = feeds.map((each) => each.name).filter((each) => each !== name);
  const inputs = [...references(sql, others), ...bronzeParts(feed, feeds).map((each) => each.name)];
  return { layer: 'staging', name, source, of, sql, inputs };
}

/** `<source>_<table>` is a landed table where no staging model is called so; `<source>_code` is made of the settings. */
function bronzeParts({ source, sql }: Feed, feeds: Feed[]): Part[] {
  const made = [`${source}_code`, ...feeds.map(({ name }) => name)];
  const tables = [...tablesRead(sql)]
    .filter((name) => name.startsWith(`${source}_`) && !made.includes(name))
    .map((name) => name.slice(source.length + 1));
  return tables.map((of) => ({ layer: 'bronze', name: `${source}.${of}`, source, of, inputs: [] }));
}
