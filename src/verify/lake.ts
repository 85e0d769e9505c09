import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readBack } from '../bronze/parquet.ts';
import { quoteName } from '../bronze/typing.ts';
import { Duckdb, quote } from '../engine/duckdb.ts';
import { asGoldserveError } from '../errors.ts';
import type { FileEntry, Lake, Manifest } from '../lake.ts';
import type { Pointer } from '../publish/pointer.ts';

/** Something that does not hold what it held. */
export interface Fault {
  layer: 'bronze' | 'silver' | 'gold' | 'scores' | 'mongodb' | 'pointer';
  dataset: string;
  /** The row, where it is one. */
  key: string | null;
  what: string;
}

/**
 * The files of every run that the published version was made from: their size, and the checksum of their rows, computed
 * again from the bytes on the disk.
 */
export async function verifyLake(lake: Lake, pointer: Pointer) {
  const engine = await Duckdb.open(lake.folder);
  const faults: Fault[] = [];
  let files = 0;
  try {
    for (const manifest of originOf(lake, pointer, faults)) {
      for (const entry of manifest.files) {
        files += 1;
        const what = await faultOf(engine, lake, manifest, entry);
        if (what)
          faults.push({ layer: layerOf(manifest.step), dataset: entry.name, key: null, what });
      }
    }
    return { faults, files };
  } finally {
    await engine.close();
  }
}

const layerOf = (step: string) => (step.startsWith('bronze-') ? 'bronze' : step) as Fault['layer'];

/** The runs behind a version: those of its datasets, and what these were made from. */
function originOf(lake: Lake, pointer: Pointer, faults: Fault[]): Manifest[] {
  const found = new Map<string, Manifest>();
  const visit = (step: string, runId: string) => {
    if (found.has(`${step}/${runId}`)) return;
    try {
      const manifest = lake.manifest(step, runId);
      found.set(`${step}/${runId}`, manifest);
      for (const [input, run] of Object.entries(manifest.inputs)) visit(input, run);
    } catch (thrown) {
      const what = asGoldserveError(thrown).message;
      faults.push({ layer: layerOf(step), dataset: runId, key: null, what });
    }
  };
  for (const { step, run_id } of Object.values(pointer.datasets)) visit(step, run_id);
  return [...found.values()];
}

async function faultOf(engine: Duckdb, lake: Lake, run: Manifest, entry: FileEntry) {
  const path = join(lake.runFolder(run.step, run.run_id), entry.file);
  const bytes = existsSync(path) ? statSync(path).size : 'no';
  if (bytes !== entry.bytes) return `${bytes} bytes, its manifest says ${entry.bytes}`;
  try {
    const found = run.step.startsWith('bronze-')
      ? await bronzeSum(engine, path)
      : await engine.checksum(`read_parquet(${quote(path)})`);
    if (found.rows !== entry.rows) return `${found.rows} rows, its manifest says ${entry.rows}`;
    if (found.checksum !== entry.checksum)
      return `the checksum of its rows is ${found.checksum}, its manifest says ${entry.checksum}`;
    return undefined;
  } catch (thrown) {
    return asGoldserveError(thrown).message;
  }
}

/** As the extract computes it: over the source's columns and what could not be typed, not over the stamp of the load. */
async function bronzeSum(engine: Duckdb, path: string) {
  const columns = await engine.describe(`select * from read_parquet(${quote(path)})`);
  const stamp = ['bronze_loaded_at', 'bronze_source', 'bronze_batch_id'];
  const names = columns.filter(({ name }) => !stamp.includes(name)).map(({ name }) => name);
  return readBack(engine, names.map(quoteName), path);
}
