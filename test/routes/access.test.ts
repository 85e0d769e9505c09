import type { FastifyInstance } from 'fastify';
import { parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Guard } from '../../src/access/guard.ts';
import { KeyRing } from '../../src/access/key-ring.ts';
import { Tokens } from '../../src/access/tokens.ts';
import { type Dataset, readDatasets } from '../../src/dataset.ts';
import { createLog } from '../../src/log.ts';
import type { Column } from '../../src/schema/column.ts';
import { choicesOf } from '../../src/schema/json.ts';
import { makeKey } from '../access/keys.ts';
import { publish, type Row } from '../serve/published.ts';
import { appOver } from '../serve/shop.ts';
import { sheetRows } from '../serve/unzip.ts';
import { lendDataDir, lendMongo } from '../servers/index.ts';

/*
 * Each key against each dataset that there is, in each format, asked twice: nothing that it may not see comes back. Every
 * value of personal data holds a word that can be looked for.
 */

const SECRET = 'hidden';
const datasets = await readDatasets();
const keys: Record<string, string> = {};
let mongo: Awaited<ReturnType<typeof lendMongo>>;
let folder: Awaited<ReturnType<typeof lendDataDir>>;
let ring: KeyRing;
let app: FastifyInstance;

const grants = {
  whole: { scopes: ['read:*', 'pii'] },
  again: { scopes: ['read:*', 'pii', 'explain'] },
  plain: { scopes: ['read:*'] },
  one: { scopes: ['read:monthly'] },
  france: { scopes: ['read:*', 'pii'], filters: [{ column: 'pays', values: ['France'] }] },
  ebp: { scopes: ['read:*', 'pii'], filters: [{ column: 'source', values: ['ebp'] }] },
  narrow: { scopes: ['read:*', 'pii'], fields: ['ca', 'pays', 'id_client'] },
};
type Name = keyof typeof grants;

beforeAll(async () => {
  [mongo, folder] = [await lendMongo(), await lendDataDir()];
  const content = datasets.map((dataset): [Dataset, Row[]] => [dataset, rowsOf(dataset)]);
  await publish(mongo.client.db(mongo.db), 'v1', content);
  for (const [name, grant] of Object.entries(grants)) {
    keys[name] = (await makeKey(folder.path, grant)).key;
  }
  ring = new KeyRing(folder.path, createLog('silent'));
  const tokens = new Tokens({
    secret: undefined,
    jwks: undefined,
    issuer: undefined,
    audience: undefined,
  });
  const door = new Guard({
    auth: 'keys',
    host: '127.0.0.1',
    isLoopback: true,
    ring,
    tokens,
    rate: null,
  });
  app = await appOver(mongo.client, mongo.db, { datasets, door });
}, 120_000);
afterAll(async () => {
  ring.stop();
  await app.close();
  await mongo.release();
  await folder.release();
});

/** Three rows of one source in three countries and one of another, as far as the key tells them apart. */
function rowsOf(dataset: Dataset): Row[] {
  const rows = [0, 1, 2, 3].map((index) =>
    dataset.columns.map((column): [string, unknown] => [
      column.name,
      cellOf(dataset, column, index),
    ]),
  );
  const keyed = rows.map((cells) => {
    const row = Object.fromEntries(cells);
    return [dataset.key.map((name) => row[name]).join(':'), row] as const;
  });
  return [...new Map(keyed).values()];
}

function cellOf(dataset: Dataset, column: Column, index: number): unknown {
  const { name, kind, pii } = column;
  if (name === 'source') return index === 3 ? 'ebp' : 'retail';
  if (name === 'pays') return ['France', 'Belgique', 'Italie', 'France'][index];
  const choices = choicesOf(dataset, column);
  if (choices) return choices[index % choices.length];
  if (kind === 'text') return pii ? `${SECRET} ${name} ${index}` : `${name} ${index}`;
  if (kind === 'date') return `2025-0${index + 1}-01`;
  if (kind === 'timestamp') return `2025-0${index + 1}-01T10:00:00`;
  return kind === 'boolean' ? index % 2 === 0 : index + 1;
}

const parquetText = async (bytes: Buffer) => {
  const rows = await parquetReadObjects({ file: new Uint8Array(bytes).buffer });
  return JSON.stringify(rows, (_name, value) =>
    typeof value === 'bigint' ? Number(value) : value,
  );
};
const sheetText = async (bytes: Buffer) => JSON.stringify(sheetRows(bytes));

async function ask(name: Name | undefined, url: string, headers: Record<string, string> = {}) {
  const authorization = name ? { authorization: `Bearer ${keys[name]}` } : {};
  const {
    statusCode,
    body,
    headers: got,
  } = await app.inject({ url, headers: { ...headers, ...authorization } });
  return { status: statusCode, body, etag: String(got.etag), got };
}

const has = (dataset: Dataset, name: string) =>
  dataset.columns.some((column) => column.name === name);
const rows = (body: string) => (JSON.parse(body) as { data: Record<string, unknown>[] }).data;
const formats = ['', '&shape=columns', '&format=csv', '&format=ndjson', '&format=arrow'];

describe.each(datasets.map((dataset) => [dataset.name, dataset] as const))(
  '%s',
  (_name, dataset) => {
    const path = `/${dataset.path}?source=all`;

    test('is for who holds its scope alone', async () => {
      const nobody = await ask(undefined, path);
      expect([nobody.status, nobody.got['www-authenticate']]).toEqual([
        401,
        'Bearer realm="goldserve"',
      ]);
      const { status } = await ask('one', path);
      expect(status).toBe(dataset.name === 'monthly' ? 200 : 403);
      expect((await ask('whole', path)).status).toBe(200);
    });

    test('shows no personal data without pii, in any format, from the cache neither', async () => {
      for (const format of [...formats, ...formats]) {
        expect((await ask('plain', `${path}${format}`)).body).not.toContain(SECRET);
      }
      for (const { name, kind } of dataset.columns.filter(({ pii }) => pii)) {
        const asked = [
          `fields=${name}`,
          `sort=${name}`,
          ...(kind === 'text' ? [`${name}=x`] : [`${name}_min=1`]),
        ];
        for (const each of asked) expect((await ask('plain', `${path}&${each}`)).status).toBe(400);
        expect((await ask('whole', `${path}&fields=${name}`)).status).toBe(200);
      }
    });

    test('is narrowed by fixed filters, or refused where it lacks their column', async () => {
      for (const format of [...formats, ...formats]) {
        const { status, body } = await ask('france', `${path}${format}`);
        expect(status).toBe(has(dataset, 'pays') ? 200 : 403);
        expect(body).not.toMatch(/Belgique|Italie/);
        expect((await ask('ebp', `${path}${format}`)).body).not.toContain('retail');
      }
      if (!has(dataset, 'pays')) return;
      expect(rows((await ask('france', path)).body)).toHaveLength(
        dataset.name === 'by_country' ? 2 : 2,
      );
      expect(rows((await ask('france', `${path}&pays=Belgique`)).body)).toEqual([]);
      const counted = await ask('france', `${path}&count=1&limit=1`);
      expect(JSON.parse(counted.body).meta.total).toBe(2);
    });

    test('is as narrow in sheets and in Parquet', async () => {
      const names = dataset.columns.filter(({ pii }) => pii).map(({ name }) => name);
      const read = { xlsx: sheetText, parquet: parquetText };
      for (const [format, textOf] of Object.entries(read)) {
        const [plain, ebp] = [await file('plain', format), await file('ebp', format)];
        expect([plain.statusCode, ebp.statusCode]).toEqual([200, 200]);
        const text = await textOf(plain.rawPayload);
        expect(text).not.toContain(SECRET);
        expect(text).toContain('retail');
        expect(names.filter((name) => text.includes(`"${name}"`))).toEqual([]);
        const others = await textOf(ebp.rawPayload);
        expect([others.includes('retail'), others.includes('ebp')]).toEqual([false, true]);
      }
    });

    const file = (name: Name, format: string) =>
      app.inject({
        url: `${path}&format=${format}`,
        headers: { authorization: `Bearer ${keys[name]}` },
      });

    test('has the allowed fields alone', async () => {
      const { body } = await ask('narrow', path);
      const allowed = ['source', ...grants.narrow.fields];
      for (const row of rows(body))
        expect(allowed).toEqual(expect.arrayContaining(Object.keys(row)));
    });

    test('tells no place of a row that a column it may not see decides', async () => {
      const { status, body } = await ask('narrow', `${path}&limit=1`);
      expect(status).toBe(200);
      const { meta, links } = JSON.parse(body);
      const isWhole = dataset.key.every((name) =>
        ['source', ...grants.narrow.fields].includes(name),
      );
      if (isWhole || !meta.truncated) return;
      expect(meta.next_cursor).toBeUndefined();
      expect(links.next).toContain('offset=1');
      expect(rows((await ask('narrow', links.next)).body)).toHaveLength(1);
      const { next_cursor } = JSON.parse((await ask('whole', `${path}&limit=1`)).body).meta;
      expect((await ask('narrow', `${path}&limit=1&cursor=${next_cursor}`)).status).toBe(400);
    });

    test('finds nothing by what it may not see', async () => {
      if (!dataset.columns.some(({ name, kind }) => kind === 'text' && name !== 'source')) return;
      const hasPii = dataset.columns.some(({ kind, pii }) => pii && kind === 'text');
      const whole = await ask('whole', `${path}&q=${SECRET}`);
      expect([whole.status, rows(whole.body).length > 0]).toEqual([200, hasPii]);
      const plain = await ask('plain', `${path}&q=${SECRET}`);
      expect(plain.status === 400 || rows(plain.body).length === 0).toBe(true);
    });

    test('has one tag for who sees the same, and another for who sees something else', async () => {
      const names: Name[] = ['whole', 'plain', 'ebp', 'narrow'];
      const tags = await Promise.all(names.map(async (name) => (await ask(name, path)).etag));
      expect(new Set(tags).size).toBe(names.length);
      const [whole = ''] = tags;
      expect((await ask('again', path, { 'if-none-match': whole })).status).toBe(304);
      expect((await ask('plain', path, { 'if-none-match': whole })).status).toBe(200);
    });

    test('is described as it is seen', async () => {
      const about = `/datasets/${dataset.name}`;
      expect((await ask('plain', about)).body).not.toContain(SECRET);
      const france = await ask('france', about);
      expect(france.status).toBe(has(dataset, 'pays') ? 200 : 403);
      expect(france.body).not.toMatch(/"(Belgique|Italie)"/);
      const [{ rows_by_source }] = rows((await ask('ebp', about)).body) as [Row];
      expect(Object.keys(rows_by_source as Row)).not.toContain('retail');
    });
  },
);

test('the list names what a key sees', async () => {
  const named = async (name: Name) =>
    rows((await ask(name, '/datasets')).body).map((each) => each.name);
  expect(await named('one')).toEqual(['monthly']);
  expect(await named('whole')).toHaveLength(datasets.length);
  const withCountry = datasets.filter((each) => has(each, 'pays')).map(({ name }) => name);
  expect(await named('france')).toEqual(withCountry);
});

test('the columns that name people are marked', () => {
  const telling =
    /^(nom|email|phone|address|zipcode|latitude|longitude)$|(customer|colleague|supplier|contact)_(first)?name$/;
  const open = datasets.flatMap(({ columns }) =>
    columns.filter(({ name, pii }) => telling.test(name) && !pii),
  );
  expect(open).toEqual([]);
});

test.each([
  'pays[$ne]=x',
  'pays[]=x&pays[$gt]=',
  'pays={"$gt":""}',
  'pays=$ne',
  'q={"$where":"1"}',
  '__proto__[x]=1',
  '__proto__=1',
  'constructor=1',
  'fields=__proto__',
  'sort=$natural',
  'cursor=W3siJGd0IjoiIn0sImEiLFt7IiRndCI6IiJ9XV0',
  'source[$ne]=retail',
])('%s is a value or an error, never an operator', async (search) => {
  const { status, body } = await ask('france', `/dim_clients?${encodeURI(search)}`);
  expect([200, 400, 410]).toContain(status);
  if (status === 200) expect(rows(body)).toEqual([]);
});

test('what is open needs no key, and tells no value', async () => {
  for (const url of ['/health', '/openapi.json', '/docs']) {
    const { status, body } = await ask(undefined, url);
    expect([200, 302]).toContain(status);
    expect(body).not.toContain(`${SECRET} `);
  }
});
