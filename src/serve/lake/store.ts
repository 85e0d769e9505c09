import type { RowReader, Sight } from '../plan.ts';
import { compilePlan, type LakeFile } from '../plan_duckdb.ts';
import type { Store } from '../store.ts';
import type { PointerView } from '../version.ts';
import type { LakeReader } from './reader.ts';

/** A version as the lake holds it. `fileOf` finds the file of a dataset by its name. */
export function lakeStore(
  reader: Pick<LakeReader, 'all' | 'open'>,
  pointer: PointerView,
  fileOf: (name: string) => LakeFile,
): Store {
  const rows: RowReader = {
    all: async (plan) => reader.all(compilePlan(plan, fileOf(plan.dataset.name))),
    open: async (plan) => reader.open(compilePlan(plan, fileOf(plan.dataset.name))),
  };
  const seen = async <T>(work: (sight: Sight) => Promise<T>) => {
    const started = performance.now();
    const value = await work({ pointer, rows });
    return { value, readMs: performance.now() - started };
  };
  // A file that is written is never changed: what is read now and later is of one version.
  const free = { verify: async () => {}, release: async () => {} };
  return { read: seen, hold: async (work) => ({ ...(await seen(work)), ...free }) };
}
