import { objectSchema, schemaRef } from './names.ts';

const text = (description: string) => ({ type: 'string', description });
const count = (description: string) => ({ type: 'integer', minimum: 0, description });
const moment = (description: string) => ({ type: 'string', format: 'date-time', description });

const delta = {
  ...objectSchema('What changed; null for a key that may see some of the rows alone', {
    rows_before: count('Rows of the version before.'),
    rows_after: count('Rows of this version.'),
    written: count(
      'Rows that are new or another; all of them where the collection was built anew.',
    ),
    removed: {
      ...count('Rows that are gone; null where the collection was built anew.'),
      type: ['integer', 'null'],
    },
  }),
  type: ['object', 'null'],
};

const published = objectSchema('A dataset whose rows a publish has changed', {
  dataset: text('The name of the dataset.'),
  path: text('Where it is served.'),
  version: text('The version that is served now.'),
  run_id: text('The run that computed it.'),
  as_of: { ...text('The reference day of the run.'), format: 'date' },
  published_at: moment('When it was published.'),
  rows: {
    ...count('Rows; null for a key that may see some of them alone.'),
    type: ['integer', 'null'],
  },
  rows_by_source: {
    type: ['object', 'null'],
    description: 'Rows of each source; null for a key that may see some of them alone.',
    additionalProperties: { type: 'integer', minimum: 0 },
  },
  delta: schemaRef('DatasetDelta'),
  data_through: {
    type: 'object',
    description: 'Latest date in the facts of each source, as stored.',
    additionalProperties: { type: ['string', 'null'] },
  },
});

const message = objectSchema('What a webhook is sent', {
  type: { ...text('The kind of event.'), enum: ['dataset.published'] },
  timestamp: moment('When it was published.'),
  data: schemaRef('DatasetPublished'),
});

export const eventSchemas = [
  { $id: 'DatasetDelta', ...delta },
  { $id: 'DatasetPublished', ...published },
  { $id: 'WebhookMessage', ...message },
];

export const examplePublished = {
  dataset: 'monthly',
  path: '/monthly',
  version: '20260115T050000Z-1f3a5c',
  run_id: '20260115T050000Z-1f3a5c',
  as_of: '2026-01-15',
  published_at: '2026-01-15T04:00:12.000Z',
  rows: 48,
  rows_by_source: { retail: 48 },
  delta: { rows_before: 47, rows_after: 48, written: 2, removed: 0 },
  data_through: { retail: '2026-01-14T18:42:00' },
};

const id = '17-20260115T050000Z-1f3a5c';
const lines = [
  `id: ${id}`,
  'event: dataset.published',
  `data: ${JSON.stringify(examplePublished)}`,
];

const parameters = {
  datasets: {
    type: 'array',
    items: { type: 'string', minLength: 1, maxLength: 100 },
    maxItems: 200,
    description:
      'The datasets to hear of, by name; all that may be read unless given. Comma list, or repeated.',
    examples: [['monthly', 'by_country']],
  },
  last_event_id: {
    type: 'string',
    minLength: 1,
    maxLength: 120,
    description:
      'What was heard last, as the header Last-Event-ID says it: only what came after it is sent. `0`: all that the ' +
      'log still has.',
    examples: [id],
  },
};

export const eventsOperation = {
  operationId: 'getEvents',
  summary: 'What is published, as it happens',
  description:
    'Server-sent events without end. `dataset.published` comes once for each dataset whose rows a publish changed, ' +
    'within a second. After a break the header Last-Event-ID (or `last_event_id`) goes on where it was; ' +
    '`events.missed` says that the log has that place no more, so that everything should be asked again. A comment ' +
    'comes every 15 seconds.',
  tags: ['service'],
  querystring: { type: 'object', properties: parameters },
  response: {
    200: {
      description: 'Events, until one side ends it',
      content: {
        'text/event-stream': {
          schema: { type: 'string', description: 'Each `data` is a `DatasetPublished` in JSON.' },
          examples: { published: { summary: 'A dataset', value: `${lines.join('\n')}\n\n` } },
        },
      },
    },
  },
  'x-problems': [400, 406, 414, 500, 503],
};

/** The OpenAPI object of the webhook. */
export const webhooks = {
  datasetPublished: {
    post: {
      operationId: 'datasetPublished',
      summary: 'A dataset was published',
      description:
        'Sent to each `WEBHOOK_URL` for each dataset whose rows a publish changed, in order, until it is answered with ' +
        '2xx, for 24 hours. Headers: `webhook-id` (the id that `/events` gives the event), `webhook-timestamp`, ' +
        '`webhook-signature` (Standard Webhooks).',
      tags: ['service'],
      requestBody: {
        required: true,
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/WebhookMessage' },
            examples: {
              published: {
                summary: 'A dataset',
                value: {
                  type: 'dataset.published',
                  timestamp: examplePublished.published_at,
                  data: examplePublished,
                },
              },
            },
          },
        },
      },
      responses: { '2XX': { description: 'Taken: it is not sent again.' } },
    },
  },
};
