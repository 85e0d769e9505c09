import type { Mongo } from '../driver/mongo.ts';
import type { Lake } from '../lake.ts';
import { contentOf } from '../publish/next.ts';
import { readPointer } from '../publish/pointer-store.ts';
import { Versions } from '../versions.ts';
import { holdsVersion } from './published-files.ts';

/**
 * Notes the version that is served as one that can be asked for later. Before a publish and after it: a process that
 * died in between leaves the pointer, and what it says is noted by the next one before it is replaced.
 */
export async function keepVersion(mongo: Mongo, lake: Lake, dataDir: string): Promise<void> {
  const pointer = await readPointer(mongo);
  if (!pointer) return;
  const record = pointer.state === 'switching' ? pointer.switch?.next : contentOf(pointer);
  if (record && holdsVersion(lake, record)) await new Versions(dataDir).write(record);
}
