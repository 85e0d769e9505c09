import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, workFolder } from './machine.mjs';
import { measure } from './measure.mjs';

/** The day that all figures of a bench are of. */
export const AS_OF = '2026-06-30';

const cli = join(root, 'dist', 'src', 'cli.js');

/** Compiles goldserve, and the private MariaDB of its tests, into dist/. */
export function build() {
  const run = (...args) => execFileSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  const tsc = join('node_modules', 'typescript', 'bin', 'tsc');
  run(join('bin', 'build.mjs'));
  run(tsc, '-p', join('bench', 'tsconfig.json'), '--outDir', join(workFolder, 'built'));
}

/** A fresh folder under the bench's own. */
export function freshFolder(name) {
  const folder = join(workFolder, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Runs a command of goldserve as its users do; `answer` is what it printed. */
export async function goldserve(args, settings) {
  const command = [process.execPath, cli, ...args, '--json'];
  const env = { AS_OF, LOG_LEVEL: 'warn', ...settings };
  const measured = await measure(command, { env, cwd: workFolder });
  return { ...measured, answer: JSON.parse(measured.stdout) };
}

/** The command line of `goldserve serve`. */
export const serveCommand = [process.execPath, cli, 'serve'];
