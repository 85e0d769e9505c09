import { existsSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root folder: the same whether the code runs from `src/` or from `dist/src/`. */
export const root = findRoot(dirname(fileURLToPath(import.meta.url)));

/** The extension of the running code's own modules: `.ts` from sources, `.js` once built. */
export const moduleExtension = extname(fileURLToPath(import.meta.url));

/** A file of the project's sources (`.sql` models are read from there, never copied). */
export function sourceFile(...parts: string[]): string {
  return join(root, 'src', ...parts);
}

/** A built module: child processes always run built code, whatever their parent runs from. */
export function builtFile(...parts: string[]): string {
  return join(root, 'dist', 'src', ...parts);
}

function findRoot(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error('package.json not found above the running code');
  return findRoot(parent);
}
