import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Db } from 'mongodb';
import { bytesOf } from '../folder.ts';
import { table } from './progress.ts';

/** Bytes of each folder of DATA_DIR, of the lake of each step, and of the database that serves. */
export interface Sizes {
  data_dir: Record<string, number>;
  lake: Record<string, { runs: number; bytes: number }>;
  /** null where the account may not ask. */
  mongodb: { data: number; indexes: number } | null;
}

export async function sizesOf(dataDir: string, db: Db): Promise<Sizes> {
  const lake = join(dataDir, 'lake');
  return {
    data_dir: Object.fromEntries(
      foldersOf(dataDir).map((name) => [name, bytesOf(join(dataDir, name))]),
    ),
    lake: Object.fromEntries(
      foldersOf(lake).map((step) => [
        step,
        { runs: foldersOf(join(lake, step)).length, bytes: bytesOf(join(lake, step)) },
      ]),
    ),
    mongodb: await db.stats().then(
      ({ dataSize, indexSize }) => ({ data: Number(dataSize), indexes: Number(indexSize) }),
      () => null,
    ),
  };
}

const foldersOf = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
        .map(({ name }) => name)
        .sort()
    : [];

export function sizesText({ data_dir, lake, mongodb }: Sizes): string {
  const rows = [
    ...Object.entries(lake).map(([step, { runs, bytes }]) => [`lake/${step}`, runs, mb(bytes)]),
    ...Object.entries(data_dir).map(([name, bytes]) => [name, null, mb(bytes)]),
    ...(mongodb ? [['published', null, mb(mongodb.data + mongodb.indexes)]] : []),
  ];
  return table(['size of', 'runs', 'MB'], rows);
}

const mb = (bytes: number) => Math.round(bytes / 100_000) / 10;
