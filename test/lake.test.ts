import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Lake } from '../src/lake.ts';
import { lendDataDir } from './servers/index.ts';

describe('the lake', () => {
  let dataDir: Awaited<ReturnType<typeof lendDataDir>>;
  let lake: Lake;
  beforeEach(async () => {
    dataDir = await lendDataDir();
    lake = new Lake(dataDir.path);
  });
  afterEach(() => dataDir.release());

  async function commit(runId: string): Promise<void> {
    const draft = await lake.begin('silver', runId);
    await draft.commit({
      step: 'silver',
      run_id: runId,
      started_at: '',
      ended_at: '',
      inputs: {},
      files: [],
    });
  }

  it('names runs so that the newest is the greatest', () => {
    expect(lake.nextRunId(new Date('2026-06-30T12:34:56.789Z'))).toMatch(
      /^20260630T123456789Z-[0-9a-f]{6}$/,
    );
  });

  it('does so also after the clock was ahead: the next run is newer than the one from the future', async () => {
    const ahead = lake.nextRunId(new Date('2030-01-01T00:00:00Z'));
    await commit(ahead);
    const next = lake.nextRunId(new Date('2026-06-30T12:00:00Z'));
    expect(next > ahead).toBe(true);
    await commit(next);
    expect(lake.latest('silver')?.run_id).toBe(next);
  });

  it('sees nothing of a run that was not committed, and removes what a dead process left of it', async () => {
    const left = join(lake.folder, 'silver', '.tmp-20260101T000000000Z-aaaaaa-999999999');
    mkdirSync(left, { recursive: true });
    mkdirSync(join(lake.folder, 'silver', '20260101T000000000Z-bbbbbb'), { recursive: true });
    expect(lake.runs('silver')).toEqual([]);
    expect(lake.latest('silver')).toBeUndefined();
    const draft = await lake.begin('silver', lake.nextRunId());
    expect(() => mkdirSync(left)).not.toThrow();
    await draft.discard();
  });

  it('keeps its name', async () => {
    expect(await lake.id()).toBe(await new Lake(dataDir.path).id());
  });
});
