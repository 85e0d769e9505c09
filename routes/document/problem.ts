import { catalogue, type ErrorCode } from '../../src/errors.ts';
import { objectSchema, schemaRef } from './names.ts';

const parameterError = objectSchema(
  'One parameter that was refused',
  {
    parameter: { type: 'string', description: 'The parameter, header or `path` that is wrong.' },
    message: { type: 'string', description: 'What was received and why it is refused.' },
    allowed: { type: 'array', items: { type: 'string' }, description: 'What is allowed.' },
    did_you_mean: { type: 'string', description: 'What was probably meant.' },
  },
  ['allowed', 'did_you_mean'],
);

const problem = objectSchema(
  'Why there is no answer (RFC 9457)',
  {
    type: { type: 'string', description: '`urn:goldserve:error:` and the code of the error.' },
    title: { type: 'string', description: 'What kind of error it is.' },
    status: { type: 'integer', minimum: 400, maximum: 599, description: 'The HTTP status.' },
    detail: { type: 'string', description: 'What happened to this request.' },
    instance: { type: 'string', description: 'The address that was asked.' },
    request_id: { type: 'string', description: 'The id that the log knows the request by.' },
    errors: {
      type: 'array',
      items: schemaRef('ParameterError'),
      description: 'Each parameter that was refused.',
    },
    did_you_mean: { type: 'string', description: 'The path that was probably meant.' },
    restart: { type: 'string', description: 'The address to start again from.' },
    retry_after_s: {
      type: 'integer',
      minimum: 1,
      description: 'Seconds after which the same request can succeed.',
    },
    next: { type: 'string', description: 'What to do.' },
  },
  ['errors', 'did_you_mean', 'restart', 'retry_after_s'],
);

export const problemSchemas = [
  { $id: 'ParameterError', ...parameterError },
  { $id: 'Problem', ...problem },
];

/** The errors that a status can stand for, the usual one first. */
const codes: Record<number, [name: string, ...codes: ErrorCode[]]> = {
  400: ['InvalidParameter', 'invalid-parameter', 'invalid-request'],
  401: ['Unauthorized', 'unauthorized'],
  403: ['Forbidden', 'forbidden'],
  404: ['UnknownDataset', 'unknown-dataset', 'unknown-run', 'certificate-missing'],
  406: ['NotAcceptable', 'not-acceptable'],
  410: ['VersionGone', 'version-gone'],
  414: ['UriTooLong', 'uri-too-long'],
  429: ['RateLimited', 'rate-limited'],
  500: ['InternalError', 'internal'],
  503: [
    'Unavailable',
    'dataset-empty',
    'dataset-publishing',
    'database-unavailable',
    'database-denied',
    'streams-full',
    'lake-unreadable',
    'identity-unavailable',
  ],
  504: ['QueryTimeout', 'query-timeout'],
};

/** `#/components/responses/…` of a status. */
export const problemRef = (status: number) => ({
  $ref: `#/components/responses/${codes[status]?.[0]}`,
});

const particulars: Partial<Record<ErrorCode, Record<string, unknown>>> = {
  'invalid-parameter': {
    detail: 'limits is not a parameter of this path; did you mean limit?',
    instance: '/monthly?limits=5',
    errors: [
      {
        parameter: 'limits',
        message: 'limits is not a parameter of this path',
        allowed: ['source', 'limit', 'offset', 'sort', 'fields', 'from', 'to'],
        did_you_mean: 'limit',
      },
    ],
  },
  unauthorized: { detail: 'the request carries no key' },
  forbidden: {
    detail: 'the scope read:monthly is needed',
    errors: [{ parameter: 'Authorization', message: 'lacks the scope read:monthly' }],
  },
  'rate-limited': {
    detail: 'more than 1000 requests; the next is answered in 12 s',
    retry_after_s: 12,
  },
  'version-gone': {
    detail: 'the cursor belongs to version 20260114T…; 20260115T… is served now',
    instance: '/scores?limit=100&cursor=WyIyMDI2…',
    restart: '/scores?limit=100',
  },
  'dataset-empty': { detail: 'monthly was never published', retry_after_s: 3600 },
  'dataset-publishing': { retry_after_s: 1 },
  'database-unavailable': { retry_after_s: 5 },
  'database-denied': { retry_after_s: 5 },
  'streams-full': { instance: '/events', retry_after_s: 30 },
  'lake-unreadable': { detail: 'the lake could not be read', retry_after_s: 5 },
  'identity-unavailable': { retry_after_s: 5 },
};

const waiting = { 'Retry-After': { $ref: '#/components/headers/RetryAfter' } };
const headersOf: Record<string, object> = {
  401: { 'WWW-Authenticate': { $ref: '#/components/headers/Challenge' } },
  429: waiting,
  503: waiting,
};

/** The shared responses: one for each status, with an example of each error it can stand for. */
export const problemResponses = Object.fromEntries(
  Object.entries(codes).map(([status, [name, ...errors]]) => [
    name,
    {
      description: errors.map((code) => `\`${code}\`: ${catalogue[code].title}.`).join(' '),
      headers: {
        'x-request-id': { $ref: '#/components/headers/RequestId' },
        ...headersOf[status],
      },
      content: {
        'application/problem+json': {
          schema: { $ref: '#/components/schemas/Problem' },
          examples: Object.fromEntries(
            errors.map((code) => [code, { value: exampleProblem(code) }]),
          ),
        },
      },
    },
  ]),
);

function exampleProblem(code: ErrorCode) {
  const { title, status, next } = catalogue[code];
  const common = { type: `urn:goldserve:error:${code}`, title, status, detail: title };
  const request = { instance: '/monthly', request_id: '5f0c1f6e-8f0e-4d1a-9c55-1f6d7c1f0a11' };
  return { ...common, ...request, ...particulars[code], next };
}
