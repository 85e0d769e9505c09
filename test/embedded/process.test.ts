import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { identityOf, lives, locked } from '../../src/embedded/lock.ts';
import { endProcess, isAlive } from '../../src/embedded/process.ts';
import { lendDataDir } from '../servers/index.ts';

test('a process that ignores its signal is ended all the same', async () => {
  const child = spawn('sh', ['-c', 'trap "" TERM; echo ready; while :; do sleep 0.1; done'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  await once(child.stdout, 'data');
  const pid = child.pid as number;
  expect(await endProcess(pid, 'SIGTERM', 300)).toBe(true);
  expect(isAlive(pid)).toBe(false);
});

test('a zombie is not alive', async () => {
  // The shell starts a child, becomes sleep, and so never takes note of the child's end.
  const parent = spawn('sh', ['-c', 'sleep 0.2 & echo $!; exec sleep 60'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [line] = await once(parent.stdout, 'data');
  const zombie = Number(String(line).trim());
  await expect.poll(() => isAlive(zombie)).toBe(false);
  expect(() => process.kill(zombie, 0)).not.toThrow();
  parent.kill();
});

test('a process id that another process has now is not the same process', () => {
  const me = identityOf(process.pid);
  expect(lives(me)).toBe(true);
  expect(lives({ ...me, birth: 'earlier' })).toBe(false);
});

test('the lock of a folder is held by one at a time, also within a process', async () => {
  const { path, release } = await lendDataDir();
  const inside: string[] = [];
  const work = (name: string) => async () => {
    inside.push(`${name} in`);
    await new Promise((resolve) => setTimeout(resolve, 50));
    inside.push(`${name} out`);
  };
  await Promise.all(['a', 'b', 'c'].map((name) => locked(path, work(name))));
  for (let i = 0; i < 6; i += 2) expect(inside[i]?.[0]).toBe(inside[i + 1]?.[0]);
  await release();
});

test('the lock of a dead process is taken over, that of a living one is waited for in vain', async () => {
  const { path, release } = await lendDataDir();
  const dead = { pid: process.pid, birth: 'an earlier process of the same id' };
  writeFileSync(join(path, 'lock'), JSON.stringify(dead));
  expect(await locked(path, async () => 'done')).toBe('done');
  writeFileSync(join(path, 'lock'), JSON.stringify(identityOf(process.pid)));
  await expect(locked(path, async () => 'done', 200)).rejects.toMatchObject({
    code: 'embedded-server-failed',
  });
  await release();
});
