import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseConfig } from '../../src/config.ts';
import { readTargets } from '../../src/step/targets.ts';
import { lendDataDir } from '../servers/index.ts';

let folder: Awaited<ReturnType<typeof lendDataDir>>;
beforeAll(async () => {
  folder = await lendDataDir();
});
afterAll(() => folder.release());

const one = { EBP_URL: 'postgres://u@h/erp' };
const two = { ...one, RETAIL_URL: 'postgres://u@h/shop' };

function read(text: string, sources: Record<string, string> = one) {
  const file = join(folder.path, 'targets');
  writeFileSync(file, text);
  return readTargets(parseConfig({ ...sources, TARGETS_FILE: file }));
}

const goal = { source: 'ebp', month: '2026-01-01', family: null, target: 1000 };

describe('targets', () => {
  test('are none without a file', () => {
    expect(readTargets(parseConfig(one))).toEqual([]);
  });

  test.each([
    ['CSV', 'month,target\n2026-01,1000\n'],
    [
      'CSV with semicolons, a mark of byte order, spaces and blank lines',
      '\ufeffMonth; Target ;source\r\n 2026-01 ; 1 000,00 ;\r\n\r\n',
    ],
    ['JSON', '[{"month": "2026-01", "target": 1000}]'],
    [
      'JSON with text',
      '[{"month": "2026-01-01", "target": "1000", "source": "ebp", "family": ""}]',
    ],
  ])('are read from %s', (_, text) => {
    expect(read(text)).toEqual([goal]);
  });

  test('of a family whose name holds the separator', () => {
    expect(read('month,target,family\n2026-01,1000,"Chaud, ""froid"""\n')).toEqual([
      { ...goal, family: 'Chaud, "froid"' },
    ]);
  });

  test.each([
    [
      'a month that is none',
      'month,target\n2026-13,1\n',
      /line 2: its month is not written YYYY-MM/,
    ],
    ['no target', 'month,target\n2026-01,\n', /line 2: its target is not a number/],
    ['a target in words', 'month,target\n2026-01,much\n', /line 2: its target is not a number/],
    ['a negative target', 'month,target\n2026-01,-1\n', /line 2: its target is less than 0/],
    [
      'another source',
      'month,target,source\n2026-01,1,sap\n',
      /line 2: sap is not a configured source \(ebp\)/,
    ],
    [
      'a month twice',
      'month,target\n2026-01,1\n2026-01-01,2\n',
      /line 3: the target of 2026-01 is there twice/,
    ],
    ['an unknown column', 'month,target,wish\n2026-01,1,x\n', /line 2: does not know wish/],
    ['no header', '2026-01,1\n', /does not name the columns month and target/],
    ['broken JSON', '[{"month"', /it is not JSON/],
    ['an object', '{"2026-01": 1000}', /not a list of objects/],
  ])('are refused with %s', (_, text, message) => {
    expect(() => read(text)).toThrow(
      expect.objectContaining({ code: 'targets-invalid', message: expect.stringMatching(message) }),
    );
  });

  test('must name their source where there are several', () => {
    expect(() => read('month,target\n2026-01,1\n', two)).toThrow(
      /names no source, and there are several \(retail, ebp\)/,
    );
  });

  test('are refused where the file is not there', () => {
    const config = parseConfig({ ...one, TARGETS_FILE: join(folder.path, 'nowhere') });
    expect(() => readTargets(config)).toThrow(/nowhere: there is no such file/);
  });
});
