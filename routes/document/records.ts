import { objectSchema, schemaRef } from './names.ts';

/* What the paths that list records share: their parameters, their envelope, how an operation is written down. */

export const recordMeta = {
  $id: 'RecordMeta',
  ...objectSchema('How many records there are', {
    query_ms: { type: 'number', minimum: 0, description: 'Milliseconds that reading them took.' },
    count: { type: 'integer', minimum: 0, description: 'Entries in `data`.' },
    truncated: { type: 'boolean', description: 'true: more exist; `links.next` leads to them.' },
  }),
};

export const recordLinks = {
  $id: 'RecordLinks',
  ...objectSchema(
    'Where this answer and the records after it are',
    {
      self: { type: 'string', description: 'The address of this answer.' },
      next: { type: 'string', description: 'The address of the records that follow.' },
    },
    ['next'],
  ),
};

export const pageParameters = {
  limit: {
    type: 'integer',
    minimum: 1,
    maximum: 1000,
    default: 100,
    description: 'Records at most.',
    examples: [20],
  },
  offset: {
    type: 'integer',
    minimum: 0,
    default: 0,
    description: 'Records to leave out from the start.',
    examples: [0],
  },
};

export const recordAnswer = (entry: string, description: string) =>
  objectSchema(description, {
    data: { type: 'array', items: schemaRef(entry), description: 'The records.' },
    meta: schemaRef('RecordMeta'),
    links: schemaRef('RecordLinks'),
  });

interface Said {
  operationId: string;
  summary: string;
  description: string;
  /** Name of the answer's schema. */
  answer: string;
  example: unknown;
  self: string;
  query?: Record<string, unknown>;
  params?: Record<string, unknown>;
  problems: number[];
}

export function recordOperation(said: Said) {
  const { operationId, summary, description, answer, example, self, query, params } = said;
  const meta = { query_ms: 0.8, count: 1, truncated: false };
  const value = { data: [example], meta, links: { self } };
  const content = { schema: schemaRef(answer), examples: { one: { summary: 'One', value } } };
  return {
    operationId,
    summary,
    description,
    tags: ['runs'],
    ...(query ? { querystring: { type: 'object', properties: query } } : {}),
    ...(params
      ? { params: { type: 'object', properties: params, required: Object.keys(params) } }
      : {}),
    response: { 200: { description: 'What is kept', content: { 'application/json': content } } },
    'x-problems': said.problems,
  };
}
