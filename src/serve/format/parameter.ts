import { invalid, type Parameter, type ParameterError, Refusal } from '../parameter.ts';
import type { Query } from '../query.ts';

export const formatNames = ['json', 'csv', 'ndjson', 'xlsx', 'parquet', 'arrow'] as const;
export type FormatName = (typeof formatNames)[number];

const shapes = ['rows', 'columns'] as const;
export type Shape = (typeof shapes)[number];

/** `format`, `shape` and `locale`. */
export const formatParameters = (): Parameter[] => [
  {
    name: 'format',
    schema: {
      type: 'string',
      enum: [...formatNames],
      description:
        'How the rows are written; comes before `Accept`. All but `json` answer every row, streamed, unless `limit` ' +
        'is given; what is broken off on the way is never a complete file.',
      examples: ['csv'],
    },
    read(text, query) {
      query.format = oneOf(text, formatNames);
    },
  },
  {
    name: 'shape',
    schema: {
      type: 'string',
      enum: [...shapes],
      default: 'rows',
      description: '`columns` answers JSON with one list for each column, for charts.',
      examples: ['columns'],
    },
    read(text, query) {
      query.shape = oneOf(text, shapes);
    },
  },
  {
    name: 'locale',
    schema: {
      type: 'string',
      enum: ['fr'],
      description:
        'CSV for a French spreadsheet: `;` between columns, a decimal comma, a byte order mark, and an apostrophe ' +
        'before text that the spreadsheet would take for a formula. Without it CSV is exact (RFC 4180).',
      examples: ['fr'],
    },
    read(text, query) {
      query.locale = oneOf(text, ['fr'] as const);
    },
  },
];

function oneOf<T extends string>(text: string, allowed: readonly T[]): T {
  const found = allowed.find((each) => each === text);
  if (found) return found;
  throw new Refusal('is not offered', [...allowed]);
}

/**
 * The query once its format is known. A parameter that would do nothing there is refused.
 * @throws GoldserveError `invalid-parameter`
 */
export function inFormat(query: Query, format: FormatName): Query {
  if (query.locale && format !== 'csv') throw invalid([needs('locale', 'csv')]);
  if (query.shape === 'columns' && format !== 'json') throw invalid([needs('shape', 'json')]);
  // JSON has a limit always: whether it was given makes no difference.
  return { ...query, format, isPage: format === 'json' || query.isPage };
}

const needs = (parameter: string, format: FormatName): ParameterError => ({
  parameter,
  message: `${parameter} needs format=${format}`,
  allowed: [`with format=${format}`],
});
