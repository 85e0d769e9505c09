import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Progress } from '../../src/report.ts';
import { type AddressToLocate, geocode } from '../../src/step/geocode.ts';
import { lendDataDir } from '../servers/index.ts';
import { startGeocoder } from './geocoder-server.ts';

const PARIS = { words: 'rivoli', latitude: 48.8556, longitude: 2.3612, score: 0.97 };
const DOUBT = { words: 'doute', latitude: 45, longitude: 5, score: 0.31 };
const NOWHERE = { words: 'golfe', latitude: 0, longitude: 0, score: 0.9 };
const QUICK = { timeout: 300, pause: 5 };

const rivoli = { key: 'c1', text: '4 rue de Rivoli', zipcode: '75004', city: 'Paris' };
const unknown = { key: 'c2', text: 'chemin perdu', zipcode: '99999', city: 'Nulle-Part' };

let dir: Awaited<ReturnType<typeof lendDataDir>>;
let server: Awaited<ReturnType<typeof startGeocoder>>;
let cache: string;
let reports: Progress[];

beforeEach(async () => {
  dir = await lendDataDir();
  server = await startGeocoder([PARIS, DOUBT, NOWHERE]);
  cache = join(dir.path, 'geocode', 'places.json');
  reports = [];
});
afterEach(async () => {
  await server.stop();
  await dir.release();
});

const locate = (addresses: AddressToLocate[], options = {}, url: string | undefined = server.url) =>
  geocode(addresses, url, cache, (progress) => reports.push(progress), { ...QUICK, ...options });
const failures = () => reports.filter(({ at }) => at === 'geocode:failed');
const place = { latitude: PARIS.latitude, longitude: PARIS.longitude };

describe('geocode', () => {
  it('asks nobody and writes nothing without a URL', async () => {
    const found = await geocode([rivoli], undefined, cache, (progress) => reports.push(progress));
    expect(found.size + server.asked.length + reports.length).toBe(0);
    expect(existsSync(cache)).toBe(false);
  });

  it('asks for all addresses in one table, each once, and keeps also what is not found', async () => {
    const twin = { ...rivoli, key: 'c3', text: ' 4 RUE  de Rivoli' };
    const blank = { key: 'c4', text: ' ', zipcode: null, city: null };
    const quoted = {
      key: 'c5',
      text: 'ZA "Le Golfe", lot; 3\nBât. é',
      zipcode: ' 44 000 ',
      city: null,
    };
    const found = await locate([rivoli, unknown, twin, blank, quoted]);
    expect([...found]).toEqual([
      ['c1', place],
      ['c3', place],
    ]);
    expect(server.asked).toMatchObject([
      {
        method: 'POST',
        path: '/search/csv/',
        parameters: { columns: 'query', postcode: 'postcode' },
        questions: [
          { query: '4 RUE de Rivoli Paris', postcode: '75004' },
          { query: 'chemin perdu Nulle-Part', postcode: '99999' },
          { query: 'ZA "Le Golfe", lot; 3 Bât. é', postcode: '44000' },
        ],
      },
    ]);
    expect(reports).toEqual([{ at: 'geocode', addresses: 5, asked: 3, found: 2 }]);

    expect([...(await locate([rivoli, unknown, twin, blank, quoted])).keys()]).toEqual([
      'c1',
      'c3',
    ]);
    expect(server.asked).toHaveLength(1);
  });

  it('takes no place with a low score, none at 0,0', async () => {
    const doubt = { ...rivoli, text: 'rue du doute' };
    const gulf = { ...rivoli, key: 'c2', text: 'golfe de Guinée' };
    expect((await locate([doubt, gulf])).size).toBe(0);
    server.failing(({ method }) => (method === 'POST' ? { status: 404 } : undefined));
    cache = join(dir.path, 'other.json');
    expect((await locate([doubt, gulf])).size).toBe(0);
    expect(failures()).toEqual([]);
  });

  it.each([404, 405])('asks one by one where tables are answered %d', async (status) => {
    server.failing(({ method }) => (method === 'POST' ? { status } : undefined));
    const many = Array.from({ length: 30 }, (_, at) => ({
      ...rivoli,
      key: `k${at}`,
      text: `${at} rue de Rivoli`,
    }));
    const found = await locate([...many, unknown]);
    expect(found.size).toBe(30);
    expect(server.asked.filter(({ method }) => method === 'POST')).toHaveLength(1);
    const [first] = server.asked.filter(({ method }) => method === 'GET');
    expect(first?.path).toBe('/search/');
    expect(first?.parameters).toMatchObject({
      q: '0 rue de Rivoli Paris',
      postcode: '75004',
      limit: '1',
    });
    await locate([...many, unknown]);
    expect(server.asked).toHaveLength(1 + 31);
  });

  it('leaves out an address that the service refuses, and finds the others', async () => {
    server.failing(({ method, parameters }) => {
      if (method === 'POST') return { status: 404 };
      return parameters.q?.includes('perdu') ? { status: 400 } : undefined;
    });
    expect([...(await locate([unknown, rivoli])).keys()]).toEqual(['c1']);
    expect(failures()).toEqual([]);
  });

  it('keeps the path and the key of the URL, and sends user and password in a header', async () => {
    const url = server.url.replace('http://', 'http://us%20er:secret@');
    const found = await locate([rivoli], {}, `${url}/geo/?key=abc`);
    expect(found.get('c1')).toEqual(place);
    expect(server.asked[0]).toMatchObject({ path: '/geo/search/csv/', parameters: { key: 'abc' } });
    const login = Buffer.from('us er:secret').toString('base64');
    expect(server.asked[0]?.headers.authorization).toBe(`Basic ${login}`);
    expect(readFileSync(cache, 'utf8')).not.toMatch(/secret|abc/);
  });
});

describe('a geocoder in trouble', () => {
  it.each([429, 500, 503])('is asked again after %d', async (status) => {
    server.failing((_asked, at) =>
      at < 3 ? { status, headers: { 'retry-after': '0' } } : undefined,
    );
    expect((await locate([rivoli])).get('c1')).toEqual(place);
    expect(server.asked).toHaveLength(3);
    expect(failures()).toEqual([]);
  });

  it('is asked again when it does not answer in time', async () => {
    server.failing((_asked, at) => (at === 1 ? { silent: true } : undefined));
    expect((await locate([rivoli])).get('c1')).toEqual(place);
    expect(server.asked).toHaveLength(2);
  });

  it.each<[string, object, RegExp]>([
    ['answers 503 for good', { status: 503 }, /answers 503/],
    ['refuses', { status: 403 }, /answers 403/],
    ['is silent', { silent: true }, /does not answer in time/],
    ['answers a page', { body: '<html>' }, /none of the addresses/],
    ['answers nothing', { body: '' }, /none of the addresses/],
    ['answers half a quote', { body: 'id,query\n0,"rue' }, /cannot be read/],
  ])(
    'that %s leaves the places empty, is reported once, and is asked by the next run',
    async (_what, wrong, reason) => {
      server.failing(() => wrong);
      const tries = { tries: 2, timeout: 100 };
      expect((await locate([rivoli, unknown], tries)).size).toBe(0);
      expect(failures()).toHaveLength(1);
      expect(failures()[0]).toMatchObject({
        warning: expect.stringMatching(reason),
        unanswered: 2,
      });
      expect(server.asked.length).toBeLessThanOrEqual(2);
      server.failing(() => undefined);
      expect((await locate([rivoli, unknown])).size).toBe(1);
    },
  );

  it('keeps what was answered before it failed, one by one and batch by batch', async () => {
    const many = Array.from({ length: 1500 }, (_, at) => ({
      ...rivoli,
      key: `k${at}`,
      text: `${at} rue de Rivoli`,
    }));
    server.failing((_asked, at) => (at === 1 ? undefined : { status: 403 }));
    expect((await locate(many)).size).toBe(1000);
    expect(failures()).toMatchObject([{ unanswered: 500 }]);
    server.failing(({ method, questions }) => {
      if (method === 'POST') return { status: 405 };
      return questions[0]?.query.startsWith('1100 ')
        ? { status: 200, body: '{"error": 1}' }
        : undefined;
    });
    const found = await locate(many);
    expect(found.size).toBeGreaterThanOrEqual(1100);
    expect(found.size).toBeLessThan(1500);
    expect(failures()).toHaveLength(2);
    server.failing(() => undefined);
    expect((await locate(many)).size).toBe(1500);
    expect(readdirSync(join(dir.path, 'geocode'))).toEqual(['places.json']);
  });

  it('that is not there, or has no valid URL, never fails the run, nor shows a password', async () => {
    await server.stop();
    const url = server.url.replace('http://', 'http://user:secret@');
    expect((await locate([rivoli], {}, url)).size).toBe(0);
    expect((await locate([rivoli], {}, 'nonsense')).size).toBe(0);
    expect(failures()).toHaveLength(2);
    expect(failures()[0]?.warning).toMatch(/cannot be reached/);
    expect(JSON.stringify(reports)).not.toContain('secret');
    server = await startGeocoder([]);
  });

  it('that takes too long in all is left', async () => {
    server.failing(() => ({ status: 503 }));
    await locate([rivoli], { tries: 1000, pause: 20, inAll: 200 });
    expect(failures()[0]?.warning).toMatch(/too long|in time/);
  });
});

describe('the file of places', () => {
  it('of another geocoder, or that cannot be read, counts as empty', async () => {
    await locate([rivoli]);
    const other = await startGeocoder([{ ...PARIS, latitude: 1 }]);
    expect((await locate([rivoli], {}, other.url)).get('c1')?.latitude).toBe(1);
    await other.stop();
    for (const content of ['{"half', '[]', '{"places": {"a": "b"}}', '']) {
      writeFileSync(cache, content);
      expect((await locate([rivoli])).get('c1')).toEqual(place);
    }
  });
});
