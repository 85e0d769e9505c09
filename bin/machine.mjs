import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/* What the commands share. They run before anything is installed: Node's own modules only. */

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const OLDEST = [20, 19];

/** Ends with advice where Node is too old for the code that would be loaded next. */
export function requireNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return;
  say(
    `Node.js ${OLDEST.join('.')} or later is needed; this is ${version}. See https://nodejs.org/`,
  );
  process.exit(1);
}

/** Progress and advice go to stderr: stdout belongs to the answer of the command. */
export function say(line) {
  process.stderr.write(`goldserve: ${line}\n`);
}

/** Runs a program of Node to its end; what it prints goes to stderr. @returns true when it succeeded. */
export function runNode(args) {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: ['inherit', 2, 2] });
  return status === 0;
}

/** Hexadecimal sha256 of the files' names and contents. */
export function hashOf(files) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file}\0`).update(readFileSync(`${root}/${file}`));
  return hash.digest('hex');
}

/** The text of a file, or undefined where it cannot be read. */
export function textOf(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
