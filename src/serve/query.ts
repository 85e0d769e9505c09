import type { Dataset } from '../dataset.ts';
import type { Column } from '../schema/column.ts';
import { defaultOrder, type Order } from '../schema/order.ts';
import { compareParameter } from './compare.ts';
import { type Cursor, cursorParameter } from './cursor.ts';
import { dimensionParameters } from './dimension.ts';
import { explainParameter } from './explain_parameter.ts';
import { fieldsParameter } from './fields.ts';
import { type FillWith, fillParameter } from './fill.ts';
import type { Filter } from './filter.ts';
import { type FormatName, formatParameters, type Shape } from './format/parameter.ts';
import { grainError, grainParameters } from './grain.ts';
import { boundError, boundParameters } from './measure.ts';
import { nearest } from './nearest.ts';
import { pagingError, pagingParameters } from './paging.ts';
import {
  type Context,
  invalid,
  type Parameter,
  type ParameterError,
  parameterError,
  Refusal,
  shortened,
} from './parameter.ts';
import { searchParameter } from './search.ts';
import { type Comparison, possibleColumns, seriesError } from './series.ts';
import { sortParameter } from './sort.ts';
import { sourceParameter } from './source.ts';
import { topError, topParameters } from './top.ts';
import { versionParameter } from './version_parameter.ts';
import { type AskedWindow, windowError, windowParameters } from './window.ts';
import type { Unit } from './words.ts';

/**
 * What is asked of a dataset, every value checked. It is plain data (JSON says all of it), so that two equal queries
 * can share an answer.
 */
export interface Query {
  /** A configured source, `all`, or undefined: the first that has the dataset. */
  source: string | undefined;
  limit: number;
  offset: number;
  /** The published version to answer from; undefined: the newest. */
  version?: string;
  /** Where the page before ended. */
  cursor?: Cursor;
  /** Count every row that matches. */
  count: boolean;
  /** Ends with the key: no two rows tie. */
  order: Order;
  /** The columns to serve, `source` first. */
  columns: Column[];
  window: AskedWindow;
  filters: Filter[];
  /** Conditions of whoever asks (seen.ts): every read has them, whatever the parameters say. */
  fixed: Filter[];
  /** The first rows alone, and perhaps one row of all the others. */
  top?: number;
  others: boolean;
  /** The unit that rows are brought to; undefined: as they are stored. */
  grain?: Unit;
  compare: Comparison[];
  fill?: FillWith;
  format?: FormatName;
  shape: Shape;
  locale?: 'fr';
  /** Whether to tell how the rows were found; such an answer is not kept. */
  explain?: true;
  /** A page was asked for, by a limit: formats that answer every row then answer no more. */
  isPage: boolean;
}

/** A query while it is read. */
export interface Draft extends Query {
  /** Of the parameters with a default: which were given. */
  given: string[];
}

/** The query string as the HTTP server reads it: a repeated key is a list. */
export type RawQuery = Record<string, string | string[] | undefined>;

const families = [
  sourceParameter,
  pagingParameters,
  cursorParameter,
  sortParameter,
  topParameters,
  versionParameter,
  fieldsParameter,
  searchParameter,
  windowParameters,
  grainParameters,
  compareParameter,
  fillParameter,
  formatParameters,
  explainParameter,
  dimensionParameters,
  boundParameters,
];

/** Names that every dataset keeps free, those of parameters to come included. */
const RESERVED = ['as_of', 'api_key'];

/**
 * The parameters that the dataset takes, in the order they are documented. @throws when a column's name makes a
 * parameter that is there already: such a dataset cannot be served.
 */
export function parametersOf(dataset: Dataset): Parameter[] {
  const parameters = families.flatMap((family): Parameter[] => family(dataset));
  refuseTwice(dataset, 'parameter', [...RESERVED, ...parameters.map(({ name }) => name)]);
  const columns = [...dataset.columns, ...possibleColumns(dataset)];
  refuseTwice(
    dataset,
    'column of the answer',
    columns.map(({ name }) => name),
  );
  return parameters;
}

function refuseTwice(dataset: Dataset, what: string, names: string[]): void {
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice === undefined) return;
  const message = `a column makes the ${what} \`${twice}\`, which has another meaning`;
  throw new Error(`${dataset.name}: ${message}; give the column another name`);
}

/**
 * Reads a query string, strictly. @throws GoldserveError `invalid-parameter` whose `details.errors` holds one
 * ParameterError for each thing that is wrong.
 */
export function readQuery(raw: RawQuery, parameters: Parameter[], context: Context): Query {
  const query = defaultQuery(context);
  const errors = Object.entries(raw).flatMap(([name, value]) => {
    const error = readOne(name, value ?? '', query, parameters, context);
    return error ? [error] : [];
  });
  if (!errors.length) errors.push(...crossErrors(query, context));
  if (errors.length) throw invalid(errors);
  const { given, ...read } = query;
  return { ...read, isPage: given.includes('limit') };
}

/** What is wrong with parameters that are each right by themselves. */
function crossErrors(query: Draft, context: Context): ParameterError[] {
  const { from, to } = query.window;
  const fixed = from && to && 'at' in from && 'at' in to ? { from: from.at, to: to.at } : {};
  const rules = [pagingError, boundError, topError, grainError, seriesError];
  const errors = [windowError(fixed), ...rules.map((rule) => rule(query, context))];
  return errors.filter((error) => error !== undefined);
}

/** For a path that takes no parameter. @throws GoldserveError `invalid-parameter` when there is one. */
export function refuseParameters(raw: RawQuery): void {
  const errors = Object.keys(raw).map((name) => unknown(name, []));
  if (errors.length) throw invalid(errors);
}

/** For a path that takes a version alone. @throws GoldserveError `invalid-parameter` */
export function readVersion(raw: RawQuery): string | undefined {
  const parameters = versionParameter();
  const query: Pick<Query, 'version'> = {};
  const errors = Object.entries(raw).flatMap(
    ([name, value]) => readOne(name, value ?? '', query as Draft, parameters, {} as Context) ?? [],
  );
  if (errors.length) throw invalid(errors);
  return query.version;
}

function defaultQuery({ dataset, fixed = [] }: Context): Draft {
  return {
    fixed,
    source: undefined,
    limit: 100,
    offset: 0,
    order: defaultOrder(dataset),
    columns: dataset.columns,
    window: {},
    filters: [],
    count: false,
    others: false,
    compare: [],
    shape: 'rows',
    isPage: false,
    given: [],
  };
}

function readOne(
  name: string,
  value: string | string[],
  query: Draft,
  parameters: Parameter[],
  context: Context,
): ParameterError | undefined {
  const parameter = parameters.find((candidate) => candidate.name === name);
  if (!parameter) return unknown(name, parameters);
  if (Array.isArray(value) && !parameter.many) return repeated(name, value);
  for (const text of [value].flat()) {
    try {
      parameter.read(text, query, context);
    } catch (thrown) {
      if (thrown instanceof Refusal) return parameterError(name, text, thrown);
      throw thrown;
    }
  }
}

function unknown(name: string, parameters: Parameter[]): ParameterError {
  const allowed = parameters.map((parameter) => parameter.name);
  const meant = nearest(name, allowed);
  return {
    parameter: shortened(name),
    message: `${shortened(name)} is not a parameter of this path`,
    allowed,
    ...(meant ? { did_you_mean: meant } : {}),
  };
}

function repeated(name: string, values: string[]): ParameterError {
  const received = values.map((value) => `${name}=${shortened(value)}`).slice(0, 3);
  return {
    parameter: name,
    message: `${name} is given ${values.length} times (${received.join(', ')})`,
    allowed: ['once'],
  };
}
