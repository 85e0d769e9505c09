import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openRelay, type Relay } from './driver/relay.ts';
import {
  type Body,
  goldserve,
  goldserveJson,
  type Served,
  type Settings,
  serveGoldserve,
  whenServed,
} from './process.ts';
import { type LentDatabase, lendDataDir, lendMongo, lendPostgres } from './servers/index.ts';

/*
 * Two sources, a shop and a Dolibarr, each behind a relay that can be closed: one that cannot be read does not keep the
 * other from being served.
 */
const shopSql = `
  create table clients (id_client int, nom text, email text, pays text, date_inscription date);
  insert into clients values (1, 'Anna', 'a@example.org', 'France', '2026-01-01');
  create table achats (id_achat int, id_client int, date_achat timestamp, montant numeric, produit text);
  insert into achats values (1, 1, '2026-01-10 10:00', 100, 'Four');`;
const erpSql = `
  create table llx_societe (rowid int, nom text, client int, entity int);
  insert into llx_societe values (7, 'Durand', 1, 1);
  create table llx_facture (rowid int, entity int, ref text, type int, fk_soc int, datef date, fk_statut int);
  insert into llx_facture values (1, 1, 'FA1', 0, 7, '2026-02-01', 1);
  create table llx_facturedet (rowid int, fk_facture int, qty float, total_ht float);
  insert into llx_facturedet values (1, 1, 1, 250);`;

/** Each test runs the flow once or twice in processes of its own. */
const TIMEOUT_MS = 300_000;

describe('of two sources', { timeout: TIMEOUT_MS }, () => {
  const releases: (() => Promise<void>)[] = [];
  let shop: LentDatabase;
  let erp: LentDatabase;
  let relays: Record<'shop' | 'erp', Relay>;
  let settings: Settings;
  let served: Served;

  beforeAll(async () => {
    [shop, erp] = [await lendPostgres(), await lendPostgres()];
    releases.push(shop.release, erp.release);
    await shop.run(shopSql);
    await erp.run(erpSql);
    relays = { shop: await openRelay(shop.url), erp: await openRelay(erp.url) };
    settings = await newSettings();
  });
  afterAll(async () => {
    await served?.stop();
    await Promise.all(Object.values(relays).map((relay) => relay.close().catch(() => {})));
    for (const release of releases.reverse()) await release();
  });

  /** Both sources, with a lake and a MongoDB of their own; no job runs by itself. */
  async function newSettings(): Promise<Settings> {
    const [mongo, dataDir] = [await lendMongo(), await lendDataDir()];
    releases.push(mongo.release, dataDir.release);
    const steps = ['BRONZE', 'SILVER', 'GOLD', 'SCORES', 'PUBLISH', 'CLEANUP'];
    return {
      ...Object.fromEntries(steps.map((step) => [`CRON_${step}`, 'off'])),
      RETAIL_URL: relays.shop.url,
      DOLIBARR_URL: relays.erp.url,
      MONGODB_URI: mongo.uri,
      MONGO_DB: mongo.db,
      DATA_DIR: dataDir.path,
      AS_OF: '2026-03-31',
    };
  }
  const months = async (source: string) => (await ask(`/monthly?source=${source}`)).body;
  const ask = async (path: string) => {
    const answer = await fetch(`${served.url}${path}`);
    return { status: answer.status, body: (await answer.json()) as Body };
  };
  const freshness = ({ meta }: Body) =>
    (meta as { freshness: { status: string; source_watermark: string } }).freshness;

  test('one that was never read leaves the other served; the run has failed and says which', async () => {
    const alone = { ...(await newSettings()), DOLIBARR_URL: 'postgres://nobody@127.0.0.1:1/none' };
    const { code, stdout, stderr } = await goldserve(['pipeline', '--json'], alone);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      publish: { changed: true },
      failed: [{ source: 'dolibarr', code: 'source-unreachable' }],
    });
    expect(stderr).toContain('dolibarr could not be read');
    served = await serveGoldserve(alone);
    expect((await whenServed(served, '/monthly?source=retail')).data).toHaveLength(1);
    expect((await ask('/monthly?source=dolibarr')).status).toBe(503);
    await served.stop();
  });

  test('both are read', async () => {
    expect(await goldserveJson(['pipeline'], settings)).toMatchObject({ failed: [] });
    served = await serveGoldserve(settings);
    await whenServed(served, '/monthly');
    expect((await months('retail')).data).toMatchObject([{ ca: 100 }]);
    expect((await months('dolibarr')).data).toMatchObject([{ ca: 250 }]);
    const all = await months('all');
    expect(all.data).toHaveLength(2);
    expect(freshness(all).status).toBe('fresh');
  });

  test('one that cannot be read keeps its last good rows, and the answers say so', async () => {
    const before = freshness(await months('dolibarr')).source_watermark;
    await shop.run(`insert into achats values (2, 1, '2026-01-11 10:00', 50, 'Four')`);
    await erp.run(`insert into llx_facturedet values (2, 1, 1, 1000)`);
    relays.erp.cut();
    await relays.erp.close();
    const { code, stderr } = await goldserve(['pipeline'], settings);
    expect({ code, stderr }).toMatchObject({ code: 1 });
    expect(stderr).toContain('dolibarr could not be read');
    await expect.poll(async () => (await months('retail')).data[0]?.ca).toBe(150);
    const dolibarr = await months('dolibarr');
    expect(dolibarr.data).toMatchObject([{ ca: 250 }]);
    expect(freshness(dolibarr)).toMatchObject({
      status: 'failed_last_run',
      source_watermark: before,
    });
    expect(dolibarr.meta.warnings).toEqual([expect.stringContaining('dolibarr could not be read')]);
    expect(freshness(await months('retail')).status).toBe('fresh');
    expect(freshness(await months('all')).status).toBe('failed_last_run');
  });

  test('the health and the status name it', async () => {
    const health = (await ask('/health')).body as unknown as { status: string; reasons: string[] };
    expect(health.status).toBe('degraded');
    expect(health.reasons).toContainEqual(expect.stringContaining('dolibarr could not be read'));
    const status = await goldserveJson<{ sources: object[] }>(['status'], settings);
    expect(status.sources).toMatchObject([
      { source: 'retail', state: 'done' },
      { source: 'dolibarr', state: 'failed', error: { code: 'source-unreachable' } },
    ]);
  });

  test('read again, it is as before', async () => {
    await goldserveJson(['pipeline'], { ...settings, DOLIBARR_URL: erp.url });
    await expect.poll(async () => (await months('dolibarr')).data[0]?.ca).toBe(1250);
    expect(freshness(await months('dolibarr')).status).toBe('fresh');
    expect((await months('dolibarr')).meta.warnings).toEqual([]);
  });

  test('when none can be read nothing is run, and what is published stays', async () => {
    const neither = { ...settings, RETAIL_URL: 'postgres://nobody@127.0.0.1:1/none' };
    const { code, stdout } = await goldserve(['pipeline', '--json'], neither);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ error: { code: 'source-unreachable' } });
    expect((await months('retail')).data).toMatchObject([{ ca: 150 }]);
  });

  test('without a reading of any there is nothing to build', async () => {
    const { code, stdout } = await goldserve(['warehouse', '--json'], await newSettings());
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ error: { code: 'nothing-extracted' } });
  });
});
