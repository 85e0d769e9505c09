import { connect } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { appOver, publishShop } from '../serve/shop.ts';
import { lendMongo } from '../servers/index.ts';

/* Every error is a problem document (RFC 9457) that says what was received and what is allowed. */

let mongo: Awaited<ReturnType<typeof lendMongo>>;
let app: FastifyInstance;
let port: number;

beforeAll(async () => {
  mongo = await lendMongo();
  await publishShop(mongo.client, mongo.db);
  app = await appOver(mongo.client, mongo.db);
  await app.listen({ port: 0, host: '127.0.0.1' });
  port = Number(new URL(app.listeningOrigin).port);
});
afterAll(async () => {
  await app.close();
  await mongo.release();
});

type Inject = { url: string; method?: 'GET' | 'POST' | 'DELETE' | 'OPTIONS' } & Record<
  string,
  unknown
>;

async function problemOf(request: Inject, status: number, code: string) {
  const answer = await app.inject(request);
  const problem = answer.json();
  expect(answer.statusCode).toBe(status);
  expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
  expect(problem).toMatchObject({ type: `urn:goldserve:error:${code}`, status });
  expect(problem.title && problem.detail && problem.next).toBeTruthy();
  expect(problem.request_id).toBe(answer.headers['x-request-id']);
  return { answer, problem };
}

describe('parameters', () => {
  const refused = async (url: string) => {
    const { problem } = await problemOf({ url }, 400, 'invalid-parameter');
    expect(problem.instance.slice(0, 100)).toBe(url.slice(0, 100));
    return problem.errors;
  };

  test('an unknown one is refused with the nearest name', async () => {
    const allowed = expect.arrayContaining([
      'source',
      'limit',
      'sort',
      'fields',
      'from',
      'to',
      'q',
    ]);
    expect(await refused('/orders?limits=5')).toEqual([
      {
        parameter: 'limits',
        message: 'limits is not a parameter of this path',
        allowed,
        did_you_mean: 'limit',
      },
    ]);
  });

  test('an unknown one that is near to nothing has no suggestion', async () => {
    expect((await refused('/orders?zzzzzz=5'))[0]).not.toHaveProperty('did_you_mean');
  });

  test('from and to are unknown where the dataset has no time column', async () => {
    const [error] = await refused('/totals?from=2025-01-01');
    expect(error.allowed).toEqual(expect.arrayContaining(['source', 'limit', 'offset', 'fields']));
    expect(error.allowed).not.toEqual(expect.arrayContaining(['from']));
    expect(error.allowed).not.toEqual(expect.arrayContaining(['tz']));
  });

  test('one given twice is refused, with what was received', async () => {
    const [error] = await refused('/orders?limit=1&limit=2');
    expect(error.message).toBe('limit is given 2 times (limit=1, limit=2)');
  });

  test.each([
    ['limit=0', '1 to 1000'],
    ['limit=1001', '1 to 1000'],
    ['limit=abc', '1 to 1000'],
    ['limit=1.5', '1 to 1000'],
    ['limit=', '1 to 1000'],
    ['limit=1e2', '1 to 1000'],
    ['limit=%2B5', '1 to 1000'],
    ['offset=-1', '0 or more'],
    ['offset=NaN', '0 or more'],
    ['from=2025-02-30', 'YYYY-MM-DD'],
    ['from=lately', 'YYYY-MM-DD'],
    ['from=2025-13-01', 'YYYY-MM-DD'],
    ['to=2025-01-01T25:00:00', 'YYYY-MM-DD'],
    ['to=2025-01-01T10:00:00%2B02:00', 'YYYY-MM-DD'],
    ['to=', 'YYYY-MM-DD'],
    ['source=', 'retail'],
    ['source=RETAIL', 'retail'],
    ['sort=', 'source'],
    ['sort=-', 'source'],
    ['sort=--amount', 'source'],
    ['fields=amount,', 'source'],
    ['fields=_id', 'source'],
  ])('%s is refused, and the first thing allowed is %s', async (query, allowed) => {
    const [error] = await refused(`/orders?${query}`);
    const [name = '', value = ''] = query.split('=');
    expect(error.parameter).toBe(name);
    expect(error.message).toContain(`${name}=${decodeURIComponent(value)}`);
    expect(error.allowed[0]).toBe(allowed);
  });

  test.each([
    ['source=retial', 'retail'],
    ['sort=-amout', 'amount'],
    ['fields=id,countri', 'country'],
  ])('%s: did you mean %s', async (query, meant) => {
    const [error] = await refused(`/orders?${query}`);
    expect(error.did_you_mean).toBe(meant);
  });

  test('a column named twice is refused', async () => {
    expect((await refused('/orders?fields=id,id'))[0].message).toContain('names id twice');
    expect((await refused('/orders?sort=id,-id'))[0].message).toContain('names id twice');
  });

  test('a window that ends before it starts is refused', async () => {
    const [error] = await refused('/orders?from=2025-02-01&to=2025-01-31');
    expect(error.message).toContain('2025-02-01T00:00:00');
    expect((await app.inject({ url: '/orders?from=2025-02-01&to=2025-02-01' })).statusCode).toBe(
      200,
    );
  });

  test('everything that is wrong is said at once', async () => {
    const errors = await refused('/orders?limit=0&sort=nothing&foo=1');
    expect(errors.map((error: { parameter: string }) => error.parameter)).toEqual([
      'limit',
      'sort',
      'foo',
    ]);
  });

  test('a long value is not sent back whole', async () => {
    const [error] = await refused(`/orders?sort=${'x'.repeat(3_000)}`);
    expect(error.message.length).toBeLessThan(300);
  });

  test.each([
    'source[$ne]=retail',
    'source%5B%24gt%5D=',
    '$where=1',
    'from[$gt]=2025-01-01',
    'sort=$natural',
    'sort=amount.$x',
    'fields=$amount',
    'fields=__proto__',
    'source={"$ne":null}',
    '__proto__=1',
    '__proto__[source]=all',
    'constructor=1',
  ])('%s does not reach MongoDB', async (query) => {
    await refused(encodeURI(`/orders?${query}`));
  });

  test.each(['source=%00', 'sort=%E0%A4%A', 'limit=%zz', 'fields=%F0%9F%92%A9'])(
    '%s is refused, not broken',
    async (query) => {
      await refused(`/orders?${query}`);
    },
  );
});

describe('paths', () => {
  const meant = async (url: string) => {
    const { problem } = await problemOf({ url }, 404, 'unknown-dataset');
    expect(problem.errors?.[0]?.did_you_mean).toBe(problem.did_you_mean);
    return problem.did_you_mean;
  };

  test('an unknown one is 404 with the nearest', async () => {
    expect(await meant('/order')).toBe('/orders');
    expect(await meant('/Orders?limit=1')).toBe('/orders');
    expect(await meant('/orders/')).toBe('/orders');
    expect(await meant('/gold_orders')).toBe('/orders');
    expect(await meant('/healthz')).toBe('/health');
    expect(await meant('/xyzzyxyzzy')).toBeUndefined();
  });

  test("a renamed path's long name is 404 with the path", async () => {
    expect(await meant('/month_summary')).toBe('/months');
  });

  test.each(['/orders%zz', '/%E0%A4%A', '//orders', '/..%2f..%2fetc/passwd', '/docs/nothing'])(
    '%s is a problem document too',
    async (url) => {
      const answer = await app.inject({ url });
      expect([400, 404]).toContain(answer.statusCode);
      expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    },
  );

  test('an address too long is 414', async () => {
    await problemOf({ url: `/orders?fields=${'x'.repeat(9_000)}` }, 414, 'uri-too-long');
  });
});

describe('methods', () => {
  test.each(['POST', 'DELETE', 'OPTIONS'] as const)('%s is 405 with Allow', async (method) => {
    const { answer } = await problemOf({ url: '/orders', method }, 405, 'method-not-allowed');
    expect(answer.headers.allow).toBe('GET, HEAD');
  });

  test('the body of a refused method is not read, whatever its type', async () => {
    const headers = { 'content-type': 'application/json' };
    await problemOf(
      { url: '/orders', method: 'POST', headers, payload: '{not json' },
      405,
      'method-not-allowed',
    );
    await problemOf({ url: '/nothing_like_it', method: 'POST' }, 404, 'unknown-dataset');
  });
});

describe('Accept', () => {
  const status = async (accept: string, url = '/orders') =>
    (await app.inject({ url, headers: { accept } })).statusCode;

  test.each([
    '*/*',
    'application/*',
    'application/json',
    'text/html, application/json;q=0.9',
    'text/html,application/xhtml+xml,*/*;q=0.8',
    'APPLICATION/JSON; charset=utf-8',
    '',
  ])('%s takes JSON', async (accept) => {
    expect(await status(accept)).toBe(200);
  });

  test.each(['text/html', 'image/*', 'application/json;q=0', '*/*;q=0', 'text/csv;q=0, text/html'])(
    '%s does not: 406',
    async (accept) => {
      await problemOf({ url: '/orders', headers: { accept } }, 406, 'not-acceptable');
      expect(await status(accept, '/health')).toBe(406);
    },
  );
});

describe('inside', () => {
  test('a defect is 500 without its stack or its words', async () => {
    const broken = { client: mongo.client, db: undefined as never, kind: 'replica-set' } as const;
    const other = await appOver(mongo.client, mongo.db, { mongo: broken });
    const answer = await other.inject({ url: '/orders' });
    await other.close();
    expect(answer.json()).toMatchObject({ type: 'urn:goldserve:error:internal', status: 500 });
    expect(answer.body).not.toMatch(/TypeError|undefined|\.ts|node_modules/);
  });

  test('bytes that are not HTTP get a problem document on the socket', async () => {
    expect(await raw('NONSENSE\r\n\r\n')).toMatch(
      /^HTTP\/1\.1 400 [\s\S]*problem\+json[\s\S]*invalid-request/,
    );
    const huge = `GET /orders HTTP/1.1\r\nhost: x\r\nx: ${'y'.repeat(20_000)}\r\n\r\n`;
    expect(await raw(huge)).toMatch(/^HTTP\/1\.1 414 [\s\S]*uri-too-long/);
  });

  const raw = (bytes: string) =>
    new Promise<string>((resolve, reject) => {
      let text = '';
      const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
      socket.on('data', (chunk) => {
        text += chunk;
      });
      socket.on('end', () => resolve(text));
      socket.on('error', reject);
    });
});

describe('closing', () => {
  test('a request in flight is answered', async () => {
    const other = await appOver(mongo.client, mongo.db);
    const origin = await other.listen({ port: 0, host: '127.0.0.1' });
    // The switch holds the answer back until it is over.
    const pointers = mongo.client.db(mongo.db).collection('goldserve_pointer');
    await pointers.updateOne({}, { $set: { state: 'switching' } });
    const answer = fetch(`${origin}/orders`);
    await expect.poll(() => openConnections(other)).toBe(1);
    const closed = other.close();
    await pointers.updateOne({}, { $set: { state: 'stable' } });
    expect((await answer).status).toBe(200);
    await closed;
    await expect(fetch(`${origin}/orders`)).rejects.toThrow();
  });

  const openConnections = (of: FastifyInstance) =>
    new Promise<number>((resolve) => of.server.getConnections((_error, count) => resolve(count)));
});
