import { describe, expect, test } from 'vitest';
import type { StoredAnswer } from '../../src/serve/answer.ts';
import { AnswerCache } from '../../src/serve/cache.ts';
import { answerKey, entityTag } from '../../src/serve/cache-key.ts';
import { inFormat } from '../../src/serve/format/parameter.ts';
import { parametersOf, readQuery } from '../../src/serve/query.ts';
import { pointerTo } from './published.ts';
import { content, months, orders } from './shop.ts';

/** An answer of so many bytes; with its key and what it is kept with, some 1,100 more. */
const answer = (bytes: number, stamp = 'v1'): StoredAnswer => ({
  stamp,
  pointer: pointerTo('v1', content),
  source: 'retail',
  truncated: false,
  count: 1,
  rows: Buffer.alloc(bytes),
  meta: '',
  readMs: 1,
});

function cacheOf(bytes: number) {
  const cache = new AnswerCache(bytes);
  cache.keepOnly('v1');
  const load = (key: string, size: number, stamp = 'v1') =>
    cache.load('v1', key, async () => answer(size, stamp));
  const kept = (...keys: string[]) => keys.filter((key) => cache.has('v1', key));
  return { cache, load, kept };
}

describe('what is kept', () => {
  test('the bytes are bounded: what was not asked for the longest goes first', async () => {
    const { cache, load, kept } = cacheOf(100_000);
    for (const key of 'abcdefghi') await load(key, 9_000);
    expect(cache.get('v1', 'a')).toBeDefined();
    await load('j', 9_000);
    expect(kept(...'abcdefghij')).toEqual([...'acdefghij']);
    expect(cache.figures.bytes).toBeLessThanOrEqual(100_000);
    expect(cache.figures.entries).toBe(9);
  });

  test('an answer of more than an eighth of all is not, so that it pushes out no other', async () => {
    const { load, kept } = cacheOf(100_000);
    await load('small', 1_000);
    await load('large', 12_000);
    expect(kept('small', 'large')).toEqual(['small']);
  });

  test('with no bytes, nothing', async () => {
    const { load, kept } = cacheOf(0);
    await load('a', 10);
    expect(kept('a')).toEqual([]);
  });

  test('another version empties it, and what was read from the old one meanwhile is not kept', async () => {
    const { cache, load, kept } = cacheOf(100_000);
    await load('a', 10);
    const late = load('b', 10);
    cache.keepOnly('v2');
    await late;
    expect(kept('a', 'b')).toEqual([]);
    expect(cache.has('v2', 'b')).toBe(false);
    expect(cache.figures).toMatchObject({ entries: 0, bytes: 0 });
  });

  test('what turned out to be of another version than asked is not', async () => {
    const { load, kept } = cacheOf(100_000);
    expect((await load('a', 10, 'v2')).stamp).toBe('v2');
    expect(kept('a')).toEqual([]);
  });
});

describe('what is asked at the same time', () => {
  test('is read once for all', async () => {
    const { cache } = cacheOf(100_000);
    let reads = 0;
    const read = async () => {
      reads += 1;
      return answer(10);
    };
    const answers = await Promise.all([1, 2, 3].map(() => cache.load('v1', 'a', read)));
    expect(reads).toBe(1);
    expect(new Set(answers).size).toBe(1);
  });

  test('an error reaches all of them and is not kept: the next one reads again', async () => {
    const { cache, load, kept } = cacheOf(100_000);
    const fail = () => Promise.reject(new Error('away'));
    const asked = await Promise.allSettled([1, 2].map(() => cache.load('v1', 'a', fail)));
    expect(asked.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(kept('a')).toEqual([]);
    await load('a', 10);
    expect(kept('a')).toEqual(['a']);
  });
});

describe('keys', () => {
  const keyOf = (search: string, dataset = orders, shape = { format: 'json', audience: '' }) => {
    const raw = Object.fromEntries(new URLSearchParams(search));
    const context = { dataset, sources: ['retail', 'ebp'], timezone: 'UTC' };
    const query = inFormat(readQuery(raw, parametersOf(dataset), context), 'json');
    return answerKey(dataset, query, shape);
  };

  test.each([
    ['order of parameters', 'limit=5&sort=-amount', 'sort=-amount&limit=5'],
    ['a default value', '', 'limit=100&offset=0'],
    ['two ways to write a moment', 'from=2025-01-01', 'from=2025-01-01T00:00:00'],
    ['the default order', 'sort=-source,id', ''],
  ])('one for %s', (_what, a, b) => {
    expect(keyOf(a)).toBe(keyOf(b));
  });

  test.each([
    ['limit', 'limit=5', 'limit=6'],
    ['columns', 'fields=id,amount', 'fields=id'],
    ['order of columns', 'fields=id,amount', 'fields=amount,id'],
    ['direction', 'sort=amount', 'sort=-amount'],
    ['window', 'from=2025-01-01', 'to=2025-01-01'],
    ['source', 'source=ebp', 'source=all'],
  ])('two for another %s', (_what, a, b) => {
    expect(keyOf(a)).not.toBe(keyOf(b));
  });

  test('two for another dataset, format or audience', () => {
    const keys = [
      keyOf(''),
      keyOf('', months),
      keyOf('', orders, { format: 'csv', audience: '' }),
      keyOf('', orders, { format: 'json', audience: 'key-1' }),
    ];
    expect(new Set(keys).size).toBe(4);
  });

  test('a query that JSON cannot hold is refused, not taken for another', () => {
    const query = readQuery({}, [], { dataset: orders, sources: [], timezone: 'UTC' });
    const shape = { format: 'json', audience: '' };
    const asked = { ...query, odd: () => 1 };
    expect(() => answerKey(orders, asked, shape)).toThrow('plain data');
  });

  test('tags are weak and differ by version, key and settings', () => {
    const tags = [
      entityTag('v1', 'k', 'EUR'),
      entityTag('v2', 'k', 'EUR'),
      entityTag('v1', 'l', 'EUR'),
      entityTag('v1', 'k', 'CHF'),
    ];
    expect(new Set(tags).size).toBe(4);
    for (const tag of tags) expect(tag).toMatch(/^W\/"v\d-[\w-]{16}"$/);
  });
});
