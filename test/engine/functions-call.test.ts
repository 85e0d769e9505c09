import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Dialect, transpile } from '@polyglot-sql/sdk';
import { afterAll, describe, expect, it } from 'vitest';
import { type NamedFunction, sparkStatement } from '../../src/engine/functions/function.ts';
import { functions } from '../../src/engine/functions/functions.ts';
import { GoldserveError } from '../../src/errors.ts';
import { root } from '../../src/paths.ts';
import { functionsPage } from '../../src/reference.ts';
import { lendEngine } from './asking.ts';

const lent = await lendEngine();
afterAll(() => lent.release());
const { ask, engine } = lent;

/** A function of JavaScript for a test. */
function scripted(name: string, call: (value: string | null) => string | null): NamedFunction {
  return {
    name,
    parameters: { value: 'varchar' },
    returns: 'varchar',
    meaning: '',
    basis: '',
    duckdb: { call },
    spark: { jvm: '' },
  };
}

const toSpark = (sql: string) => transpile(sql, Dialect.DuckDB, Dialect.Spark);

describe('every named expression', () => {
  it('has a name of its own', () => {
    expect(new Set(functions.map(({ name }) => name)).size).toBe(functions.length);
  });

  it.each(functions.map((one) => [one.name, one] as const))(
    '%s is callable, null in gives null out, of the type it declares',
    async (name, { parameters, returns }) => {
      const nulls = Object.keys(parameters).map((key) => (key === 'p' ? '0.5' : 'null'));
      const found = await ask(`${name}(${nulls.join(', ')})`);
      expect(found).toBe(name === 'is_located' ? false : null);
      expect(await ask(`typeof(${name}(${nulls.join(', ')}))`)).toBe(returns.toUpperCase());
    },
  );

  it.each(functions.map((one) => [one.name, one] as const))(
    '%s passes the transpiler to Spark unchanged',
    (name, { parameters }) => {
      const call = `${name}(${Object.keys(parameters).join(', ')})`;
      const { sql, error } = toSpark(`select ${call} as found from t`);
      expect(error ?? null).toBeNull();
      expect(sql?.[0]?.toLowerCase()).toBe(`select ${call} as found from t`);
    },
  );

  it.each(functions.map((one) => [one.name, one] as const))(
    '%s has a counterpart on Spark, whose SQL parses',
    (_name, one) => {
      const statement = sparkStatement(one);
      if (!statement) {
        expect('builtin' in one.spark || ('jvm' in one.spark && one.spark.jvm)).toBeTruthy();
        return;
      }
      const { sql, error } = transpile(statement, Dialect.Spark, Dialect.Spark);
      expect(error ?? null).toBeNull();
      expect(sql).toHaveLength(1);
    },
  );

  it('stands in docs/functions.md as it is (else: node bin/reference.mjs)', () => {
    expect(readFileSync(join(root, 'docs/functions.md'), 'utf8')).toBe(functionsPage(functions));
  });

  it('calls only those that stand before it', () => {
    for (const [at, { name, duckdb }] of functions.entries()) {
      const later = functions.slice(at).filter(({ name: other }) => {
        return 'macro' in duckdb && new RegExp(`\\b${other}\\(`).test(duckdb.macro);
      });
      expect(
        later.map((one) => one.name),
        name,
      ).toEqual([]);
    }
  });
});

describe('a function of JavaScript', () => {
  const rows = 50_000;

  it('sees every row with its own value: nulls, constants, few distinct, long texts', async () => {
    await engine.run(`create or replace table people as select i,
      case when i % 3 = 0 then null else 'nom ' || i end as last, 'jean' as first,
      'ville ' || (i % 5) as town from range(${rows}) t(i)`);
    const [found] = await engine.rows(`select
      count(*) filter (where person_name(last, null) is not distinct from case when last is not null then 'Nom ' || i end) as nulls,
      count(*) filter (where person_name(last, 'ANNE') = 'Anne' || case when last is null then '' else ' Nom ' || i end) as constants,
      count(*) filter (where person_name(first, town) = 'Ville ' || (i % 5) || ' Jean') as few
      from people`);
    expect(found).toMatchObject({
      nulls: String(rows),
      constants: String(rows),
      few: String(rows),
    });
    const length = await ask("length(person_name(repeat('é', 1000000), null))");
    expect(Number(length)).toBe(1_000_000);
    await engine.run('drop table people');
  });

  it('reads dictionary and filtered vectors of a Parquet file in two threads', async () => {
    const { path } = lent;
    await engine.run(`copy (select i, 'rue ' || (i % 7) as street from range(300000) t(i))
      to '${path}/streets.parquet' (format parquet, row_group_size 20000)`);
    const found = await engine.rows(`select person_name(street, null) as name, count(*) as rows
      from '${path}/streets.parquet' where i % 2 = 1 and person_name(street, null) <> 'Rue 0'
      group by name order by name`);
    const expected = Array.from({ length: 300_000 }, (_, i) => i)
      .filter((i) => i % 2 === 1 && i % 7 !== 0)
      .reduce((counts, i) => counts.set(i % 7, (counts.get(i % 7) ?? 0) + 1), new Map());
    expect(found).toEqual(
      [1, 2, 3, 4, 5, 6].map((at) => ({ name: `Rue ${at}`, rows: String(expected.get(at)) })),
    );
  });

  it('works in views, joins, sorts and windows that are larger than a chunk', async () => {
    const [found] = await engine.rows(`with calls as (
        select i, phone_e164('06' || (10000000 + i % 1000), null) as phone from range(20000) t(i))
      select count(distinct phone) as phones, max(place) as last from
        (select phone, row_number() over (partition by phone order by i) as place from calls)`);
    expect(found).toEqual({ phones: '1000', last: '20' });
  });

  it('fails the query, not the process, when it throws; the engine goes on', async () => {
    await engine.define([
      scripted('fails_at', (value) => {
        if (value === '4000') throw new Error('cannot read this');
        return value;
      }),
      scripted('throws_text', () => {
        throw 'no error object';
      }),
    ]);
    const thrown = async (sql: string) => engine.run(sql).catch((error) => error);
    const failed = await thrown('select count(fails_at(i)) from range(100000) t(i)');
    expect(failed).toBeInstanceOf(GoldserveError);
    expect(failed.code).toBe('model-failed');
    expect(failed.message).toContain('fails_at: cannot read this');
    expect((await thrown("select throws_text('a')")).message).toContain(
      'throws_text: no error object',
    );
    expect(await ask("fails_at('5')")).toBe('5');
    expect(await ask("person_name('DUPONT', null)")).toBe('Dupont');
  });

  it('refuses what it cannot give: a value that is no text fails the query', async () => {
    await engine.define([scripted('gives_number', () => 5 as unknown as string)]);
    await expect(engine.rows("select gives_number('a')")).rejects.toMatchObject({
      code: 'model-failed',
    });
  });
});
