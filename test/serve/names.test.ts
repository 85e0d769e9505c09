import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDatasets, readModels } from '../../src/dataset.ts';
import { root } from '../../src/paths.ts';
import { documentNames, meantBy, ourName, shownBy } from '../../src/serve/names.ts';

/* Names of the documents lead to what is served here, in the answers and in docs/names.md alike. */
const datasets = await readDatasets();
const silver = (await readModels('silver')).map(({ name }) => name);
const names = datasets.map(({ name }) => name);

test.each(documentNames)('%s is something here, and docs/names.md says what', (name) => {
  expect([...names, ...silver]).toContain(ourName(name));
  const rows = readFileSync(join(root, 'docs/names.md'), 'utf8').split('\n');
  const [, ours] = rows.find((row) => row.includes(`\`${name}\``))?.split(' | ') ?? [];
  expect(ours).toContain(`\`${ourName(name)}\``);
});

test('each table of the lake that is not served says where its figures are', () => {
  expect(Object.keys(shownBy)).toEqual(silver.filter((name) => !names.includes(name)));
  expect(Object.values(shownBy).filter((name) => !names.includes(name))).toEqual([]);
});

describe('a name', () => {
  const meant = (name: string) => meantBy(name, datasets);

  test('of a view or a file is the dataset without its prefix or ending', () => {
    expect(meant('v_tickets_monthly')?.dataset.name).toBe('tickets_monthly');
    expect(meant('ca_monthly.parquet')).toMatchObject({ dataset: { name: 'monthly' } });
    expect(meant('ca_monthly')?.why).toBeUndefined();
  });

  test('of a table of the lake says what it is here and where its figures are', () => {
    expect(meant('dim_technician')).toMatchObject({
      dataset: { name: 'technician_performance' },
      why: 'dim_technician is dim_colleague here, a table of the lake that is not served by itself',
    });
    expect(meant('dim_colleague')?.why).toBe(
      'dim_colleague is a table of the lake that is not served by itself',
    );
  });

  test('that nothing has means nothing', () => {
    expect(meant('zzzzzz')).toBeUndefined();
  });
});
