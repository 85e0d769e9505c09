import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jobs } from '../../jobs/scheduler.ts';
import { jobNames } from '../../src/config.ts';
import { type JobState, jobStates } from '../../src/job-state.ts';
import { type Served, type Settings, serveGoldserve, whenServed } from '../process.ts';
import { lendDataDir, lendMongo, lendPostgres } from '../servers/index.ts';

/** The night in fast motion: every step each 20 seconds, one second after the one before it. */
const NIGHT = {
  CRON_BRONZE: '*/20 * * * * *',
  CRON_SILVER: '1,21,41 * * * * *',
  CRON_GOLD: '2,22,42 * * * * *',
  CRON_SCORES: '3,23,43 * * * * *',
  CRON_PUBLISH: '4,24,44 * * * * *',
  CRON_CLEANUP: 'off',
};
const OFF = Object.fromEntries(Object.keys(NIGHT).map((name) => [name, 'off']));

describe('the jobs', () => {
  let shop: Awaited<ReturnType<typeof lendPostgres>>;
  const releases: (() => Promise<void>)[] = [];

  beforeAll(async () => {
    shop = await lendPostgres();
    releases.push(shop.release);
    await shop.run(
      `create table clients as select i as id_client, 'A' as nom, null::text as email, 'France' as pays, date '2020-01-01' as date_inscription from generate_series(1, 20) i`,
    );
    await shop.run(
      `create table achats as select i as id_achat, 1 + i % 20 as id_client, timestamp '2024-01-01' + i * interval '1 hour' as date_achat, 10.50 as montant, 'Four' as produit from generate_series(1, 500) i`,
    );
  });
  afterAll(async () => {
    for (const release of releases.reverse()) await release();
  });

  async function settingsOf(
    more: Settings,
  ): Promise<{ settings: Settings; mongo: Awaited<ReturnType<typeof lendMongo>> }> {
    const [mongo, dataDir] = [await lendMongo(), await lendDataDir()];
    releases.push(mongo.release, dataDir.release);
    const settings = {
      RETAIL_URL: shop.url,
      MONGODB_URI: mongo.uri,
      MONGO_DB: mongo.db,
      DATA_DIR: dataDir.path,
      AS_OF: '2024-06-30',
      ...more,
    };
    return { settings, mongo };
  }

  /** Waits until a job has ended a run that was due after `since`. */
  async function whenDone(
    mongo: Awaited<ReturnType<typeof lendMongo>>,
    job: string,
    since: Date,
  ): Promise<JobState> {
    const states = jobStates(mongo.client.db(mongo.db));
    for (let tries = 0; tries < 900; tries += 1) {
      const state = await states.findOne({ _id: job as JobState['_id'] });
      if (state && state.due > since && state.state !== 'running') return state;
      await sleep(100);
    }
    throw new Error(`${job} did not end`);
  }
  const starts = (...served: Served[]) =>
    served.flatMap(({ log }) =>
      [...log().matchAll(/"job":"(\w+)","due":"([^"]+)","msg":"job started"/g)].map(
        (match) => `${match[1]} ${match[2]}`,
      ),
    );

  it('are listed, each in a file of its name', () => {
    expect(jobs.map(({ name }) => name)).toEqual([...jobNames]);
    const files = readdirSync(join(import.meta.dirname, '../../jobs')).map((file) =>
      file.replace('.ts', ''),
    );
    expect(files.sort()).toEqual([...jobNames, 'clock', 'job', 'scheduler'].sort());
  });

  it('run the night in order, and what two processes share they do once', async () => {
    const { settings, mongo } = await settingsOf(NIGHT);
    const other = { ...settings, DATA_DIR: (await settingsOf({})).settings.DATA_DIR as string };
    const first = await serveGoldserve(settings);
    await whenServed(first, '/kpis');
    const second = await serveGoldserve(other);
    const since = new Date();
    const published = await whenDone(mongo, 'publish', since);
    expect(published).toMatchObject({ state: 'done' });
    await whenDone(mongo, 'publish', published.due);
    await Promise.all([first.stop(), second.stop()]);
    const started = starts(first, second);
    const night = ['bronze', 'silver', 'gold', 'scores', 'publish'];
    expect([...new Set(started.map((start) => start.split(' ')[0]))].sort()).toEqual(night.sort());
    expect(new Set(started).size).toBe(started.length);
  }, 180_000);

  it('catch up once, at the start, what was missed while no process ran', async () => {
    const { settings, mongo } = await settingsOf({ ...OFF, CRON_BRONZE: '*/20 * * * * *' });
    const served = await serveGoldserve(settings);
    await whenServed(served, '/kpis');
    const last = await whenDone(mongo, 'bronze', new Date());
    await served.stop();
    // A due time passes, or two.
    await sleep(25_000);
    const restart = new Date();
    const again = await serveGoldserve(settings);
    await whenDone(mongo, 'bronze', last.due);
    await again.stop();
    const missed = starts(again)
      .map((start) => new Date(start.split(' ')[1] as string))
      .filter((due) => due < restart);
    expect(missed).toHaveLength(1);
    expect(missed[0]?.getTime()).toBeGreaterThan(restart.getTime() - 20_000);
  }, 180_000);

  it('do not go on with a night whose first step failed, and say why', async () => {
    const { settings, mongo } = await settingsOf(NIGHT);
    const served = await serveGoldserve(settings);
    const before = await whenServed(served, '/monthly');
    await shop.run('alter table achats rename to purchases');
    try {
      const since = new Date();
      expect(await whenDone(mongo, 'bronze', since)).toMatchObject({
        state: 'failed',
        error: { code: 'source-table-missing' },
      });
      expect(await whenDone(mongo, 'silver', since)).toMatchObject({ state: 'skipped' });
      expect(await whenDone(mongo, 'publish', since)).toMatchObject({ state: 'skipped' });
      expect((await whenServed(served, '/monthly')).data).toEqual(before.data);
    } finally {
      await shop.run('alter table purchases rename to achats');
      await served.stop();
    }
  }, 180_000);

  it('go on with the sources that could be read, and the first step stays failed for the other', async () => {
    // The shop's database has no table of Dolibarr: trying again cannot help.
    const { settings, mongo } = await settingsOf({ ...NIGHT, DOLIBARR_URL: shop.url });
    const served = await serveGoldserve(settings);
    await whenServed(served, '/monthly?source=retail');
    // The first run counts as a night that went well: what follows it is the first of the jobs.
    await expect.poll(() => starts(served), { timeout: 60_000 }).not.toEqual([]);
    const night = new Date((starts(served)[0] as string).split(' ')[1] as string);
    expect(await whenDone(mongo, 'publish', night)).toMatchObject({ state: 'done' });
    expect(await whenDone(mongo, 'bronze', new Date(0))).toMatchObject({
      state: 'failed',
      partial: true,
      error: { code: 'source-table-missing', message: expect.stringContaining('dolibarr') },
    });
    const { meta } = await whenServed(served, '/monthly?source=retail');
    expect(meta.freshness).toMatchObject({ status: 'fresh' });
    await served.stop();
  }, 240_000);

  it('run again, at the next start, what a killed process left half done', async () => {
    const { settings, mongo } = await settingsOf(NIGHT);
    const served = await serveGoldserve(settings);
    await whenServed(served, '/kpis');
    const states = jobStates(mongo.client.db(mongo.db));
    while (!(await states.findOne({ state: 'running' }))) await sleep(5);
    await served.kill();
    const left = await states.findOne({ state: 'running' });
    const again = await serveGoldserve(settings);
    const state = await whenDone(
      mongo,
      left?._id ?? 'publish',
      new Date((left?.due.getTime() ?? 0) - 1),
    );
    expect(state.state).toBe('done');
    await again.stop();
  }, 180_000);
});
