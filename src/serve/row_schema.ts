import type { Dataset } from '../dataset.ts';
import type { Column } from '../schema/column.ts';
import { columnSchema, type JsonSchema, rowSchema } from '../schema/json.ts';
import { grainsOf } from './grain.ts';
import { isMeasure } from './measure.ts';
import { isSeries, possibleColumns } from './series.ts';

/**
 * What a row of an answer can be: the dataset's row, with what parameters add to it. Where periods can be filled, their
 * measures can be null, and what the definition of a series derives from its key.
 */
export function servedRowSchema(dataset: Dataset): JsonSchema {
  const row = rowSchema(dataset) as JsonSchema & { properties: Record<string, JsonSchema> };
  if (!isSeries(dataset) && grainsOf(dataset).length < 2) return row;
  const isLeftOpen = (column: Column) =>
    isMeasure(column, dataset) || (isSeries(dataset) && !dataset.key.includes(column.name));
  const open = dataset.columns
    .filter((column) => !column.nullable && isLeftOpen(column))
    .map(({ name }) => [name, orNull(row.properties[name] ?? {})]);
  const added = possibleColumns(dataset).map((column) => [column.name, columnSchema(column)]);
  const properties = { ...row.properties, ...Object.fromEntries([...open, ...added]) };
  return { ...row, properties };
}

const orNull = (schema: JsonSchema): JsonSchema => ({ ...schema, type: [schema.type, 'null'] });
