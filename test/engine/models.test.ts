import { Dialect, transpile } from '@polyglot-sql/sdk';
import { describe, expect, it } from 'vitest';
import { layers, pairNames, readDatasets, readModels } from '../../src/dataset.ts';
import { dependents, inOrder, references } from '../../src/engine/models.ts';
import { systems } from '../../src/source/source.ts';
import { readStaging } from '../../src/source/staging.ts';

const models = (await Promise.all(layers.map((layer) => readModels(layer)))).flat();
const staging = systems.flatMap(({ name }) => readStaging(name));

describe('every model', () => {
  it.each([...models, ...staging].map(({ name, sql }) => [name, sql] as const))(
    '%s transpiles to Spark SQL',
    (_name, sql) => {
      const result = transpile(sql, Dialect.DuckDB, Dialect.Spark);
      expect(result.error ?? null).toBeNull();
      expect(result.sql).toHaveLength(1);
    },
  );

  // Constructs that transpile and then fail, or mean something else, on Spark.
  const forbidden: [what: string, pattern: RegExp][] = [
    ['quantile_cont', /quantile_cont/i],
    ['percentile_cont', /percentile_cont/i],
    ['arg_max / max_by', /\b(arg_max|arg_min|max_by|min_by)\b/i],
    ['isodow', /isodow/i],
    ["date_diff('month'", /date_diff\(\s*'(month|year|quarter)'/i],
    ['dayname', /\b(dayname|monthname)\b/i],
    ['integer division //', /[^:]\/\/(?!\/)/],
    ['asof join', /asof join/i],
    ['median of a decimal', /median\((?!cast\([a-z_.]+ as double\))/i],
  ];
  it.each([...models, ...staging].map(({ name, sql }) => [name, sql] as const))(
    '%s uses nothing that means something else on Spark',
    (_name, sql) => {
      expect(forbidden.filter(([, pattern]) => pattern.test(sql)).map(([what]) => what)).toEqual(
        [],
      );
    },
  );

  it.each(models.map((model) => [model.name, model] as const))(
    '%s has labels in both languages, a description and keys that are columns',
    (_name, model) => {
      const names = model.columns.map(({ name }) => name);
      for (const column of model.columns) {
        expect(column.label.en && column.label.fr && column.description).toBeTruthy();
      }
      expect(names).toEqual(expect.arrayContaining(model.key));
      if (model.layer !== 'silver') expect(names[0]).toBe('source');
    },
  );
});

describe('every dataset', async () => {
  it('is served at a path of its own', async () => {
    const paths = (await readDatasets()).map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('has a time, sort and index columns that exist', async () => {
    for (const dataset of await readDatasets()) {
      const names = dataset.columns.map(({ name }) => name);
      const used = [dataset.time ?? [], dataset.sort ?? [], dataset.indexes ?? []].flat(2);
      expect(names).toEqual(expect.arrayContaining(used.map((name) => name.replace(/^-/, ''))));
    }
  });
});

describe('the reader of pairs', () => {
  it('refuses half a pair, a stray file and an empty folder', () => {
    expect(() => pairNames('gold', ['a.sql', 'a.ts', 'b.sql'])).toThrow(/half a pair: b\.sql/);
    expect(() => pairNames('gold', ['a.sql', 'a.ts', 'c.ts'])).toThrow(/half a pair: c\.ts/);
    expect(() => pairNames('gold', ['a.sql', 'a.ts', 'notes.txt'])).toThrow(/notes\.txt/);
    expect(() => pairNames('gold', [])).toThrow(/no model/);
  });
});

describe('the order of models', () => {
  const model = (name: string, sql: string) => ({ name, sql });

  it('puts a model after those it reads, and does not read names in comments', () => {
    const chain = [
      model('c', 'select * from b join a on true'),
      model('b', 'select 1 from a -- from c'),
      model('a', 'select 1'),
    ];
    expect(inOrder(chain).map(({ name }) => name)).toEqual(['a', 'b', 'c']);
    expect(references('select 1 -- from a', ['a'])).toEqual([]);
  });

  it('refuses a circle, naming it', () => {
    expect(() => inOrder([model('a', 'from b'), model('b', 'from a')])).toThrow(/a -> b -> a/);
  });

  it('finds what depends on a model, through others', () => {
    const chain = [
      model('a', 'select 1'),
      model('b', 'from a'),
      model('c', 'from b'),
      model('d', 'select 2'),
    ];
    expect(dependents(chain, ['a']).map(({ name }) => name)).toEqual(['b', 'c']);
  });
});
