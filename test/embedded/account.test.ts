import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { giveTo, serverAccount } from '../../src/embedded/account.ts';
import { findPostgres } from '../../src/embedded/postgres-program.ts';
import { isGone, wrapped } from '../../src/embedded/process.ts';
import { readState } from '../../src/embedded/state.ts';
import { lendDataDir } from '../servers/index.ts';
import { startHolder } from './holder.ts';
import { kinds } from './kinds.ts';

/*
 * A checkout under a folder that only its user can enter, as /root and temporary folders are. PostgreSQL refuses
 * to run as root, so for root this asks that another account reaches its files and its programs.
 */
describe('under a folder that only its user can enter', () => {
  let folder: Awaited<ReturnType<typeof lendDataDir>>;

  beforeEach(async () => {
    folder = await lendDataDir();
    chmodSync(folder.path, 0o700);
  });

  afterEach(() => folder.release());

  test.each(kinds)('$name runs, ends with its owner and keeps its data', async (kind) => {
    const dataDir = join(folder.path, 'data');
    const owner = await startHolder(kind.module, kind.function, dataDir);
    await kind.write(owner.url);
    const pid = readState(join(dataDir, kind.folder))?.server.pid as number;
    await owner.end('SIGKILL');
    expect(await isGone(pid, 30_000)).toBe(true);
    const next = await kind.open(dataDir);
    expect(await kind.count(next.url)).toBe(1);
    await next.stop();
  });

  test('the programs of PostgreSQL run from there too', () => {
    const installed = dirname(dirname(findPostgres({ report: () => {} }).initdb));
    const copy = join(folder.path, 'native');
    cpSync(installed, copy, { recursive: true, verbatimSymlinks: true });
    const [initdb, files] = [join(copy, 'bin', 'initdb'), join(folder.path, 'files')];
    mkdirSync(files);
    const account = serverAccount(['postgres'], [files, initdb]);
    giveTo(account, files);
    const args = ['-D', join(files, 'data'), '-A', 'trust', '--no-sync'];
    const [command, full, ids] = wrapped(initdb, args, { account });
    execFileSync(command, full, { ...ids, cwd: '/', stdio: 'pipe' });
  });
});
