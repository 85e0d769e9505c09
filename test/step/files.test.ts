import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Lake } from '../../src/lake.ts';
import { goldserve, goldserveJson } from '../process.ts';
import { type LentDatabase, lendDataDir, lendPostgres } from '../servers/index.ts';

let shop: LentDatabase;
let dataDir: Awaited<ReturnType<typeof lendDataDir>>;
let settings: Record<string, string>;

beforeAll(async () => {
  [shop, dataDir] = [await lendPostgres(), await lendDataDir()];
  settings = { RETAIL_URL: shop.url, DATA_DIR: dataDir.path };
  await shop.run(`
    create table clients (id_client int, nom text, email text, pays text, date_inscription date);
    insert into clients values (1, 'Dupont "Le Grand", SARL', null, '', '2024-01-31'),
      (2, E'deux\\nlignes', 'é@example.org', 'France', null);
    create table achats (id_achat int, id_client int, date_achat timestamp, montant numeric(10, 2), produit text);
    insert into achats select i, 1, timestamp '2024-01-01' + i * interval '1 hour', i / 4.0, 'Four' from generate_series(1, 5000) i`);
});
afterAll(async () => {
  await dataDir.release();
  await shop.release();
});

const text = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8');
interface Written {
  folders: [string];
  steps: { step: string; rows_out: number }[];
}

test('every table as CSV: what is null is empty, an empty text is "", quotes and lines stay', async () => {
  const { folders, steps } = await goldserveJson<Written>(['extract', '--format', 'csv'], settings);
  expect(steps).toMatchObject([
    { step: 'bronze-retail', rows_out: 5002 },
    { step: 'csv-retail', rows_out: 5002 },
  ]);
  expect(readdirSync(folders[0]).sort()).toEqual(['achats.csv', 'clients.csv', 'manifest.json']);
  const [header, ...rows] = text(folders[0], 'clients.csv').split('\n');
  expect(header).toMatch(/^id_client,nom,email,pays,date_inscription,bronze_loaded_at,/);
  expect(rows[0]).toMatch(/^1,"Dupont ""Le Grand"", SARL",,"",2024-01-31,/);
  expect(`${rows[1]}\n${rows[2]}`).toMatch(/^2,"deux\nlignes",é@example\.org,France,,/);
  const purchases = text(folders[0], 'achats.csv').trim().split('\n');
  expect(purchases).toHaveLength(5001);
  expect(purchases).toContainEqual(expect.stringMatching(/^3,1,2024-01-01 03:00:00,0\.75,Four,/));
});

test('every table as JSON: a list of objects, as many as the manifest says', async () => {
  const { folders } = await goldserveJson<Written>(['extract', '--format', 'json'], settings);
  const clients = JSON.parse(text(folders[0], 'clients.json'));
  expect(clients).toMatchObject([
    { id_client: 1, nom: 'Dupont "Le Grand", SARL', email: null, pays: '' },
    { id_client: 2, nom: 'deux\nlignes', date_inscription: null },
  ]);
  const manifest = new Lake(dataDir.path).latest('json-retail');
  expect(manifest?.files.map(({ name, rows }) => [name, rows]).sort()).toEqual([
    ['achats', 5000],
    ['clients', 2],
  ]);
  expect(JSON.parse(text(folders[0], 'achats.json'))).toHaveLength(5000);
});

test('another format is a usage error', async () => {
  const { code, stderr } = await goldserve(['extract', '--format', 'xml'], settings);
  expect(code).toBe(2);
  expect(stderr).toContain('csv, json');
});
