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

test('the figures that are refused are those that are no sums', () => {
  const monthly = named('monthly');
  const added = monthly?.columns.filter(({ add }) => add).map(({ name }) => name);
  expect(added).toEqual(['ca', 'nb_achats']);
  // A document can hold several products, so orders by product do not add up.
  const products = named('by_product')?.columns.filter(({ add }) => add);
  expect(products?.map(({ name }) => name)).toEqual(['ca']);
});
