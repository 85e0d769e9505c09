import { kinds } from '../../src/schema/column.ts';
import { explainSchemas } from './explain.ts';
import { objectSchema, schemaRef } from './names.ts';

/** What the answers of all datasets share. */
const day = (description: string) => ({ type: 'string', format: 'date', description });
const text = (description: string) => ({ type: 'string', description });
const bound = (description: string) => ({ type: ['string', 'null'], description });

const column = objectSchema(
  'What a column of `data` means',
  {
    name: text('The name of the property in each row.'),
    label: text('Title in English.'),
    label_fr: text('Title in French.'),
    type: {
      type: 'string',
      enum: Object.keys(kinds),
      description: 'What the values are; `date` is YYYY-MM-DD, `timestamp` YYYY-MM-DDTHH:MM:SS.',
    },
    unit: text('The ISO 4217 code of an amount, `ratio` (0.1 is 10 %), `days` …'),
    add: {
      type: 'string',
      enum: ['sum', 'min', 'max'],
      description: 'How values of several rows become one; absent: they cannot be added.',
    },
  },
  ['unit', 'add'],
);

const freshness = objectSchema('How fresh the figures are', {
  data_through: {
    type: ['string', 'null'],
    description:
      'Latest date in the facts of the source, as stored; of several sources the earliest of theirs.',
  },
  published_at: {
    type: 'string',
    format: 'date-time',
    description: 'When this version was published.',
  },
  source_watermark: {
    type: ['string', 'null'],
    format: 'date-time',
    description: 'When the source was read into these figures; of several sources the earliest.',
  },
  as_of: day('The reference day that recency and 12-month windows are computed from.'),
  run_id: text('The run that computed them.'),
  age_s: {
    type: 'integer',
    minimum: 0,
    description: 'Seconds since the source was read, or, where that is unknown, since the publish.',
  },
  expected_every_s: {
    type: ['integer', 'null'],
    minimum: 0,
    description: 'Seconds from one scheduled publish to the next; null: none is scheduled.',
  },
  status: {
    type: 'string',
    enum: ['fresh', 'late', 'stale', 'failed_last_run', 'pinned'],
    description:
      '`late`: no publish ended well for one and a half times `expected_every_s`; `stale`: for three times; ' +
      '`failed_last_run`: a run since has failed, and this is the last good version; `pinned`: the version was asked for ' +
      'by its name, and its age says nothing.',
  },
  timezone: text('The IANA zone that days are counted in.'),
});

const window = objectSchema(
  'The window applied, half-open: `from` is in it, `to_exclusive` is not',
  {
    column: text('The column that `from` and `to` filter.'),
    from: bound('First moment in the window; null: open.'),
    to_exclusive: bound('First moment after the window; null: open.'),
    timezone: text('The IANA zone that days are counted in.'),
    grain: {
      type: 'string',
      enum: ['day', 'week', 'month', 'quarter', 'year'],
      description: 'The period that a row stands for; absent where it stands for none.',
    },
  },
  ['grain'],
);

const others = objectSchema('What the last row of a ranking stands for', {
  rows: { type: 'integer', minimum: 1, description: 'How many rows it brings together.' },
});

const meta = objectSchema(
  'What the rows are: how many, which version, how fresh',
  {
    query_ms: {
      type: 'number',
      minimum: 0,
      description:
        'Milliseconds that getting the rows took: in MongoDB, or in memory (`cache`). The total is in the Server-Timing ' +
        'header.',
    },
    count: { type: 'integer', minimum: 0, description: 'Rows in `data`.' },
    total: {
      type: 'integer',
      minimum: 0,
      description: 'Rows that match, whatever the limit; with `count=1`.',
    },
    truncated: {
      type: 'boolean',
      description: 'true: more rows exist; `links.next` leads to them.',
    },
    next_cursor: text('The `cursor` of the page that follows; absent on the last one.'),
    others: schemaRef('Others'),
    version: text('The published version; the same for all datasets of one publish.'),
    run_id: text('The run that computed it.'),
    as_of: day('The reference day of the run.'),
    certificate: objectSchema('Whether rows and totals are those of the source', {
      run_id: text('The run whose certificate it is: `/certificate/{run_id}`.'),
      status: {
        type: 'string',
        enum: ['proven', 'differs', 'unproven'],
        description: 'What its proof came to.',
      },
    }),
    source: text('The source that answered, or `all`.'),
    window: schemaRef('Window'),
    cache: {
      type: 'string',
      enum: ['hit', 'miss'],
      description: '`hit`: the rows were in memory, read from the version that is served.',
    },
    served_from: {
      type: 'string',
      enum: ['mongodb', 'memory', 'lake'],
      description:
        '`memory`: MongoDB is away, and this is the last good answer (also in the header x-served-stale). `lake`: from the ' +
        'files that the version was published from: with `version`, or (then with that header) because MongoDB is away.',
    },
    freshness: schemaRef('Freshness'),
    warnings: {
      type: 'array',
      items: { type: 'string' },
      description: 'What a person should know before using the figures; usually empty.',
    },
    explain: schemaRef('Explanation'),
    columns: {
      type: 'array',
      items: schemaRef('ColumnMeta'),
      description: 'The columns of `data`, in their order.',
    },
  },
  ['total', 'next_cursor', 'others', 'certificate', 'window', 'explain'],
);

const links = objectSchema(
  'Where to go from here; relative to the server',
  {
    self: text('This answer.'),
    next: text('The rows that follow; absent on the last page.'),
    csv: text('All the rows of the query as CSV.'),
  },
  ['next', 'csv'],
);

export const envelopeSchemas = [
  { $id: 'ColumnMeta', ...column },
  { $id: 'Freshness', ...freshness },
  { $id: 'Window', ...window },
  { $id: 'Others', ...others },
  ...explainSchemas,
  { $id: 'Meta', ...meta },
  { $id: 'Links', ...links },
];

export const exampleMeta = {
  query_ms: 1.2,
  count: 1,
  truncated: false,
  version: '20260115T050000Z-1f3a5c',
  run_id: '20260115T050000Z-1f3a5c',
  as_of: '2026-01-15',
  source: 'retail',
  cache: 'hit',
  served_from: 'mongodb',
  freshness: {
    data_through: '2026-01-14T18:42:00',
    source_watermark: '2026-01-15T00:00:01.000Z',
    published_at: '2026-01-15T04:00:12.000Z',
    as_of: '2026-01-15',
    run_id: '20260115T050000Z-1f3a5c',
    age_s: 21_600,
    expected_every_s: 86_400,
    status: 'fresh',
    timezone: 'Europe/Paris',
  },
  warnings: [],
};
