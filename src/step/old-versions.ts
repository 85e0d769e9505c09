import type { NextPointer } from '../publish/pointer-store.ts';
import { type Keep, keptVersions, type Versions } from '../versions.ts';
import type { Removable } from './cleanup.ts';

interface Sorted {
  staying: NextPointer[];
  gone: Removable[];
}

/** The versions that stay, and those that are more than are kept. */
export function sortedVersions(versions: Versions, keep: Keep): Sorted {
  const names = versions.names();
  const kept = keptVersions(names, keep);
  const staying = names.filter((name) => kept.has(name)).map((name) => versions.read(name));
  const gone = names.filter((name) => !kept.has(name));
  return {
    staying: staying.filter((record) => record !== undefined),
    gone: gone.map((name) => ({
      kind: 'version',
      name,
      ended_at: versions.read(name)?.published_at.toISOString() ?? null,
      bytes: 0,
    })),
  };
}
