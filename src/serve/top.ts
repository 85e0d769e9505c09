import type { Dataset } from '../dataset.ts';
import { toOrder, withKey } from '../schema/order.ts';
import { isMeasure } from './measure.ts';
import { asked, MAX_LIMIT, whole } from './paging.ts';
import type { Context, Parameter, ParameterError } from './parameter.ts';
import type { Draft } from './query.ts';

/** `top` and `others`, for a dataset that measures something. */
export function topParameters(dataset: Dataset): Parameter[] {
  const by = rankedBy(dataset);
  if (!by) return [];
  return [
    {
      name: 'top',
      schema: {
        type: 'integer',
        minimum: 1,
        maximum: MAX_LIMIT,
        description:
          'The rows that are first by a measure: the one that `sort` begins with, ' +
          `without \`sort\` the highest \`${by}\`. Takes the place of \`limit\`.`,
        examples: [5],
      },
      read(text, query) {
        query.top = whole(text, 1, MAX_LIMIT);
      },
    },
    ...(isAddable(dataset) ? [others] : []),
  ];
}

const others: Parameter = {
  name: 'others',
  schema: {
    type: 'string',
    enum: ['0', '1'],
    default: '0',
    description:
      '`1` ends `top` with one row that brings all the other rows together: their source, what adds up, and no other ' +
      'column. `meta.others` says how many rows it stands for.',
    examples: ['1'],
  },
  read(text, query) {
    query.others = asked(text);
  },
};

const isAddable = (dataset: Dataset) =>
  dataset.columns.some((column) => isMeasure(column, dataset) && column.add);

/** The measure that the rows are ranked by when nothing is said: that of their order, else the first that adds up. */
function rankedBy(dataset: Dataset): string | undefined {
  const measures = dataset.columns.filter((column) => isMeasure(column, dataset));
  const [first, direction] = toOrder(dataset.sort ?? [])[0] ?? [];
  const found =
    measures.find(({ name }) => name === first && direction === -1) ??
    measures.find(({ add }) => add === 'sum') ??
    measures[0];
  return found?.name;
}

/** Prepares order and limit of a ranking. @returns what does not go together with it. */
export function topError(query: Draft, { dataset }: Context): ParameterError | undefined {
  if (query.top === undefined) return query.others ? othersAlone() : undefined;
  const other = ['limit', 'offset'].find((name) => query.given.includes(name));
  const clash =
    other ?? (query.cursor && 'cursor') ?? (query.compare.length && 'compare') ?? undefined;
  if (clash) return notTogether(clash);
  if (query.fill) return notTogether('fill');
  if (!query.given.includes('sort')) {
    query.order = withKey(toOrder([`-${rankedBy(dataset)}`]), dataset);
  }
  const first = dataset.columns.find(({ name }) => name === query.order[0]?.[0]);
  if (!first || !isMeasure(first, dataset)) return notRanked(dataset);
  query.limit = query.top;
}

const othersAlone = (): ParameterError => ({
  parameter: 'others',
  message: 'others=1 is the rest of a ranking; it needs top',
  allowed: ['with top'],
});

const notTogether = (name: string): ParameterError => ({
  parameter: name,
  message: `${name} and top do not go together`,
  allowed: [`one of ${name} and top`],
});

const notRanked = (dataset: Dataset): ParameterError => ({
  parameter: 'sort',
  message: 'top ranks by a measure, and sort does not begin with one',
  allowed: dataset.columns.filter((column) => isMeasure(column, dataset)).map(({ name }) => name),
});
