import { existsSync } from 'node:fs';
import type { Lake } from '../lake.ts';
import type { PublishedDataset } from '../publish/pointer.ts';
import type { NextPointer } from '../publish/pointer-store.ts';

/** The Parquet file that a dataset was published from, if the lake still has it as it was. */
export function publishedFile(
  lake: Lake,
  name: string,
  published: Pick<PublishedDataset, 'step' | 'run_id' | 'checksum'>,
): string | undefined {
  if (!existsSync(lake.runFolder(published.step, published.run_id))) return undefined;
  try {
    const manifest = lake.manifest(published.step, published.run_id);
    const entry = manifest.files.find((file) => file.name === name);
    return entry?.checksum === published.checksum ? lake.wholeFile(manifest, name) : undefined;
  } catch {
    return undefined;
  }
}

/** Whether the lake has every file of a version: it is the lake that it was published from. */
export const holdsVersion = (lake: Lake, { datasets }: Pick<NextPointer, 'datasets'>) =>
  Object.entries(datasets).every(
    ([name, published]) => publishedFile(lake, name, published) !== undefined,
  );
