import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Lake } from '../../src/lake.ts';
import { lendDataDir } from '../servers/index.ts';
import { type Found, modelOf, type Reading, readAll, readOnce } from './history-lake.ts';

let folder: Awaited<ReturnType<typeof lendDataDir>>;
beforeEach(async () => {
  folder = await lendDataDir();
});
afterEach(() => folder.release());

/** Readings of consecutive nights of January 2026, at 01:00 UTC, which is 02:00 in Paris. */
const night = (day: number, found: Found[], more: Partial<Reading> = {}): Reading => ({
  at: `2026-01-${String(day).padStart(2, '0')}T01:00:00.000Z`,
  found,
  ...more,
});
const read = (day: number) => `2026-01-${String(day).padStart(2, '0')} 02:00:00`;
const dupont: Found = { id: '1', name: 'Dupont', city: 'Lyon', created: '2020-05-04 10:00:00' };
const brief = (versions: Record<string, unknown>[]) =>
  versions.map(({ id, name, valid_from, valid_to }) => [id, name, valid_from, valid_to]);

describe('the history of a dimension', () => {
  it('begins a member with its creation, and facts before it join its first version', async () => {
    const [version] = await readAll(folder.path, [night(1, [dupont])]);
    expect(version).toMatchObject({
      valid_from: '2020-05-04 10:00:00',
      valid_to: null,
      is_current: true,
      is_last: true,
      joins_from: '0001-01-01 00:00:00',
      joins_to: '9999-12-31 23:59:59.999999',
    });
  });

  it('opens a version at the date the source gives for the change', async () => {
    const renamed = { ...dupont, name: 'Durand', changed: '2025-07-01 09:00:00' };
    const versions = await readAll(folder.path, [night(1, [dupont]), night(2, [renamed])]);
    expect(brief(versions)).toEqual([
      ['1', 'Dupont', '2020-05-04 10:00:00', '2025-07-01 09:00:00'],
      ['1', 'Durand', '2025-07-01 09:00:00', null],
    ]);
    expect(versions.map(({ is_current, is_last }) => [is_current, is_last])).toEqual([
      [false, false],
      [true, true],
    ]);
    expect(versions.map(({ joins_to }) => joins_to)).toEqual([
      '2025-07-01 09:00:00',
      '9999-12-31 23:59:59.999999',
    ]);
  });

  it('dates by the run, on the wall clock, a change without date, or with one that cannot be', async () => {
    const undated = { ...dupont, name: 'Durand' };
    const old = { ...dupont, name: 'Dubois', changed: '2019-01-01 00:00:00' };
    const future = { ...dupont, name: 'Dumas', changed: '2099-01-01 00:00:00' };
    const versions = await readAll(folder.path, [
      night(1, [dupont]),
      night(2, [undated]),
      night(3, [old]),
      night(4, [future]),
    ]);
    expect(brief(versions)).toEqual([
      ['1', 'Dupont', '2020-05-04 10:00:00', read(2)],
      ['1', 'Durand', read(2), read(3)],
      ['1', 'Dubois', read(3), read(4)],
      ['1', 'Dumas', read(4), null],
    ]);
  });

  it('changes nothing when the same data is read again, by the same or another reading', async () => {
    const renamed = { ...dupont, name: 'Durand' };
    const once = [night(1, [dupont]), night(2, [renamed])];
    const versions = await readAll(folder.path, once);
    const lake = new Lake(folder.path);
    expect(await readOnce(lake, night(2, [renamed]))).toEqual(versions);
    expect(await readOnce(lake, night(3, [renamed]))).toEqual(versions);
  });

  it('opens no version for what is computed, nor for a record that was only touched', async () => {
    const versions = await readAll(folder.path, [
      night(1, [{ ...dupont, score: 'C' }]),
      night(2, [{ ...dupont, score: 'A', changed: '2026-01-01 12:00:00' }]),
      night(3, [{ ...dupont, score: 'B', changed: '2026-01-02 12:00:00' }]),
    ]);
    expect(versions).toHaveLength(1);
    expect(versions[0]).toMatchObject({ valid_from: '2020-05-04 10:00:00', score: 'B' });
    expect(versions[0]?.updated_at).toBe('2026-01-02 12:00:00');
  });

  it('ends a deleted member at the time that the source recorded, else at the reading that misses it', async () => {
    const other = { ...dupont, id: '2', name: 'Petit' };
    const versions = await readAll(folder.path, [
      night(1, [dupont, other]),
      night(3, [], { deletions: [['1', '2026-01-02 15:30:00']] }),
    ]);
    expect(brief(versions)).toEqual([
      ['1', 'Dupont', '2020-05-04 10:00:00', '2026-01-02 15:30:00'],
      ['2', 'Petit', '2020-05-04 10:00:00', read(3)],
    ]);
    expect(versions.map(({ is_current, is_last }) => [is_current, is_last])).toEqual([
      [false, true],
      [false, true],
    ]);
  });

  it('keeps the recorded time of a deletion when the source forgets its records', async () => {
    const versions = await readAll(folder.path, [
      night(1, [dupont]),
      night(3, [], { deletions: [['1', '2026-01-02 15:30:00']] }),
      night(4, []),
    ]);
    expect(versions[0]?.valid_to).toBe('2026-01-02 15:30:00');
  });

  it('opens a version for a member that comes back, and joins the time between to the one before', async () => {
    const back = { ...dupont, created: '2026-01-03 08:00:00' };
    const versions = await readAll(folder.path, [
      night(1, [dupont]),
      night(2, []),
      night(4, [back]),
    ]);
    expect(brief(versions)).toEqual([
      ['1', 'Dupont', '2020-05-04 10:00:00', read(2)],
      ['1', 'Dupont', '2026-01-03 08:00:00', null],
    ]);
    expect(versions[0]?.joins_to).toBe(versions[1]?.joins_from);
  });

  it('deletes nobody when the table was not landed', async () => {
    const versions = await readAll(folder.path, [
      night(1, [dupont]),
      night(2, [], { isAbsent: true }),
    ]);
    expect(versions).toMatchObject([{ name: 'Dupont', valid_to: null }]);
  });

  it('dates a member without dates by the reading that first found it, unless that was the very first', async () => {
    const [early, late] = [
      { id: '1', name: 'Dupont' },
      { id: '2', name: 'Petit' },
    ];
    const versions = await readAll(folder.path, [night(1, [early]), night(2, [early, late])]);
    expect(versions.map(({ valid_from }) => valid_from)).toEqual(['1970-01-01 00:00:00', read(2)]);
  });

  it('keeps surrogate keys apart and stable', async () => {
    const renamed = { ...dupont, name: 'Durand' };
    const versions = await readAll(folder.path, [night(1, [dupont]), night(2, [renamed])]);
    const again = await readOnce(new Lake(folder.path), night(3, [renamed]));
    const keys = versions.map(({ version_key }) => version_key);
    expect(new Set(keys).size).toBe(2);
    expect(again.map(({ version_key }) => version_key)).toEqual(keys);
  });

  it('takes a column that a release adds as having been so, and tracks it from then on', async () => {
    const without = modelOf(['name', 'score']);
    const lake = new Lake(folder.path);
    await readOnce(lake, night(1, [dupont]), without);
    await readOnce(lake, night(2, [{ ...dupont, name: 'Durand' }]), without);
    const added = await readOnce(lake, night(3, [{ ...dupont, name: 'Durand' }]));
    expect(added.map(({ name, city }) => [name, city])).toEqual([
      ['Dupont', 'Lyon'],
      ['Durand', 'Lyon'],
    ]);
    const moved = { ...dupont, name: 'Durand', city: 'Nice' };
    expect(brief(await readOnce(lake, night(4, [moved])))).toHaveLength(3);
  });

  it('corrects what it read when the same reading is understood otherwise', async () => {
    const versions = await readAll(folder.path, [
      night(1, [{ ...dupont, name: 'DUPONT' }]),
      night(1, [dupont]),
    ]);
    expect(brief(versions)).toEqual([['1', 'Dupont', '2020-05-04 10:00:00', null]]);
  });

  it('opens no version for another spelling of a folded column', async () => {
    const model = modelOf(['name', 'city', 'score'], ['city']);
    const versions = await readAll(
      folder.path,
      [night(1, [dupont]), night(2, [{ ...dupont, city: 'LYON' }])],
      model,
    );
    expect(versions).toMatchObject([{ city: 'LYON' }]);
  });

  it('keeps the histories of the demo and of the company apart', async () => {
    const lake = new Lake(folder.path);
    await readOnce(lake, night(1, [dupont]));
    const demo = await readOnce(lake, night(2, [{ ...dupont, name: 'Demo' }], { isDemo: true }));
    expect(demo).toMatchObject([{ name: 'Demo', is_current: true }]);
    const own = await readOnce(lake, night(3, [dupont]));
    expect(brief(own)).toEqual([['1', 'Dupont', '2020-05-04 10:00:00', null]]);
  });

  it('refuses to forget: a history file that is not whole stops the run', async () => {
    const lake = new Lake(folder.path);
    await readOnce(lake, night(1, [dupont]));
    const file = lake.file(lake.latest('silver') as never, 'history_dim_customer');
    const { truncate } = await import('node:fs/promises');
    await truncate(file, 10);
    await expect(readOnce(lake, night(2, [dupont]))).rejects.toMatchObject({
      code: 'lake-corrupt',
    });
  });
});
