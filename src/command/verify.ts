import { GoldserveError } from '../errors.ts';
import { readPointer } from '../publish/pointer-store.ts';
import { type Fault, verifyLake } from '../verify/lake.ts';
import { verifyMongo } from '../verify/mongo.ts';
import { table } from './progress.ts';
import type { Answer, Session } from './session.ts';

/** `verify`: looks whether every layer still holds what it held when it was published; names what does not. */
export async function verify(session: Session): Promise<Answer> {
  const mongo = await session.mongo();
  const pointer = await readPointer(mongo);
  if (!pointer) throw new GoldserveError('dataset-empty', 'nothing is published yet');
  const lake = await verifyLake(session.lake, pointer);
  const served = await verifyMongo(session.lake, mongo, pointer, lake.faults);
  const faults = [...lake.faults, ...served.faults];
  const { version, run_id } = pointer;
  const checked = { files: lake.files, collections: served.collections };
  const head = `version ${version} of run ${run_id}: ${checked.files} files and ${checked.collections} collections looked at`;
  return {
    text: faults.length ? `${head}\n${faultTable(faults)}` : `${head}: all hold what they held`,
    json: { version, run_id, checked, faults },
    ...(faults.length ? { failed: notVerified(faults) } : {}),
  };
}

function faultTable(faults: Fault[]): string {
  const rows = faults.map((fault) => [fault.layer, fault.dataset, fault.key ?? '', fault.what]);
  return table(['layer', 'dataset', 'key', 'what'], rows);
}

function notVerified(faults: Fault[]): GoldserveError {
  const named = faults.slice(0, 5).map(({ layer, dataset, key, what }) => {
    return `${layer} ${dataset}${key ? ` ${key}` : ''}: ${what}`;
  });
  const more = faults.length > named.length ? ` (and ${faults.length - named.length} more)` : '';
  return new GoldserveError('not-verified', `${named.join('; ')}${more}`, { details: { faults } });
}
