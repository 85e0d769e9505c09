import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Body,
  goldserve,
  goldserveJson,
  type Served,
  serveGoldserve,
  whenServed,
} from './process.ts';
import { lendDataDir, mysqlAvailable } from './servers/index.ts';

/** What a stranger does: starts it with nothing configured, reads it, stops it, starts it again, kills it. */
describe('started with nothing configured', () => {
  let dataDir: Awaited<ReturnType<typeof lendDataDir>>;
  let served: Served | undefined;

  beforeAll(async () => {
    dataDir = await lendDataDir();
  });
  afterAll(async () => {
    await served?.stop();
    await dataDir.release();
  });
  const settings = () => ({ DATA_DIR: dataDir.path, AS_OF: '2026-06-30' });
  /** The one that runs, or a new one on the same folder. */
  const running = async () => {
    served ??= await serveGoldserve(settings());
    return served;
  };
  const stop = async () => {
    const outcome = await served?.stop();
    served = undefined;
    return outcome;
  };

  it('says 503 until the first figures are published, then serves the demo shop', async () => {
    const first = await running();
    const early = await fetch(`${first.url}/kpis`);
    expect([200, 503]).toContain(early.status);
    if (early.status === 503) expect(early.headers.get('retry-after')).toMatch(/^\d+$/);
    const row = await kpis(first);
    expect(row.nb_clients_inscrits).toBeGreaterThan(3900);
    expect(row.nb_achats).toBeGreaterThan(38_000);
    expect(row.nb_achats).toBeLessThan(40_000);
    const health = (await (await fetch(`${first.url}/health`)).json()) as { status: string };
    expect(health.status).toBe('ok');
    // The Dolibarr is there where the machine has a server for it; without one nobody hears of it.
    const { data } = (await (await fetch(`${first.url}/kpis?source=all`)).json()) as Body;
    expect(data.map(({ source }) => source)).toEqual(
      ['retail', 'ebp', 'dolibarr'].slice(0, mysqlAvailable ? 3 : 2),
    );
  }, 400_000);

  it('lets commands join its databases while it is up', async () => {
    const { url } = await running();
    const before = await whenServed(served as Served, '/kpis');
    const changed = await goldserveJson<{ changed: Record<string, number> }>(
      ['demo', '--mutate', '200', '--seed', '7'],
      settings(),
    );
    expect(Object.keys(changed.changed).length).toBeGreaterThan(2);
    const run = await goldserveJson<{ publish: { changed: boolean; version: string } }>(
      ['pipeline'],
      settings(),
    );
    expect(run.publish.changed).toBe(true);
    const after = (await (await fetch(`${url}/kpis`)).json()) as Body;
    expect(after.meta.version).toBe(run.publish.version);
    expect(after.data[0]?.ca_total).not.toBe(before.data[0]?.ca_total);
    const status = await goldserve(['status'], settings());
    expect(status.stdout).toMatch(/unknown_client/);
  }, 400_000);

  it('starts again on what was published, without running the flow', async () => {
    const first = await whenServed(await running(), '/kpis');
    const outcome = await stop();
    expect(outcome?.code, outcome?.stderr).toBe(0);
    const second = await running();
    const again = await whenServed(second, '/kpis');
    expect(again.data).toEqual(first.data);
    expect(again.meta.version).toBe(first.meta.version);
    await sleep(1_000);
    expect(second.log()).not.toMatch(/"msg":"extract:/);
  }, 400_000);
});

describe('killed with -9 at any moment of its first run', () => {
  it('recovers, and cleans up after it', async () => {
    const dataDir = await lendDataDir();
    const settings = { DATA_DIR: dataDir.path, AS_OF: '2026-06-30' };
    let served: Served | undefined;
    try {
      for (const delay of moments()) {
        served = await serveGoldserve(settings);
        await sleep(delay);
        await served.kill();
      }
      served = await serveGoldserve(settings);
      const row = await kpis(served);
      const monthly = (await whenServed(served, '/monthly?limit=1000')).data as { ca: number }[];
      const total = monthly.reduce((sum, { ca }) => sum + ca, 0);
      expect(total).toBeCloseTo(row.ca_total as number, 2);
      await goldserveJson(['pipeline'], settings);
      expect(existsSync(join(dataDir.path, 'lake', 'silver'))).toBe(true);
      expect(draftsIn(dataDir.path)).toEqual([]);
    } finally {
      await served?.stop();
      await dataDir.release();
    }
  }, 600_000);
});

const kpis = async (served: Served) =>
  (await whenServed(served, '/kpis')).data[0] as Record<string, number>;

/** Four moments spread over the first seconds, others each time. */
function moments(): number[] {
  const seed = Date.now() % 100_000;
  console.info(`kill -9 moments from seed ${seed}`);
  return [0.1, 0.35, 0.6, 0.85].map(
    (share, index) => share * 9_000 + ((seed * (index + 3)) % 1_000),
  );
}

function draftsIn(dataDir: string): string[] {
  const lake = join(dataDir, 'lake');
  const steps = readdirSync(lake).filter((step) => !step.startsWith('.'));
  return steps.flatMap((step) =>
    readdirSync(join(lake, step)).filter((name) => name.startsWith('.')),
  );
}
