import { objectSchema, schemaRef } from './names.ts';
import {
  pageParameters,
  recordAnswer,
  recordLinks,
  recordMeta,
  recordOperation,
} from './records.ts';

export const runStates = ['running', 'done', 'failed', 'interrupted'] as const;

const text = (description: string) => ({ type: 'string', description });
const moment = (description: string) => ({ type: 'string', format: 'date-time', description });
const momentOrNull = (description: string) => ({
  ...moment(description),
  type: ['string', 'null'],
});
const count = (description: string) => ({ type: ['integer', 'null'], minimum: 0, description });
const state = {
  type: 'string',
  enum: [...runStates],
  description: '`interrupted`: its process was ended from outside.',
};

const error = objectSchema('Why a step failed', {
  code: text('Code of the catalogue of errors.'),
  message: text('What happened, and where.'),
  next: text('What to do.'),
  transient: { type: 'boolean', description: 'Whether it may pass by itself.' },
});

const step = objectSchema('What a step of a run did', {
  step: text('`bronze-<source>`, `silver`, `gold`, `scores`, `check`, `publish` or `clean`.'),
  state,
  began_by: objectSchema('Who began it', {
    kind: { type: 'string', enum: ['command', 'job', 'start'], description: 'What began it.' },
    name: text('Its name.'),
  }),
  owner: text('The process: host, pid, namespace and start.'),
  started_at: moment('When its last try began.'),
  ended_at: momentOrNull('When it ended.'),
  seconds: { type: ['number', 'null'], minimum: 0, description: 'How long the last try took.' },
  attempts: { type: 'integer', minimum: 1, description: 'How often it was begun.' },
  rows_in: count('Rows read.'),
  rows_out: count('Rows written; of a publish documents written and removed.'),
  rejected: count('Rows refused.'),
  collapsed: count('Identical copies that became one row.'),
  bytes: count('Bytes written.'),
  peak_memory_bytes: count('Most memory that its process had at a time; null: it was killed.'),
  versions: {
    type: 'object',
    description: 'Versions of the product, Node.js, DuckDB and the server read from.',
    additionalProperties: { type: 'string' },
  },
  published: {
    ...objectSchema('What a publish came to', {
      version: text('The version served since.'),
      mode: text('`none`, `pointer`, `transaction` or `switch`.'),
      changed: { type: 'boolean', description: 'Whether any row changed.' },
    }),
    type: ['object', 'null'],
  },
  error: { ...error, type: ['object', 'null'] },
});

const failure = objectSchema('A try that failed', {
  step: text('The step.'),
  at: moment('When.'),
  attempt: { type: 'integer', minimum: 1, description: 'Which try of the step it was.' },
  code: text('Code of the catalogue of errors.'),
  message: text('What happened, and where.'),
});

const run = objectSchema('A run', {
  run_id: text('The id of the run.'),
  lake: text('The lake that holds what it wrote.'),
  state,
  started_at: moment('When its first step began.'),
  ended_at: momentOrNull('When its last step ended; null while one runs.'),
  steps: { type: 'array', items: schemaRef('RunStep'), description: 'Its steps, in time.' },
  failures: {
    type: 'array',
    items: schemaRef('RunFailure'),
    description: 'Every try that failed, also of a step that ended well later.',
  },
});

export const runSchemas = [
  recordMeta,
  recordLinks,
  { $id: 'RunStep', ...step },
  { $id: 'RunFailure', ...failure },
  { $id: 'Run', ...run },
  { $id: 'RunsAnswer', ...recordAnswer('Run', 'Runs, the newest first') },
];

const example = {
  run_id: '20260115T030000123Z-1f3a5c',
  lake: '5f0c1d2e3a4b5c6d',
  state: 'done',
  started_at: '2026-01-15T03:00:00.123Z',
  ended_at: '2026-01-15T03:00:04.001Z',
  steps: [
    {
      step: 'bronze-retail',
      state: 'done',
      began_by: { kind: 'command', name: 'pipeline' },
      owner: 'shop-1:4711/4026531836/123456',
      started_at: '2026-01-15T03:00:00.123Z',
      ended_at: '2026-01-15T03:00:00.923Z',
      seconds: 0.8,
      attempts: 1,
      rows_in: 44015,
      rows_out: 44015,
      rejected: 0,
      collapsed: 0,
      bytes: 523110,
      peak_memory_bytes: 301989888,
      versions: { product: '0.1.0', node: '20.19.0', duckdb: 'v1.5.6', postgres: '18.4' },
      published: null,
      error: null,
    },
  ],
  failures: [],
};

export const runList = recordOperation({
  operationId: 'getRuns',
  summary: 'What the runs did',
  description: 'Runs, the newest first: each step with its rows, time, memory, versions and error.',
  answer: 'RunsAnswer',
  example,
  self: '/runs?limit=1',
  query: {
    state: {
      type: 'string',
      enum: [...runStates],
      description: 'Only runs in this state.',
      examples: [runStates[0]],
    },
    ...pageParameters,
  },
  problems: [400, 406, 414, 500, 503, 504],
});

export const runDetail = recordOperation({
  operationId: 'getRunById',
  summary: 'What one run did',
  description: 'One run, as a list of one.',
  answer: 'RunsAnswer',
  example,
  self: '/runs/20260115T030000123Z-1f3a5c',
  params: {
    id: {
      type: 'string',
      minLength: 1,
      maxLength: 100,
      description: 'The id of a run.',
      examples: [example.run_id],
    },
  },
  problems: [400, 404, 406, 414, 500, 503, 504],
});
