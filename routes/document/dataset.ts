import type { Dataset } from '../../src/dataset.ts';
import { exampleRow, type JsonSchema } from '../../src/schema/json.ts';
import { columnMeta } from '../../src/serve/answer.ts';
import { formats } from '../../src/serve/format/format.ts';
import { parametersOf } from '../../src/serve/query.ts';
import { servedRowSchema } from '../../src/serve/row_schema.ts';
import { COLUMNS_TYPE, mediaTypes } from '../accept.ts';
import { exampleMeta } from './envelope.ts';
import {
  answerName,
  columnsAnswerName,
  columnsName,
  objectSchema,
  pascal,
  rowName,
  schemaRef,
} from './names.ts';

/** The named schemas of a dataset: its row and its columns, and the answers that hold them. */
export function datasetSchemas(dataset: Dataset) {
  const row = servedRowSchema(dataset);
  const rows = {
    type: 'array',
    items: schemaRef(rowName(dataset)),
    description: 'The rows; with `fields`, of the columns asked for alone.',
  };
  return [
    { $id: rowName(dataset), ...row },
    { $id: columnsName(dataset), ...columnsSchema(row) },
    { $id: answerName(dataset), ...answerSchema(dataset, rows) },
    { $id: columnsAnswerName(dataset), ...answerSchema(dataset, schemaRef(columnsName(dataset))) },
  ];
}

const answerSchema = (dataset: Dataset, data: unknown) =>
  objectSchema(`Rows of ${dataset.name} and what they are`, {
    data,
    meta: schemaRef('Meta'),
    links: schemaRef('Links'),
  });

/** The same values, one list for each column. */
function columnsSchema(row: JsonSchema): JsonSchema {
  const properties = Object.entries(row.properties as Record<string, JsonSchema>).map(
    ([name, items]) => [name, { type: 'array', items, description: items.description }],
  );
  return { ...row, properties: Object.fromEntries(properties) };
}

/** The operation of a dataset, from its definition alone. `x-problems`: see openapi.ts. */
export function datasetOperation(dataset: Dataset) {
  const parameters = parametersOf(dataset).map(({ name, schema }) => [name, schema]);
  return {
    operationId: `get${pascal(dataset.path)}`,
    summary: dataset.label.en,
    description: `${dataset.description}. French: ${dataset.label.fr}. In MongoDB: \`gold_${dataset.name}\`.`,
    tags: ['datasets'],
    ...(dataset.deprecated ? { deprecated: true } : {}),
    querystring: { type: 'object', properties: Object.fromEntries(parameters) },
    response: {
      200: { description: 'The rows asked for', content: contentOf(dataset) },
      304: { description: 'What `If-None-Match` names is still right; no body', type: 'null' },
    },
    'x-problems': [400, 406, 410, 414, 500, 503, 504],
  };
}

/** JSON in its two shapes, and each kind of file. */
function contentOf(dataset: Dataset) {
  const { data, ...rest } = exampleAnswer(dataset);
  const lists = Object.entries(data[0] ?? {}).map(([name, value]) => [name, [value]]);
  const inColumns = { data: Object.fromEntries(lists), ...rest };
  return {
    [mediaTypes.json]: {
      schema: schemaRef(answerName(dataset)),
      examples: { rows: { summary: 'One row', value: { data, ...rest } } },
    },
    [COLUMNS_TYPE]: {
      schema: schemaRef(columnsAnswerName(dataset)),
      examples: { columns: { summary: 'One row, as columns', value: inColumns } },
    },
    ...Object.fromEntries(
      Object.keys(formats).map((format) => [
        mediaTypes[format as keyof typeof mediaTypes],
        { schema: fileSchemas[format as keyof typeof formats] },
      ]),
    ),
  };
}

const binary = (description: string) => ({ type: 'string', format: 'binary', description });

const fileSchemas: Record<keyof typeof formats, JsonSchema> = {
  csv: { type: 'string', description: 'RFC 4180, with a header of column names.' },
  ndjson: { type: 'string', description: 'One JSON object a line.' },
  xlsx: binary('A workbook with one sheet.'),
  parquet: binary('Parquet, with the types of the columns.'),
  arrow: binary('The streaming format of Arrow, with the types of the columns.'),
};

function exampleAnswer(dataset: Dataset) {
  const columns = dataset.columns.map((column) => columnMeta(column, { currency: 'EUR' }));
  return {
    data: [exampleRow(dataset)],
    meta: { ...exampleMeta, columns },
    links: { self: `/${dataset.path}` },
  };
}
