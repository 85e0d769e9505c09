import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publish, type Row } from '../serve/published.ts';
import { appOver } from '../serve/shop.ts';
import { content, dayRows, daysIn, eventRows, monthRows, shop, total } from '../serve/shops.ts';
import { lendMongo } from '../servers/index.ts';

let mongo: Awaited<ReturnType<typeof lendMongo>>;
let app: FastifyInstance;

beforeAll(async () => {
  mongo = await lendMongo();
  await publish(mongo.client.db(mongo.db), 'v1', content);
  app = await appOver(mongo.client, mongo.db, { datasets: shop });
});
afterAll(async () => {
  await app.close();
  await mongo.release();
});

const get = (url: string) => app.inject({ url });
const rows = async (url: string) => (await get(url)).json().data as Row[];
const refused = async (url: string) => {
  const answer = await get(url);
  expect(answer.statusCode).toBe(400);
  return answer.json().errors[0];
};
const france = (list: Row[]) => list.filter((row) => row.country === 'France');

describe('grain', () => {
  test('days become months, each the exact sum of its days', async () => {
    const found = await rows('/visit_days?grain=month&fields=country,amount,orders&limit=1000');
    const expected = monthRows.map(({ source, month, country, amount, orders }) => {
      return { source, day: month, country, amount, orders };
    });
    const key = (row: Row) => `${row.day} ${row.country}`;
    const sorted = (list: Row[]) => [...list].sort((a, b) => (key(a) < key(b) ? -1 : 1));
    expect(sorted(found)).toEqual(sorted(expected));
  });

  test('columns that are not asked for are summed over', async () => {
    const [first] = await rows('/visit_days?grain=year&fields=amount,orders');
    const year = dayRows.filter((row) => String(row.day) < '2025');
    expect(first).toEqual({
      source: 'retail',
      day: '2024-01-01',
      amount: total(year, 'amount'),
      orders: total(year, 'orders'),
    });
  });

  test('weeks begin on Monday, quarters with their first month', async () => {
    const weeks = await rows('/visit_days?grain=week&fields=orders&limit=3');
    expect(weeks.map((row) => row.day)).toEqual(['2024-12-16', '2024-12-23', '2024-12-30']);
    const quarters = await rows('/visit_months?grain=quarter&fields=orders');
    expect(quarters.map((row) => row.month)).toContain('2025-04-01');
  });

  test('the least of the least; null where none is known', async () => {
    const [first] = await rows('/visit_days?grain=year&fields=least&from=2025-01-01');
    const known = dayRows.filter((row) => row.least !== null && String(row.day).startsWith('2025'));
    expect(first?.least).toBe(Math.min(...known.map((row) => Number(row.least))));
    const [none] = await rows('/visit_days?grain=day&fields=least&from=2025-01-01&to=2025-01-02');
    expect(none).toHaveProperty('least');
  });

  test('events become periods, in the type of their column', async () => {
    const [first] = await rows('/visit_events?grain=month&fields=amount');
    const december = eventRows.filter((row) => String(row.at) < '2025');
    expect(first).toEqual({
      source: 'retail',
      at: '2024-12-01T00:00:00',
      amount: total(december, 'amount'),
    });
  });

  test('the unit the rows have already changes nothing', async () => {
    expect(await rows('/visit_months?grain=month&limit=5')).toEqual(
      await rows('/visit_months?limit=5'),
    );
  });

  test.each([
    ['/visit_days?grain=month', /customers \(a distinct count.*basket \(not a sum/],
    ['/visit_days?grain=month&fields=basket', /basket/],
    ['/visit_events?grain=year&fields=score', /score/],
  ])('%s: what does not add up is refused, with what does', async (url, message) => {
    const error = await refused(url);
    expect(error.parameter).toBe('grain');
    expect(error.message).toMatch(message);
    expect(error.allowed).toContain('amount');
  });

  test('a unit that does not hold whole rows is not offered', async () => {
    const error = await refused('/visit_months?grain=week');
    expect(error.allowed).toEqual(['month', 'quarter', 'year']);
  });

  test('is sorted by columns of the regrouped rows alone', async () => {
    const [first] = await rows('/visit_days?grain=month&fields=amount&sort=-amount&limit=1');
    const best = await rows('/visit_days?grain=month&fields=amount');
    expect(first?.amount).toBe(Math.max(...best.map((row) => Number(row.amount))));
    expect((await refused('/visit_days?grain=month&fields=amount&sort=customers')).parameter).toBe(
      'sort',
    );
  });

  test('pages by key lead through all the rows, each once', async () => {
    const all = await rows('/visit_days?grain=month&fields=country,amount&limit=1000&sort=-amount');
    const seen: Row[] = [];
    let url = '/visit_days?grain=month&fields=country,amount&limit=7&sort=-amount';
    while (url) {
      const { data, links } = (await get(url)).json();
      seen.push(...data);
      url = links.next ?? '';
    }
    expect(seen).toEqual(all);
  });
});

describe('tz', () => {
  test('the zone of the installation is taken, another one refused with it', async () => {
    expect((await get('/visit_days?tz=Europe/Paris')).statusCode).toBe(200);
    expect((await refused('/visit_days?tz=Asia/Tokyo')).allowed).toEqual(['Europe/Paris']);
    expect((await refused('/visit_days?tz=nowhere')).parameter).toBe('tz');
  });
});

describe('compare', () => {
  test('puts the period before and the year before beside each value, and says what they are', async () => {
    const url =
      '/visit_months?compare=previous_period,previous_year&country=France&fields=month,amount&from=2025-12-01&to=2025-12-31';
    const { data, meta } = (await get(url)).json();
    const of = (month: string) =>
      Number(france(monthRows).find((row) => row.month === month)?.amount);
    const [now, before, year] = [of('2025-12-01'), of('2025-11-01'), of('2024-12-01')];
    expect(data).toEqual([
      {
        source: 'retail',
        month: '2025-12-01',
        amount: now,
        partial: false,
        amount_previous_period_prev: before,
        amount_previous_period_delta: Number((now - before).toFixed(6)),
        amount_previous_period_pct: Number((now - before).toFixed(6)) / before,
        amount_previous_year_prev: year,
        amount_previous_year_delta: Number((now - year).toFixed(6)),
        amount_previous_year_pct: Number((now - year).toFixed(6)) / year,
      },
    ]);
    expect(meta.columns.map((column: { name: string }) => column.name)).toEqual(
      Object.keys(data[0]),
    );
  });

  test('is null where there is nothing to compare with: no row, or before the first', async () => {
    const found = france(await rows('/visit_months?compare=previous_period'));
    const april = found.find((row) => row.month === '2025-04-01');
    expect(april).toMatchObject({
      amount_previous_period_prev: null,
      amount_previous_period_delta: null,
      amount_previous_period_pct: null,
    });
    expect(found[0]).toMatchObject({ customers_previous_period_prev: null });
  });

  test('a running month is compared with the same days, added up from the days, and is partial', async () => {
    const [january] = await rows(
      '/visit_months?compare=previous_year,previous_period&country=France&from=mtd',
    );
    const lastYear = total(daysIn('France', '2025-01-01', '2025-01-16'), 'amount');
    const december = total(daysIn('France', '2025-12-01', '2025-12-16'), 'amount');
    expect(january).toMatchObject({
      month: '2026-01-01',
      partial: true,
      amount_previous_year_prev: lastYear,
      amount_previous_period_prev: december,
      // A distinct count of a part of a month is not known.
      customers_previous_year_prev: null,
      basket_previous_year_prev: null,
    });
  });

  test('regrouped rows too, with the part of a period that the window cuts', async () => {
    const found = await rows(
      '/visit_days?grain=month&fields=amount,country&country=France&compare=previous_period&from=2025-10-10&to=2025-11-20',
    );
    expect(found).toMatchObject([
      {
        day: '2025-10-01',
        partial: true,
        amount: total(daysIn('France', '2025-10-10', '2025-11-01'), 'amount'),
        amount_previous_period_prev: total(daysIn('France', '2025-09-10', '2025-10-01'), 'amount'),
      },
      {
        day: '2025-11-01',
        partial: true,
        amount: total(daysIn('France', '2025-11-01', '2025-11-21'), 'amount'),
        amount_previous_period_prev: total(daysIn('France', '2025-10-01', '2025-10-21'), 'amount'),
      },
    ]);
  });

  test('each group is compared with itself', async () => {
    const found = await rows('/visit_months?compare=previous_period&from=2025-06-01&to=2025-06-30');
    const of = (country: unknown) =>
      monthRows.find((row) => row.month === '2025-05-01' && row.country === country)?.amount;
    expect(found).toHaveLength(3);
    for (const row of found) expect(row.amount_previous_period_prev).toBe(of(row.country) ?? null);
  });

  test('a bound on a measure chooses rows, not what they are compared with', async () => {
    const month = '/visit_months?country=France&from=2025-06-01&to=2025-06-30';
    const [row] = await rows(`${month}&compare=previous_period`);
    const [bound] = await rows(`${month}&compare=previous_period&amount_min=${row?.amount}`);
    expect(bound).toEqual(row);
  });

  test('events need a grain, and an unknown comparison is refused with those there are', async () => {
    expect((await refused('/visit_events?compare=previous_year')).allowed).toEqual(['with grain']);
    expect((await refused('/visit_months?compare=previous_moon')).allowed).toEqual([
      'previous_period',
      'previous_year',
    ]);
    expect(
      (await rows('/visit_events?compare=previous_year&grain=year&fields=amount')).at(-1),
    ).toMatchObject({
      at: '2026-01-01T00:00:00',
      partial: true,
    });
  });
});

describe('fill', () => {
  const march = (list: Row[]) => list.filter((row) => row.month === '2025-03-01');

  test('adds every period of the window to each group: zero for what adds up, null for the rest', async () => {
    const found = await rows('/visit_months?fill=zero&from=2025-01-01&to=2025-12-31');
    expect(found).toHaveLength(12 * 3);
    expect(march(found)).toEqual(
      [null, 'Chile', 'France'].map((country) => ({
        source: 'retail',
        month: '2025-03-01',
        country,
        amount: 0,
        orders: 0,
        customers: null,
        basket: null,
      })),
    );
  });

  test('with null, and beyond the rows where the window goes there', async () => {
    const found = await rows(
      '/visit_months?fill=null&from=2024-01-01&to=2026-06-30&country=France&fields=month,amount',
    );
    expect(found).toHaveLength(30);
    expect(found[0]).toEqual({ source: 'retail', month: '2024-01-01', amount: null });
    expect(found.at(-1)).toEqual({ source: 'retail', month: '2026-06-01', amount: null });
  });

  test('without a window from the first row to the reference day', async () => {
    const found = await rows('/visit_months?fill=zero&country=Chile');
    expect(found[0]?.month).toBe('2024-12-01');
    expect(found.at(-1)?.month).toBe('2026-01-01');
  });

  test('holds for compared series too: a period without a row compares as 0', async () => {
    const found = await rows('/visit_months?fill=zero&compare=previous_period&country=France');
    expect(march(found)[0]).toMatchObject({ amount: 0, amount_previous_period_pct: -1 });
    expect(found.find((row) => row.month === '2025-04-01')).toMatchObject({
      amount_previous_period_prev: 0,
      amount_previous_period_pct: null,
      basket_previous_period_prev: null,
    });
  });

  test('none of it is the answer without it; pages go by offset', async () => {
    expect(await rows('/visit_months?fill=none&limit=5')).toEqual(
      await rows('/visit_months?limit=5'),
    );
    const { meta, links } = (await get('/visit_months?fill=zero&limit=5')).json();
    expect(meta.truncated).toBe(true);
    expect(links.next).toContain('offset=5');
  });

  test('an order is that of all the rows', async () => {
    const found = await rows('/visit_months?fill=zero&sort=-amount,-month&limit=1000');
    const amounts = found.map((row) => Number(row.amount));
    expect(amounts).toEqual([...amounts].sort((a, b) => b - a));
  });

  test('more rows than anybody reads are refused', async () => {
    const error = await refused('/visit_days?fill=zero&from=0001-01-01');
    expect(error.message).toContain('50000');
  });
});

describe('top', () => {
  test('the first rows by a measure, and one row of all the others', async () => {
    const { data, meta } = (
      await get('/visit_months?top=3&others=1&sort=-amount&fields=month,country,amount,orders')
    ).json();
    const ranked = [...monthRows].sort((a, b) => Number(b.amount) - Number(a.amount));
    expect(data.slice(0, 3).map((row: Row) => row.amount)).toEqual(
      ranked.slice(0, 3).map((row) => row.amount),
    );
    expect(data[3]).toEqual({
      source: 'retail',
      amount: total(ranked.slice(3), 'amount'),
      orders: total(ranked.slice(3), 'orders'),
    });
    expect(meta).toMatchObject({ others: { rows: monthRows.length - 3 }, truncated: false });
  });

  test('without sort by the first figure that adds up; of regrouped rows too', async () => {
    const [best] = await rows('/visit_months?top=1');
    expect(best?.amount).toBe(Math.max(...monthRows.map((row) => Number(row.amount))));
    const found = await rows('/visit_days?top=1&others=1&grain=year&fields=country,amount');
    expect(found[0]).toMatchObject({ day: '2025-01-01', country: 'France' });
    expect(found).toHaveLength(2);
  });

  test('no row of others when there is none', async () => {
    const { data, meta } = (await get('/visit_months?top=1000&others=1')).json();
    expect(data).toHaveLength(monthRows.length);
    expect(meta).not.toHaveProperty('others');
  });

  test.each([
    'top=0',
    'top=1001',
    'top=x',
    'top=3&limit=5',
    'top=3&offset=5',
    'top=3&sort=country',
    'others=1',
    'top=3&compare=previous_year',
    'top=3&fill=zero',
  ])('%s is refused', async (search) => {
    await refused(`/visit_months?${search}`);
  });
});
