import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { root } from '../../src/paths.ts';
import { lendDataDir } from '../servers/index.ts';

/* The command on a checkout of its own, whose program only says what it was asked. */

const SAYS_ITS_ARGUMENTS = 'console.log(JSON.stringify(process.argv.slice(2)));\n';

describe('goldserve', () => {
  let checkout: Awaited<ReturnType<typeof lendDataDir>>;

  beforeEach(async () => {
    checkout = await lendDataDir();
    for (const name of ['bin', 'package.json', 'tsconfig.json', 'tsconfig.build.json']) {
      cpSync(join(root, name), join(checkout.path, name), { recursive: true });
    }
    writeFileSync(join(checkout.path, 'package-lock.json'), '{}\n');
    // The packages are there, installed after the lock file was written.
    mkdirSync(join(checkout.path, 'node_modules'));
    for (const name of ['typescript', '@types', 'undici-types']) {
      symlinkSync(join(root, 'node_modules', name), join(checkout.path, 'node_modules', name));
    }
    writeFileSync(join(checkout.path, 'node_modules', '.package-lock.json'), '{}');
    program(SAYS_ITS_ARGUMENTS);
  });

  afterEach(() => checkout.release());

  const program = (text: string) => {
    mkdirSync(join(checkout.path, 'src'), { recursive: true });
    writeFileSync(join(checkout.path, 'src', 'cli.ts'), text);
  };
  const run = (...args: string[]) => {
    const command = [join(checkout.path, 'bin', 'goldserve.mjs'), ...args];
    const { stdout, stderr, status } = spawnSync(process.execPath, command, { encoding: 'utf8' });
    return { stdout, stderr, status };
  };

  test('builds once, and keeps stdout for the answer', () => {
    expect(run('status', '--json')).toEqual({
      stdout: '["status","--json"]\n',
      stderr: 'goldserve: building …\n',
      status: 0,
    });
    expect(run('status')).toEqual({ stdout: '["status"]\n', stderr: '', status: 0 });
  });

  test('builds again after a change of a source', () => {
    run('status');
    program("console.log('changed');\n");
    expect(run('status').stdout).toBe('changed\n');
  });

  test('a source that does not compile stops it, says why on stderr, and leaves nothing half built', () => {
    run('status');
    program("const n: number = 'text';\n");
    const { stdout, stderr, status } = run('status');
    expect([stdout, status]).toEqual(['', 1]);
    expect(stderr).toContain("Type 'string' is not assignable to type 'number'");
    expect(readdirSync(checkout.path).filter((name) => name.startsWith('.dist'))).toEqual([]);
    program(SAYS_ITS_ARGUMENTS);
    expect(run('status')).toEqual({ stdout: '["status"]\n', stderr: '', status: 0 });
  });

  test('installs again when the lock file is another, and says when it cannot', () => {
    run('status');
    writeFileSync(join(checkout.path, 'package-lock.json'), 'not a lock file\n');
    const { stdout, stderr, status } = run('status');
    expect([stdout, status]).toEqual(['', 1]);
    expect(stderr).toMatch(/^goldserve: installing dependencies from the lock file/);
    expect(stderr).toMatch(/goldserve: npm ci failed; it needs npm and the network/);
  });

  test('refuses a Node that is too old, with the version it needs', () => {
    const script = `import { requireNode } from './bin/machine.mjs'; requireNode('20.18.3');`;
    const args = ['--input-type=module', '-e', script];
    const { stderr, status } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).toContain('Node.js 20.19 or later is needed; this is 20.18.3');
  });
});
