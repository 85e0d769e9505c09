import createFetchClient, { type Client } from 'openapi-fetch';
import type { components, paths } from './schema.d.ts';

/*
 * The API as TypeScript sees it: paths, parameters, rows and problems have the types of the OpenAPI document.
 */

export { type DatasetPublished, type Subscription, subscribe } from './events.ts';
export type { components, paths } from './schema.d.ts';

/** Rows and problems come as JSON; a file is asked for with `format` and `parseAs: 'blob'`. */
type Json = 'application/json' | 'application/problem+json';
export type JsonClient = Client<paths, Json>;

/** Any error answer (RFC 9457). */
export type Problem = components['schemas']['Problem'];

export interface ClientOptions {
  /** Where goldserve answers, such as `http://127.0.0.1:5000`. */
  baseUrl: string;
  /** A key or token, sent as `Authorization: Bearer`. */
  key?: string;
  fetch?: typeof fetch;
}

/**
 * Answers may be kept until the next scheduled publish; one that comes before is seen because each is asked for again by
 * its tag, which costs a 304. `await client.GET('/monthly', { params: { query: { pays: ['France'] } } })` gives
 * `{ data, error, response }`.
 */
export function createClient({ baseUrl, key, fetch }: ClientOptions): JsonClient {
  const headers = key ? { authorization: `Bearer ${key}` } : {};
  return createFetchClient<paths, Json>({
    baseUrl,
    headers,
    cache: 'no-cache',
    ...(fetch ? { fetch } : {}),
  });
}
