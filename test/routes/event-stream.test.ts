import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { EventStream } from '../../routes/event-stream.ts';
import type { PublishedEvent } from '../../src/publish/event-log.ts';
import { datasetPublished } from '../../src/serve/event.ts';
import { START } from '../../src/serve/event-position.ts';

/* One stream over a real connection whose client reads, or does not. */

let server: Server;
let client: Socket;
let stream: EventStream;

beforeEach(async () => {
  const opened = new Promise<ServerResponse>((resolve) => {
    server = createServer((_request, response) => resolve(response)).listen(0, '127.0.0.1');
  });
  await once(server, 'listening');
  client = connect((server.address() as AddressInfo).port, '127.0.0.1');
  client.on('error', () => {});
  client.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n');
  const tell = (event: PublishedEvent) => datasetPublished(event, '/orders');
  stream = new EventStream(await opened, START, tell);
});
afterEach(() => {
  client.destroy();
  server.closeAllConnections();
  server.close();
});

const event = (number: number): PublishedEvent => ({
  _id: number,
  dataset: 'orders',
  version: 'v1',
  run_id: 'r1',
  as_of: '2026-01-15',
  published_at: new Date(0),
  rows_by_source: { retail: 1 },
  change: { rows_before: 0, rows_after: 1, written: 1, removed: 0 },
  data_through: { retail: 'x'.repeat(100_000) },
});

/** More than the kernel's buffers take for a client that reads nothing. */
function fill(): void {
  for (let number = 1; stream.isReady && number < 2_000; number += 1) {
    for (let part = 0; part < 10; part += 1) stream.take([event(10 * number + part)], false);
  }
}

test('a client that reads is kept, beat after beat', async () => {
  client.resume();
  stream.open();
  for (let beat = 0; beat < 5; beat += 1) stream.beat();
  expect(stream.isReady).toBe(true);
  expect(server.listening && !client.destroyed).toBe(true);
});

test('one that takes nothing from one beat to the next is cut off', async () => {
  client.pause();
  fill();
  expect(stream.isReady).toBe(false);
  stream.beat();
  stream.beat();
  client.resume();
  await once(client, 'close');
  expect(stream.isReady).toBe(false);
});

test('one that took a while but did take it all is ready again', async () => {
  fill();
  stream.beat();
  client.resume();
  await expect.poll(() => stream.isReady, { timeout: 10_000 }).toBe(true);
  stream.beat();
  expect(client.destroyed).toBe(false);
});
