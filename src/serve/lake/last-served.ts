import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { MongoKind } from '../../driver/mongo.ts';
import { parsed, writeWhole } from '../../versions.ts';
import type { PointerView } from '../version.ts';

/*
 * DATA_DIR/versions/last-served.json: what MongoDB last said is served, and what kind of server it was. With it a process
 * that starts while MongoDB is away knows what to answer from the lake.
 */

export interface LastServed {
  pointer: PointerView;
  kind: MongoKind;
}

const folderOf = (dataDir: string) => join(dataDir, 'versions');
const pathOf = (dataDir: string) => join(folderOf(dataDir), 'last-served.json');

/** undefined: nothing was ever served from here, or it cannot be read. */
export function readLastServed(dataDir: string): LastServed | undefined {
  const path = pathOf(dataDir);
  return existsSync(path) ? parsed<LastServed>(path) : undefined;
}

export const writeLastServed = (dataDir: string, served: LastServed) =>
  writeWhole(folderOf(dataDir), pathOf(dataDir), served);
