import type { Dataset } from '../dataset.ts';
import type { Column } from '../schema/column.ts';
import { isMeasure } from './measure.ts';
import type { Context, ParameterError } from './parameter.ts';
import type { Query } from './query.ts';
import type { Unit } from './words.ts';

/** With what a row is compared: the period before its own, the same period a year before. */
export const comparisons = ['previous_period', 'previous_year'] as const;
export type Comparison = (typeof comparisons)[number];

/** Whether the rows are periods: one for each, within the other columns of the key. */
export const isSeries = ({ grain, time, key }: Dataset) =>
  grain !== undefined && time !== undefined && key.includes(time);

/** The period that a row of the answer stands for; undefined where it stands for none. */
export const unitOf = (query: Query, dataset: Dataset): Unit | undefined =>
  query.grain ?? (isSeries(dataset) ? dataset.grain : undefined);

/** Whether the answer is worked out from all its rows, and not read page by page. */
export const isWorkedOut = ({ compare, fill }: Query) => compare.length > 0 || fill !== undefined;

/** `compare` and `fill` want periods. */
export function seriesError(query: Query, { dataset }: Context): ParameterError | undefined {
  if (!isWorkedOut(query)) return undefined;
  const parameter = query.compare.length ? 'compare' : 'fill';
  if (!unitOf(query, dataset)) {
    const message = `${parameter} needs periods, and a row of ${dataset.name} is none: give a grain`;
    return { parameter, message, allowed: ['with grain'] };
  }
  if (!query.cursor) return undefined;
  const message = `${parameter} and cursor do not go together`;
  return { parameter: 'cursor', message, allowed: ['limit and offset'] };
}

/** The columns of an answer: those asked for, and those that a comparison adds. */
export function servedColumns(query: Query, dataset: Dataset): Column[] {
  const { columns, compare } = query;
  if (!compare.length) return columns;
  return [
    ...columns,
    partialColumn,
    ...compare.flatMap((each) => comparedColumns(columns, each, dataset)),
  ];
}

/** Every column that a comparison can add, for the documentation. */
export function possibleColumns(dataset: Dataset): Column[] {
  const all = comparisons.flatMap((each) => comparedColumns(dataset.columns, each, dataset));
  return all.length ? [partialColumn, ...all] : [];
}

const partialColumn: Column = {
  name: 'partial',
  kind: 'boolean',
  nullable: false,
  label: { en: 'Partial', fr: 'Partiel' },
  description:
    'true: the period is not whole (it is running, or the window cuts it), and is compared with the same part',
  unit: undefined,
};

const comparedColumns = (columns: Column[], comparison: Comparison, dataset: Dataset) =>
  columns
    .filter((column) => isMeasure(column, dataset))
    .flatMap((column) => [
      beside(column, comparison, 'prev'),
      beside(column, comparison, 'delta'),
      beside(column, comparison, 'pct'),
    ]);

const titles = {
  previous_period: { en: 'previous period', fr: 'période précédente' },
  previous_year: { en: 'previous year', fr: 'année précédente' },
  prev: 'Value in the period compared with; null where there is none',
  delta: 'Value minus that value',
  pct: 'The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing',
} as const;

function beside(column: Column, comparison: Comparison, part: 'prev' | 'delta' | 'pct'): Column {
  const { en, fr } = titles[comparison];
  const sign = { prev: '', delta: ' (±)', pct: ' (%)' }[part];
  return {
    name: comparedName(column.name, comparison, part),
    kind: part === 'pct' ? 'ratio' : column.kind,
    nullable: true,
    label: { en: `${column.label.en}, ${en}${sign}`, fr: `${column.label.fr}, ${fr}${sign}` },
    description: titles[part],
    unit: part === 'pct' ? 'ratio' : column.unit,
  };
}

export const comparedName = (
  column: string,
  comparison: Comparison,
  part: 'prev' | 'delta' | 'pct',
) => `${column}_${comparison}_${part}`;
