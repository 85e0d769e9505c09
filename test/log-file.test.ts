import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createJournal } from '../src/log.ts';
import { LogFile, logFolder } from '../src/log-file.ts';
import { freePort, goldserve } from './process.ts';
import { lendDataDir } from './servers/index.ts';

let dataDir: Awaited<ReturnType<typeof lendDataDir>>;
let folder: string;
beforeAll(async () => {
  dataDir = await lendDataDir();
  folder = logFolder(dataDir.path);
});
afterAll(() => dataDir.release());

const lines = (name: string) =>
  readFileSync(join(folder, name), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

test('a file a day, by the clock of the time zone, and those past their days are removed', () => {
  mkdirSync(folder);
  for (const name of ['goldserve-2026-02-12.log', 'goldserve-2026-02-13.log', 'other.log'])
    writeFileSync(join(folder, name), '');
  let now = Date.parse('2026-03-14T22:59:59.999Z');
  const file = new LogFile(folder, 'Europe/Paris', 30, () => now);
  const log = createJournal('info', file);
  log.info({ rows: 3 }, 'before midnight');
  expect(readdirSync(folder)).toContain('goldserve-2026-02-12.log');
  now += 1;
  log.info('at midnight in Paris');
  log.debug('is not logged');
  file.close();
  expect(readdirSync(folder).sort()).toEqual([
    ...['goldserve-2026-02-13.log', 'goldserve-2026-03-14.log', 'goldserve-2026-03-15.log'],
    'other.log',
  ]);
  expect(lines('goldserve-2026-03-14.log')).toMatchObject([{ rows: 3, msg: 'before midnight' }]);
  expect(lines('goldserve-2026-03-15.log')).toMatchObject([{ msg: 'at midnight in Paris' }]);
});

test('what cannot be written stops nothing: it is told once, and tried again a minute later', () => {
  const [place, troubles] = [join(dataDir.path, 'blocked'), [] as (string | undefined)[]];
  let now = Date.parse('2026-03-14T12:00:00Z');
  writeFileSync(place, 'no folder');
  const file = new LogFile(place, 'Europe/Paris', 30, () => now);
  file.onTrouble = ({ code }) => troubles.push(code);
  for (const line of ['one\n', 'two\n']) file.write(line);
  expect(troubles).toEqual(['ENOTDIR']);
  rmSync(place);
  file.write('three\n');
  now += 60_000;
  file.write('four\n');
  file.close();
  expect(readFileSync(join(place, 'goldserve-2026-03-14.log'), 'utf8')).toBe('four\n');
});

test.runIf(existsSync('/dev/full'))('nor does a full disk', () => {
  const [place, troubles] = [join(dataDir.path, 'full'), [] as (string | undefined)[]];
  mkdirSync(place);
  const file = new LogFile(place, 'UTC', 30, () => Date.parse('2026-03-14T12:00:00Z'));
  file.onTrouble = ({ code }) => troubles.push(code);
  symlinkSync('/dev/full', join(place, 'goldserve-2026-03-14.log'));
  file.write('one\n');
  expect(troubles).toEqual(['ENOSPC']);
});

test('a command leaves there how it ended, and no password', async () => {
  const port = await freePort();
  const settings = {
    ...{ DATA_DIR: dataDir.path, TIMEZONE: 'Europe/Paris', LOG_RETENTION_DAYS: '7' },
    RETAIL_URL: `postgres://shop:s3cret-word@127.0.0.1:${port}/shop`,
  };
  const { code, stderr } = await goldserve(['extract'], settings);
  expect(code).toBe(1);
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris' }).format();
  const found = lines(`goldserve-${today}.log`);
  expect(found.at(-1)).toMatchObject({ level: 50, command: 'extract', code: 'source-unreachable' });
  expect(JSON.stringify(found) + stderr).not.toContain('s3cret-word');
  // Older than the seven days of the setting.
  expect(readdirSync(folder)).not.toContain('goldserve-2026-03-14.log');
});
