import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { AS_OF, freshFolder, goldserve, serveCommand } from '../lib/goldserve.mjs';

/*
 * goldserve on its three demos, with targets so that no dataset is empty. It is open until `makeKey` has made a key.
 */

const targets = join(dirname(fileURLToPath(import.meta.url)), 'targets.csv');

export async function startServer() {
  const settings = { DATA_DIR: freshFolder('contract'), TARGETS_FILE: targets };
  const env = { ...process.env, ...settings, AS_OF, PORT: '0', LOG_LEVEL: 'error' };
  const [program, ...args] = serveCommand;
  const child = spawn(program, [...args, '--json'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const { url } = JSON.parse(await firstLine(child.stdout));
  await until(() => isWhole(url));
  const stop = async () => {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await ended;
  };
  return { url, stop, makeKey: () => makeKey(url, settings) };
}

/** A key that may read everything as often as it likes; from then on nobody is answered without one. */
async function makeKey(url, settings) {
  const scopes = ['read:*', 'pii', 'explain', 'admin:jobs'].flatMap((scope) => ['--scope', scope]);
  const { answer } = await goldserve(
    ['keys', 'create', 'contract', ...scopes, '--rate', 'off'],
    settings,
  );
  await until(async () => (await fetch(`${url}/kpis`)).status === 401);
  return answer.key;
}

function firstLine(stream) {
  return new Promise((resolve) => createInterface({ input: stream }).once('line', resolve));
}

async function until(holds) {
  const end = Date.now() + 300_000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`the server is not ready after 5 minutes: ${holds}`);
    await sleep(500);
  }
}

async function isWhole(url) {
  const answer = await fetch(`${url}/health`);
  if (!answer.ok) return false;
  const { published, datasets } = await answer.json();
  return published !== null && Object.values(datasets).every(({ status }) => status === 'ok');
}
