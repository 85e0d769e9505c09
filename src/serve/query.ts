import type { Dataset } from '../dataset.ts';
import { GoldserveError } from '../errors.ts';
import type { Column } from '../schema/column.ts';
import { defaultOrder, type Order } from '../schema/order.ts';
import { fieldsParameter } from './fields.ts';
import { nearest } from './nearest.ts';
import { pagingParameters } from './paging.ts';
import {
  type Context,
  type Parameter,
  type ParameterError,
  parameterError,
  Refusal,
  shortened,
} from './parameter.ts';
import { sortParameter } from './sort.ts';
import { sourceParameter } from './source.ts';
import { type Window, windowError, windowParameters } from './window.ts';

/** What is asked of a dataset, every value checked: it holds column names, numbers and dates, never raw input. */
export interface Query {
  /** A configured source, `all`, or undefined: the first that has the dataset. */
  source: string | undefined;
  limit: number;
  offset: number;
  /** Ends with the key: no two rows tie. */
  order: Order;
  /** The columns to serve, `source` first. */
  columns: Column[];
  window: Window;
}

/** The query string as the HTTP server reads it: a repeated key is a list. */
export type RawQuery = Record<string, string | string[] | undefined>;

const families = [
  sourceParameter,
  pagingParameters,
  sortParameter,
  fieldsParameter,
  windowParameters,
];

/** The parameters that the dataset takes, in the order they are documented. */
export function parametersOf(dataset: Dataset): Parameter[] {
  return families.flatMap((family) => family(dataset));
}

/**
 * Reads a query string, strictly. @throws GoldserveError `invalid-parameter` whose `details.errors` holds one
 * ParameterError for each thing that is wrong.
 */
export function readQuery(raw: RawQuery, parameters: Parameter[], context: Context): Query {
  const query = defaultQuery(context.dataset);
  const errors = Object.entries(raw).flatMap(([name, value]) => {
    const error = readOne(name, value ?? '', query, parameters, context);
    return error ? [error] : [];
  });
  const crossed = errors.length ? undefined : windowError(query.window);
  if (crossed) errors.push(crossed);
  if (errors.length) throw invalid(errors);
  return query;
}

/** For a path that takes no parameter. @throws GoldserveError `invalid-parameter` when there is one. */
export function refuseParameters(raw: RawQuery): void {
  const errors = Object.keys(raw).map((name) => unknown(name, []));
  if (errors.length) throw invalid(errors);
}

function defaultQuery(dataset: Dataset): Query {
  return {
    source: undefined,
    limit: 100,
    offset: 0,
    order: defaultOrder(dataset),
    columns: dataset.columns,
    window: {},
  };
}

function readOne(
  name: string,
  value: string | string[],
  query: Query,
  parameters: Parameter[],
  context: Context,
): ParameterError | undefined {
  const parameter = parameters.find((candidate) => candidate.name === name);
  if (!parameter) return unknown(name, parameters);
  if (Array.isArray(value)) return repeated(name, value);
  try {
    parameter.read(value, query, context);
  } catch (thrown) {
    if (thrown instanceof Refusal) return parameterError(name, value, thrown);
    throw thrown;
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

function invalid(errors: ParameterError[]): GoldserveError {
  const said = errors.map(({ message, did_you_mean: meant }) =>
    meant ? `${message}; did you mean ${meant}?` : message,
  );
  return new GoldserveError('invalid-parameter', said.slice(0, 5).join('. '), {
    details: { errors: errors.slice(0, 20) },
  });
}
