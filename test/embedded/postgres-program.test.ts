import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { completeLinks, findPostgres } from '../../src/embedded/postgres-program.ts';
import { lendDataDir } from '../servers/index.ts';

test('PostgreSQL is found, with its version', () => {
  const programs = findPostgres({ report: () => {} });
  expect(Number(programs.major)).toBeGreaterThanOrEqual(13);
  expect(existsSync(programs.initdb)).toBe(true);
});

test('the links of the package are made where its install script did not run', async () => {
  const { path, release } = await lendDataDir();
  mkdirSync(join(path, 'native', 'lib'), { recursive: true });
  writeFileSync(join(path, 'native/lib/libpq.so.5.18'), 'library');
  const links = [{ source: 'native/lib/libpq.so.5.18', target: 'native/lib/libpq.so.5' }];
  writeFileSync(join(path, 'native/pg-symlinks.json'), JSON.stringify(links));
  completeLinks(path);
  completeLinks(path);
  // Relative, so that a copied folder still holds together.
  cpSync(path, `${path}-copy`, { recursive: true, verbatimSymlinks: true });
  rmSync(join(path, 'native'), { recursive: true });
  expect(existsSync(join(`${path}-copy`, 'native/lib/libpq.so.5'))).toBe(true);
  rmSync(`${path}-copy`, { recursive: true });
  await release();
});
