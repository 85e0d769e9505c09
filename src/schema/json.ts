import { z } from 'zod';
import type { Dataset } from '../dataset.ts';
import { type Column, kinds } from './column.ts';

export type JsonSchema = Record<string, unknown>;

/** What a row of the dataset is in JSON: its columns and nothing else; `fields` may leave out all but `source`. */
export function rowSchema(dataset: Pick<Dataset, 'row' | 'columns' | 'description'>): JsonSchema {
  const derived = z.toJSONSchema(dataset.row).properties as Record<string, JsonSchema>;
  const properties = dataset.columns.map((column) => [
    column.name,
    columnSchema(column, derived[column.name] ?? {}),
  ]);
  return {
    type: 'object',
    description: dataset.description,
    additionalProperties: false,
    required: ['source'],
    properties: Object.fromEntries(properties),
  };
}

/**
 * One column. Written from the column's kind, because what zod prints for a date is a long regular expression and
 * for an integer the bounds of JavaScript; the limits and choices that the definition states are kept.
 */
export function columnSchema(column: Column, derived: JsonSchema = {}): JsonSchema {
  const { type, ...shape } = kinds[column.kind].json;
  return {
    type: column.nullable ? [type, 'null'] : type,
    title: column.label.en,
    description: column.description || column.label.en,
    ...shape,
    ...stated(derived, column.nullable),
    'x-label-fr': column.label.fr,
    'x-kind': column.kind,
    ...(column.unit ? { 'x-unit': column.unit } : {}),
    ...(column.pii ? { 'x-pii': true } : {}),
  };
}

const limits = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'];

function stated(derived: JsonSchema, nullable: boolean): JsonSchema {
  const alternatives = (derived.anyOf as JsonSchema[] | undefined) ?? [derived];
  const type = alternatives.find((alternative) => alternative.type !== 'null') ?? {};
  const bounds = limits.filter(
    (limit) => typeof type[limit] === 'number' && Math.abs(type[limit]) < Number.MAX_SAFE_INTEGER,
  );
  const choices = type.enum as unknown[] | undefined;
  return {
    ...Object.fromEntries(bounds.map((limit) => [limit, type[limit]])),
    ...(choices ? { enum: nullable ? [...choices, null] : choices } : {}),
  };
}

/** The only values that a column may have, where its definition names them. */
export function choicesOf(
  dataset: Pick<Dataset, 'row' | 'columns' | 'description'>,
  { name }: Pick<Column, 'name'>,
): string[] | undefined {
  const { properties } = rowSchema(dataset) as { properties: Record<string, JsonSchema> };
  const choices = properties[name]?.enum as unknown[] | undefined;
  return choices?.filter((choice): choice is string => typeof choice === 'string');
}

const examples = {
  text: 'Exemple',
  date: '2026-01-01',
  timestamp: '2026-01-15T10:30:00',
  money: 1234.5,
  ratio: 0.25,
  number: 12.5,
  count: 42,
  integer: 3,
  boolean: true,
} as const satisfies Record<Column['kind'], unknown>;

/** A row that is valid for the schema, for the documentation. */
export function exampleRow(dataset: Pick<Dataset, 'row' | 'columns' | 'description'>): JsonSchema {
  const { properties } = rowSchema(dataset) as { properties: Record<string, JsonSchema> };
  const values = dataset.columns.map((column) => [
    column.name,
    exampleValue(column, properties[column.name] ?? {}),
  ]);
  return Object.fromEntries(values);
}

function exampleValue(column: Column, schema: JsonSchema): unknown {
  if (column.name === 'source') return 'retail';
  if (column.name.startsWith('id_')) return '1042';
  const [choice] = (schema.enum as unknown[] | undefined) ?? [examples[column.kind]];
  return typeof choice === 'number' ? Math.min(choice, Number(schema.maximum ?? choice)) : choice;
}
