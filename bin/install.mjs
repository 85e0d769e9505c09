import { spawnSync } from 'node:child_process';
import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf, root, say, textOf } from './machine.mjs';

/* Dependencies, exactly as the lock file names them, installed when they are not there or another lock's. */

const LOCK = 'package-lock.json';
const stamp = join(root, 'node_modules', '.goldserve-lock');

/** @throws when the installation fails. */
export function ensureInstalled() {
  const hash = hashOf([LOCK]);
  if (textOf(stamp) === hash) return;
  if (!installedByHand()) install();
  mark(hash);
}

/** Without our stamp, npm's own record that is newer than the lock file says that somebody ran npm. */
function installedByHand() {
  if (textOf(stamp) !== undefined) return false;
  const [record, lock] = [timeOf('node_modules/.package-lock.json'), timeOf(LOCK)];
  return record > 0 && record >= lock;
}

function install() {
  say('installing dependencies from the lock file; a first time takes a minute …');
  // Development packages hold the compiler, which the build needs even under NODE_ENV=production.
  const args = ['ci', '--include=dev', '--loglevel=error'];
  const { npm_execpath: npm } = process.env;
  const [command, full] = npm ? [process.execPath, [npm, ...args]] : ['npm', args];
  const shell = process.platform === 'win32' && !npm;
  const { status, error } = spawnSync(command, full, {
    cwd: root,
    stdio: ['inherit', 2, 2],
    shell,
  });
  if (status === 0) return;
  throw new Error(
    `npm ci failed${error ? ` (${error.message})` : ''}; it needs npm and the network of its registry`,
  );
}

function mark(hash) {
  try {
    writeFileSync(stamp, hash);
  } catch {
    // An installation that cannot be written (an image) is looked at again each time, which costs nothing.
  }
}

function timeOf(file) {
  try {
    return statSync(join(root, file)).mtimeMs;
  } catch {
    return 0;
  }
}
