import { z } from 'zod';

/*
 * A column is a zod type that carries what it means. The same type becomes the SELECT's expected column,
 * the Mongo validator, the JSON Schema of the API and the labels of Metabase: nothing is written twice.
 */

/** What each kind of column is in DuckDB (`type`: where a model leaves it open), in MongoDB and in JSON. */
export const kinds = {
  text: { duckdb: /^VARCHAR$/, type: 'varchar', bson: 'string', json: { type: 'string' } },
  date: { duckdb: /^DATE$/, type: 'date', bson: 'date', json: { type: 'string', format: 'date' } },
  /** Wall-clock time, read as UTC: `YYYY-MM-DDTHH:MM:SS` without zone. */
  timestamp: {
    duckdb: /^TIMESTAMP$/,
    type: 'timestamp',
    bson: 'date',
    json: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$' },
  },
  /** An amount in the configured currency: exact decimal in the lake, Double in MongoDB. */
  money: {
    duckdb: /^(DECIMAL\(\d+,\d+\)|DOUBLE)$/,
    type: 'decimal(24, 8)',
    bson: 'double',
    json: { type: 'number' },
  },
  /** A share between 0 and 1, or a change where 0.1 is +10 %. */
  ratio: { duckdb: /^DOUBLE$/, type: 'double', bson: 'double', json: { type: 'number' } },
  number: { duckdb: /^DOUBLE$/, type: 'double', bson: 'double', json: { type: 'number' } },
  /** How many; may pass 2^31 when summed. */
  count: { duckdb: /^BIGINT$/, type: 'bigint', bson: 'long', json: { type: 'integer' } },
  /** A small whole number: days, quintile, index. */
  integer: { duckdb: /^INTEGER$/, type: 'integer', bson: 'int', json: { type: 'integer' } },
  boolean: { duckdb: /^BOOLEAN$/, type: 'boolean', bson: 'bool', json: { type: 'boolean' } },
} as const;

export type Kind = keyof typeof kinds;

/** How values of several rows become the value of all of them; where none does (distinct counts, averages), undefined. */
export type Add = 'sum' | 'min' | 'max';

export interface Column {
  name: string;
  kind: Kind;
  nullable: boolean;
  /** Short title in English and in French. */
  label: { en: string; fr: string };
  description: string;
  /** `currency`, `days`, `ratio` … ; undefined where a unit makes no sense. */
  unit: string | undefined;
  /** Holds for any rows of the dataset: over time, over its other keys, over what a filter leaves. */
  add?: Add | undefined;
  /** Personal data: left out unless whoever asks holds the scope `pii`. */
  pii?: true;
}

interface Meta {
  kind: Kind;
  label: Column['label'];
  unit?: string;
  add?: Add;
  pii?: true;
}

/** The columns of a zod row, in their order. @throws when a column was not made with this file. */
export function columnsOf(row: z.ZodObject): Column[] {
  return Object.entries(row.shape).map(([name, type]) => {
    const nullable = type instanceof z.ZodNullable;
    const inner = (nullable ? type.unwrap() : type) as z.ZodType;
    const meta = inner.meta() as (Meta & { description?: string }) | undefined;
    if (!meta?.kind) throw new Error(`column ${name} was not made with schema/column.ts`);
    return {
      name,
      kind: meta.kind,
      nullable,
      label: meta.label,
      description: meta.description ?? '',
      unit: meta.unit,
      ...(meta.add ? { add: meta.add } : {}),
      ...(meta.pii ? { pii: meta.pii } : {}),
    };
  });
}

type Labels = [en: string, fr: string, description: string];

const described = <T extends z.ZodType>(
  type: T,
  kind: Kind,
  [en, fr, description]: Labels,
  unit?: string,
) => type.meta({ kind, label: { en, fr }, description, ...(unit ? { unit } : {}) });

export const text = (...labels: Labels) => described(z.string(), 'text', labels);
export const date = (...labels: Labels) => described(z.iso.date(), 'date', labels);
export const timestamp = (...labels: Labels) =>
  described(z.iso.datetime({ local: true, offset: false }), 'timestamp', labels);
export const money = (...labels: Labels) => described(z.number(), 'money', labels, 'currency');
export const ratio = (...labels: Labels) => described(z.number(), 'ratio', labels, 'ratio');
export const decimal = (en: string, fr: string, description: string, unit?: string) =>
  described(z.number(), 'number', [en, fr, description], unit);
export const count = (en: string, fr: string, description: string, unit = 'count') =>
  described(z.int(), 'count', [en, fr, description], unit);
export const integer = (en: string, fr: string, description: string, unit?: string) =>
  described(z.int(), 'integer', [en, fr, description], unit);
export const flag = (...labels: Labels) => described(z.boolean(), 'boolean', labels);

/** Declares how values of several rows become one; before `.nullable()`. */
export const adding = <T extends z.ZodType>(add: Add, type: T): T =>
  type.meta({ ...type.meta(), add });

/** Declares a column to be personal data; before `.nullable()`. */
export const personal = <T extends z.ZodType>(type: T): T =>
  type.meta({ ...type.meta(), pii: true });

/** Names, addresses, and what people write about people. */
export const personalText = (...labels: Labels) => personal(text(...labels));

/** The first column of every silver and gold row. */
export const source = () =>
  text('Source', 'Source', 'The configured system the row comes from (retail, ebp, dolibarr)');
