import { kinds } from '../../src/schema/column.ts';
import { objectSchema, schemaRef } from './names.ts';

const text = (description: string) => ({ type: 'string', description });
const orNull = (description: string) => ({ type: ['string', 'null'], description });
const names = (description: string) => ({ type: 'array', items: { type: 'string' }, description });
const rows = (description: string) => ({ type: 'integer', minimum: 0, description });
const list = (items: unknown, description: string) => ({ type: 'array', items, description });

const summary = {
  name: text('The name of the dataset.'),
  path: text('Where it is served.'),
  label: text('Title in English.'),
  label_fr: text('Title in French.'),
  description: text('What a row is.'),
  collection: text('The collection in MongoDB.'),
  key: names('The columns that identify a row.'),
  time: orNull('The column that `from` and `to` filter; null: it takes neither.'),
  sort: names('The order of the rows when none is asked for; `-` before a column for descending.'),
  rows: rows('Rows published.'),
  rows_by_source: {
    type: 'object',
    description: 'Rows published of each source.',
    additionalProperties: { type: 'integer', minimum: 0 },
  },
  run_id: orNull('The run that computed it; null when it was never published.'),
  changed_at: {
    ...orNull('When its rows last changed; null when it was never published.'),
    format: 'date-time',
  },
};

const column = objectSchema(
  'A column of a dataset',
  {
    name: text('The name of the property in each row.'),
    label: text('Title in English.'),
    label_fr: text('Title in French.'),
    type: { ...text('What the values are.'), enum: Object.keys(kinds) },
    unit: text('The ISO 4217 code of an amount, `ratio` (0.1 is 10 %), `days` …'),
    add: {
      ...text('How values of several rows become one; absent: they cannot be added.'),
      enum: ['sum', 'min', 'max'],
    },
    description: text('What the column means.'),
    can_be_null: { type: 'boolean', description: 'Whether a value can be missing.' },
    pii: {
      type: 'boolean',
      description: 'Personal data: left out unless the key has the scope `pii`.',
    },
  },
  ['unit', 'add'],
);

const parameter = objectSchema('A parameter of a dataset', {
  name: text('The name of the parameter.'),
  schema: { type: 'object', description: 'Its JSON Schema.', additionalProperties: true },
});

const check = objectSchema('A check that passed', {
  name: text('The name of the check.'),
  message: text('What its failure would mean.'),
});

const collapsed = {
  model: text('The silver model that the rows were meant for.'),
  source: text('The source they came from.'),
  rows: rows('How many.'),
};
const refused = { ...collapsed, reason: text('Why they were refused.') };
const noted = { ...collapsed, reason: text('What is odd about them.') };

const orUnknown = (schema: { type: string }) => ({ ...schema, type: [schema.type, 'null'] });

const detail = {
  ...summary,
  columns: list(schemaRef('DatasetColumn'), 'The columns, in the order they are served.'),
  parameters: list(schemaRef('DatasetParameter'), 'What its path takes.'),
  data_through: {
    type: 'object',
    description: 'Latest date in the facts of each source, as stored.',
    additionalProperties: { type: ['string', 'null'] },
  },
  sample: list(
    { type: 'object', description: 'A row.', additionalProperties: true },
    'The first rows, as the path answers them.',
  ),
  made_from: orUnknown(
    names('The silver models it is computed from; null: the version does not say.'),
  ),
  checks: orUnknown(list(schemaRef('PassedCheck'), 'The checks that its rows passed.')),
  refused: orUnknown(
    list(schemaRef('RefusedRows'), 'Rows of those silver models that were refused, by reason.'),
  ),
  noted: orUnknown(
    list(schemaRef('NotedRows'), 'Rows that were kept though something about them is odd.'),
  ),
  collapsed: orUnknown(
    list(schemaRef('CollapsedRows'), 'Identical copies of a row that became one.'),
  ),
  versions: list(schemaRef('KeptVersion'), 'The versions that can be asked for, newest first.'),
};

const version = objectSchema('A version that can be asked for with `version`', {
  version: text('Its name.'),
  published_at: { type: 'string', format: 'date-time', description: 'When it was published.' },
  as_of: { type: 'string', format: 'date', description: 'The reference day of its run.' },
  rows: rows('Rows of this dataset in it.'),
});

export const metaProperties = {
  query_ms: { type: 'number', minimum: 0, description: 'Milliseconds spent in MongoDB.' },
  count: rows('Entries in `data`.'),
  version: orNull('The published version.'),
  run_id: orNull('The run that computed it.'),
  as_of: { ...orNull('The reference day of the run.'), format: 'date' },
  published_at: { ...orNull('When it was published.'), format: 'date-time' },
};

const meta = objectSchema(
  'The version that is described; null where nothing was ever published',
  metaProperties,
);

const answer = (entry: string, description: string) =>
  objectSchema(description, {
    data: list(schemaRef(entry), 'The datasets described.'),
    meta: schemaRef('CatalogueMeta'),
    links: schemaRef('Links'),
  });

export const catalogueSchemas = [
  { $id: 'DatasetColumn', ...column },
  { $id: 'DatasetParameter', ...parameter },
  { $id: 'PassedCheck', ...check },
  { $id: 'RefusedRows', ...objectSchema('Rows refused on the way', refused) },
  { $id: 'NotedRows', ...objectSchema('Odd rows that were kept', noted) },
  { $id: 'CollapsedRows', ...objectSchema('Copies that became one row', collapsed) },
  { $id: 'KeptVersion', ...version },
  { $id: 'DatasetSummary', ...objectSchema('A dataset in short', summary) },
  { $id: 'DatasetDetail', ...objectSchema('A dataset in full', detail) },
  { $id: 'CatalogueMeta', ...meta },
  { $id: 'DatasetsAnswer', ...answer('DatasetSummary', 'Every dataset') },
  { $id: 'DatasetAnswer', ...answer('DatasetDetail', 'One dataset, as a list of one') },
];

const exampleSummary = {
  name: 'monthly',
  path: '/monthly',
  label: 'Monthly sales',
  label_fr: 'Ventes par mois',
  description: 'Revenue, orders, customers and average basket of each month',
  collection: 'gold_monthly',
  key: ['source', 'mois'],
  time: 'mois',
  sort: ['source', 'mois'],
  rows: 48,
  rows_by_source: { retail: 48 },
  run_id: '20260115T050000Z-1f3a5c',
  changed_at: '2026-01-15T04:00:12.000Z',
};

const exampleDetail = {
  ...exampleSummary,
  columns: [
    {
      name: 'ca',
      label: 'Revenue',
      label_fr: "Chiffre d'affaires",
      type: 'money',
      unit: 'EUR',
      add: 'sum',
      description: 'Sum of the amounts of accepted purchases',
      can_be_null: false,
      pii: false,
    },
  ],
  parameters: [{ name: 'limit', schema: { type: 'integer', minimum: 1, maximum: 1000 } }],
  data_through: { retail: '2026-01-14T18:42:00' },
  sample: [{ source: 'retail', mois: '2022-01-01', ca: 391121.57 }],
  made_from: ['dim_customer', 'fact_sale'],
  checks: [{ name: 'unique-key', message: 'Two rows of monthly have the same source, mois' }],
  refused: [{ model: 'fact_sale', source: 'retail', reason: 'invalid_date', rows: 162 }],
  noted: [{ model: 'fact_sale', source: 'ebp', reason: 'no_customer', rows: 12 }],
  collapsed: [{ model: 'fact_sale', source: 'retail', rows: 121 }],
  versions: [
    {
      version: '20260115T040012345Z-1f3a5c',
      published_at: '2026-01-15T04:00:12.345Z',
      as_of: '2026-01-15',
      rows: 49,
    },
  ],
};

export const exampleMeta = {
  query_ms: 1.2,
  count: 1,
  version: '20260115T050000Z-1f3a5c',
  run_id: '20260115T050000Z-1f3a5c',
  as_of: '2026-01-15',
  published_at: '2026-01-15T04:00:12.000Z',
};

function operation(name: string, said: object, entry: unknown, self: string) {
  const value = { data: [entry], meta: exampleMeta, links: { self } };
  return {
    ...said,
    tags: ['catalogue'],
    response: {
      200: {
        description: 'What there is',
        content: {
          'application/json': {
            schema: schemaRef(name),
            examples: { monthly: { summary: 'One dataset', value } },
          },
        },
      },
    },
  };
}

const said = {
  operationId: 'getDatasets',
  summary: 'Every dataset',
  description: 'Each dataset with its path, key, rows by source, and when they last changed.',
  'x-problems': [400, 406, 414, 500, 503, 504],
};

export const datasetList = operation('DatasetsAnswer', said, exampleSummary, '/datasets');

export const datasetDetail = {
  ...operation(
    'DatasetAnswer',
    {
      operationId: 'getDatasetByName',
      summary: 'One dataset',
      description:
        'Columns with unit and labels, parameters, sample rows, the checks it passed, and what was refused on the way ' +
        'to it, by reason.',
      'x-problems': [400, 404, 406, 414, 500, 503, 504],
    },
    exampleDetail,
    '/datasets/monthly',
  ),
  params: {
    type: 'object',
    properties: {
      name: {
        type: 'string',
        minLength: 1,
        maxLength: 100,
        description: 'The name of a dataset, as `/datasets` lists it.',
        examples: ['monthly'],
      },
    },
    required: ['name'],
  },
};
