import { nearest } from './nearest.ts';
import { invalid, type ParameterError, shortened } from './parameter.ts';

/*
 * Parameters of the paths that list records (runs, refused rows …): as strict as those of a dataset, and few.
 */
export type PlainQuery = Record<string, string | string[] | undefined>;

export interface PlainParameter {
  /** Why the text is refused; undefined where it is allowed. */
  refuse?(text: string): string | undefined;
  allowed?: string[];
}

export interface Page {
  limit: number;
  offset: number;
}

const MOST_ROWS = 1_000;
const FEW_ROWS = 100;

/** What was given of `parameters`, `limit` and `offset`. @throws GoldserveError `invalid-parameter` */
export function readPlain<N extends string>(
  query: PlainQuery,
  parameters: Record<N, PlainParameter>,
): Partial<Record<N, string>> & Page {
  const known: Record<string, PlainParameter> = { ...parameters, ...paging };
  const errors = Object.entries(query).flatMap(([name, value]) => refused(name, value, known));
  if (errors.length) throw invalid(errors);
  const given = query as Partial<Record<N, string>>;
  const { limit, offset } = query as { limit?: string; offset?: string };
  return { ...given, limit: Number(limit ?? FEW_ROWS), offset: Number(offset ?? 0) };
}

const wholeNumber = (least: number, most: number) => (text: string) =>
  /^\d{1,15}$/.test(text) && Number(text) >= least && Number(text) <= most
    ? undefined
    : `is not a whole number from ${least} to ${most}`;

const paging: Record<keyof Page, PlainParameter> = {
  limit: { refuse: wholeNumber(1, MOST_ROWS) },
  offset: { refuse: wholeNumber(0, Number.MAX_SAFE_INTEGER) },
};

/** One of some words. */
export const oneOf = (allowed: readonly string[]): PlainParameter => ({
  allowed: [...allowed],
  refuse: (text) => (allowed.includes(text) ? undefined : `is none of ${allowed.join(', ')}`),
});

function refused(
  name: string,
  value: string | string[] | undefined,
  known: Record<string, PlainParameter>,
): ParameterError[] {
  const parameter = known[name];
  if (!parameter) return [unknown(name, Object.keys(known))];
  if (Array.isArray(value))
    return [
      { parameter: name, message: `${name} is given ${value.length} times`, allowed: ['once'] },
    ];
  const why = parameter.refuse?.(value ?? '');
  if (!why) return [];
  const { allowed } = parameter;
  const message = `${name}=${shortened(value ?? '')} ${why}`;
  return [{ parameter: name, message, ...(allowed ? { allowed } : {}) }];
}

function unknown(name: string, allowed: string[]): ParameterError {
  const meant = nearest(name, allowed);
  const message = `${shortened(name)} is not a parameter of this path`;
  return {
    parameter: shortened(name),
    message,
    allowed,
    ...(meant ? { did_you_mean: meant } : {}),
  };
}
