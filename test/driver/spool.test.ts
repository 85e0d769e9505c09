import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Spool } from '../../src/driver/spool.ts';
import { lendDataDir } from '../servers/index.ts';

let folder: Awaited<ReturnType<typeof lendDataDir>>;
beforeAll(async () => {
  folder = await lendDataDir();
});
afterAll(() => folder.release());

const records = ['1,"a"\n', '2,"line\nbreak, ""quoted"",\n"\n', '3,\\N\n', '4,""\n', '5,"é\n"\n'];
const content = Buffer.from(records.join(''));

async function spooled(name: string, chunk: number, segmentBytes?: number): Promise<Spool> {
  const spool = new Spool(join(folder.path, name), segmentBytes);
  for (let at = 0; at < content.length; at += chunk) spool.write(content.subarray(at, at + chunk));
  spool.end();
  await finished(spool);
  return spool;
}

test('counts records, not lines, wherever the writes are split', async () => {
  for (let chunk = 1; chunk <= content.length; chunk++) {
    const spool = await spooled(`count-${chunk}`, chunk);
    expect([spool.rows, spool.bytes, spool.longest]).toEqual([
      5,
      content.length,
      Math.max(...records.map((record) => Buffer.byteLength(record))),
    ]);
    expect(await readFile(spool.files[0] ?? '')).toEqual(content);
  }
});

test('cuts segments at record ends alone, wherever the writes are split', async () => {
  for (let chunk = 1; chunk <= content.length; chunk++) {
    const spool = await spooled(`cut-${chunk}`, chunk, 8);
    const segments = await Promise.all(spool.files.map((file) => readFile(file, 'utf8')));
    expect(segments).toEqual([
      records.slice(0, 2).join(''),
      records.slice(2, 4).join(''),
      records[4],
    ]);
  }
});

test('an empty table has no segment', async () => {
  const spool = new Spool(join(folder.path, 'empty'));
  spool.end();
  await finished(spool);
  expect([spool.files, spool.rows, spool.bytes]).toEqual([[], 0, 0]);
});

test('a folder that cannot be written is told as such', async () => {
  const spool = new Spool(join(folder.path, 'count-1.0.csv', 'inside-a-file'));
  spool.end(content);
  await expect(finished(spool)).rejects.toMatchObject({ code: 'data-dir-unwritable' });
});
