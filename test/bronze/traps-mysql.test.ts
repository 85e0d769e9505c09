import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Manifest } from '../../src/lake.ts';
import { type LentDatabase, lendDataDir, lendMysql, mysqlAvailable } from '../servers/index.ts';
import { ACHATS, CLIENTS, extractShop, landed, landedTexts } from './shop.ts';

/**
 * Each trap: a type of MariaDB, values as SQL, the type they land as, the text DuckDB then reads, and, where
 * DuckDB has no such value, the text kept in bronze_untyped beside a null.
 */
interface Trap {
  type: string;
  lands: string;
  values: [sql: string, reads: string | null, untyped?: string][];
}

const NINES = '9'.repeat(38);
const bytes = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0')).join('');
const csvLike = ',"\n""\\.\r\n\\N;\t \0\'é😀';
const literal = (text: string) => `convert(x'${Buffer.from(text).toString('hex')}' using utf8mb4)`;

const traps: Record<string, Trap> = {
  d38: {
    type: 'decimal(38,0)',
    lands: 'DECIMAL(38,0)',
    values: [
      [NINES, NINES],
      [`-${NINES}`, `-${NINES}`],
    ],
  },
  d38_19: {
    type: 'decimal(38,19)',
    lands: 'DECIMAL(38,19)',
    values: [
      ['1234567890123456789.0123456789012345678', '1234567890123456789.0123456789012345678'],
    ],
  },
  d65: {
    type: 'decimal(65,30)',
    lands: 'VARCHAR',
    values: [
      [
        '12345678901234567890123456789012345.000000000000000000000000000001',
        '12345678901234567890123456789012345.000000000000000000000000000001',
      ],
    ],
  },
  big_u: {
    type: 'bigint unsigned',
    lands: 'UBIGINT',
    values: [
      ['18446744073709551615', '18446744073709551615'],
      ['0', '0'],
    ],
  },
  big: {
    type: 'bigint',
    lands: 'BIGINT',
    values: [['-9223372036854775808', '-9223372036854775808']],
  },
  int_u: { type: 'int unsigned', lands: 'BIGINT', values: [['4294967295', '4294967295']] },
  medium_u: { type: 'mediumint unsigned', lands: 'INTEGER', values: [['16777215', '16777215']] },
  zeros: { type: 'int(8) zerofill', lands: 'BIGINT', values: [['42', '42']] },
  tiny: {
    type: 'tinyint(1)',
    lands: 'TINYINT',
    values: [
      ['2', '2'],
      ['-1', '-1'],
      ['0', '0'],
    ],
  },
  tiny_u: { type: 'tinyint unsigned', lands: 'SMALLINT', values: [['255', '255']] },
  bits: {
    type: 'bit(64)',
    lands: 'UBIGINT',
    values: [
      ['18446744073709551615', '18446744073709551615'],
      ["b'101'", '5'],
    ],
  },
  annee: {
    type: 'year',
    lands: 'SMALLINT',
    values: [
      ['2155', '2155'],
      ["'0000'", '0'],
    ],
  },
  f4: {
    type: 'float',
    lands: 'FLOAT',
    values: [
      ['0.1', '0.1'],
      ['16777216', '16777216.0'],
      ['1234567.8', '1234567.75'],
      ['1.1754944e-38', '1.1754944e-38'],
    ],
  },
  f4_2: { type: 'float(10,2)', lands: 'FLOAT', values: [['1234.56', '1234.56']] },
  f8: {
    type: 'double',
    lands: 'DOUBLE',
    values: [
      ['0.1e0 + 0.2e0', '0.30000000000000004'],
      ['5e-324', '5e-324'],
      ['1.7976931348623157e308', '1.7976931348623157e+308'],
      ['123456789012345678', '1.2345678901234568e+17'],
    ],
  },
  f8_3: { type: 'double(12,3)', lands: 'DOUBLE', values: [['1.235', '1.235']] },
  day: {
    type: 'date',
    lands: 'DATE',
    values: [
      ["'2024-02-29'", '2024-02-29'],
      ["'0000-00-00'", null, '0000-00-00'],
      ["'2024-00-15'", null, '2024-00-15'],
      ["'0000-05-12'", null, '0000-05-12'],
      ["'9999-12-31'", '9999-12-31'],
    ],
  },
  dt: {
    type: 'datetime(6)',
    lands: 'TIMESTAMP',
    values: [
      ["'2024-03-31 02:30:00.123456'", '2024-03-31 02:30:00.123456'],
      ["'0000-00-00 00:00:00'", null, '0000-00-00 00:00:00.000000'],
      ["'2024-00-15 10:00:00'", null, '2024-00-15 10:00:00.000000'],
    ],
  },
  ts: {
    type: 'timestamp(6) null',
    lands: 'TIMESTAMP WITH TIME ZONE',
    values: [
      ['from_unixtime(1711846800.000001)', '2024-03-31 01:00:00.000001+00'],
      ["'0000-00-00 00:00:00'", null, '0000-00-00 00:00:00.000000'],
    ],
  },
  clock: {
    type: 'time(6)',
    lands: 'VARCHAR',
    values: [
      ["'-838:59:59.5'", '-838:59:59.500000'],
      ["'10:20:30'", '10:20:30.000000'],
    ],
  },
  doc: {
    type: 'json',
    lands: 'VARCHAR',
    values: [
      ['\'{"b": 1,  "a": 12345678901234567890.10}\'', '{"b": 1,  "a": 12345678901234567890.10}'],
    ],
  },
  raw: {
    type: 'varbinary(300)',
    lands: 'BLOB',
    values: [
      [`x'${bytes}'`, bytes.toUpperCase()],
      ["''", ''],
    ],
  },
  heavy: {
    type: 'longblob',
    lands: 'BLOB',
    values: [["repeat(x'00ff', 100000)", '00FF'.repeat(100_000)]],
  },
  label: {
    type: 'longtext',
    lands: 'VARCHAR',
    values: [
      [literal(csvLike), csvLike],
      ["''", ''],
      [literal('\\N'), '\\N'],
      ["' '", ' '],
      ["repeat('é', 1500000)", 'é'.repeat(1_500_000)],
    ],
  },
  latin: {
    type: 'varchar(20) character set latin1',
    lands: 'VARCHAR',
    values: [["'Électroménager €'", 'Électroménager €']],
  },
  wide: { type: 'varchar(20) character set ucs2', lands: 'VARCHAR', values: [["'é\"'", 'é"']] },
  choice: {
    type: "enum('oui','n,on')",
    lands: 'VARCHAR',
    values: [
      ["'n,on'", 'n,on'],
      ["'invalid'", ''],
    ],
  },
  choices: {
    type: "set('a','b')",
    lands: 'VARCHAR',
    values: [
      ["'a,b'", 'a,b'],
      ["''", ''],
    ],
  },
  id: {
    type: 'uuid',
    lands: 'VARCHAR',
    values: [["'A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11'", 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11']],
  },
  net: { type: 'inet6', lands: 'VARCHAR', values: [["'::1'", '::1']] },
  place: {
    type: 'point',
    lands: 'BLOB',
    values: [['point(1, 2)', '000000000101000000000000000000F03F0000000000000040']],
  },
};

describe.skipIf(!mysqlAvailable)(
  'values that other tools change on their way out of MariaDB',
  () => {
    let db: LentDatabase;
    let folder: Awaited<ReturnType<typeof lendDataDir>>;
    let manifest: Manifest;
    let rows: Record<string, unknown>[];

    beforeAll(async () => {
      [db, folder] = await Promise.all([lendMysql(), lendDataDir()]);
      await db.run(CLIENTS.replace('nom varchar(200)', 'nom text'));
      const columns = Object.entries(traps).map(([name, { type }]) => `, ${name} ${type}`);
      await db.run(`${ACHATS.slice(0, -1)}${columns.join('')})`);
      for (let row = 0; row < 6; row++) {
        const held = Object.entries(traps).filter(([, { values }]) => values[row]);
        const names = held.map(([name]) => `, ${name}`).join('');
        const values = held.map(([, trap]) => `, ${trap.values[row]?.[0]}`).join('');
        await db.run(
          `set statement sql_mode = '' for insert into achats (id_achat${names}) values (${row}${values})`,
        );
      }
      manifest = await extractShop(db.url, folder.path);
      rows = await landedTexts(folder.path, manifest, 'achats');
    });
    afterAll(() => Promise.all([db.release(), folder.release()]));

    const entry = () => manifest.files.find((file) => file.name === 'achats');

    test.each(Object.entries(traps))('%s', (name, trap) => {
      expect(entry()?.columns.find((column) => column.name === name)?.type).toBe(trap.lands);
      for (const [row, [, reads, untyped]] of trap.values.entries()) {
        expect(rows[row]?.[name]).toBe(reads);
        const kept = JSON.parse(String(rows[row]?.bronze_untyped ?? '{}'));
        expect(kept[name]).toBe(untyped);
      }
    });

    test('every value is in the checksum that the server computes too, floats apart', () => {
      expect(entry()?.proof).toMatchObject({ status: 'equal' });
      const floats = Object.entries(traps).filter(([, { lands }]) => lands === 'FLOAT');
      expect(Object.keys(entry()?.proof?.left_out ?? {})).toEqual(floats.map(([name]) => name));
    });

    test('null stays null in every column', () => {
      const { id_achat, bronze_loaded_at, bronze_source, bronze_batch_id, ...rest } = rows[5] ?? {};
      expect(id_achat).toBe('5');
      expect(new Set(Object.values(rest))).toEqual(new Set([null]));
    });

    test('what could not be typed is counted by column', () => {
      expect(entry()?.untyped).toEqual({ day: 3, dt: 2, ts: 1 });
    });

    test('a table without transactions is read, with a warning', async () => {
      await db.run('alter table clients engine = MyISAM');
      const again = await extractShop(db.url, folder.path);
      expect(again.files[0]?.warnings).toEqual([
        'engine MyISAM has no transactions: its rows are not part of the snapshot',
      ]);
    });

    test('text that is not valid UTF-8 is kept but for the bad bytes, with a warning', async () => {
      await db.run(
        "insert into clients (id_client, nom) values (1, 'Zoé'), (2, _utf8mb4 x'61eda08062'), (3, _utf8mb4 x'22eda080')",
      );
      const again = await extractShop(db.url, folder.path);
      expect(again.files[0]?.warnings).toContain(
        'text that is not valid UTF-8 got U+FFFD in 1 places',
      );
      expect(await landed(folder.path, again, 'clients', 'nom', 'id_client')).toEqual([
        { nom: 'Zoé' },
        { nom: 'a\uFFFD\uFFFD\uFFFDb' },
        { nom: null },
      ]);
      expect(again.files[0]?.untyped).toEqual({ nom: 1 });
    });

    test('a row longer than the server lets through is refused, not lost', async () => {
      await db.run(
        "insert into achats (id_achat, label, heavy) select 9, repeat('x', 9000000), repeat('y', 5000000)",
      );
      await expect(extractShop(db.url, folder.path)).rejects.toMatchObject({
        code: 'source-row-too-large',
        message: expect.stringContaining('achats'),
      });
    });
  },
);
