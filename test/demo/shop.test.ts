import { describe, expect, test } from 'vitest';
import { type ShopOptions, shopOptions } from '../../src/demo/options.ts';
import { headcount, planOf } from '../../src/demo/plan.ts';
import { euros } from '../../src/demo/purchases.ts';
import { windowTo } from '../../src/demo/season.ts';
import { shopOf } from '../../src/demo/shop.ts';

const asOf = '2026-08-14';
const rowsOf = (given: Partial<ShopOptions>) => {
  const shop = shopOf(shopOptions({ asOf, ...given }));
  return { clients: [...shop.clients], purchases: [...shop.purchases], dirt: shop.dirt };
};
const total = (counts: Record<string, number>) => Object.values(counts).reduce((a, b) => a + b, 0);

describe('the same options give the same rows', () => {
  const small = { customers: 300, purchases: 2000 };

  test('twice', () => expect(rowsOf({ ...small, seed: 7 })).toEqual(rowsOf({ ...small, seed: 7 })));

  test('another seed gives another shop', () => {
    const [one, other] = [rowsOf({ ...small, seed: 7 }), rowsOf({ ...small, seed: 8 })];
    expect(other.clients).not.toEqual(one.clients);
    expect(other.purchases).not.toEqual(one.purchases);
  });

  test('seeds beyond 32 bits are told apart', () => {
    const [one, other] = [rowsOf({ ...small, seed: 5 }), rowsOf({ ...small, seed: 5 + 2 ** 32 })];
    expect(other.purchases).not.toEqual(one.purchases);
  });
});

describe('as many rows as asked for, in odd shops too', () => {
  const sizes = [0, 1, 2, 3, 5, 10, 50, 200, 999];
  const shops = sizes.flatMap((customers) => sizes.map((purchases) => ({ customers, purchases })));
  const possible = shops.filter(({ customers, purchases }) => customers > 0 || purchases === 0);

  test.each([0, 0.02, 0.5, 1])('with a share of dirt of %d', (dirt) => {
    for (const shop of possible) {
      const { clients, purchases } = rowsOf({ ...shop, dirt });
      expect([shop, clients.length, purchases.length]).toEqual([
        shop,
        shop.customers,
        shop.purchases,
      ]);
    }
  });

  test('every purchase has its buyer and no buyer goes without', () => {
    for (const { customers, purchases } of possible) {
      const { orders } = planOf(shopOptions({ asOf, customers, purchases }), customers);
      expect(orders.reduce((a, b) => a + b, 0)).toBe(purchases);
      const { repeaters, oneShots } = headcount(customers, purchases);
      expect(orders.filter((count) => count === 1)).toHaveLength(oneShots);
      expect(orders.filter((count) => count > 1)).toHaveLength(repeaters);
    }
  });
});

describe('a shop without dirt', () => {
  const { clients, purchases, dirt } = rowsOf({ customers: 500, purchases: 5000, dirt: 0 });

  test('counts none', () => expect(total(dirt)).toBe(0));

  test('has ids that count up from 1', () => {
    expect(clients.map(([id]) => id)).toEqual(clients.map((_, row) => row + 1));
    expect(purchases.map(([id]) => id)).toEqual(purchases.map((_, row) => row + 1));
  });

  test('has purchases in order of time, of the four years that end on the reference day', () => {
    const dates = purchases.map(([, , date]) => String(date));
    expect(dates).toEqual([...dates].sort());
    expect(dates.filter((date) => date < '2022-08-15' || date >= '2026-08-15')).toEqual([]);
  });

  test('sells only to clients who have registered', () => {
    const registered = new Map(clients.map((client) => [client[0], client[4]]));
    const early = purchases.filter(([, client, date]) => {
      const day = registered.get(client as number);
      return !day || String(date).slice(0, 10) < day;
    });
    expect(early).toEqual([]);
  });

  test('has amounts above zero and below the business bound, in cents', () => {
    for (const [, , , montant] of purchases) {
      expect(montant).toMatch(/^\d{1,4}\.\d\d$/);
      expect(Number(montant)).toBeGreaterThan(0);
    }
  });

  test('derives mail addresses from names', () => {
    for (const [, , email] of clients) expect(email).toMatch(/^[a-z.-]+(\d+)?@[a-z0-9.-]+$/);
    expect(new Set(clients.map(([, , email]) => email)).size).toBe(clients.length);
  });
});

test('a share of dirt of 1 leaves clean only what other rows repeat', () => {
  const { dirt } = rowsOf({ customers: 1, purchases: 1000, dirt: 1 });
  const repeated = dirt.duplicate + dirt.conflict;
  expect(repeated).toBeGreaterThan(0);
  expect(total(dirt)).toBeGreaterThan(1000 - 2 * repeated);
});

test('a leap day can be the reference day', () => {
  const window = windowTo('2024-02-29');
  expect([window.date(0), window.date(window.days - 1)]).toEqual(['2020-03-01', '2024-02-29']);
});

test('amounts are written to the cent', () => {
  expect([0, 5, -5, 100, -12345].map(euros)).toEqual(['0.00', '0.05', '-0.05', '1.00', '-123.45']);
});

test.each([
  ['customers', { customers: -1 }],
  ['customers', { customers: 1.5 }],
  ['customers', { customers: 0, purchases: 1 }],
  ['purchases', { purchases: Number.NaN }],
  ['seed', { seed: -3 }],
  ['dirt', { dirt: 1.01 }],
  ['dirt', { dirt: Number.NaN }],
  ['asOf', { asOf: '2026-02-30' }],
  ['asOf', { asOf: 'today' }],
])('a wrong %s is refused by name', (option, given) => {
  expect(() => shopOptions({ asOf, ...given })).toThrow(
    expect.objectContaining({
      code: 'usage',
      details: expect.objectContaining({ option }),
    }),
  );
});

test.each(['2026-01-01', '2026-08-14', '2026-11-01', '2026-11-22', '2026-11-30', '2026-12-10'])(
  'November stands out on whatever day the shop ends: %s, partial months taken as whole ones',
  (day) => {
    const { purchases } = rowsOf({ asOf: day, customers: 4000, purchases: 40_000, dirt: 0 });
    const months = new Map<string, number>();
    for (const [, , date, montant] of purchases) {
      const month = String(date).slice(0, 7);
      months.set(month, (months.get(month) ?? 0) + Number(montant));
    }
    const mean = (list: number[]) => list.reduce((a, b) => a + b, 0) / list.length;
    const novembers = [...months].filter(([month]) => month.endsWith('-11')).map(([, ca]) => ca);
    expect(mean(novembers) / mean([...months.values()])).toBeGreaterThan(1.3);
  },
);
