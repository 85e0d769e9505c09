import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseConfig } from '../../src/config.ts';
import { Lake } from '../../src/lake.ts';
import { root } from '../../src/paths.ts';
import { systems } from '../../src/source/source.ts';
import { readStaging } from '../../src/source/staging.ts';
import { harmless, rules } from '../../src/step/coherence.ts';
import { buildGold } from '../../src/step/gold.ts';
import { buildSilver } from '../../src/step/silver.ts';
import { landShop, query, rows } from '../rows/lake.ts';
import { lendDataDir } from '../servers/index.ts';
import { goldOf } from './silver-rows.ts';

let folder: Awaited<ReturnType<typeof lendDataDir>>;
beforeAll(async () => {
  folder = await lendDataDir();
});
afterAll(() => folder.release());

describe('the score', () => {
  const table = {
    ...{ source: 'ebp', feed: 'ebp', day: '2026-01-02', table_name: 'fact_sale' },
    ...{ rows_in: 100, accepted: 80, rejected: 10, copies: 10, same_id: 5 },
    ...{ values_expected: 400, values_missing: 100, incoherent: 20 },
  };
  const ruined = {
    ...table,
    table_name: 'bad',
    accepted: 1,
    rejected: 99,
    copies: 0,
    incoherent: 9,
  };

  test('weighs what is valid, coherent, filled and unique, and stays within 0 and 100', async () => {
    const silver = { table_quality: [table, ruined] };
    const gold = await goldOf(folder.path, '2026-01-02', silver, [
      'customer_duplicates',
      'data_quality',
    ]);
    const [bad, sale] = await gold.rows('select * from data_quality order by table_name');
    expect(sale).toMatchObject({
      valid_share: expect.closeTo(80 / 90, 9),
      ...{ coherent_share: 0.8, missing_share: 0.25, unique_share: 0.85, duplicates: '15' },
      score: expect.closeTo(100 * ((0.4 * 80) / 90 + 0.2 * 0.8 + 0.2 * 0.75 + 0.2 * 0.85), 9),
    });
    expect(bad).toMatchObject({ coherent_share: 0.1, valid_share: 0.01 });
    expect(sale?.source_score).toBeCloseTo((Number(sale?.score) + Number(bad?.score)) / 2, 9);
    expect(gold.failed).toEqual([]);
    await gold.close();
  });

  test('is told as it stands in the documentation', () => {
    const model = readFileSync(join(root, 'src/gold/data_quality.sql'), 'utf8');
    const guide = readFileSync(join(root, 'docs/quality.md'), 'utf8').replace(/\s+/g, ' ');
    const formula = model.match(/100 \* \((.+)\) as score/)?.[1]?.replaceAll('*', 'x');
    expect(formula).toMatch(/^0\.4 x valid_share/);
    expect(guide).toContain(`100 x (${formula})`);
  });

  test('knows of every rule a note that a source tells', () => {
    const text = systems.flatMap(({ name }) => readStaging(name).map(({ sql }) => sql)).join('\n');
    const told = [...Object.values(rules).flat(), ...harmless];
    expect(told.filter((note) => !text.includes(`'${note}'`))).toEqual([]);
    expect(new Set(told).size).toBe(told.length);
  });
});

describe('the history', () => {
  let lake: Lake;
  const purchase = (id: number, amount: number) =>
    `(${id}, 1, timestamp '2026-01-01 10:00:00', ${amount}, 'Produit')`;
  const land = (day: string, ...purchases: string[]) =>
    landShop(
      lake,
      rows('clients', ["(1, 'N', 'a@example.org', 'FR', date '2025-01-01')"]),
      rows('achats', purchases),
      new Date(`${day}T12:00:00Z`),
    );
  async function scores({ demo = false } = {}) {
    const config = parseConfig({ RETAIL_URL: 'postgres://u@h/db', DATA_DIR: folder.path });
    config.sources = config.sources.map((source) => ({ ...source, demo }));
    const context = { config, lake, runId: lake.nextRunId(), report: () => {} };
    await buildSilver(context, '2026-01-31');
    const found = await query(
      lake,
      [await buildGold(context)],
      `select strftime(day, '%d') as day, score from data_quality where table_name = 'fact_sale' order by day`,
    );
    return Object.fromEntries(found.map(({ day, score }) => [`day ${day}`, score]));
  }

  test('keeps the days before; the last run of a day stands for it, and the same rows add none', async () => {
    lake = new Lake(join(folder.path, 'history'));
    await land('2026-01-10', purchase(1, 10));
    expect(await scores()).toEqual({ 'day 10': 100 });
    expect(await scores()).toEqual({ 'day 10': 100 });
    await land('2026-01-11', purchase(1, 10), purchase(2, -1));
    expect(await scores()).toEqual({ 'day 10': 100, 'day 11': 80 });
    await land('2026-01-11', purchase(1, 10));
    expect(await scores()).toEqual({ 'day 10': 100, 'day 11': 100 });
  });

  test("keeps the company's own apart from the demo's, and finds it again", async () => {
    expect(await scores({ demo: true })).toEqual({ 'day 11': 100 });
    await land('2026-01-12', purchase(1, 10));
    expect(await scores()).toEqual({ 'day 10': 100, 'day 11': 100, 'day 12': 100 });
  });
});
