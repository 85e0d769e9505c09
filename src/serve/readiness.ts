import type { Dataset } from '../dataset.ts';
import { isBuiltAsDefined } from '../publish/plan.ts';
import { atOneVersion, type Mongo, type PointerView } from './version.ts';

/** Whether everything that answers rest on is there, and what is not. */
export interface Readiness {
  ready: boolean;
  reasons: string[];
  version: string | null;
}

/** @throws GoldserveError `database-unavailable` … */
export async function readReadiness(mongo: Mongo, datasets: Dataset[]): Promise<Readiness> {
  const { value: pointer } = await atOneVersion(mongo, async (view) => view.pointer);
  if (!pointer) return { ready: false, reasons: ['nothing was ever published'], version: null };
  const found = await Promise.all(datasets.map((dataset) => lackOf(mongo, dataset, pointer)));
  const reasons = found.filter((reason) => reason !== undefined);
  return { ready: reasons.length === 0, reasons, version: pointer.version };
}

async function lackOf(mongo: Mongo, dataset: Dataset, { datasets }: PointerView) {
  if (!datasets[dataset.name]) return `${dataset.name} was never published`;
  if (await isBuiltAsDefined(mongo, { dataset })) return undefined;
  return `${dataset.name} lacks a declared index or its validator: publish --full puts it right`;
}
