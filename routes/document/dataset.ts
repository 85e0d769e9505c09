import type { Dataset } from '../../src/dataset.ts';
import { exampleRow, rowSchema } from '../../src/schema/json.ts';
import { columnMeta } from '../../src/serve/answer.ts';
import { parametersOf } from '../../src/serve/query.ts';
import { exampleMeta } from './envelope.ts';
import { answerName, objectSchema, pascal, rowName, schemaRef } from './names.ts';

/** The named schemas of a dataset: its row, and the answer that holds rows. */
export function datasetSchemas(dataset: Dataset) {
  const answer = objectSchema(`Rows of ${dataset.name} and what they are`, {
    data: {
      type: 'array',
      items: schemaRef(rowName(dataset)),
      description: 'The rows; with `fields`, of the columns asked for alone.',
    },
    meta: schemaRef('Meta'),
    links: schemaRef('Links'),
  });
  return [
    { $id: rowName(dataset), ...rowSchema(dataset) },
    { $id: answerName(dataset), ...answer },
  ];
}

/** The operation of a dataset, from its definition alone. `x-problems`: see openapi.ts. */
export function datasetOperation(dataset: Dataset) {
  const parameters = parametersOf(dataset).map(({ name, schema }) => [name, schema]);
  return {
    operationId: `get${pascal(dataset.path)}`,
    summary: dataset.label.en,
    description: `${dataset.description}. French: ${dataset.label.fr}. In MongoDB: \`gold_${dataset.name}\`.`,
    tags: ['datasets'],
    querystring: { type: 'object', properties: Object.fromEntries(parameters) },
    response: {
      200: {
        description: 'The rows asked for',
        content: {
          'application/json': {
            schema: schemaRef(answerName(dataset)),
            examples: { rows: { summary: 'One row', value: exampleAnswer(dataset) } },
          },
        },
      },
    },
    'x-problems': [400, 406, 414, 500, 503, 504],
  };
}

function exampleAnswer(dataset: Dataset) {
  const columns = dataset.columns.map((column) => columnMeta(column, { currency: 'EUR' }));
  return {
    data: [exampleRow(dataset)],
    meta: { ...exampleMeta, columns },
    links: { self: `/${dataset.path}` },
  };
}
