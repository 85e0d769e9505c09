import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';
import { expect, test } from 'vitest';
import { root } from '../../src/paths.ts';

/* The client's types are those of the committed document. Written anew by `npm run vitest -- test/openapi/client.test.ts -u`. */

const NOTE = '// Made from openapi/openapi.json by openapi-typescript; not written by hand.\n\n';

test('the committed types are those of the committed document', async () => {
  const document = JSON.parse(readFileSync(join(root, 'openapi/openapi.json'), 'utf8'));
  const types = NOTE + astToString(await openapiTS(document));
  const anew = 'the document changed: npm run vitest -- test/openapi/client.test.ts -u';
  await expect(types, anew).toMatchFileSnapshot('../../openapi/client/schema.d.ts');
}, 120_000);

test('client, page and sample have the types they say, wrong uses included', () => {
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const done = spawnSync(process.execPath, [compiler, '-p', 'openapi/client'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(done.stdout).toBe('');
  expect(done.status).toBe(0);
}, 120_000);
