import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  goldserve,
  goldserveJson,
  type Settings,
  serveGoldserve,
  spawnGoldserve,
} from './process.ts';
import { lendDataDir, lendMongo, lendPostgres } from './servers/index.ts';

/*
 * What a person meets when something is wrong: a message that says what, where and what to do next, an exit code, and
 * the version published before still in place.
 */
describe('a command that meets a fault', () => {
  let shop: Awaited<ReturnType<typeof lendPostgres>>;
  let mongo: Awaited<ReturnType<typeof lendMongo>>;
  let dataDir: Awaited<ReturnType<typeof lendDataDir>>;
  let settings: Settings;

  beforeAll(async () => {
    [shop, mongo] = await Promise.all([lendPostgres(), lendMongo()]);
  });
  afterAll(async () => {
    await shop.release();
    await mongo.release();
  });
  beforeEach(async () => {
    dataDir = await lendDataDir();
    settings = {
      RETAIL_URL: shop.url,
      MONGODB_URI: mongo.uri,
      MONGO_DB: mongo.db,
      DATA_DIR: dataDir.path,
      AS_OF: '2024-06-30',
    };
    await shop.run('drop table if exists clients, achats');
    await shop.run(
      `create table clients as select 1 as id_client, 'A' as nom, null::text as email, 'France' as pays, date '2020-01-01' as date_inscription`,
    );
    await shop.run(
      `create table achats as select i as id_achat, 1 as id_client, timestamp '2024-01-01' + i * interval '1 hour' as date_achat, 10.50 as montant, 'Four' as produit from generate_series(1, 100) i`,
    );
    return () => dataDir.release();
  });

  /** Runs a command that must fail; gives what it says, on stderr and as JSON. */
  async function failing(args: string[], code: number, changed: Settings = {}) {
    const outcome = await goldserve([...args, '--json'], { ...settings, ...changed });
    expect(outcome.stderr + outcome.stdout).not.toMatch(/:s3cret@/);
    expect(outcome.code, outcome.stderr).toBe(code);
    const { error } = JSON.parse(outcome.stdout) as {
      error: { code: string; message: string; next: string };
    };
    expect(error.next).toBeTruthy();
    expect(outcome.stderr).toContain(error.next);
    return error;
  }

  it('names an unknown host, and the password stays out of it', async () => {
    const error = await failing(['extract'], 1, {
      RETAIL_URL: 'postgres://user:s3cret@no-such-host.invalid/db',
    });
    expect(error).toMatchObject({
      code: 'source-unreachable',
      message: expect.stringContaining('no-such-host.invalid'),
    });
  });

  it('names a server that does not answer', async () => {
    const error = await failing(['pipeline'], 1, {
      RETAIL_URL: 'mysql://user:s3cret@127.0.0.1:1/db',
    });
    expect(error).toMatchObject({
      code: 'source-unreachable',
      message: expect.stringContaining('127.0.0.1'),
    });
  });

  it('names an unknown database', async () => {
    const error = await failing(['extract'], 1, {
      RETAIL_URL: shop.url.replace(/\/[^/]*$/, '/no_such_database'),
    });
    expect(error).toMatchObject({
      code: 'source-denied',
      message: expect.stringContaining('no_such_database'),
    });
  });

  it('names a missing table, and the tables found', async () => {
    await shop.run('alter table achats rename to purchases');
    const error = await failing(['extract'], 1);
    await shop.run('drop table purchases');
    expect(error.code).toBe('source-table-missing');
    expect(error.message).toMatch(/achats.*purchases/s);
  });

  it('names a missing column, and the columns found', async () => {
    await shop.run('alter table achats rename column montant to total');
    const error = await failing(['pipeline'], 1);
    expect(error.code).toBe('source-column-missing');
    expect(error.message).toMatch(/montant.*total/s);
  });

  it('takes a column of another type for what its values say, and refuses those that say nothing', async () => {
    await shop.run(
      `alter table achats alter column montant type text using case when id_achat = 1 then 'dix euros' else '10,50' end`,
    );
    const run = await goldserveJson<{ steps: { step: string; rejected: object }[] }>(
      ['pipeline'],
      settings,
    );
    expect(run.steps.find(({ step }) => step === 'silver')?.rejected).toEqual({
      invalid_amount: 1,
    });
  });

  it('publishes empty tables without a fault, and says so', async () => {
    await shop.run('truncate achats, clients');
    const run = await goldserveJson<{ publish: { datasets: Record<string, { rows: number }> } }>(
      ['pipeline'],
      settings,
    );
    expect(run.publish.datasets.monthly?.rows).toBe(0);
    const served = await serveGoldserve(settings);
    const answer = await fetch(`${served.url}/kpis`);
    expect(answer.status).toBe(503);
    expect(await answer.json()).toMatchObject({ type: 'urn:goldserve:error:dataset-empty' });
    expect(answer.headers.get('retry-after')).toMatch(/^\d+$/);
    expect((await served.stop()).code).toBe(0);
  });

  it('refuses a DATA_DIR that cannot be a folder', async () => {
    const file = join(dataDir.path, 'file');
    writeFileSync(file, '');
    const error = await failing(['extract'], 2, { DATA_DIR: join(file, 'data') });
    expect(error).toMatchObject({
      code: 'data-dir-unwritable',
      message: expect.stringContaining(file),
    });
  });

  it('refuses a DATA_DIR on a file system that takes no folder, without waiting for ever', async () => {
    expect(await failing(['status'], 2, { DATA_DIR: '/proc/nope' })).toMatchObject({
      code: 'data-dir-unwritable',
    });
  });

  it('names every setting that is wrong, whichever they are', async () => {
    const outcome = await goldserve(['status'], {
      ...settings,
      PORT: '70000',
      AS_OF: '31/12/2024',
      CRON_GOLD: 'noon',
    });
    expect(outcome.code).toBe(2);
    for (const name of ['PORT=70000', 'AS_OF=31/12/2024', 'CRON_GOLD=noon'])
      expect(outcome.stderr).toContain(name);
  });

  it('takes an empty setting for an unset one', async () => {
    const outcome = await goldserve(['warehouse', '--json'], {
      ...settings,
      AMOUNT_MAX: '',
      PORT: ' ',
    });
    expect(JSON.parse(outcome.stdout)).toMatchObject({ error: { code: 'nothing-extracted' } });
  });

  it('refuses an unknown command or option with exit code 2', async () => {
    expect((await goldserve(['polish'], settings)).code).toBe(2);
    expect((await goldserve(['status'], { ...settings, PORT: '0x50' })).code).toBe(2);
    const usage = await goldserve(['demo', '--customers', '-1', '--json'], settings);
    expect(usage.code).toBe(2);
    expect(JSON.parse(usage.stdout)).toMatchObject({ error: { code: 'usage' } });
    expect((await goldserve(['extract', '--tables'], settings)).code).toBe(2);
    expect((await goldserve(['extract', '--source', 'erp'], settings)).code).toBe(2);
  });

  it('refuses a port in use before it starts anything', async () => {
    const squatter = createServer().listen(0, '127.0.0.1');
    await new Promise((listening) => squatter.once('listening', listening));
    const { port } = squatter.address() as { port: number };
    const outcome = await goldserve(['serve'], {
      ...settings,
      PORT: String(port),
      MONGODB_URI: '',
      RETAIL_URL: '',
    });
    squatter.close();
    expect(outcome.code).toBe(2);
    expect(outcome.stderr).toContain(`127.0.0.1:${port}`);
    expect(readdirSync(dataDir.path)).toEqual([]);
  });

  it('goes on at once where a killed run held the lease', async () => {
    const killed = spawnGoldserve(['pipeline'], settings);
    const held = mongo.client.db(mongo.db).collection('goldserve_leases');
    while (!(await held.findOne({ owner: { $regex: `:${killed.pid}/` } }))) await sleep(10);
    killed.kill('SIGKILL');
    await new Promise((gone) => killed.once('close', gone));
    await goldserveJson(['pipeline'], settings);
  });

  it('says that MongoDB is away within seconds', async () => {
    const error = await failing(['publish'], 1, {
      MONGODB_URI: 'mongodb://127.0.0.1:1/?directConnection=true',
    });
    expect(error.code).toBe('database-unavailable');
  });

  it('finds a damaged file of the lake, and what was published stays', async () => {
    const first = await goldserveJson<{ publish: { version: string } }>(['pipeline'], settings);
    const [run] = readdirSync(join(dataDir.path, 'lake', 'gold')).filter(
      (name) => !name.startsWith('.'),
    );
    const file = join(dataDir.path, 'lake', 'gold', run as string, 'fact_achats.parquet');
    truncateSync(file, 100);
    expect(await failing(['check'], 1)).toMatchObject({
      code: 'lake-corrupt',
      message: expect.stringContaining(file),
    });
    await scramble(file);
    expect((await failing(['publish'], 1)).code).toBe('lake-corrupt');
    const status = await goldserveJson<{ published: { version: string } }>(['status'], settings);
    expect(status.published.version).toBe(first.publish.version);
    await goldserveJson(['pipeline'], settings);
  });

  it('stops a publish whose checks fail, names the rows, and what was published stays', async () => {
    const first = await goldserveJson<{ publish: { version: string } }>(['pipeline'], settings);
    await shop.run(`insert into achats select 500, 1, timestamp '2024-02-02', 5000, 'Four'`);
    await goldserveJson(['extract'], settings);
    await goldserveJson(['warehouse'], settings);
    // The same gold judged by a lower bound: what was accepted is now out of bounds.
    const error = await failing(['publish'], 1, { AMOUNT_MAX: '1000' });
    expect(error).toMatchObject({
      code: 'check-failed',
      message: expect.stringMatching(/amounts-in-bounds.*500/s),
    });
    const status = await goldserveJson<{ published: { version: string } }>(['status'], settings);
    expect(status.published.version).toBe(first.publish.version);
  });

  it('ends with a full disk leaving nothing half-written, and works once there is room', async () => {
    const disk = join(dataDir.path, 'disk');
    mkdirSync(disk);
    await shop.run(
      `insert into achats select i, 1, timestamp '2024-01-01', 10, md5(i::text) || md5((i + 1)::text) from generate_series(101, 60000) i`,
    );
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', disk]);
    try {
      expect(await failing(['extract'], 1, { DATA_DIR: disk })).toMatchObject({
        code: 'disk-full',
      });
      expect(readdirSync(join(disk, 'lake', 'bronze-retail'))).toEqual([]);
      execFileSync('mount', ['-o', 'remount,size=200m', disk]);
      await goldserveJson(['pipeline'], { ...settings, DATA_DIR: disk });
    } finally {
      execFileSync('umount', [disk]);
    }
  });
});

/** Overwrites the middle of a file, its size unchanged. */
async function scramble(file: string): Promise<void> {
  const bytes = readFileSync(file);
  writeFileSync(file, Buffer.concat([Buffer.alloc(60, 'x'), bytes.subarray(60)]));
}
