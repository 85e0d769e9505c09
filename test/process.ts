import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { builtFile, root } from '../src/paths.ts';

/*
 * goldserve as its users start it: the built command in a process of its own, with an environment of its own (no
 * `.env`: the working folder is the data folder's parent).
 */
export interface Outcome {
  code: number | null;
  stdout: string;
  stderr: string;
}

export type Settings = Record<string, string>;

/** Runs a command to its end. */
export async function goldserve(args: string[], settings: Settings): Promise<Outcome> {
  return ended(spawnGoldserve(args, settings));
}

/** Runs a command with `--json` and gives its document. @throws with what it said when it failed. */
export async function goldserveJson<T = Record<string, unknown>>(
  args: string[],
  settings: Settings,
): Promise<T> {
  const { code, stdout, stderr } = await goldserve([...args, '--json'], settings);
  if (code !== 0) throw new Error(`goldserve ${args.join(' ')} ended with ${code}\n${stderr}`);
  return JSON.parse(stdout) as T;
}

export interface Served {
  url: string;
  child: ChildProcess;
  /** What it said so far on stderr. */
  log(): string;
  /** Asks it to stop and waits until it has. */
  stop(): Promise<Outcome>;
  kill(): Promise<Outcome>;
}

/** Starts `serve` on a free port and waits until it answers (503 counts). */
export async function serveGoldserve(settings: Settings): Promise<Served> {
  const port = settings.PORT ?? String(await freePort());
  const child = spawnGoldserve(['serve'], { ...settings, PORT: port });
  let log = '';
  child.stderr?.on('data', (chunk) => {
    log += chunk;
  });
  const end = ended(child);
  const url = `http://127.0.0.1:${port}`;
  while (!(await fetch(`${url}/health`).catch(() => undefined))) {
    if (child.exitCode !== null) throw new Error(`serve ended with ${child.exitCode}\n${log}`);
    await sleep(50);
  }
  const stop = (signal: NodeJS.Signals) => {
    child.kill(signal);
    return end;
  };
  return { url, child, log: () => log, stop: () => stop('SIGTERM'), kill: () => stop('SIGKILL') };
}

/** Waits until a path answers 200 and gives its body. */
export async function whenServed(served: Served, path: string): Promise<Body> {
  for (let tries = 0; tries < 1200; tries += 1) {
    const answer = await fetch(`${served.url}${path}`);
    if (answer.status === 200) return (await answer.json()) as Body;
    if (served.child.exitCode !== null) break;
    await sleep(100);
  }
  throw new Error(`${path} was not served\n${served.log()}`);
}

export interface Body {
  data: Record<string, unknown>[];
  meta: Record<string, unknown>;
}

/** Every row of a path, page by page. */
export async function allRows(served: Served, path: string): Promise<Record<string, unknown>[]> {
  const rows: Record<string, unknown>[] = [];
  for (let offset = 0; ; offset += 1000) {
    const answer = await fetch(`${served.url}${path}?limit=1000&offset=${offset}`);
    if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    const { data } = (await answer.json()) as Body;
    rows.push(...data);
    if (data.length < 1000) return rows;
  }
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((closed) => server.close(closed));
  return port;
}

/** A command on its way, for a test that ends it itself. */
export function spawnGoldserve(args: string[], settings: Settings): ChildProcess {
  const { PATH, HOME, LANG } = process.env;
  const env = { PATH, HOME, LANG, LOG_LEVEL: 'info', RETRIES: '0', ...settings };
  return spawn(process.execPath, [builtFile('cli.js'), ...args], {
    cwd: join(root, 'test'),
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function ended(child: ChildProcess): Promise<Outcome> {
  let [stdout, stderr] = ['', ''];
  child.stdout?.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    stderr += chunk;
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, stdout, stderr })));
}
