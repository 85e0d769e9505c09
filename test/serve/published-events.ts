import type { Db } from 'mongodb';
import type { Dataset } from '../../src/dataset.ts';
import type { Mongo } from '../../src/driver/mongo.ts';
import { logVersion } from '../../src/publish/event-log.ts';
import { point, pointerTo, type Row } from './published.ts';

/** Makes `version` the one served, as a publish that changed the rows of these datasets; pointer and log as it leaves them. */
export async function publishVersion(
  db: Db,
  version: string,
  content: [Dataset, Row[]][],
  changed: string[],
) {
  const pointer = pointerTo(version, content);
  const changes = changed.map((name) => {
    const rows = pointer.datasets[name]?.rows ?? 0;
    return [name, { rows_before: rows - 1, rows_after: rows, written: 2, removed: 0 }];
  });
  const next = { ...pointer, changes: Object.fromEntries(changes) };
  // A publish writes both in one transaction: whoever sees the pointer finds the entry.
  await logVersion({ db } as Mongo, next);
  await point(db, next);
}
