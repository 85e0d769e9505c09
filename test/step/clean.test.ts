import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Mongo, openMongo } from '../../src/driver/mongo.ts';
import { Lake, type Manifest, newRunId } from '../../src/lake.ts';
import { POINTER_COLLECTION } from '../../src/publish/pointer.ts';
import { cleanUp } from '../../src/step/cleanup.ts';
import { lendDataDir, lendMongo } from '../servers/index.ts';

const NOW = new Date('2026-06-30T12:00:00Z');
const daysAgo = (days: number) => new Date(NOW.getTime() - days * 86_400_000);

describe('the cleanup', () => {
  let dataDir: Awaited<ReturnType<typeof lendDataDir>>;
  let lent: Awaited<ReturnType<typeof lendMongo>>;
  let mongo: Mongo;
  let lake: Lake;

  beforeAll(async () => {
    lent = await lendMongo();
    mongo = await openMongo(lent.uri, lent.db);
  });
  afterAll(async () => {
    await mongo.close();
    await lent.release();
  });
  beforeEach(async () => {
    dataDir = await lendDataDir();
    lake = new Lake(dataDir.path);
    await mongo.db.collection(POINTER_COLLECTION).deleteMany({});
    return () => dataDir.release();
  });

  async function run(
    step: string,
    days: number,
    inputs: Record<string, string> = {},
  ): Promise<string> {
    const at = daysAgo(days);
    const run_id = newRunId(at);
    const draft = await lake.begin(step, run_id);
    const times = { started_at: at.toISOString(), ended_at: at.toISOString() };
    await draft.commit({ step, run_id, ...times, inputs, files: [] } satisfies Manifest);
    return run_id;
  }
  const clean = async (dryRun = false) => {
    const config = {
      dataDir: dataDir.path,
      timezone: 'Europe/Paris',
      keep: { versions: 2, months: 2 },
    };
    const options = {
      config,
      lake,
      mongo,
      days: { run: 30, record: 30, log: 30 },
      dryRun,
      now: NOW,
    };
    return (await cleanUp(options)).map(({ name }) => name);
  };

  it('removes runs older than asked, and never the newest of a step', async () => {
    const [old, recent] = [await run('silver', 40), await run('silver', 10)];
    await run('gold', 90);
    expect(await clean()).toEqual([`silver/${old}`]);
    expect(lake.runs('silver')).toEqual([recent]);
    expect(lake.runs('gold')).toHaveLength(1);
  });

  it('removes log files older than asked, and nothing else of their folder', async () => {
    const folder = join(dataDir.path, 'logs');
    mkdirSync(folder);
    const names = ['goldserve-2026-05-30.log', 'goldserve-2026-05-31.log', 'mine-2020-01-01.log'];
    for (const name of names) writeFileSync(join(folder, name), '');
    expect(await clean()).toEqual([names[0]]);
    expect(readdirSync(folder).sort()).toEqual(names.slice(1));
  });

  it('only looks in a dry run, and finds the same', async () => {
    const old = await run('silver', 40);
    await run('silver', 10);
    expect(await clean(true)).toEqual([`silver/${old}`]);
    expect(lake.runs('silver')).toHaveLength(2);
    expect(await clean()).toEqual([`silver/${old}`]);
  });

  it('keeps what a kept run was made from, however old', async () => {
    const bronze = await run('bronze-retail', 60);
    const silver = await run('silver', 50, { 'bronze-retail': bronze });
    await run('gold', 5, { silver });
    await run('bronze-retail', 1);
    await run('silver', 1);
    expect(await clean()).toEqual([]);
  });

  it('keeps what is published, however old', async () => {
    const published = await run('gold', 200);
    await run('gold', 1);
    const datasets = { monthly: { step: 'gold', run_id: published } };
    await mongo.db
      .collection<{ _id: string }>(POINTER_COLLECTION)
      .insertOne({ _id: 'current', datasets } as never);
    expect(await clean()).toEqual([]);
  });

  it('removes what killed runs left, not the draft of a living one', async () => {
    await run('silver', 1);
    const folder = join(lake.folder, 'silver');
    mkdirSync(join(folder, '.tmp-20260101T000000000Z-aaaaaa-999999999'));
    mkdirSync(join(folder, `.tmp-20260101T000000000Z-bbbbbb-${process.ppid}`));
    await clean();
    expect(readdirSync(folder).filter((name) => name.startsWith('.tmp-'))).toEqual([
      `.tmp-20260101T000000000Z-bbbbbb-${process.ppid}`,
    ]);
  });

  it('is not held up by a run whose manifest is damaged', async () => {
    const [damaged, old] = [await run('silver', 50), await run('silver', 40)];
    await run('silver', 1);
    writeFileSync(join(lake.runFolder('silver', damaged), 'manifest.json'), '{');
    expect(await clean()).toEqual([`silver/${damaged}`, `silver/${old}`]);
  });

  it('does nothing where there is no lake yet', async () => {
    expect(await clean()).toEqual([]);
  });
});
