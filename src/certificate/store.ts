import { existsSync, readFileSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Collection, Db } from 'mongodb';
import { type Lake, sync } from '../lake.ts';
import type { Certificate } from './certificate.ts';

/* A certificate stands beside the scores it is about, in the lake, and in MongoDB by the id of the run. */
export const CERTIFICATES_COLLECTION = 'goldserve_certificates';

type Stored = Omit<Certificate, 'run_id'> & { _id: string };

const certificates = (db: Db): Collection<Stored> => db.collection<Stored>(CERTIFICATES_COLLECTION);

const pathOf = (lake: Lake, runId: string) =>
  join(lake.runFolder('scores', runId), 'certificate.json');

export async function keepCertificate(lake: Lake, db: Db, certificate: Certificate): Promise<void> {
  const path = pathOf(lake, certificate.run_id);
  const draft = await open(`${path}.tmp`, 'w');
  await draft.writeFile(`${JSON.stringify(certificate, null, 2)}\n`);
  await draft.sync();
  await draft.close();
  await rename(`${path}.tmp`, path);
  await sync(lake.runFolder('scores', certificate.run_id));
  const { run_id, ...rest } = certificate;
  await certificates(db).replaceOne({ _id: run_id }, rest, { upsert: true });
}

export async function readCertificate(db: Db, runId: string): Promise<Certificate | null> {
  const found = await certificates(db).findOne({ _id: { $eq: runId } });
  if (!found) return null;
  const { _id, ...rest } = found;
  return { run_id: _id, ...rest };
}

/** The certificate in the lake; undefined where the run was published without one. */
export function certificateOf(lake: Lake, runId: string): Certificate | undefined {
  const path = pathOf(lake, runId);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Certificate) : undefined;
}

/** Forgets the certificates of runs. */
export async function forgetCertificates(db: Db, runIds: string[]): Promise<void> {
  await certificates(db).deleteMany({ _id: { $in: runIds } });
}
