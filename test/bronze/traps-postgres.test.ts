import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Manifest } from '../../src/lake.ts';
import { type LentDatabase, lendDataDir, lendPostgres } from '../servers/index.ts';
import { ACHATS, CLIENTS, extractShop, landedTexts } from './shop.ts';

/**
 * Each trap: a type of PostgreSQL, values as SQL, the type they land as, the text DuckDB then reads, and, where
 * DuckDB has no such value, the text kept in bronze_untyped beside a null.
 */
interface Trap {
  type: string;
  lands: string;
  values: [sql: string, reads: string | null, untyped?: string][];
}

const NINES = '9'.repeat(38);
const bytes = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0')).join('');
const csvLike = ',"\n""\\.\r\n\\N;\t \'é😀';

const traps: Record<string, Trap> = {
  n38: {
    type: 'numeric(38,0)',
    lands: 'DECIMAL(38,0)',
    values: [
      [NINES, NINES],
      [`-${NINES}`, `-${NINES}`],
      ["'NaN'", null, 'NaN'],
    ],
  },
  n38_19: {
    type: 'numeric(38,19)',
    lands: 'DECIMAL(38,19)',
    values: [
      ['1234567890123456789.0123456789012345678', '1234567890123456789.0123456789012345678'],
    ],
  },
  n_free: {
    type: 'numeric',
    lands: 'VARCHAR',
    values: [
      [`${NINES}${NINES}.5`, `${NINES}${NINES}.5`],
      ["'NaN'", 'NaN'],
      ["'-Infinity'", '-Infinity'],
      ['1.10', '1.10'],
    ],
  },
  n_wide: {
    type: 'numeric(60,20)',
    lands: 'VARCHAR',
    values: [['1.00000000000000000001', '1.00000000000000000001']],
  },
  n_round: { type: 'numeric(3,-2)', lands: 'DECIMAL(5,0)', values: [['12345', '12300']] },
  n_small: { type: 'numeric(2,4)', lands: 'DECIMAL(4,4)', values: [['0.0012', '.0012']] },
  big: {
    type: 'bigint',
    lands: 'BIGINT',
    values: [
      ['9223372036854775807', '9223372036854775807'],
      ['-9223372036854775808', '-9223372036854775808'],
    ],
  },
  small: { type: 'smallint', lands: 'SMALLINT', values: [['-32768', '-32768']] },
  f8: {
    type: 'double precision',
    lands: 'DOUBLE',
    values: [
      ['0.1::float8+0.2::float8', '0.30000000000000004'],
      ["'5e-324'", '5e-324'],
      ["'NaN'", 'nan'],
      ["'-Infinity'", '-inf'],
      ["'1.7976931348623157e308'", '1.7976931348623157e+308'],
    ],
  },
  f4: {
    type: 'real',
    lands: 'FLOAT',
    values: [
      ['0.1', '0.1'],
      ['16777216', '16777216.0'],
      ["'1.1754944e-38'", '1.1754944e-38'],
    ],
  },
  yes: {
    type: 'boolean',
    lands: 'BOOLEAN',
    values: [
      ['true', 'true'],
      ['false', 'false'],
    ],
  },
  day: {
    type: 'date',
    lands: 'DATE',
    values: [
      ["'2024-02-29'", '2024-02-29'],
      ["'infinity'", 'infinity'],
      ["'0044-03-15 BC'", null, '0044-03-15 BC'],
      ["'12024-01-01'", '12024-01-01'],
    ],
  },
  ts: {
    type: 'timestamp',
    lands: 'TIMESTAMP',
    values: [
      ["'2024-03-31 02:30:00.123456'", '2024-03-31 02:30:00.123456'],
      ["'-infinity'", '-infinity'],
      ["'0001-01-01 00:00:00 BC'", null, '0001-01-01 00:00:00 BC'],
      ["'294276-12-31 23:59:59.999999'", null, '294276-12-31 23:59:59.999999'],
    ],
  },
  tz: {
    type: 'timestamptz',
    lands: 'TIMESTAMP WITH TIME ZONE',
    values: [
      ["'2024-10-27 02:30:00.000001+02'", '2024-10-27 00:30:00.000001+00'],
      ["'infinity'", 'infinity'],
      ["'0044-03-15 00:00:00+00 BC'", null, '0044-03-15 00:00:00+00 BC'],
    ],
  },
  clock: {
    type: 'time',
    lands: 'TIME',
    values: [
      ["'23:59:59.999999'", '23:59:59.999999'],
      ["'24:00:00'", null, '24:00:00'],
    ],
  },
  clock_tz: {
    type: 'timetz',
    lands: 'VARCHAR',
    values: [["'10:00:00.5+05:30'", '10:00:00.5+05:30']],
  },
  span: {
    type: 'interval',
    lands: 'VARCHAR',
    values: [["'1 year 2 mons -3 days 04:05:06.789'", 'P1Y2M-3DT4H5M6.789S']],
  },
  doc: {
    type: 'json',
    lands: 'VARCHAR',
    values: [
      [
        '\'{"b": 1,  "a": 12345678901234567890.10, "a": null}\'',
        '{"b": 1,  "a": 12345678901234567890.10, "a": null}',
      ],
    ],
  },
  docb: {
    type: 'jsonb',
    lands: 'VARCHAR',
    values: [['\'{"n": 12345678901234567890123456789}\'', '{"n": 12345678901234567890123456789}']],
  },
  raw: {
    type: 'bytea',
    lands: 'BLOB',
    values: [
      [`'\\x${bytes}'`, bytes.toUpperCase()],
      ["''", ''],
    ],
  },
  label: {
    type: 'text',
    lands: 'VARCHAR',
    values: [
      [`'${csvLike.replaceAll("'", "''")}'`, csvLike],
      ["''", ''],
      ["'\\N'", '\\N'],
      ["' '", ' '],
      ["repeat('é', 1500000)", 'é'.repeat(1_500_000)],
    ],
  },
  padded: { type: 'char(5)', lands: 'VARCHAR', values: [["'ab'", 'ab   ']] },
  numbers: {
    type: 'bigint[]',
    lands: 'VARCHAR',
    values: [["'{1,null,9223372036854775807}'", '[1, null, 9223372036854775807]']],
  },
  words: {
    type: 'text[]',
    lands: 'VARCHAR',
    values: [["array['a,b', 'c\"d', null]", '["a,b", "c\\"d", null]']],
  },
  range: { type: 'int4range', lands: 'VARCHAR', values: [["'[1,5)'", '[1,5)']] },
  cash: {
    type: 'money',
    lands: 'DECIMAL(22,3)',
    values: [["'-92233720368547758.08'", '-92233720368547758.080']],
  },
  id: {
    type: 'uuid',
    lands: 'VARCHAR',
    values: [["'A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11'", 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11']],
  },
  net: { type: 'inet', lands: 'VARCHAR', values: [["'::1'", '::1']] },
  flags: { type: 'bit(4)', lands: 'VARCHAR', values: [["B'0101'", '0101']] },
  mood: { type: 'mood', lands: 'VARCHAR', values: [['\'très, "bon"\'', 'très, "bon"']] },
  price: { type: 'price', lands: 'DECIMAL(8,2)', values: [['12.30', '12.30']] },
  pair: { type: 'pair', lands: 'VARCHAR', values: [["row(1,'x,y')", '(1,"x,y")']] },
};

describe('values that other tools change on their way out of PostgreSQL', () => {
  let db: LentDatabase;
  let folder: Awaited<ReturnType<typeof lendDataDir>>;
  let manifest: Manifest;
  let rows: Record<string, unknown>[];

  beforeAll(async () => {
    [db, folder] = await Promise.all([lendPostgres(), lendDataDir()]);
    await db.run(CLIENTS);
    await db.run(`create type mood as enum ('très, "bon"'); create domain cents as numeric(8,2);
      create domain price as cents check (value > 0); create type pair as (a int, b text)`);
    const columns = Object.entries(traps).map(([name, { type }]) => `, ${name} ${type}`);
    await db.run(`${ACHATS.slice(0, -1)}${columns.join('')}, "ID_CLIENT" text)`);
    for (let row = 0; row < 6; row++) {
      const held = Object.entries(traps).filter(([, { values }]) => values[row]);
      const names = held.map(([name]) => `, ${name}`).join('');
      const values = held.map(([, trap]) => `, ${trap.values[row]?.[0]}`).join('');
      await db.run(`insert into achats (id_achat${names}) values (${row}${values})`);
    }
    manifest = await extractShop(db.url, folder.path);
    rows = await landedTexts(folder.path, manifest, 'achats');
  });
  afterAll(() => Promise.all([db.release(), folder.release()]));

  const entry = () => manifest.files.find((file) => file.name === 'achats');

  test('every value is in the checksum that the server computes too, floats apart', () => {
    expect(entry()?.proof).toMatchObject({ status: 'equal' });
    const floats = Object.entries(traps).filter(([, { lands }]) => lands === 'FLOAT');
    expect(Object.keys(entry()?.proof?.left_out ?? {})).toEqual(floats.map(([name]) => name));
  });

  test.each(Object.entries(traps))('%s', (name, trap) => {
    expect(entry()?.columns.find((column) => column.name === name)?.type).toBe(trap.lands);
    for (const [row, [, reads, untyped]] of trap.values.entries()) {
      expect(rows[row]?.[name]).toBe(reads);
      const kept = JSON.parse(String(rows[row]?.bronze_untyped ?? '{}'));
      expect(kept[name]).toBe(untyped);
    }
  });

  test('null stays null in every column', () => {
    const { id_achat, bronze_loaded_at, bronze_source, bronze_batch_id, ...rest } = rows[5] ?? {};
    expect(id_achat).toBe('5');
    expect(new Set(Object.values(rest))).toEqual(new Set([null]));
  });

  test('what could not be typed is counted by column', () => {
    const expected = Object.entries(traps).flatMap(([name, { values }]) => {
      const count = values.filter(([, , untyped]) => untyped !== undefined).length;
      return count ? [[name, count]] : [];
    });
    expect(entry()?.untyped).toEqual(Object.fromEntries(expected));
  });

  test('a column whose name differs from another by case alone is kept under a name of its own', () => {
    expect(entry()?.columns.map((column) => column.name)).toContain('ID_CLIENT_2');
  });

  test('the types of the source are noted in its own words', () => {
    expect(entry()?.source_types).toMatchObject({
      tz: 'timestamp with time zone',
      n38: 'numeric(38,0)',
    });
  });
});
