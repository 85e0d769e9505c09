import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { settingNames } from '../src/config.ts';
import { root } from '../src/paths.ts';

/* Imports point one way: HTTP and time are doors into src/, which knows neither. */

const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => join(root, 'src', file));

/** What a file imports, types and dynamic imports of a literal included. */
function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const found = text.matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g);
  return [...found].map((match) => match[1] as string);
}

const named = (file: string) => relative(root, file);

function importersOf(pattern: RegExp, except: string[]): string[] {
  return files
    .filter((file) => !except.includes(named(file)))
    .filter((file) => importsOf(file).some((name) => pattern.test(name)))
    .map(named);
}

describe('src/', () => {
  test('is read by this test', () => {
    expect(files.map(named)).toContain(join('src', 'dataset.ts'));
    expect(importsOf(join(root, 'src', 'dataset.ts'))).toContain('./schema/column.ts');
  });

  test('src/main.ts apart, it imports neither routes/ nor jobs/', () => {
    expect(importersOf(/(^|\/)(routes|jobs)\//, ['src/main.ts'])).toEqual([]);
  });

  test('src/main.ts apart, it does not know HTTP', () => {
    expect(importersOf(/^(@?fastify(\/|$)|node:https?$|https?$)/, ['src/main.ts'])).toEqual([]);
  });

  test('src/main.ts apart, it does not know the clock; the settings only check patterns', () => {
    expect(importersOf(/^node-cron$/, ['src/main.ts', 'src/config/kind.ts'])).toEqual([]);
  });

  test('only src/config.ts, with the shapes in its folder, reads the environment for settings', () => {
    const setting = new RegExp(`\\benv(\\.|\\[')(${settingNames.join('|')})\\b`);
    const readers = files.filter((file) => setting.test(readFileSync(file, 'utf8'))).map(named);
    const isConfig = (file: string) => /^src.config(\.ts$|[\\/])/.test(file);
    expect(readers).toContain(join('src', 'config.ts'));
    expect(readers.filter((file) => !isConfig(file))).toEqual([]);
  });
});

describe('routes/', () => {
  test('every route file is used by routes/app.ts or routes/admin.ts, directly or through another', () => {
    const reached = new Set<string>();
    const visit = (file: string) => {
      if (reached.has(file)) return;
      reached.add(file);
      for (const name of importsOf(file).filter((name) => name.startsWith('.'))) {
        const target = join(file, '..', name);
        if (target.startsWith(join(root, 'routes'))) visit(target);
      }
    };
    visit(join(root, 'routes', 'app.ts'));
    visit(join(root, 'routes', 'admin.ts'));
    const all = readdirSync(join(root, 'routes'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => join(root, 'routes', file));
    expect(all.filter((file) => !reached.has(file))).toEqual([]);
  });
});
