import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isAlive, isGone } from '../../src/embedded/process.ts';
import { lendDataDir } from '../servers/index.ts';
import { type Holder, startHolder } from './holder.ts';
import { kinds, type Opened } from './kinds.ts';

/* The life of an embedded server, the same for both. Holders are processes of their own, as commands are. */

describe.each(kinds)('an embedded $name', (kind) => {
  let dataDir: Awaited<ReturnType<typeof lendDataDir>>;
  const opened: Opened[] = [];
  const holders: Holder[] = [];

  beforeEach(async () => {
    dataDir = await lendDataDir();
  });

  afterEach(async () => {
    for (const holder of holders.splice(0)) await endIfAlive(holder);
    for (const server of opened.splice(0)) await server.stop();
    await dataDir.release();
  });

  const open = async () => {
    const server = await kind.open(dataDir.path);
    opened.push(server);
    return server;
  };
  const hold = async () => {
    const holder = await startHolder(kind.module, kind.function, dataDir.path);
    holders.push(holder);
    return holder;
  };
  const stateFile = () => join(dataDir.path, kind.folder, 'server.json');
  const state = () => JSON.parse(readFileSync(stateFile(), 'utf8'));
  const serverPid = (): number => state().server.pid;

  test('starts, stops, and starts again at the same address with its data', async () => {
    const first = await open();
    await kind.write(first.url);
    const pid = serverPid();
    await first.stop();
    expect(isAlive(pid)).toBe(false);
    const second = await open();
    expect(second.url).toBe(first.url);
    expect(await kind.count(second.url)).toBe(1);
  });

  test('is joined by a second process, and stopped only by the one that started it', async () => {
    const owner = await hold();
    const guest = await open();
    expect([owner.owned, guest.owned]).toEqual([true, false]);
    expect(guest.url).toBe(owner.url);
    await guest.stop();
    await kind.write(owner.url);
    const pid = serverPid();
    expect((await owner.end('SIGINT')).code).toBe(0);
    expect(isAlive(pid)).toBe(false);
  });

  test('two processes that open it at the same time get the same one', async () => {
    const both = await Promise.all([hold(), hold()]);
    expect(both.map(({ owned }) => owned).sort()).toEqual([false, true]);
    expect(both[0].url).toBe(both[1].url);
  });

  test('ends with its owner killed, and the next start has the data', async () => {
    const owner = await hold();
    await kind.write(owner.url);
    const pid = serverPid();
    await owner.end('SIGKILL');
    expect(await isGone(pid, 30_000)).toBe(true);
    const next = await open();
    expect(await kind.count(next.url)).toBe(1);
  });

  test('a start right after the kill of its owner does not take the dying server', async () => {
    const owner = await hold();
    await kind.write(owner.url);
    await owner.end('SIGKILL');
    const next = await open();
    expect(next.owned).toBe(true);
    await kind.write(next.url);
    expect(await kind.count(next.url)).toBe(2);
  });

  test('keeps what was written when it and its owner are killed together', async () => {
    const owner = await hold();
    await kind.write(owner.url);
    process.kill(serverPid(), 'SIGKILL');
    await owner.end('SIGKILL');
    const next = await open();
    expect(await kind.count(next.url)).toBe(1);
  });

  test('killed alone, it is started again at the same address', async () => {
    const server = await open();
    await kind.write(server.url);
    const pid = serverPid();
    process.kill(pid, 'SIGKILL');
    await expect.poll(() => serverPid(), { timeout: 30_000 }).not.toBe(pid);
    await expect.poll(() => kind.count(server.url).catch(() => 0), { timeout: 30_000 }).toBe(1);
  });

  test('a guest that outlives the owner keeps a server, at the same address', async () => {
    const owner = await hold();
    const guest = await open();
    await kind.write(guest.url);
    await owner.end('SIGINT');
    const count = () => kind.count(guest.url).catch(() => 0);
    await expect.poll(count, { timeout: 30_000, interval: 200 }).toBe(1);
  });

  test('outlives a signal to the process group until its owner stops it in order', async () => {
    const owner = await hold();
    await kind.write(owner.url);
    const pid = serverPid();
    const { code, said } = await owner.end('SIGINT', true);
    expect(code).toBe(0);
    expect(said.at(-1)).toEqual({ stopping: true, reachable: true });
    expect(isAlive(pid)).toBe(false);
    expect(await kind.count((await open()).url)).toBe(1);
  });

  test('refuses the files of another version, with advice', async () => {
    await (await open()).stop();
    writeFileSync(join(dataDir.path, kind.versionFile), '4.2\n');
    const error = await open().catch((thrown) => thrown);
    expect(error).toMatchObject({ code: 'embedded-version' });
    expect(error.message).toContain(`was written by ${kind.name} 4.2`);
    expect(error.next).toMatch(/move the folder away/);
  });

  test('never touches another process that has got the id on disk', async () => {
    await (await open()).stop();
    const stranger = spawn('sleep', ['600'], { stdio: 'ignore' });
    const pid = stranger.pid as number;
    const { birth } = state().owner;
    const stale = { server: { pid, birth }, owner: { pid, birth }, port: state().port };
    writeFileSync(stateFile(), JSON.stringify(stale));
    expect((await open()).owned).toBe(true);
    expect(isAlive(pid)).toBe(true);
    stranger.kill();
  });

  test('takes another port when its own was taken meanwhile', async () => {
    const first = await open();
    await kind.write(first.url);
    await first.stop();
    const squatter = createServer((socket) => socket.destroy());
    squatter.listen(state().port, '127.0.0.1');
    // Another program may have been faster, which takes the port just as well.
    await once(squatter, 'listening').catch((error) => expect(error.code).toBe('EADDRINUSE'));
    const second = await open();
    expect(second.url).not.toBe(first.url);
    expect(await kind.count(second.url)).toBe(1);
    await kind.write(second.url);
    squatter.close();
  });

  test('damaged files give an error that names the log', async () => {
    await (await open()).stop();
    writeFileSync(join(dataDir.path, kind.vitalFile), 'damaged');
    const error = await open().catch((thrown) => thrown);
    expect(error).toMatchObject({ code: 'embedded-server-failed' });
    expect(error.message).toContain(join(dataDir.path, kind.folder, 'server.log'));
    expect(existsSync(join(dataDir.path, kind.folder, 'lock'))).toBe(false);
  });

  test('a data folder that cannot be made gives an error', async () => {
    const file = join(dataDir.path, 'file');
    writeFileSync(file, '');
    await expect(kind.open(join(file, 'data'))).rejects.toMatchObject({
      code: 'data-dir-unwritable',
    });
  });
});

async function endIfAlive({ process: child, end }: Holder): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await end('SIGINT');
}
