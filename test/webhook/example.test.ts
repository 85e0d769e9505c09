import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../../src/paths.ts';
import { endpointOf } from '../../src/webhook/endpoint.ts';
import { post } from '../../src/webhook/post.ts';
import { signedHeaders } from '../../src/webhook/signature.ts';
import { freePort } from '../process.ts';
import { lendDataDir } from '../servers/index.ts';

/* The receiver that docs/events.md shows, run as it stands there. */

const folder = await lendDataDir();
const secrets = [randomBytes(32), randomBytes(32)];
const message = { id: '1-v1', body: '{"data":{"dataset":"monthly"}}' };
let url: string;
let receiver: ChildProcess;
let printed = '';

beforeAll(async () => {
  const port = await freePort();
  url = `http://127.0.0.1:${port}/hook`;
  const [, code = ''] =
    /```js\n([\s\S]+?)```/.exec(readFileSync(join(root, 'docs/events.md'), 'utf8')) ?? [];
  expect(code).toContain('listen(8080');
  const file = join(folder.path, 'receiver.mjs');
  writeFileSync(file, code.replace('8080', String(port)));
  const env = { WEBHOOK_SECRET: `whsec_${secrets[0]?.toString('base64')}` };
  receiver = spawn(process.execPath, [file], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  receiver.stdout?.on('data', (chunk) => {
    printed += chunk;
  });
  while (!(await fetch(url).catch(() => undefined))) await sleep(20);
});
afterAll(async () => {
  receiver.kill();
  await folder.release();
});

const send = (by: Buffer[]) =>
  post(endpointOf(url), message, { secrets: by, signal: AbortSignal.timeout(5_000) });

test('it takes what is signed with its secret, also beside another one', async () => {
  expect(await send(secrets.slice(0, 1))).toBeUndefined();
  expect(await send(secrets.toReversed())).toBeUndefined();
  await expect.poll(() => printed).toBe('1-v1 monthly\n1-v1 monthly\n');
});

test('it refuses another secret, another body, and what is old', async () => {
  expect(await send(secrets.slice(1))).toBe('it answered 401');
  const now = Math.floor(Date.now() / 1000);
  const status = async (timestamp: number, body: string) => {
    const headers = signedHeaders(message, secrets, timestamp);
    return (await fetch(url, { method: 'POST', headers, body })).status;
  };
  expect(await status(now, message.body)).toBe(204);
  expect(await status(now, message.body.replace('monthly', 'weekly'))).toBe(401);
  expect(await status(now - 1_000, message.body)).toBe(401);
});
