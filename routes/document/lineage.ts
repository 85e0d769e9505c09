import { lineageLayers } from '../../src/serve/lineage/graph.ts';
import { exampleMeta, metaProperties } from './catalogue.ts';
import { objectSchema, schemaRef } from './names.ts';

const text = (description: string) => ({ type: 'string', description });
const orNull = (description: string) => ({ type: ['string', 'null'], description });
const list = (items: unknown, description: string) => ({ type: 'array', items, description });
const listOrNull = (items: unknown, description: string) => ({
  type: ['array', 'null'],
  items,
  description,
});
const count = (description: string) => ({ type: 'integer', minimum: 0, description });

const reason = objectSchema('Rows of a source, counted', {
  source: text('The source they came from.'),
  reason: text('Why they were refused, or what is odd about them.'),
  rows: count('How many.'),
});

const untyped = objectSchema('Values of a column that are kept as text', {
  column: text('The column.'),
  values: count('How many.'),
});

const landed = {
  ...objectSchema('How a table was read from its source; null: it is no such table, or not known', {
    read_at: { type: 'string', format: 'date-time', description: 'When the reading began.' },
    columns: count('How many columns were landed.'),
    untyped: listOrNull(
      schemaRef('UntypedValues'),
      'Values that do not fit the type of their column; null: not to be told.',
    ),
    warnings: list({ type: 'string' }, 'What was odd about the reading.'),
  }),
  type: ['object', 'null'],
};

const node = objectSchema('One step on the way from the tables of the sources to a dataset', {
  layer: { ...text('Which kind of step.'), enum: [...lineageLayers] },
  name: text('Its name; of a table of a source `<source>.<table>`.'),
  inputs: list({ type: 'string' }, 'The names of what it reads itself.'),
  source: orNull('The source whose rows it holds; null: of every source.'),
  description: orNull('What a row is; null where the SQL says it in its first lines.'),
  sql: orNull(
    'Its SQL, as this release has it; null: the table of a source, or computed by a program.',
  ),
  run_id: orNull('The run that made it; null: not known here.'),
  rows: {
    ...count('Its rows in that run; null: not counted, not known here, or not to be told.'),
    type: ['integer', 'null'],
  },
  refused: listOrNull(
    schemaRef('ReasonRows'),
    'Of a silver model: rows refused on the way, by reason; null: as `rows`.',
  ),
  noted: listOrNull(
    schemaRef('ReasonRows'),
    'Of a silver model: rows kept though something is odd; null: as `rows`.',
  ),
  checks: listOrNull(
    schemaRef('PassedCheck'),
    'Of a dataset: the checks that its rows passed in that run; null: not known.',
  ),
  landed: schemaRef('LandedTable'),
});

const meta = objectSchema('The version that is described; null where nothing was published', {
  ...metaProperties,
  warnings: list({ type: 'string' }, 'What of the lineage is not known, or not told, and why.'),
});

const answer = objectSchema('How the figures of a dataset were made', {
  data: list(schemaRef('LineageNode'), 'The dataset first; each node before those it reads.'),
  meta: schemaRef('LineageMeta'),
  links: schemaRef('Links'),
});

export const lineageSchemas = [
  { $id: 'ReasonRows', ...reason },
  { $id: 'UntypedValues', ...untyped },
  { $id: 'LandedTable', ...landed },
  { $id: 'LineageNode', ...node },
  { $id: 'LineageMeta', ...meta },
  { $id: 'LineageAnswer', ...answer },
];

const nothing = {
  source: null,
  description: null,
  sql: null,
  refused: null,
  noted: null,
  checks: null,
  landed: null,
};

const example = {
  data: [
    {
      ...nothing,
      layer: 'gold',
      name: 'monthly',
      inputs: ['fact_sale'],
      description: 'Revenue, orders, customers and average basket of each month',
      sql: 'select source, mois, sum(amount) as ca from fact_sale group by source, mois',
      run_id: '20260115T050000000Z-1f3a5c',
      rows: 48,
      checks: [{ name: 'unique-key', message: 'Two rows of monthly have the same source, mois' }],
    },
    {
      ...nothing,
      layer: 'silver',
      name: 'fact_sale',
      inputs: ['retail.achats'],
      sql: 'select * from staged_fact_sale as staged',
      run_id: '20260115T050000000Z-1f3a5c',
      rows: 12718,
      refused: [{ source: 'retail', reason: 'invalid_date', rows: 162 }],
      noted: [],
    },
    {
      ...nothing,
      layer: 'bronze',
      name: 'retail.achats',
      inputs: [],
      source: 'retail',
      run_id: '20260115T050000000Z-1f3a5c',
      rows: 13001,
      landed: { read_at: '2026-01-15T04:00:01.000Z', columns: 5, untyped: [], warnings: [] },
    },
  ],
  meta: { ...exampleMeta, count: 3, warnings: [] },
  links: { self: '/lineage/monthly' },
};

export const lineageDetail = {
  operationId: 'getLineageOfDataset',
  summary: 'How figures were made',
  description:
    'The SQL of a dataset, what that reads, and so on down to the tables of the sources: with rows, refused rows by reason ' +
    'and checks of the run behind the version. Needs the scopes `explain` and `read:<dataset>`.',
  tags: ['catalogue'],
  params: {
    type: 'object',
    properties: {
      dataset: {
        type: 'string',
        minLength: 1,
        maxLength: 100,
        description: 'A dataset, as its path or its name says.',
        examples: ['monthly'],
      },
    },
    required: ['dataset'],
  },
  querystring: {
    type: 'object',
    properties: {
      version: {
        type: 'string',
        pattern: '^\\d{8}T\\d{9}Z-[0-9a-f]{6}$',
        description:
          'The version to tell of: one of `versions` in `/datasets/<name>`. Default: the newest.',
        examples: ['20260115T040012345Z-1f3a5c'],
      },
    },
  },
  response: {
    200: {
      description: 'How it was made',
      content: {
        'application/json': {
          schema: schemaRef('LineageAnswer'),
          examples: { monthly: { summary: 'A dataset of one source', value: example } },
        },
      },
    },
  },
  'x-problems': [400, 404, 406, 410, 414, 500, 503, 504],
};
