import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type Body,
  goldserve,
  goldserveJson,
  type Served,
  serveGoldserve,
  whenServed,
} from './process.ts';
import { lendDataDir } from './servers/index.ts';

/** What a stranger does: starts it with nothing configured, reads it, stops it, kills it, starts it again. */
describe('started with nothing configured', () => {
  let dataDir: Awaited<ReturnType<typeof lendDataDir>>;
  let served: Served | undefined;

  beforeEach(async () => {
    dataDir = await lendDataDir();
  });
  afterEach(async () => {
    await served?.stop();
    await dataDir.release();
  });
  const settings = () => ({ DATA_DIR: dataDir.path, AS_OF: '2026-06-30' });
  const kpis = async () =>
    (await whenServed(served as Served, '/kpis')).data[0] as Record<string, number>;
  const drafts = () =>
    readdirSync(join(dataDir.path, 'lake')).flatMap((step) =>
      step.startsWith('.')
        ? []
        : readdirSync(join(dataDir.path, 'lake', step)).filter((name) => name.startsWith('.')),
    );

  it('says 503 until the first figures are published, then serves the demo shop', async () => {
    served = await serveGoldserve(settings());
    const early = await fetch(`${served.url}/kpis`);
    expect([200, 503]).toContain(early.status);
    if (early.status === 503) expect(early.headers.get('retry-after')).toMatch(/^\d+$/);
    const row = await kpis();
    expect(row.nb_clients_inscrits).toBeGreaterThan(3900);
    expect(row.nb_achats).toBeGreaterThan(38_000);
    expect(row.nb_achats).toBeLessThan(40_000);
    const health = (await (await fetch(`${served.url}/health`)).json()) as { status: string };
    expect(health.status).toBe('ok');
    const outcome = await served.stop();
    expect(outcome.code, outcome.stderr).toBe(0);
  }, 400_000);

  it('starts again on what was published, without running the flow', async () => {
    served = await serveGoldserve(settings());
    const first = await whenServed(served, '/kpis');
    await served.stop();
    served = await serveGoldserve(settings());
    const again = await whenServed(served, '/kpis');
    expect(again.data).toEqual(first.data);
    expect(again.meta.version).toBe(first.meta.version);
    await sleep(1_000);
    expect(served.log()).not.toMatch(/"msg":"extract:/);
  }, 400_000);

  it('lets commands join its databases while it is up', async () => {
    served = await serveGoldserve(settings());
    const before = await whenServed(served, '/kpis');
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
    const after = (await (await fetch(`${served.url}/kpis`)).json()) as Body;
    expect(after.meta.version).toBe(run.publish.version);
    expect(after.data[0]?.ca_total).not.toBe(before.data[0]?.ca_total);
    const status = await goldserve(['status'], settings());
    expect(status.stdout).toMatch(/unknown_client/);
  }, 400_000);

  it('recovers from kill -9 at any moment of its first run, and cleans up after it', async () => {
    const seed = Date.now() % 100_000;
    console.info(`kill -9 moments from seed ${seed}`);
    for (const delay of [0.1, 0.35, 0.6, 0.85].map(
      (share, index) => share * 9_000 + ((seed * (index + 3)) % 1_000),
    )) {
      served = await serveGoldserve(settings());
      await sleep(delay);
      await served.kill();
    }
    served = await serveGoldserve(settings());
    const row = await kpis();
    const monthly = (await whenServed(served, '/monthly?limit=1000')).data as { ca: number }[];
    const total = monthly.reduce((sum, { ca }) => sum + ca, 0);
    expect(total).toBeCloseTo(row.ca_total as number, 2);
    await goldserveJson(['pipeline'], settings());
    expect(existsSync(join(dataDir.path, 'lake', 'silver'))).toBe(true);
    expect(drafts()).toEqual([]);
  }, 600_000);
});
