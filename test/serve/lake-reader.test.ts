import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createLog } from '../../src/log.ts';
import { LakeReader, lakeLimits } from '../../src/serve/lake/reader.ts';
import type { Statement } from '../../src/serve/plan_duckdb.ts';
import { lendDataDir } from '../servers/index.ts';

/* The process that reads the lake: it may die, and a query may take too long; who asks is told, and the next is answered. */

let folder: Awaited<ReturnType<typeof lendDataDir>>;
const readers: LakeReader[] = [];

beforeAll(async () => {
  folder = await lendDataDir();
});
afterAll(async () => {
  for (const reader of readers) await reader.stop();
  await folder.release();
});

function readerWith(limits: Partial<typeof lakeLimits> = {}): LakeReader {
  const reader = new LakeReader(folder.path, createLog('silent'), { ...lakeLimits, ...limits });
  readers.push(reader);
  return reader;
}
const statement = (sql: string): Statement => ({
  sql,
  values: [],
  columns: [{ name: 'n', isTime: false }],
});
const one = statement('select cast(1 as integer) as n');
const endless = statement(
  'select cast(count(*) as integer) as n from range(10000000) as a, range(10000000) as b where a.range * b.range = 7',
);

describe('the process that reads the lake', () => {
  test('is started again after it was killed', async () => {
    const reader = readerWith();
    expect(await reader.all(one)).toEqual([{ n: 1 }]);
    const first = reader.pid as number;
    process.kill(first, 'SIGKILL');
    expect(await reader.all(one)).toEqual([{ n: 1 }]);
    expect(reader.pid).not.toBe(first);
  });

  test('breaks off what takes too long with query-timeout, and answers the next', async () => {
    // Long enough for the process to start on a busy machine.
    const reader = readerWith({ queryMs: 4_000 });
    await reader.all(one);
    await expect(reader.all(endless)).rejects.toMatchObject({
      code: 'query-timeout',
      entry: { status: 504 },
    });
    expect(await reader.all(one)).toEqual([{ n: 1 }]);
  });

  test('is ended when nobody asks', async () => {
    const reader = readerWith({ idleMs: 50 });
    await reader.all(one);
    await expect.poll(() => reader.pid, { timeout: 10_000 }).toBeUndefined();
    expect(await reader.all(one)).toEqual([{ n: 1 }]);
  });
});
