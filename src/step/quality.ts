import { type Dataset, type Model, readModels } from '../dataset.ts';
import { checksOf } from '../engine/build.ts';
import { references } from '../engine/models.ts';
import type { Manifest } from '../lake.ts';
import type { RunQuality } from '../publish/pointer.ts';

/** What is told of a run whose checks all passed: refused, noted and collapsed rows of its silver, checks of its datasets. */
export async function runQuality(silver: Manifest, datasets: Dataset[]): Promise<RunQuality> {
  const layers = await Promise.all(
    (['silver', 'score', 'gold'] as const).map((layer) => readModels(layer)),
  );
  const models = new Map(layers.flat().map((model) => [model.name, model]));
  const each = <T>(of: (dataset: Dataset) => T) =>
    Object.fromEntries(datasets.map((dataset): [string, T] => [dataset.name, of(dataset)]));
  return {
    rejected: silver.rejected ?? {},
    noted: silver.noted ?? {},
    collapsed: silver.collapsed ?? {},
    checks: each((dataset) => checksOf(dataset).map(({ name, message }) => ({ name, message }))),
    reads: each((dataset) => silverOf(dataset, models)),
  };
}

/** The silver models that a model reads, directly or through others, sorted. */
export function silverOf(model: Model, models: Map<string, Model>): string[] {
  const seen = new Set<Model>();
  const visit = (reader: Model) => {
    for (const name of references(reader.sql, models.keys())) {
      const read = models.get(name) as Model;
      if (seen.has(read)) continue;
      seen.add(read);
      visit(read);
    }
  };
  visit(model);
  const silver = [...seen].filter(({ layer }) => layer === 'silver');
  return silver.map(({ name }) => name).sort();
}
