import { once } from 'node:events';
import { connect, createServer, type Server } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { freePort, goldserve, goldserveJson, type Settings, spawnGoldserve } from '../process.ts';
import { lendDataDir, lendMongo, lendPostgres } from '../servers/index.ts';

/* What becomes of a run that broke off: recorded, tried again, taken up, or stopped because another took over. */

interface Status {
  published: { version: string; run_id: string };
  runs: {
    run_id: string;
    state: string;
    steps: { step: string; state: string; attempts: number; [figure: string]: unknown }[];
    failures: { step: string; code: string }[];
  }[];
}

const TIMEOUT_MS = 240_000;

describe('a run', { timeout: TIMEOUT_MS }, () => {
  let shop: Awaited<ReturnType<typeof lendPostgres>>;
  let mongo: Awaited<ReturnType<typeof lendMongo>>;
  let dataDirs: Awaited<ReturnType<typeof lendDataDir>>[] = [];
  let settings: Settings;

  beforeAll(async () => {
    [shop, mongo] = await Promise.all([lendPostgres(), lendMongo()]);
    await shop.run(`
      create table clients as select 1 as id_client, 'A' as nom, null::text as email, 'France' as pays, date '2020-01-01' as date_inscription;
      create table achats as select i as id_achat, 1 as id_client, timestamp '2024-01-01' + i * interval '1 hour' as date_achat,
        case when i = 7 then -1 else 1010.50 end as montant, 'Four' as produit from generate_series(1, 100) i`);
  });
  afterAll(async () => {
    await shop.release();
    await mongo.release();
  });
  beforeEach(async () => {
    await mongo.client.db(mongo.db).dropDatabase();
    settings = await newSettings();
    return async () => {
      for (const folder of dataDirs) await folder.release();
      dataDirs = [];
    };
  });

  async function newSettings(): Promise<Settings> {
    const dataDir = await lendDataDir();
    dataDirs.push(dataDir);
    return {
      RETAIL_URL: shop.url,
      MONGODB_URI: mongo.uri,
      MONGO_DB: mongo.db,
      DATA_DIR: dataDir.path,
      AS_OF: '2024-06-30',
    };
  }
  const status = () => goldserveJson<Status>(['status'], settings);
  const step = ({ runs: [run] }: Status, name: string) =>
    run?.steps.find((each) => each.step === name);

  test('without a failure has nothing to retry, and says of each step what it took', async () => {
    const none = await goldserveJson(['retry'], settings);
    expect(none).toEqual({ retried: null, run_id: null });
    const { run_id } = await goldserveJson<{ run_id: string }>(['pipeline'], settings);
    expect(await goldserveJson(['retry'], settings)).toEqual({ retried: null, run_id });
    const told = await status();
    const [run] = told.runs;
    expect(run).toMatchObject({ run_id, state: 'done', failures: [] });
    const names = ['bronze-retail', 'silver', 'gold', 'scores', 'publish'];
    expect(run?.steps.map((each) => each.step)).toEqual(names);
    expect(step(told, 'bronze-retail')).toMatchObject({
      rows_in: 101,
      rows_out: 101,
      began_by: { kind: 'command', name: 'pipeline' },
      versions: {
        product: expect.any(String),
        duckdb: expect.any(String),
        postgres: expect.any(String),
      },
    });
    expect(step(told, 'silver')).toMatchObject({ rows_in: 101, rejected: 1, collapsed: 0 });
    expect(step(told, 'publish')).toMatchObject({
      published: { version: told.published.version, changed: true },
    });
    for (const each of run?.steps ?? []) {
      expect(each.seconds).toBeGreaterThan(0);
      expect(each.peak_memory_bytes).toBeGreaterThan(20e6);
    }
  });

  test('whose source was away is taken up at its extract', async () => {
    const away = { ...settings, RETAIL_URL: 'postgres://nobody@127.0.0.1:1/none' };
    expect((await goldserve(['pipeline'], away)).code).toBe(1);
    expect((await status()).runs).toMatchObject([
      { state: 'failed', failures: [{ step: 'bronze-retail', code: 'source-unreachable' }] },
    ]);
    expect(await goldserveJson(['retry'], settings)).toMatchObject({
      retried: { from: 'bronze', sources: ['retail'] },
      publish: { changed: true },
    });
  });

  test('whose checks failed is taken up at its publish, and builds nothing again', async () => {
    await goldserveJson(['extract'], settings);
    await goldserveJson(['warehouse'], settings);
    expect((await goldserve(['publish'], { ...settings, AMOUNT_MAX: '1000' })).code).toBe(1);
    const { runs } = await status();
    expect(runs).toMatchObject([{ state: 'failed', failures: [{ code: 'check-failed' }] }]);
    const again = await goldserveJson(['retry'], settings);
    expect(again).toMatchObject({
      retried: { run_id: runs[0]?.run_id, from: 'publish' },
      steps: [],
      publish: { changed: true },
    });
    expect((await status()).runs).toMatchObject([{ state: 'done' }]);
  });

  test('tries a source again that is out of reach, and never one that is refused', async () => {
    const port = await freePort();
    const through = { ...settings, RETAIL_URL: withPort(shop.url, port), RETRIES: '9' };
    const child = spawnGoldserve(['pipeline', '--json'], through);
    const ended = once(child, 'close');
    await said(child, 'retry:bronze-retail');
    const relay = await relayTo(shop.url, port);
    expect((await ended)[0]).toBe(0);
    await new Promise((closed) => relay.close(closed));
    const told = await status();
    expect(step(told, 'bronze-retail')?.attempts).toBeGreaterThan(1);
    expect(told.runs[0]?.failures[0]).toMatchObject({ code: 'source-unreachable' });
    const refused = { ...through, RETAIL_URL: shop.url.replace(/\/[^/]*$/, '/no_such_database') };
    expect((await goldserve(['extract'], refused)).stderr).not.toContain('retry:bronze-retail');
  });

  test('that slept while another process took its lease publishes nothing any more', async () => {
    const paused = spawnGoldserve(['pipeline', '--json'], settings);
    const ended = once(paused, 'close');
    await said(paused, 'silver:accepted');
    paused.kill('SIGSTOP');
    // What fifteen seconds of sleep come to: a process that lives elsewhere is waited for until its lease runs out.
    const leases = mongo.client.db(mongo.db).collection('goldserve_leases');
    await leases.updateOne({ _id: 'flow' as never }, { $set: { expires_at: new Date(0) } });
    const other = await newSettings();
    await goldserveJson(['pipeline'], other);
    const { published } = await status();
    paused.kill('SIGCONT');
    expect((await ended)[0]).toBe(1);
    const after = await status();
    expect(after.published).toEqual(published);
    const run = after.runs.find(({ state }) => state === 'failed');
    expect(run?.failures).toMatchObject([{ code: 'lease-lost' }]);
    expect(run?.steps.map((each) => each.step)).not.toContain('publish');
  });
});

function withPort(url: string, port: number): string {
  const changed = new URL(url);
  changed.port = String(port);
  changed.hostname = '127.0.0.1';
  return changed.href;
}

/** Waits until a child has said something on stderr. */
async function said(child: ReturnType<typeof spawnGoldserve>, what: string): Promise<void> {
  let text = '';
  child.stderr?.on('data', (chunk) => {
    text += chunk;
  });
  while (!text.includes(what)) {
    if (child.exitCode !== null) throw new Error(text);
    await sleep(20);
  }
}

async function relayTo(url: string, port: number): Promise<Server> {
  const { hostname, port: target } = new URL(url);
  const server = createServer((client) => {
    const upstream = connect(Number(target), hostname);
    client.pipe(upstream).pipe(client);
    for (const socket of [client, upstream]) socket.on('error', () => socket.destroy());
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return server;
}
