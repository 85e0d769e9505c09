import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { define } from '../../src/dataset.ts';
import * as column from '../../src/schema/column.ts';
import { parametersOf } from '../../src/serve/query.ts';
import { datasetOf, publish, type Row } from '../serve/published.ts';
import { appOver, config } from '../serve/shop.ts';
import { lendMongo } from '../servers/index.ts';

/* Rows chosen for what is hard in them: missing values, commas, backslashes, accents, the characters of patterns. */

const people = datasetOf(
  'people',
  define({
    description: 'People',
    label: { en: 'People', fr: 'Personnes' },
    key: ['source', 'id'],
    time: 'born',
    row: z.strictObject({
      source: column.source(),
      id: column.text('Id', 'N°', 'Id'),
      name: column.text('Name', 'Nom', 'Name').nullable(),
      town: column.text('Town', 'Ville', 'Town').nullable(),
      born: column.date('Born', 'Naissance', 'Day of birth').nullable(),
      active: column.flag('Active', 'Actif', 'Active').nullable(),
      spend: column.money('Spend', 'Dépense', 'Spend').nullable(),
      orders: column.count('Orders', 'Achats', 'Orders', 'orders'),
    }),
  }),
);

const person = (id: number, name: string | null, rest: Row = {}): Row => ({
  source: 'retail',
  id: String(id),
  name,
  town: null,
  born: null,
  active: null,
  spend: null,
  orders: id,
  ...rest,
});

const peopleRows = [
  person(1, 'Zoé Lefèvre', { town: 'Orléans', born: '1990-05-01', active: true, spend: 10 }),
  person(2, 'ZOE', { town: 'Paris, Texas', active: false, spend: 10.5 }),
  person(3, 'Cœur & Frères', { town: 'C:\\temp', spend: -3 }),
  person(4, 'a.*b$(c)[d]^', { town: 'null', spend: 0 }),
  person(5, 'decompose\u0301', { town: 'Paris', born: '2026-01-10' }),
  person(6, null, { town: 'Жуков' }),
  person(7, '$where', { town: '{"$gt":""}' }),
  person(8, 'Straße 5%_', { town: 'İzmir', active: true }),
];

let mongo: Awaited<ReturnType<typeof lendMongo>>;
let app: FastifyInstance;

beforeAll(async () => {
  mongo = await lendMongo();
  await publish(mongo.client.db(mongo.db), 'v1', [[people, peopleRows]]);
  app = await appOver(mongo.client, mongo.db, { datasets: [people] });
});
afterAll(async () => {
  await app.close();
  await mongo.release();
});

const query = (parameters: Record<string, string>) => `/people?${new URLSearchParams(parameters)}`;
const ids = async (parameters: Record<string, string>) =>
  (await app.inject({ url: query(parameters) })).json().data.map((row: Row) => Number(row.id));
const refused = async (url: string) => {
  const answer = await app.inject({ url });
  expect(answer.statusCode).toBe(400);
  return answer.json().errors[0];
};

describe('<column> and <column>_not', () => {
  test.each([
    ['one value', 'town', 'Paris', [5]],
    ['several', 'town', 'Paris,Orléans', [1, 5]],
    ['a comma in a value', 'town', 'Paris\\, Texas', [2]],
    ['a backslash in a value', 'town', 'C:\\\\temp', [3]],
    ['a missing value', 'name', 'null', [6]],
    ['the word null', 'town', '\\null', [4]],
    ['a missing value or another', 'born', 'null,1990-05-01', [1, 2, 3, 4, 6, 7, 8]],
    ['days', 'born', '2026-01-10', [5]],
    ['truth', 'active', 'true', [1, 8]],
    ['truth or nothing', 'active', 'false,null', [2, 3, 4, 5, 6, 7]],
    ['exact, case and accents count', 'name', 'zoe', []],
    ['all but one: a missing one is another', 'active_not', 'true', [2, 3, 4, 5, 6, 7]],
    ['all that are not missing', 'active_not', 'null', [1, 2, 8]],
    ['an operator is a value', 'town', '{"$gt":""}', [7]],
    ['and so is its name', 'name', '$where', [7]],
  ])('%s', async (_what, name, value, expected) => {
    expect(await ids({ [name]: value })).toEqual(expected);
  });

  test('repeated, it adds to its list; several columns must all hold', async () => {
    const { data } = (await app.inject({ url: '/people?town=Paris&town=Orl%C3%A9ans' })).json();
    expect(data).toHaveLength(2);
    expect(await ids({ active: 'true', spend_min: '1' })).toEqual([1]);
  });

  test.each([
    ['town=', 'holds an empty value'],
    ['town=a,,b', 'holds an empty value'],
    ['town=a%5C', 'lone backslash'],
    ['active=yes', 'neither true nor false'],
    ['born=2026-02-30', 'is not a day'],
    ['born=2026-01-10T00:00:00', 'is not a day'],
    [`town=${'a,'.repeat(200)}a`, 'more than 200'],
    [`${'town=a&'.repeat(200)}town=a`, 'more than 200'],
  ])('%s is refused', async (search, message) => {
    expect((await refused(`/people?${search}`)).message).toContain(message);
  });

  test.each(['town[$ne]=x', 'town.$ne=x', '$where=1', '_id=retail:1', 'towns=Paris'])(
    '%s is not a parameter',
    async (search) => {
      expect((await refused(`/people?${search}`)).message).toContain('is not a parameter');
    },
  );
});

describe('<column>_min and <column>_max', () => {
  test('both ends are included, a missing value is in no range', async () => {
    expect(await ids({ spend_min: '0' })).toEqual([1, 2, 4]);
    expect(await ids({ spend_min: '-3', spend_max: '10' })).toEqual([1, 3, 4]);
    expect(await ids({ orders_max: '2' })).toEqual([1, 2]);
  });

  test.each([
    ['spend_min=abc', 'not a number'],
    ['spend_min=', 'not a number'],
    ['spend_min=1e999', 'not a number'],
    ['spend_min=0x10', 'not a number'],
    ['orders_min=1.5', 'not a whole number'],
    ['spend_min=5&spend_max=4', 'is above'],
  ])('%s is refused', async (search, message) => {
    expect((await refused(`/people?${search}`)).message).toContain(message);
  });
});

describe('q', () => {
  test.each([
    ['without case and accents', 'ZOE', [1, 2]],
    ['with accents', 'zoé', [1, 2]],
    ['in any text column', 'orleans', [1]],
    ['a ligature by its letters', 'coeur', [3]],
    ['and letters by a ligature', 'œur', [3]],
    ['letters that are written apart from their marks', 'composé', [5]],
    ['other alphabets', 'жУк', [6]],
    ['a sharp s', 'strasse', [8]],
    ['what a pattern would mean', 'a.*b$(c)[d]^', [4]],
    ['a dot is a dot', '.', [4]],
    ['and a percent sign one', '5%_', [8]],
    ['an operator', '$gt', [7]],
    ['nothing that is there', 'zzz', []],
  ])('%s: %s', async (_what, q, expected) => {
    expect(await ids({ q })).toEqual(expected);
  });

  test('is bounded, and takes any character', async () => {
    expect((await refused('/people?q=')).message).toContain('1 to 64');
    expect((await refused(`/people?q=${'é'.repeat(65)}`)).parameter).toBe('q');
    expect(await ids({ q: 'a'.repeat(64) })).toEqual([]);
    expect(await ids({ q: '\u0000\ud83d\ude00' })).toEqual([]);
  });
});

describe('from and to with words', () => {
  test('count from the reference day of the version; a word alone is its whole period', async () => {
    expect(await ids({ from: 'last_30d' })).toEqual([5]);
    const { data, meta } = (await app.inject({ url: '/people?from=prev_year' })).json();
    expect(data).toEqual([]);
    expect(meta.window).toMatchObject({ from: '2025-01-01', to_exclusive: '2026-01-01' });
    const mixed = (await app.inject({ url: '/people?from=1990-01-01&to=mtd' })).json();
    expect(mixed.meta.window).toMatchObject({ from: '1990-01-01', to_exclusive: '2026-01-16' });
    expect(mixed.data).toHaveLength(2);
  });

  test('a window that ends before it begins is refused, also when a word decides it', async () => {
    expect((await refused('/people?from=ytd&to=2025-01-01')).parameter).toBe('from');
  });
});

describe('count', () => {
  test('says how many match, whatever the limit', async () => {
    const total = async (search: string) =>
      (await app.inject({ url: `/people?limit=1&count=1${search}` })).json().meta.total;
    expect(await total('')).toBe(8);
    expect(await total('&active=true')).toBe(2);
    expect(await total('&q=zzz')).toBe(0);
    expect((await app.inject({ url: '/people' })).json().meta).not.toHaveProperty('total');
    await refused('/people?count=yes');
  });
});

describe('a column that would take the name of a parameter stops the start', () => {
  const named = (name: string, type: z.ZodType) =>
    datasetOf(
      'odd',
      define({
        description: 'Odd',
        label: { en: 'Odd', fr: 'Odd' },
        key: ['source'],
        time: 'day',
        row: z.strictObject({
          source: column.source(),
          day: column.date('Day', 'Jour', 'Day'),
          pays: column.text('x', 'x', 'x'),
          [name]: type,
        }),
      }),
    );

  test.each(['q', 'limit', 'from', 'format', 'version', 'pays_not'])('%s', async (name) => {
    const odd = named(name, column.text('x', 'x', 'x'));
    expect(() => parametersOf(odd)).toThrow(`odd: a column makes the parameter \`${name}`);
    await expect(appOver(mongo.client, mongo.db, { datasets: [odd] })).rejects.toThrow('odd');
  });

  test('a number has bounds alone, so it may be called so', () => {
    const names = parametersOf(named('limit', column.money('x', 'x', 'x'))).map(({ name }) => name);
    expect(names).toContain('limit_min');
    expect(config.timezone).toBe('Europe/Paris');
  });
});
