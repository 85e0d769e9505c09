import type { Dataset } from '../dataset.ts';
import { GoldserveError } from '../errors.ts';
import type { JsonSchema } from '../schema/json.ts';
import type { Filter } from './filter.ts';
import type { Draft } from './query.ts';

/** What a parameter is read against. */
export interface Context {
  dataset: Dataset;
  /** Names of the configured sources, in their order. */
  sources: readonly string[];
  /** IANA; the zone that days are counted in. */
  timezone: string;
  /** Conditions of whoever asks. Default: none. */
  fixed?: Filter[];
}

/**
 * One parameter of a dataset. A family of parameters is a function from the dataset's definition to these, listed in
 * query.ts: what it declares is read, refused and documented without any other change.
 */
export interface Parameter {
  name: string;
  /** May be repeated; `read` is then called for each value. */
  many?: true;
  /** Type, bounds, default, description and example, as the OpenAPI document shows them. */
  schema: JsonSchema;
  /** Puts what `text` says into `query`. @throws Refusal */
  read(text: string, query: Draft, context: Context): void;
}

/** Why a parameter was refused, as a program can read it. */
export interface ParameterError {
  parameter: string;
  message: string;
  allowed?: string[];
  did_you_mean?: string;
}

/** A value that is not allowed: what is, and perhaps what was meant. */
export class Refusal extends Error {
  readonly allowed: string[] | undefined;
  readonly meant: string | undefined;

  constructor(message: string, allowed?: string[], meant?: string) {
    super(message);
    this.allowed = allowed;
    this.meant = meant;
  }
}

/** The refusal of `name=text` as the answer shows it. */
export function parameterError(name: string, text: string, refusal: Refusal): ParameterError {
  return {
    parameter: name,
    message: `${name}=${shortened(text)} ${refusal.message}`,
    ...(refusal.allowed ? { allowed: refusal.allowed } : {}),
    ...(refusal.meant ? { did_you_mean: refusal.meant } : {}),
  };
}

/** Long input is not sent back whole. */
export const shortened = (text: string) => (text.length > 100 ? `${text.slice(0, 100)}…` : text);

/** The error of a request with these mistakes. */
export function invalid(errors: ParameterError[]): GoldserveError {
  const said = errors.map(({ message, did_you_mean: meant }) =>
    meant ? `${message}; did you mean ${meant}?` : message,
  );
  return new GoldserveError('invalid-parameter', said.slice(0, 5).join('. '), {
    details: { errors: errors.slice(0, 20) },
  });
}
