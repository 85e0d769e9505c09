import { describe, expect, it } from 'vitest';
import { Lake } from '../../src/lake.ts';
import { lendDataDir } from '../servers/index.ts';
import { type Found, type Reading, readOnce } from './history-lake.ts';
import { expected } from './history-oracle.ts';
import { type Random, random, shuffled } from './history-random.ts';

/*
 * Random histories of hundreds of members, each with changes, deletions, returns, no-ops, equal, missing, too early and
 * future change dates. What the engine makes of the readings, whatever their order and repetition, is what one pass over
 * all of them in their order makes, member by member, in another language.
 */

const MEMBERS = 300;
const READINGS = 7;

const moment = (hours: number) =>
  new Date(Date.UTC(2026, 0, 1) + hours * 3_600_000).toISOString().slice(0, 19).replace('T', ' ');

/** Readings some days apart, the members drifting between them. */
function history(seed: number): Reading[] {
  const next = random(seed);
  const members = new Map<string, Found>();
  const deletions: [string, string][] = [];
  return Array.from({ length: READINGS }, (_, at) => {
    for (let id = 1; id <= MEMBERS; id++) drift(String(id), at, members, deletions, next);
    return {
      at: new Date(Date.UTC(2026, 0, 1 + at * 3, 1)).toISOString(),
      found: [...members.values()],
      // The source forgets its records now and then.
      deletions: next() < 0.3 ? [] : [...deletions],
    };
  });
}

function drift(
  id: string,
  at: number,
  members: Map<string, Found>,
  deletions: [string, string][],
  next: Random,
): void {
  const member = members.get(id);
  const now = at * 72;
  if (!member) {
    if (next() < 0.5) members.set(id, created(id, now, next));
  } else if (next() < 0.12) {
    members.delete(id);
    if (next() < 0.5) deletions.push([id, moment(now - Math.floor(next() * 100))]);
  } else if (next() < 0.5) {
    members.set(id, changed(member, now, next));
  }
}

const date = (now: number, next: Random): string | null => {
  const kind = next();
  if (kind < 0.25) return null;
  if (kind < 0.35) return moment(now + 1000);
  if (kind < 0.5) return moment(now - 500);
  // Whole days, so that dates are often equal.
  return moment(now - 24 * Math.floor(next() * 5));
};

const created = (id: string, now: number, next: Random): Found => ({
  id,
  name: pick(['a', 'b', null], next),
  city: pick(['x', null], next),
  created: date(now, next),
  changed: date(now, next),
});

function changed(member: Found, now: number, next: Random): Found {
  return {
    ...member,
    name: next() < 0.6 ? pick(['a', 'b', 'c', null], next) : member.name,
    city: next() < 0.2 ? pick(['x', 'y', null], next) : (member.city ?? null),
    changed: next() < 0.7 ? date(now, next) : (member.changed ?? null),
  };
}

const pick = <T>(list: T[], next: Random) => list[Math.floor(next() * list.length)] as T;

/** Every reading once in the order given, some of them twice. */
function withRepeats(readings: Reading[], next: Random): Reading[] {
  return readings.flatMap((reading) => (next() < 0.3 ? [reading, reading] : [reading]));
}

async function replay(readings: Reading[]) {
  const folder = await lendDataDir();
  try {
    const lake = new Lake(folder.path);
    let versions: Record<string, unknown>[] = [];
    for (const reading of readings) versions = await readOnce(lake, reading);
    return versions.map(({ id, name, city, valid_from, valid_to, version_key }) => ({
      id,
      name,
      city,
      valid_from,
      valid_to,
      version_key,
    }));
  } finally {
    await folder.release();
  }
}

const withoutKeys = (versions: Awaited<ReturnType<typeof replay>>) =>
  versions.map(({ version_key, ...version }) => version);

describe.each([1, 2, 3])('a random history, seed %i', (seed) => {
  const readings = history(seed);

  it('gives in order what one pass over all readings gives', async () => {
    const versions = await replay(readings);
    expect(versions.length).toBeGreaterThan(MEMBERS);
    expect(withoutKeys(versions)).toEqual(expected(readings));
    expect(new Set(versions.map(({ version_key }) => version_key)).size).toBe(versions.length);
  });

  it('gives the same, keys too, with repeated and late readings in any order', async () => {
    const next = random(seed + 100);
    const inOrder = await replay(withRepeats(readings, next));
    expect(await replay(withRepeats(shuffled(readings, next), next))).toEqual(inOrder);
  });
});

describe('a history that the source dates', () => {
  /** Every change and deletion with its own hour; readings fall between, wherever they are cut. */
  function events(next: Random) {
    return Array.from({ length: 40 }, (_, at) => ({
      hour: at * 5,
      id: String(1 + Math.floor(next() * 40)),
      name: `n${at}`,
      isDeletion: next() < 0.25,
    }));
  }

  /** What is found at each of the hours at which a reading is cut. */
  function readingsAt(hours: number[], list: ReturnType<typeof events>): Reading[] {
    return hours.map((hour) => {
      const members = new Map<string, Found>();
      const deletions: [string, string][] = [];
      for (const event of list.filter((one) => one.hour < hour)) {
        const at = moment(event.hour);
        const before = members.get(event.id);
        if (event.isDeletion && before) {
          members.delete(event.id);
          deletions.push([event.id, at]);
        } else if (!event.isDeletion) {
          const created = before?.created ?? at;
          members.set(event.id, { id: event.id, name: event.name, created, changed: at });
        }
      }
      const at = new Date(Date.UTC(2026, 0, 1) + (hour + 2) * 3_600_000).toISOString();
      return { at, found: [...members.values()], deletions };
    });
  }

  /** Cuts before an event whose member had one since the last cut, and, by `rate`, wherever chance wants. */
  function cuts(list: ReturnType<typeof events>, rate: number, next: Random): number[] {
    const hours: number[] = [1];
    let touched = new Set<string>();
    for (const event of list) {
      if (touched.has(event.id) || next() < rate) {
        hours.push(event.hour);
        touched = new Set();
      }
      touched.add(event.id);
    }
    return [...new Set([...hours, 400])].filter((hour) => hour > 0);
  }

  it.each([11, 12])(
    'is the same however its changes are cut into batches, seed %i',
    async (seed) => {
      const next = random(seed);
      const list = events(next);
      const few = readingsAt(cuts(list, 0, next), list);
      const many = readingsAt(cuts(list, 0.4, next), list);
      expect(many.length).toBeGreaterThan(few.length);
      expect(await replay(many)).toEqual(await replay(few));
    },
  );
});
