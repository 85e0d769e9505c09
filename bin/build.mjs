import { existsSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './install.mjs';
import { hashOf, requireNode, root, runNode, say, textOf } from './machine.mjs';

/* `dist/`, compiled from the sources when they are others than those it was compiled from. */

const SOURCES = ['src', 'routes', 'jobs'];
const SETTINGS = ['package-lock.json', 'tsconfig.json', 'tsconfig.build.json'];
const dist = join(root, 'dist');

/** @throws when the sources do not compile; the last build that did is kept. */
export function ensureBuilt() {
  const hash = hashOf([...SETTINGS, ...SOURCES.flatMap(modulesOf)]);
  if (textOf(join(dist, '.stamp')) === hash) return;
  say('building …');
  const draft = join(root, `.dist-${process.pid}`);
  try {
    compile(draft);
    writeFileSync(join(draft, '.stamp'), hash);
    replace(draft);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

function modulesOf(folder) {
  if (!existsSync(join(root, folder))) return [];
  const files = readdirSync(join(root, folder), { recursive: true }).map((file) => String(file));
  return files
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .map((file) => `${folder}/${file}`);
}

function compile(folder) {
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const done = runNode([compiler, '-p', 'tsconfig.build.json', '--outDir', folder]);
  if (!done) throw new Error('the build failed; the messages of the compiler are above');
}

/** A half build never counts: the complete one takes its place by a rename. */
function replace(draft) {
  const old = `${draft}-old`;
  if (existsSync(dist)) renameSync(dist, old);
  renameSync(draft, dist);
  rmSync(old, { recursive: true, force: true });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  requireNode();
  try {
    ensureInstalled();
    ensureBuilt();
  } catch (error) {
    say(error.message);
    process.exit(1);
  }
}
