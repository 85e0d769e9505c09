import { objectSchema, schemaRef } from './names.ts';

const seconds = { type: 'integer', minimum: 0 };
const rowsBySource = {
  type: 'object',
  description: 'Rows published of each source.',
  additionalProperties: { type: 'integer', minimum: 0 },
};

const datasetHealth = objectSchema('The state of one dataset', {
  path: { type: 'string', description: 'Where it is served.' },
  status: {
    type: 'string',
    enum: ['ok', 'empty', 'never_published'],
    description: '`empty`: no row is stored, whatever was published.',
  },
  rows: { type: 'integer', minimum: 0, description: 'Rows published.' },
  rows_by_source: rowsBySource,
  changed_at: {
    type: ['string', 'null'],
    format: 'date-time',
    description: 'When its rows last changed.',
  },
  age_s: {
    ...seconds,
    type: ['integer', 'null'],
    description: 'Seconds since its rows last changed.',
  },
});

const published = {
  ...objectSchema('The version served; null when nothing was ever published', {
    version: { type: 'string', description: 'The published version.' },
    run_id: { type: 'string', description: 'The run that computed it.' },
    published_at: { type: 'string', format: 'date-time', description: 'When it was published.' },
    as_of: { type: 'string', format: 'date', description: 'The reference day of the run.' },
    age_s: { ...seconds, description: 'Seconds since it was published.' },
    certificate: {
      type: ['string', 'null'],
      enum: ['proven', 'differs', 'unproven', null],
      description:
        'Whether its rows and totals are those of the source: `/certificate/{run_id}`; null: not tried.',
    },
  }),
  type: ['object', 'null'],
};

const score = { type: 'number', minimum: 0, maximum: 100 };
const sourceQuality = objectSchema('How good the data of a source was when it was last read', {
  score: { ...score, description: 'Mean score of its tables.' },
  day: { type: 'string', format: 'date', description: 'The day it was read.' },
});
const quality = {
  ...objectSchema('How good the data is; null where it was never measured', {
    score: { ...score, description: 'Mean score of the sources.' },
    day: { type: 'string', format: 'date', description: "The oldest of the sources' days." },
    sources: {
      type: 'object',
      description: 'Each source by its name.',
      additionalProperties: sourceQuality,
    },
  }),
  type: ['object', 'null'],
};

const health = objectSchema('The state of the service', {
  status: {
    type: 'string',
    enum: ['ok', 'degraded'],
    description:
      '`degraded`: something was never published, a dataset holds no row, or the last publish is older than expected ' +
      '(36 hours for a nightly one).',
  },
  reasons: { type: 'array', items: { type: 'string' }, description: 'Why it is degraded.' },
  mongodb: objectSchema('The database', {
    ok: { type: 'boolean', description: 'It answers.' },
    ping_ms: { type: 'number', minimum: 0, description: 'Milliseconds of a smallest read.' },
  }),
  sources: { type: 'array', items: { type: 'string' }, description: 'The configured sources.' },
  published,
  quality,
  datasets: {
    type: 'object',
    description: 'Each dataset by its name.',
    additionalProperties: schemaRef('DatasetHealth'),
  },
});

export const healthSchemas = [
  { $id: 'DatasetHealth', ...datasetHealth },
  { $id: 'Health', ...health },
];

const example = {
  status: 'ok',
  reasons: [],
  mongodb: { ok: true, ping_ms: 0.6 },
  sources: ['retail'],
  published: {
    version: '20260115T050000Z-1f3a5c',
    run_id: '20260115T050000Z-1f3a5c',
    published_at: '2026-01-15T04:00:12.000Z',
    as_of: '2026-01-15',
    age_s: 3600,
    certificate: 'proven',
  },
  quality: {
    score: 93.4,
    day: '2026-01-15',
    sources: { retail: { score: 93.4, day: '2026-01-15' } },
  },
  datasets: {
    monthly: {
      path: '/monthly',
      status: 'ok',
      rows: 48,
      rows_by_source: { retail: 48 },
      changed_at: '2026-01-15T04:00:12.000Z',
      age_s: 3600,
    },
  },
};

export const healthOperation = {
  operationId: 'getHealth',
  summary: 'State of the service',
  description:
    'Whether MongoDB answers, what is published, and the rows and age of each dataset. 200 when it serves, even degraded.',
  tags: ['service'],
  security: [],
  response: {
    200: {
      description: 'It serves',
      content: {
        'application/json': {
          schema: schemaRef('Health'),
          examples: { ok: { summary: 'All is well', value: example } },
        },
      },
    },
  },
  'x-problems': [400, 406, 414, 500, 503, 504],
};
