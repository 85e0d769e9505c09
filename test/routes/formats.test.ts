import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tableFromIPC } from 'apache-arrow';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Duckdb, quote } from '../../src/engine/duckdb.ts';
import { POINTER_COLLECTION, type Pointer } from '../../src/publish/pointer.ts';
import { publish, type Row } from '../serve/published.ts';
import { appOver, orderRows, orders, shop, content as shopContent } from '../serve/shop.ts';
import { sheetRows, unzip } from '../serve/unzip.ts';
import { lendDataDir, lendMongo } from '../servers/index.ts';

/* The same rows in every format, with text that each of them could take for something else. */

const odd: Row[] = [
  'a,b;c',
  'say "hi"',
  'two\r\nlines',
  '=1+1',
  '@cmd',
  '',
  ' spaced ',
  '<&>_x0041_\u0001',
].map((country, index) => ({
  ...orderRows[0],
  id: String(100 + index),
  country,
  amount: index === 0 ? -1234.5 : 0.1,
}));
const rows = [...orderRows, ...odd];

let mongo: Awaited<ReturnType<typeof lendMongo>>;
let folder: Awaited<ReturnType<typeof lendDataDir>>;
let app: FastifyInstance;

beforeAll(async () => {
  mongo = await lendMongo();
  folder = await lendDataDir();
  const others = shopContent.filter(([dataset]) => dataset !== orders);
  await publish(mongo.client.db(mongo.db), 'v1', [[orders, rows], ...others]);
  app = await appOver(mongo.client, mongo.db, { datasets: shop });
});
afterAll(async () => {
  await app.close();
  await folder.release();
  await mongo.release();
});

const get = (url: string, accept?: string) =>
  app.inject({ url, headers: accept ? { accept } : {} });

/** RFC 4180, read by the book. */
function parsed(csv: string, separator = ','): string[][] {
  const cell = `(?:"((?:[^"]|"")*)"|([^"${separator}\\r\\n]*))(${separator}|\\r\\n)`;
  const lines: string[][] = [[]];
  for (const [, quoted, bare, end] of csv.matchAll(new RegExp(cell, 'g'))) {
    lines.at(-1)?.push(quoted === undefined ? (bare as string) : quoted.replaceAll('""', '"'));
    if (end === '\r\n') lines.push([]);
  }
  return lines.slice(0, -1);
}

const said = (value: unknown) => (value === null ? '' : String(value));
const names = orders.columns.map(({ name }) => name);
const table = rows.map((row) => names.map((name) => row[name]));

describe('which format', () => {
  test.each([
    ['/orders', undefined, 'application/json; charset=utf-8'],
    ['/orders', 'text/csv', 'text/csv; charset=utf-8; header=present'],
    [
      '/orders',
      'application/x-ndjson, application/json;q=0.5',
      'application/x-ndjson; charset=utf-8',
    ],
    ['/orders', 'application/vnd.apache.parquet', 'application/vnd.apache.parquet'],
    ['/orders', 'text/*', 'text/csv; charset=utf-8; header=present'],
    ['/orders', 'application/json;q=0, */*;q=0.1', 'text/csv; charset=utf-8; header=present'],
    ['/orders?format=arrow', 'text/csv', 'application/vnd.apache.arrow.stream'],
    ['/orders?format=json', 'text/csv', 'application/json; charset=utf-8'],
    ['/orders?format=csv', 'text/html', 'text/csv; charset=utf-8; header=present'],
    ['/orders', 'text/html,application/xhtml+xml,*/*;q=0.8', 'application/json; charset=utf-8'],
  ])('%s with Accept %s is %s', async (url, accept, type) => {
    const answer = await get(url, accept);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-type']).toBe(type);
  });

  test('an unknown one is refused with those there are', async () => {
    const answer = await get('/orders?format=xml');
    expect(answer.statusCode).toBe(400);
    expect(answer.json().errors[0].allowed).toContain('parquet');
  });

  test('a parameter that does nothing in a format is refused', async () => {
    expect((await get('/orders?locale=fr')).statusCode).toBe(400);
    expect((await get('/orders?format=csv&shape=columns')).statusCode).toBe(400);
  });

  test('what is wrong is a problem document in every format', async () => {
    for (const format of ['csv', 'ndjson', 'xlsx', 'parquet', 'arrow']) {
      const answer = await get(`/orders?format=${format}&limits=3`);
      expect(answer.statusCode).toBe(400);
      expect(answer.headers['content-type']).toContain('application/problem+json');
      expect((await get(`/totals?format=${format}&source=retail`)).statusCode).toBe(503);
    }
  });
});

describe('JSON by columns', () => {
  test('has one list for each column, and its own type', async () => {
    const answer = await get('/orders?shape=columns&fields=id,amount&limit=3');
    expect(answer.headers['content-type']).toContain('application/vnd.goldserve.columns+json');
    const { data, meta } = answer.json();
    expect(data).toEqual({
      source: ['retail', 'retail', 'retail'],
      id: ['1', '2', '3'],
      amount: [100, 50.25, 50.25],
    });
    expect(meta.count).toBe(3);
  });

  test('stays so when it is repeated from memory', async () => {
    for (let time = 0; time < 3; time += 1) {
      const answer = await get('/orders?shape=columns&limit=1');
      expect(answer.headers['content-type']).toContain('columns+json');
    }
  });
});

describe('CSV', () => {
  test('is RFC 4180: every row, exact, with a header', async () => {
    const answer = await get('/orders?format=csv');
    expect(answer.headers['content-disposition']).toBe(
      'attachment; filename="orders-2026-01-15.csv"',
    );
    expect(answer.body.endsWith('\r\n')).toBe(true);
    expect(parsed(answer.body)).toEqual([names, ...table.map((row) => row.map(said))]);
  });

  test('tells a missing value from an empty text', async () => {
    const { body } = await get('/orders?format=csv&fields=country&sort=country&limit=4');
    expect(body).toBe('source,country\r\nretail,\r\nretail,\r\nretail,\r\nretail,""\r\n');
  });

  test('for a French spreadsheet: separators, decimal comma, mark, and no formula', async () => {
    const { body, rawPayload } = await get('/orders?format=csv&locale=fr');
    expect([...rawPayload.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [header, ...lines] = parsed(body.replace('\ufeff', ''), ';');
    expect(header).toEqual(names);
    const of = (id: string, name: string) =>
      lines.find((line) => line[1] === id)?.[names.indexOf(name)];
    expect(of('2', 'amount')).toBe('50,25');
    expect(of('100', 'amount')).toBe('-1234,5');
    expect(of('103', 'country')).toBe("'=1+1");
    expect(of('104', 'country')).toBe("'@cmd");
  });

  test('with a limit is a page, and says whether more remains', async () => {
    const answer = await get('/orders?format=csv&limit=5&count=1');
    expect(parsed(answer.body)).toHaveLength(6);
    expect(answer.headers).toMatchObject({
      'x-truncated': 'true',
      'x-total-count': String(rows.length),
      'x-data-version': 'v1',
      'x-data-source': 'retail',
    });
  });

  test('takes filters, order, columns and an offset as JSON does', async () => {
    const search = 'country=France&sort=-rank&fields=id,rank';
    const { data } = (await get(`/orders?${search}`)).json();
    const { body } = await get(`/orders?${search}&format=csv&offset=2`);
    expect(parsed(body).slice(1)).toEqual(
      data.slice(2).map((row: Row) => Object.values(row).map(said)),
    );
  });

  test('HEAD answers the headers alone', async () => {
    const answer = await app.inject({ method: 'HEAD', url: '/orders?format=csv' });
    expect(answer.statusCode).toBe(200);
    expect(answer.body).toBe('');
    expect(answer.headers['content-type']).toContain('text/csv');
  });

  test('has an entity tag of its own, answered with 304', async () => {
    const { etag } = (await get('/orders?format=csv')).headers;
    const headers = { 'if-none-match': String(etag) };
    expect((await app.inject({ url: '/orders?format=csv', headers })).statusCode).toBe(304);
    expect((await app.inject({ url: '/orders?format=ndjson', headers })).statusCode).toBe(200);
    expect((await app.inject({ url: '/orders', headers })).statusCode).toBe(200);
  });
});

test('NDJSON has one row of the JSON answer a line', async () => {
  const { body } = await get('/orders?format=ndjson');
  expect(
    body
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual(rows);
});

describe('XLSX', () => {
  test('has every row with numbers as numbers and days as days', async () => {
    const { rawPayload } = await get('/orders?format=xlsx');
    const [header, ...lines] = sheetRows(rawPayload);
    expect(header).toEqual(names);
    const day = (text: unknown) => (Date.parse(`${text}Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;
    const cell = (name: string, value: unknown) => {
      if (name === 'ordered_at') return day(value);
      if (typeof value === 'boolean') return Number(value);
      return value === '<&>_x0041_\u0001'
        ? '<&>_x005F_x0041__x0001_'
        : value === 'two\r\nlines'
          ? 'two_x000D_\nlines'
          : value;
    };
    expect(lines).toEqual(table.map((row) => row.map((value, at) => cell(names[at] ?? '', value))));
  });

  test('has the parts that a workbook needs', async () => {
    const { rawPayload } = await get('/months?format=xlsx');
    const parts = unzip(rawPayload);
    expect([...parts.keys()]).toEqual(
      expect.arrayContaining(['[Content_Types].xml', '_rels/.rels']),
    );
    expect(parts.get('[Content_Types].xml')?.toString()).toContain('/xl/worksheets/sheet1.xml');
    expect(parts.get('xl/worksheets/sheet1.xml')?.toString()).toContain('<c s="1"><v>');
  });

  test('is refused for more rows than a sheet has, never cut', async () => {
    const pointers = mongo.client.db(mongo.db).collection<Pointer>(POINTER_COLLECTION);
    const sized = (count: number) =>
      pointers.updateOne(
        { _id: 'current' },
        { $set: { 'datasets.orders.rows': count, 'datasets.orders.rows_by_source.retail': count } },
      );
    // What is served is known within a second.
    const becomes = (status: number) =>
      expect.poll(async () => (await get('/orders?format=xlsx')).statusCode).toBe(status);
    await sized(1_048_576);
    await becomes(400);
    const answer = await get('/orders?format=xlsx');
    expect(answer.json().errors[0].message).toContain('1048575');
    // Filtered rows are counted: these are few.
    expect((await get('/orders?format=xlsx&paid=true')).statusCode).toBe(200);
    expect((await get('/orders?format=xlsx&limit=5')).statusCode).toBe(200);
    expect((await get('/orders?format=csv')).statusCode).toBe(200);
    await sized(1_048_575);
    await becomes(200);
    await sized(rows.length);
  });
});

describe('Parquet', () => {
  test('is read by DuckDB with the types of the columns', async () => {
    const file = join(folder.path, 'orders.parquet');
    writeFileSync(file, (await get('/orders?format=parquet')).rawPayload);
    const duckdb = await Duckdb.open(folder.path);
    const sql = `select * from read_parquet(${quote(file)})`;
    const types = Object.fromEntries(
      (await duckdb.describe(sql)).map(({ name, type }) => [name, type]),
    );
    expect(types).toMatchObject({
      id: 'VARCHAR',
      ordered_at: 'TIMESTAMP',
      amount: 'DOUBLE',
      lines: 'BIGINT',
      rank: 'INTEGER',
      paid: 'BOOLEAN',
    });
    const found =
      await duckdb.rows(`select * replace (strftime(ordered_at, '%Y-%m-%dT%H:%M:%S') as ordered_at,
      lines::integer as lines) from (${sql})`);
    await duckdb.close();
    expect(found).toEqual(rows);
  });

  test('of no row has its columns still', async () => {
    const file = join(folder.path, 'none.parquet');
    writeFileSync(file, (await get('/months?format=parquet&from=2031-01-01')).rawPayload);
    const duckdb = await Duckdb.open(folder.path);
    const sql = `select * from read_parquet(${quote(file)})`;
    expect((await duckdb.describe(sql)).map(({ type }) => type)).toEqual([
      'VARCHAR',
      'DATE',
      'DOUBLE',
    ]);
    expect(await duckdb.rows(sql)).toEqual([]);
    await duckdb.close();
  });
});

describe('Arrow', () => {
  const numbered = (value: unknown) => (typeof value === 'bigint' ? Number(value) : value);

  test('is read by its library with the types of the columns', async () => {
    const read = tableFromIPC((await get('/orders?format=arrow')).rawPayload);
    const types = read.schema.fields.map((field) => `${field.name} ${field.type}`);
    expect(types).toContain('lines Int64');
    expect(types).toContain('ordered_at Timestamp<MILLISECOND>');
    const found = read.toArray().map((row) => {
      const plain = Object.fromEntries(names.map((name) => [name, numbered(row[name])]));
      return { ...plain, ordered_at: new Date(Number(row.ordered_at)).toISOString().slice(0, 19) };
    });
    expect(found).toEqual(rows);
  });

  test('of no row has its columns still', async () => {
    const read = tableFromIPC((await get('/months?format=arrow&from=2031-01-01')).rawPayload);
    expect(read.numRows).toBe(0);
    expect(read.schema.fields.map(({ name }) => name)).toEqual(['source', 'month', 'revenue']);
  });
});
