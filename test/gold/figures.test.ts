import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseConfig } from '../../src/config.ts';
import { type Dataset, readDatasets } from '../../src/dataset.ts';
import { Lake, type Manifest, newRunId } from '../../src/lake.ts';
import { checkGold, latestGold } from '../../src/step/check.ts';
import { buildGold, buildScores } from '../../src/step/gold.ts';
import { buildSilver } from '../../src/step/silver.ts';
import { landShop, query, rows } from '../rows/lake.ts';
import { lendDataDir } from '../servers/index.ts';
import { type Purchase, randomShop } from './shop.ts';

/*
 * Every dataset against figures computed here in plain JavaScript, in whole cents, from the same purchases.
 */
const AS_OF = '2025-02-28';
const shop = randomShop(20_250_228, 150, 1_500, AS_OF);
const dayOf = ({ at }: Purchase) => at.slice(0, 10);
const monthOf = ({ at }: Purchase) => `${at.slice(0, 7)}-01`;
const daysBefore = (day: string) => (Date.parse(AS_OF) - Date.parse(day)) / 86_400_000;
const countryOf = ({ client }: Purchase) => shop.clients[client - 1]?.country ?? null;
const mondayOf = (purchase: Purchase) => {
  const day = new Date(`${dayOf(purchase)}T00:00:00Z`);
  return new Date(day.getTime() - ((day.getUTCDay() + 6) % 7) * 86_400_000)
    .toISOString()
    .slice(0, 10);
};

function groups<K>(purchases: Purchase[], key: (purchase: Purchase) => K): Map<K, Purchase[]> {
  const found = new Map<K, Purchase[]>();
  for (const purchase of purchases)
    found.set(key(purchase), [...(found.get(key(purchase)) ?? []), purchase]);
  return found;
}
const cents = (purchases: Purchase[]) =>
  purchases.reduce((sum, purchase) => sum + purchase.cents, 0);
const clientsOf = (purchases: Purchase[]) => new Set(purchases.map(({ client }) => client)).size;
const figures = (purchases: Purchase[]) => ({
  ca: cents(purchases) / 100,
  nb_achats: purchases.length,
  nb_clients: clientsOf(purchases),
  panier_moyen: expect.closeTo(cents(purchases) / 100 / purchases.length, 9),
});
const byText = (a: unknown, b: unknown) => (String(a) < String(b) ? -1 : 1);

const datasets = await readDatasets();

describe('the figures of the gold datasets', () => {
  let dataDir: Awaited<ReturnType<typeof lendDataDir>>;
  let lake: Lake;
  let manifests: Manifest[];

  beforeAll(async () => {
    dataDir = await lendDataDir();
    const config = parseConfig({ RETAIL_URL: 'postgres://u@h/db', DATA_DIR: dataDir.path });
    lake = new Lake(config.dataDir);
    const text = (value: string | null) => (value === null ? 'null' : `'${value}'`);
    const clients = shop.clients.map(
      ({ id, country }) => `(${id}, 'N', null, ${text(country)}, date '2022-01-01')`,
    );
    const purchases = shop.purchases.map(
      ({ id, client, at, cents, product }) =>
        `(${id}, ${client}, timestamp '${at}', ${cents / 100}, ${text(product)})`,
    );
    await landShop(lake, rows('clients', clients), rows('achats', purchases));
    const context = { config, lake, runId: newRunId(), report: () => {} };
    const silver = await buildSilver(context, AS_OF);
    expect(silver.rejected?.fact_sale).toEqual({});
    manifests = [await buildGold(context), await buildScores(context)];
  });
  afterAll(() => dataDir.release());

  /** Rows of a dataset without `source` and what is not served, decimals as numbers, in the order of `order`. */
  async function dataset(name: string, order: string) {
    const { columns } = datasets.find((each) => each.name === name) as Dataset;
    const served = columns.map((column) => column.name).filter((column) => column !== 'source');
    const found = await query(lake, manifests, `select ${served} from ${name} order by ${order}`);
    return found.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([key, value]) => [
          key,
          /^-?\d+(\.\d+)?$/.test(String(value)) && !key.startsWith('id_') ? Number(value) : value,
        ]),
      ),
    );
  }

  it('pass every check of every dataset', async () => {
    const checks = await checkGold(
      { lake, config: parseConfig({}), report: () => {} },
      await latestGold(lake),
    );
    expect(checks).toBeGreaterThan(30);
  });

  it.each([
    ['monthly', 'mois', monthOf],
    ['daily', 'jour', dayOf],
    ['weekly', 'semaine', mondayOf],
  ])('%s', async (name, column, key) => {
    const expected = [...groups(shop.purchases, key)].sort(([a], [b]) => byText(a, b));
    expect(await dataset(name, column)).toEqual(
      expected.map(([period, purchases]) => ({ [column]: period, ...figures(purchases) })),
    );
  });

  it.each([
    ['by_country', 'pays', countryOf],
    ['by_product', 'produit', ({ product }: Purchase) => product],
  ])('%s', async (name, column, key) => {
    const expected = [...groups(shop.purchases, key)].sort(([a], [b]) => byText(a ?? '', b ?? ''));
    expect(await dataset(name, `${column} nulls first`)).toEqual(
      expected.map(([value, purchases]) => ({
        [column]: value,
        ...figures(purchases),
        part_ca: expect.closeTo(cents(purchases) / cents(shop.purchases), 12),
      })),
    );
  });

  it('monthly_growth', async () => {
    const months = groups(shop.purchases, monthOf);
    const before = (month: string) => {
      const [year, number] = month.split('-').map(Number) as [number, number];
      return new Date(Date.UTC(year, number - 2, 1)).toISOString().slice(0, 10);
    };
    const expected = [...months.keys()].sort().map((mois) => {
      const [now, previous] = [cents(months.get(mois) ?? []), months.get(before(mois))];
      const base = previous ? cents(previous) : null;
      return {
        mois,
        ca: now / 100,
        ca_precedent: base === null ? null : base / 100,
        croissance: base === null ? null : expect.closeTo((now - base) / base, 9),
      };
    });
    expect(await dataset('monthly_growth', 'mois')).toEqual(expected);
  });

  it('distribution', async () => {
    const edges = [0, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, null];
    const expected = edges.slice(0, -1).map((from, index) => {
      const to = edges[index + 1] ?? null;
      const inside = shop.purchases.filter(
        ({ cents }) => cents >= (from as number) * 100 && (to === null || cents < to * 100),
      );
      const tranche = to === null ? `${from}+` : `${from}-${to}`;
      return {
        tranche,
        borne_min: from,
        borne_max: to,
        nb_achats: inside.length,
        ca: cents(inside) / 100,
      };
    });
    expect(await dataset('distribution', 'borne_min')).toEqual(expected);
  });

  it('cohort_first_purchase and cohort_retention', async () => {
    const first = new Map(
      [...groups(shop.purchases, ({ client }) => client)].map(([client, bought]) => [
        client,
        bought.map(monthOf).sort()[0] as string,
      ]),
    );
    const cohorts = [...groups(shop.purchases, ({ client }) => first.get(client) as string)].sort(
      ([a], [b]) => byText(a, b),
    );
    expect(await dataset('cohort_first_purchase', 'cohorte')).toEqual(
      cohorts.map(([cohorte, bought]) => ({
        cohorte,
        nouveaux_clients: clientsOf(bought),
        ca_premier_mois: cents(bought.filter((purchase) => monthOf(purchase) === cohorte)) / 100,
        ca_total: cents(bought) / 100,
      })),
    );
    const index = (from: string, to: string) =>
      (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
      Number(to.slice(5, 7)) -
      Number(from.slice(5, 7));
    expect(await dataset('cohort_retention', 'cohorte, mois_index')).toEqual(
      cohorts.flatMap(([cohorte, bought]) =>
        [...groups(bought, monthOf)]
          .sort(([a], [b]) => byText(a, b))
          .map(([month, active]) => ({
            cohorte,
            mois_index: index(cohorte, month),
            clients_actifs: clientsOf(active),
            retention: expect.closeTo(clientsOf(active) / clientsOf(bought), 12),
            ca: cents(active) / 100,
          })),
      ),
    );
  });

  it('client_features, and dim_clients for all clients', async () => {
    const bought = groups(shop.purchases, ({ client }) => client);
    const expected = [...bought]
      .sort(([a], [b]) => a - b)
      .map(([client, purchases]) => {
        const window = purchases.filter((purchase) => daysBefore(dayOf(purchase)) < 365);
        const days = purchases.map((purchase) => daysBefore(dayOf(purchase)));
        return {
          id_client: String(client),
          freq_12m: window.length,
          monetary_12m: cents(window) / 100,
          monetary_avg_12m: window.length
            ? expect.closeTo(cents(window) / 100 / window.length, 9)
            : null,
          recency_days: Math.min(...days),
          tenure_days: Math.max(...days),
          product_diversity_12m: new Set(window.map(({ product }) => product).filter(Boolean)).size,
          total_orders_all: purchases.length,
          total_spend_all: cents(purchases) / 100,
          avg_order_value_all: expect.closeTo(cents(purchases) / 100 / purchases.length, 9),
        };
      });
    expect(await dataset('client_features', 'cast(id_client as integer)')).toEqual(expected);
    const clients = await dataset('dim_clients', 'cast(id_client as integer)');
    expect(clients).toHaveLength(shop.clients.length);
    for (const client of clients) {
      const purchases = bought.get(Number(client.id_client)) ?? [];
      expect(client).toMatchObject({
        total_orders: purchases.length,
        total_spend: cents(purchases) / 100,
        first_purchase: purchases.map(({ at }) => at).sort()[0] ?? null,
        last_purchase:
          purchases
            .map(({ at }) => at)
            .sort()
            .at(-1) ?? null,
      });
    }
  });

  it('client_scores: quintiles of equal sizes, probability in bounds, exactly one segment', async () => {
    const scores = await dataset('client_scores', 'cast(id_client as integer)');
    const buyers = clientsOf(shop.purchases);
    expect(scores).toHaveLength(buyers);
    for (const quintile of ['r', 'f', 'm']) {
      const sizes = [1, 2, 3, 4, 5].map(
        (value) => scores.filter((row) => row[quintile] === value).length,
      );
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
    }
    const byRecency = [...scores].sort(
      (a, b) =>
        Number(a.recency_days) - Number(b.recency_days) ||
        Number(a.id_client) - Number(b.id_client),
    );
    expect(byRecency.map(({ r }) => r)).toEqual(
      [...byRecency.map(({ r }) => r)].sort((a, b) => Number(b) - Number(a)),
    );
    for (const row of scores) {
      expect(row.prob_reachat_12m).toBeGreaterThanOrEqual(0);
      expect(row.prob_reachat_12m).toBeLessThanOrEqual(1);
      expect(row.expected_value_12m).toBeCloseTo(
        Number(row.monetary_12m) * Number(row.prob_reachat_12m),
        1,
      );
      expect(Number(row.expected_value_12m) + Number(row.value_at_risk_12m)).toBeCloseTo(
        Number(row.monetary_12m),
        6,
      );
      expect(['VIP', 'Actifs', 'A relancer', 'Dormants', 'A potentiel']).toContain(
        row.segment_label,
      );
    }
  });

  it('gives a customer who is better in nothing no higher probability', async () => {
    const scores = await dataset('client_scores', 'id_client');
    const better = ['freq_12m', 'monetary_12m', 'product_diversity_12m'];
    let compared = 0;
    for (const one of scores) {
      for (const other of scores) {
        const dominates =
          Number(one.recency_days) <= Number(other.recency_days) &&
          better.every((column) => Number(one[column]) >= Number(other[column]));
        if (!dominates) continue;
        compared += 1;
        expect(Number(one.prob_reachat_12m)).toBeGreaterThanOrEqual(
          Number(other.prob_reachat_12m) - 1e-12,
        );
      }
    }
    expect(compared).toBeGreaterThan(scores.length);
  });

  it('segment_summary and kpis add the scores up', async () => {
    const scores = await dataset('client_scores', 'id_client');
    const total = (column: string, list = scores) =>
      list.reduce((sum, row) => sum + Number(row[column]), 0);
    for (const segment of await dataset('segment_summary', 'segment_label')) {
      const members = scores.filter(({ segment_label }) => segment_label === segment.segment_label);
      expect(segment.nb_clients).toBe(members.length);
      expect(segment.ca).toBeCloseTo(total('total_spend_all', members), 6);
      expect(segment.expected_value_12m).toBeCloseTo(total('expected_value_12m', members), 6);
      const sorted = members.map(({ recency_days }) => Number(recency_days)).sort((a, b) => a - b);
      const middle = (sorted.length - 1) / 2;
      expect(segment.recency_med).toBe(
        ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2,
      );
    }
    const at = shop.purchases.map((purchase) => purchase.at).sort();
    const window = shop.purchases.filter((purchase) => daysBefore(dayOf(purchase)) < 365);
    expect(await dataset('kpis', 'ca_total')).toEqual([
      {
        ca_total: cents(shop.purchases) / 100,
        nb_achats: shop.purchases.length,
        nb_clients: clientsOf(shop.purchases),
        nb_clients_inscrits: shop.clients.length,
        panier_moyen: expect.closeTo(cents(shop.purchases) / 100 / shop.purchases.length, 9),
        premier_achat: at[0],
        dernier_achat: at.at(-1),
        ca_12m: cents(window) / 100,
        expected_value_12m: expect.closeTo(total('expected_value_12m'), 6),
        value_at_risk_12m: expect.closeTo(total('value_at_risk_12m'), 6),
      },
    ]);
  });
});
