import { existsSync, readFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { delimiter, join } from 'node:path';
import { build } from 'esbuild';
import type { FastifyInstance } from 'fastify';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Dataset, readDatasets } from '../../src/dataset.ts';
import { root } from '../../src/paths.ts';
import { publish } from '../serve/published.ts';
import { publishVersion } from '../serve/published-events.ts';
import { appOver } from '../serve/shop.ts';
import { lendMongo } from '../servers/index.ts';

/* The page of the client in a real browser, over the API: from one origin, as behind a company's proxy. */

const program = ['chromium', 'chromium-browser', 'google-chrome']
  .flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)))
  .find((file) => existsSync(file));
if (!program) {
  const line = 'NO CHROMIUM IS INSTALLED: the page cannot be tried in a browser';
  if (process.env.CI === 'true') throw new Error(`${line}, which fails under CI=true`);
  process.stderr.write(`\n*** ${line} and its tests are SKIPPED ***\n\n`);
}

const flags = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
  ...['--disable-background-networking', '--disable-component-update'],
];

const month = (year: number, number: number, ca: number) => ({
  source: 'retail',
  mois: `${year}-${String(number).padStart(2, '0')}-01`,
  ca,
  nb_achats: 10,
  nb_clients: 5,
  panier_moyen: ca / 10,
});
const country = (pays: string, ca: number) => ({
  ...{ source: 'retail', pays, ca, nb_achats: 4, nb_clients: 2 },
  ...{ panier_moyen: ca / 4, part_ca: ca / 700 },
});

describe.skipIf(!program)('the page', () => {
  let mongo: Awaited<ReturnType<typeof lendMongo>>;
  let app: FastifyInstance;
  let site: Server;
  let browser: Browser;
  let page: Page;
  const wrong: string[] = [];
  let version = 1;
  const named = async (name: string) =>
    (await readDatasets()).find((dataset) => dataset.name === name) as Dataset;
  const content = async (
    extra: ReturnType<typeof month>[] = [],
  ): Promise<[Dataset, object[]][]> => [
    [await named('monthly'), [month(2024, 12, 100), month(2025, 12, 150), ...extra]],
    [await named('by_country'), [country('France', 500), country('Chile', 200)]],
  ];

  beforeAll(async () => {
    mongo = await lendMongo();
    await publish(mongo.client.db(mongo.db), 'v1', (await content()) as never);
    app = await appOver(mongo.client, mongo.db, { datasets: await readDatasets() });
    await app.listen({ host: '127.0.0.1', port: 0 });
    site = await serve(await bundle(), (app.server.address() as AddressInfo).port);
    browser = await chromium.launch({ executablePath: program as string, args: flags });
    page = await browser.newPage();
    page.on('pageerror', (error) => wrong.push(error.message));
    page.on('console', (said) => said.type() === 'error' && wrong.push(said.text()));
    await page.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/page/index.html`);
    await page.waitForSelector('body[data-ready]');
  });
  afterAll(async () => {
    await browser?.close();
    site?.closeAllConnections();
    site?.close();
    await app?.close();
    await mongo?.release();
  });

  const rows = (table: string) => page.locator(`#${table} tr`).allInnerTexts();

  test('lists what there is', async () => {
    expect(await page.locator('#count').innerText()).toBe('2 datasets');
    expect(await rows('countries')).toEqual(['France\t500\t4', 'Chile\t200\t4']);
  });

  test('compares with the year before', async () => {
    expect(await rows('months')).toEqual(['2025-12\t150\t+50%', '2024-12\t100\t–']);
  });

  test('filters', async () => {
    await page.selectOption('#country', 'Chile');
    await expect.poll(() => rows('countries')).toEqual(['Chile\t200\t4']);
  });

  test('downloads what is shown as CSV', async () => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('#download')]);
    const lines = readFileSync((await download.path()) as string, 'utf8')
      .trim()
      .split(/\r?\n/);
    expect(lines[0]?.split(',').slice(0, 3)).toEqual(['source', 'pays', 'ca']);
    expect(lines.slice(1).map((line) => line.split(',')[1])).toEqual(['Chile']);
  });

  test('shows a publish as it happens', async () => {
    const next = await content([month(2026, 1, 300)]);
    await publish(mongo.client.db(mongo.db), 'unsaid', next as never);
    await publishVersion(mongo.client.db(mongo.db), `v${++version}`, next as never, ['monthly']);
    await expect
      .poll(async () => (await rows('months'))[0], { timeout: 20_000 })
      .toContain('2026-01');
    expect(await page.locator('#live').innerText()).toBe(`monthly was published: v${version}`);
    if (process.env.SCREENSHOT)
      await page.screenshot({ path: process.env.SCREENSHOT, fullPage: true });
  });

  test('says nothing in the console', () => expect(wrong).toEqual([]));
});

async function bundle(): Promise<string> {
  const entry = join(root, 'openapi/client/example/page.ts');
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    format: 'esm',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

/** The page's files below /page/, all else from the API. */
async function serve(script: string, apiPort: number): Promise<Server> {
  const file = (name: string) => readFileSync(join(root, 'openapi/client/example', name));
  const files: Record<string, [string, string | Buffer]> = {
    '/page/index.html': ['text/html', file('index.html')],
    '/page/page.css': ['text/css', file('page.css')],
    '/page/page.js': ['text/javascript', script],
  };
  const server = createServer((asked, answer) => {
    const [type, text] = files[asked.url ?? ''] ?? [];
    if (type) return void answer.setHeader('content-type', type).end(text);
    const { method, url, headers } = asked;
    const options = { host: '127.0.0.1', port: apiPort, path: url, method, headers };
    const forward = request(options, (given) => {
      answer.writeHead(given.statusCode ?? 502, given.headers);
      given.pipe(answer);
    });
    forward.on('error', () => answer.destroy());
    answer.on('close', () => forward.destroy());
    asked.pipe(forward);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}
