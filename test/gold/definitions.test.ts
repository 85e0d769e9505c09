import { describe, expect, test } from 'vitest';
import { readDatasets } from '../../src/dataset.ts';
import { isMeasure, isNumber } from '../../src/serve/measure.ts';
import { parametersOf } from '../../src/serve/query.ts';

/* What the definitions say of periods and sums is what comparisons and regrouping rely on. */

const datasets = await readDatasets();
const named = (name: string) => datasets.find((dataset) => dataset.name === name);

describe.each(datasets)('$name', (dataset) => {
  test('has a parameter of its own for each of its columns', () => {
    expect(() => parametersOf(dataset)).not.toThrow();
  });

  test('is a series only by a column of its key', () => {
    if (!dataset.grain) return;
    const time = dataset.columns.find(({ name }) => name === dataset.time);
    expect(time?.kind).toBe('date');
    expect(dataset.key).toContain(dataset.time);
  });

  test('names days that have its figures, and add them up', () => {
    if (!dataset.days) return;
    const days = named(dataset.days);
    expect(days?.grain).toBe('day');
    const shared = dataset.columns.filter(
      ({ name, add }) => add && days?.columns.some((column) => column.name === name),
    );
    expect(shared.length).toBeGreaterThan(0);
    for (const { name, add } of shared) {
      expect(days?.columns.find((column) => column.name === name)?.add).toBe(add);
    }
  });

  test('adds up numbers alone, and neither ratios nor its key', () => {
    for (const column of dataset.columns.filter(({ add }) => add)) {
      expect(isNumber(column) && isMeasure(column, dataset)).toBe(true);
      expect(column.kind).not.toBe('ratio');
    }
  });
});

test('what adds up is declared, period by period, and nothing else', () => {
  const added = (name: string) =>
    named(name)?.columns.flatMap(({ name, add }) => (add ? [name] : []));
  // Flows add up; what is owed at the end of a month, and days of sales, do not.
  expect(added('financial_kpi_monthly')).toEqual([
    ...['revenue', 'revenue_vat_included', 'purchases', 'purchases_vat_included', 'gross_margin'],
  ]);
  // A document holds lines of several families, and a family's row is part of the whole one's.
  expect(added('gross_margin_monthly')).not.toContain('nb_documents');
  expect(added('targets_vs_actual')).toEqual([]);
  // A row of the last twelve months is part of that of all time.
  expect(added('top_customers')).toEqual([]);
  // A row without known VAT would be missing from the sum.
  expect(added('sales_kpi_daily')).toEqual(['total_revenue_vat_excluded', 'total_margin']);
});

test('every dataset of periods says which one its row stands for', () => {
  // Events, and due dates with what has none, are no periods.
  const events = ['fact_achats', 'intervention_map', 'ticket_anomalies', 'cash_flow_forecast'];
  const without = datasets.filter(({ time, grain }) => time && !grain).map(({ name }) => name);
  expect(without.filter((name) => name !== 'data_quality').sort()).toEqual(events.sort());
});

test('no average, rate, score or key is added up', () => {
  const mean = /^(avg|mean|median|pct|part)_|_(rate|score|share|key|moyen)$|^dso|^dpo/;
  const wrong = datasets.flatMap(({ name: dataset, columns }) =>
    columns
      .filter(({ add, name }) => add === 'sum' && mean.test(name))
      .map(({ name }) => `${dataset}.${name}`),
  );
  expect(wrong).toEqual([]);
});

test('the figures that are refused are those that are no sums', () => {
  const monthly = named('monthly');
  const added = monthly?.columns.filter(({ add }) => add).map(({ name }) => name);
  expect(added).toEqual(['ca', 'nb_achats']);
  // A document can hold several products, so orders by product do not add up.
  const products = named('by_product')?.columns.filter(({ add }) => add);
  expect(products?.map(({ name }) => name)).toEqual(['ca']);
});
