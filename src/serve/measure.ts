import type { Dataset } from '../dataset.ts';
import type { Column, Kind } from '../schema/column.ts';
import type { Filter } from './filter.ts';
import { type Parameter, type ParameterError, Refusal } from './parameter.ts';
import type { Query } from './query.ts';

const NUMBERS: Kind[] = ['money', 'ratio', 'number', 'count', 'integer'];
const WHOLE: Kind[] = ['count', 'integer'];

export const isNumber = ({ kind }: Pick<Column, 'kind'>) => NUMBERS.includes(kind);

/** The numbers of a dataset that are not part of its key and no key of another table: what is measured of a row. */
export const isMeasure = (column: Column, { key }: Pick<Dataset, 'key'>) =>
  isNumber(column) && column.unit !== 'key' && !key.includes(column.name);

/** Beyond, a number is not exact to the cent any more. */
const MOST = 1e15;

/** `<column>_min` and `<column>_max` for each number, both included. */
export function boundParameters(dataset: Dataset): Parameter[] {
  return dataset.columns
    .filter(isNumber)
    .flatMap((column) => [bound(column, 'min'), bound(column, 'max')]);
}

function bound(column: Column, end: 'min' | 'max'): Parameter {
  const isWhole = WHOLE.includes(column.kind);
  return {
    name: `${column.name}_${end}`,
    schema: {
      type: isWhole ? 'integer' : 'number',
      minimum: -MOST,
      maximum: MOST,
      description:
        `Rows whose \`${column.name}\` is at ${end === 'min' ? 'least' : 'most'} this; ` +
        'a row where it is missing is left out.',
      examples: [isWhole ? 10 : 0.5],
    },
    read(text, query) {
      rangeOf(query, column.name)[end] = numberOf(text, isWhole);
    },
  };
}

type Range = Extract<Filter, { is: 'between' }>;

function rangeOf({ filters }: Query, column: string): Range {
  const isIts = (filter: Filter): filter is Range =>
    filter.is === 'between' && filter.column === column;
  const found = filters.find(isIts);
  if (found) return found;
  const range: Range = { is: 'between', column };
  filters.push(range);
  return range;
}

function numberOf(text: string, isWhole: boolean): number {
  const value = Number(text);
  const isWritten = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text) && Number.isFinite(value);
  if (!isWritten || (isWhole && !Number.isInteger(value))) {
    throw new Refusal(isWhole ? 'is not a whole number' : 'is not a number', [
      isWhole ? 'a whole number' : 'a number with a decimal point',
    ]);
  }
  if (Math.abs(value) > MOST) {
    throw new Refusal('is too far from 0', [`-${MOST} to ${MOST}`]);
  }
  return value;
}

/** A range that holds nothing because its ends are swapped. */
export function boundError({ filters }: Query): ParameterError | undefined {
  for (const filter of filters) {
    if (filter.is !== 'between') continue;
    const { column, min, max } = filter;
    if (min !== undefined && max !== undefined && min > max) {
      const message = `${column}_min (${min}) is above ${column}_max (${max})`;
      return { parameter: `${column}_min`, message, allowed: [`at most ${max}`] };
    }
  }
}
