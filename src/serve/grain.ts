import type { Dataset } from '../dataset.ts';
import type { Column } from '../schema/column.ts';
import { toOrder } from '../schema/order.ts';
import { isMeasure } from './measure.ts';
import { type Context, type Parameter, type ParameterError, Refusal } from './parameter.ts';
import type { Draft } from './query.ts';
import type { Unit } from './words.ts';

/*
 * `grain` brings the rows of a series to longer periods. Only what adds up exactly is regrouped: a sum of sums, the
 * least of the least; a count of distinct customers or an average is refused, for no figure would be better than a
 * wrong one.
 */

/** The periods that whole rows of a unit fall in: a week belongs to two months. */
const COARSER: Record<Unit, Unit[]> = {
  day: ['day', 'week', 'month', 'quarter', 'year'],
  week: ['week'],
  month: ['month', 'quarter', 'year'],
  quarter: ['quarter', 'year'],
  year: ['year'],
};

/** The unit that a dataset's rows stand for; undefined: a row is an event, or there is no time. */
export const nativeUnit = ({ grain }: Pick<Dataset, 'grain'>): Unit | undefined => grain;

/** The units that the dataset's rows can be brought to. */
export function grainsOf(dataset: Dataset): Unit[] {
  const time = dataset.columns.find(({ name }) => name === dataset.time);
  const isAddable = dataset.columns.some((column) => isMeasure(column, dataset) && column.add);
  if (!time || !isAddable) return [];
  if (dataset.grain) return COARSER[dataset.grain];
  return time.kind === 'timestamp' ? COARSER.day : [];
}

export function grainParameters(dataset: Dataset): Parameter[] {
  return [...grainParameter(dataset), ...(dataset.time ? [zoneParameter(dataset)] : [])];
}

function grainParameter(dataset: Dataset): Parameter[] {
  const units = grainsOf(dataset);
  if (units.length < 2) return [];
  const addable = dataset.columns.filter((column) => column.add).map(({ name }) => name);
  return [
    {
      name: 'grain',
      schema: {
        type: 'string',
        enum: units,
        description:
          `The period to bring \`${dataset.time}\` to, its first day standing for it; weeks begin on Monday. Rows are ` +
          'grouped by source, period and the other columns in `fields` (default: none). What adds up: ' +
          `${addable.join(', ')}; other figures are refused.`,
        examples: [units.at(-1)],
      },
      read(text, query) {
        const unit = units.find((each) => each === text);
        if (!unit) throw new Refusal('is not a period that this series can be brought to', units);
        if (unit !== dataset.grain) query.grain = unit;
      },
    },
  ];
}

const zoneParameter = ({ time }: Dataset): Parameter => ({
  name: 'tz',
  schema: {
    type: 'string',
    minLength: 1,
    maxLength: 64,
    description:
      `The zone that the days of \`${time}\` are counted in: the one of the installation, which \`meta.window\` names. ` +
      'Another one is refused, because rows are made of days already.',
    examples: ['Europe/Paris'],
  },
  read(text, _query, { timezone }) {
    if (text !== timezone) throw new Refusal(`is not the zone of this server`, [timezone]);
  },
});

/** Prepares the columns and the order of a regrouped answer. @returns what cannot be regrouped. */
export function grainError(query: Draft, { dataset }: Context): ParameterError | undefined {
  if (!query.grain) return undefined;
  const isAsked = query.given.includes('fields');
  const wanted = isAsked
    ? query.columns
    : dataset.columns.filter((column) => isMeasure(column, dataset));
  const refused = wanted.filter((column) => isMeasure(column, dataset) && !column.add);
  if (refused.length) return notAddable(`grain=${query.grain}`, refused, dataset);
  query.columns = withTime(wanted, dataset);
  return regroupedOrder(query, dataset);
}

/** Why figures cannot be brought together, and what can be asked instead. */
export function notAddable(asked: string, refused: Column[], dataset: Dataset): ParameterError {
  const said = refused.map((column) => `${column.name} (${reason(column)})`).join(', ');
  const addable = dataset.columns.filter((column) => column.add).map(({ name }) => name);
  return {
    parameter: asked.split('=')[0] as string,
    message: `${asked} would add up what does not add up: ${said}; ask for others with fields=${addable.join(',')}`,
    allowed: addable,
  };
}

function reason({ kind, description }: Column): string {
  if (kind === 'count') return `a distinct count: ${description}`;
  return kind === 'ratio' ? `a ratio: ${description}` : `not a sum: ${description}`;
}

function withTime(columns: Column[], dataset: Dataset): Column[] {
  const fixed = ['source', dataset.time as string];
  const first = fixed.map((name) => dataset.columns.find((column) => column.name === name));
  const rest = columns.filter(({ name }) => !fixed.includes(name));
  return [...first.filter((column) => column !== undefined), ...rest];
}

/** What makes a regrouped row one of its kind: source, period and the columns that are no measure. */
export const groupColumns = (query: Pick<Draft, 'columns'>, dataset: Dataset) =>
  query.columns.filter((column) => !isMeasure(column, dataset)).map(({ name }) => name);

function regroupedOrder(query: Draft, dataset: Dataset): ParameterError | undefined {
  const names = query.columns.map(({ name }) => name);
  const isSorted = query.given.includes('sort');
  const there = query.order.filter(([name]) => names.includes(name));
  const completing = [...dataset.key, '_id'];
  const absent = query.order.find(([name]) => ![...names, ...completing].includes(name));
  if (isSorted && absent) {
    const message = `sort names ${absent[0]}, which is not a column of the regrouped rows`;
    return { parameter: 'sort', message, allowed: names };
  }
  const named = new Set(there.map(([name]) => name));
  const rest = groupColumns(query, dataset).filter((name) => !named.has(name));
  query.order = [...there, ...toOrder(rest)];
}
