import { describe, expect, test } from 'vitest';
import { freshnessOf, isUnsettled, type Runs, warningsOf } from '../../src/serve/freshness.ts';
import { pointerTo } from './published.ts';
import { content } from './shop.ts';

/* Published at 04:00:12 on 15 January, by a nightly schedule. */
const day = 86_400;
const pointer = {
  ...pointerTo('v1', content),
  source_watermark: { retail: '2026-01-15T00:00:01Z' },
};
const later = (seconds: number) => new Date(pointer.published_at.getTime() + seconds * 1000);
const nightly = { previous: later(-12), next: later(day - 12) };
const none: Runs = { lastGood: null, failed: null };
const failedAfter = (seconds: number): Runs => ({
  lastGood: null,
  failed: { at: later(seconds), code: 'check-failed', job: 'publish' },
});

const freshness = (age: number, runs = none, source = 'retail', schedule = nightly as never) =>
  freshnessOf(pointer, source, { runs, schedule, timezone: 'Europe/Paris' }, later(age));

describe('what it says', () => {
  test('when the source was read, how far its facts go, when they were published', () => {
    expect(freshness(60)).toEqual({
      data_through: '2026-01-14T18:42:00',
      source_watermark: '2026-01-15T00:00:01Z',
      published_at: '2026-01-15T04:00:12.000Z',
      as_of: '2026-01-15',
      run_id: 'run-v1',
      age_s: 4 * 3600 + 11 + 60,
      expected_every_s: day,
      status: 'fresh',
      timezone: 'Europe/Paris',
    });
  });

  test('of several sources the earliest', () => {
    expect(freshness(0, none, 'all').data_through).toBe('2026-01-10T00:00:00');
    expect(freshness(0, none, 'dolibarr').data_through).toBeNull();
  });

  test('of a source whose reading is unknown, the age of the publish', () => {
    const { age_s, source_watermark } = freshness(60, none, 'ebp');
    expect({ age_s, source_watermark }).toEqual({ age_s: 60, source_watermark: null });
  });
});

describe('status', () => {
  test.each([
    [1.5 * day, 'fresh'],
    [1.5 * day + 1, 'late'],
    [3 * day, 'late'],
    [3 * day + 1, 'stale'],
  ])('%d s after the publish it is %s', (age, status) => {
    expect(freshness(age).status).toBe(status);
  });

  test('a publish that changed nothing keeps it fresh', () => {
    const lastGood = later(5 * day);
    expect(freshness(6 * day, { lastGood, failed: null }).status).toBe('fresh');
  });

  test('without a schedule nothing is late', () => {
    const never = { previous: null, next: null } as never;
    const found = freshness(900 * day, none, 'retail', never);
    expect(found).toMatchObject({ status: 'fresh', expected_every_s: null });
  });

  test('a run that failed since is told, one before is not', () => {
    expect(freshness(60, failedAfter(30)).status).toBe('failed_last_run');
    expect(freshness(60, failedAfter(-30)).status).toBe('fresh');
    const mended = { ...failedAfter(30), lastGood: later(40) };
    expect(freshness(60, mended).status).toBe('fresh');
  });
});

test('warnings are words, with the code of what failed', () => {
  const runs = failedAfter(30);
  expect(warningsOf(freshness(60, runs), runs)).toEqual([
    'the last run (publish) failed at 2026-01-15T04:00:42Z with check-failed; this is the last good version',
  ]);
  expect(warningsOf(freshness(60), none)).toEqual([]);
  expect(warningsOf(freshness(2 * day), none)).toHaveLength(1);
});

test('another version may come at any moment after a failure, and while a publish is awaited', () => {
  const now = { ...pointer, published_at: new Date() };
  const due = (seconds: number) => new Date(now.published_at.getTime() + seconds * 1000);
  const schedule = { previous: due(-60), next: due(day - 60) };
  expect(isUnsettled(now, none, schedule)).toBe(false);
  expect(isUnsettled(now, none, { previous: due(1), next: due(day) })).toBe(true);
  const failed = { at: due(1), code: 'check-failed', job: 'publish' };
  expect(isUnsettled(now, { lastGood: null, failed }, schedule)).toBe(true);
});
