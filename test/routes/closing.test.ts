import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Served, serveGoldserve } from '../process.ts';
import { lendDataDir, lendMongo, lendPostgres } from '../servers/index.ts';

/** A stop must not depend on the good will of a client: any of these kept the process alive. */
describe('a stop ends in seconds', () => {
  const releases: (() => Promise<void>)[] = [];
  let served: Served;

  beforeEach(async () => {
    const [shop, mongo, dataDir] = [await lendPostgres(), await lendMongo(), await lendDataDir()];
    releases.push(shop.release, mongo.release, dataDir.release);
    served = await serveGoldserve({
      RETAIL_URL: shop.url,
      MONGODB_URI: mongo.uri,
      MONGO_DB: mongo.db,
      DATA_DIR: dataDir.path,
    });
  });
  afterEach(async () => {
    await served.kill();
    for (const release of releases.splice(0).reverse()) await release();
  });

  it.each([
    ['nothing', ''],
    ['half a request', 'GET /health HTTP/1.1\r\nHost: x\r\n'],
    ['half a body', 'POST /health HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nabc'],
    ['bytes that are no request', 'GARBAGE\r\n\r\n'],
    ['headers without end', `GET / HTTP/1.1\r\nHost: x\r\nX: ${'a'.repeat(100_000)}`],
  ])('while a client keeps a connection on which it sent %s', async (_what, bytes) => {
    const client = connect({
      port: Number(new URL(served.url).port),
      host: '127.0.0.1',
      allowHalfOpen: true,
    });
    client.on('error', () => {}).on('data', () => {});
    await new Promise((connected) => client.once('connect', connected));
    client.write(bytes);
    await sleep(200);
    const outcome = await Promise.race([served.stop(), sleep(20_000, undefined)]);
    client.destroy();
    expect(outcome?.code, served.log()).toBe(0);
  });
});
