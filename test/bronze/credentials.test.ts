import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isCredential } from '../../src/bronze/credentials.ts';
import { parseConfig } from '../../src/config.ts';
import { Lake } from '../../src/lake.ts';
import { systems } from '../../src/source/source.ts';
import { companySql } from '../dolibarr/company.ts';
import { dolibarrWarehouse } from '../rows/dolibarr.ts';
import { query } from '../rows/lake.ts';
import {
  type LentDatabase,
  lendDataDir,
  lendMysql,
  lendPostgres,
  mysqlAvailable,
} from '../servers/index.ts';

/* Passwords, keys and secrets of a source are not copied into the lake; all else is, and the run says so once. */
const secrets = `
  alter table llx_user add pass_crypted varchar(60); alter table llx_user add api_key varchar(60);
  update llx_user set pass_crypted = 'HUSH-hash', api_key = 'HUSH-key';
  create table llx_const (rowid int, entity int, name varchar(60), value text);
  insert into llx_const values (1, 1, 'MAIN_VERSION_LAST_INSTALL', '22.0.0'), (2, 1, 'MAIN_SMTPS_PW', 'HUSH-mail'),
    (3, 1, 'Cron_Key', 'HUSH-cron'), (4, 1, 'MAIN_INFO_SOCIETE_NOM', 'Martin');`;

describe.each([
  ['PostgreSQL', lendPostgres],
  ['MariaDB', lendMysql],
] as const)('on %s', (name, lend) => {
  const present = name === 'PostgreSQL' || mysqlAvailable;
  let database: LentDatabase;
  let dataDir: Awaited<ReturnType<typeof lendDataDir>>;
  beforeAll(async () => {
    if (!present) return;
    [database, dataDir] = [await lend(), await lendDataDir()];
    await database.run(`${companySql()} ${secrets}`);
  });
  afterAll(async () => {
    await dataDir?.release();
    await database?.release();
  });

  test.skipIf(!present)(
    'none is in the lake, and the rest is',
    async () => {
      const { bronze } = await dolibarrWarehouse(database.url, dataDir.path, '2026-03-31');
      const lake = new Lake(dataDir.path);
      for (const { name: table } of bronze.files) {
        const rows = await query(lake, [bronze], `select * from ${table}`);
        expect(JSON.stringify(rows)).not.toContain('HUSH');
      }
      const settings = await query(
        lake,
        [bronze],
        'select name, value from "const" order by rowid',
      );
      expect(settings).toEqual([
        { name: 'MAIN_VERSION_LAST_INSTALL', value: '22.0.0' },
        { name: 'MAIN_SMTPS_PW', value: null },
        { name: 'Cron_Key', value: null },
        { name: 'MAIN_INFO_SOCIETE_NOM', value: 'Martin' },
      ]);
      expect(bronze.notes).toContainEqual(
        'table user: not copied, for they are credentials: column pass_crypted, api_key',
      );
    },
    120_000,
  );
});

test('no column that a model reads is taken for a credential', () => {
  const read = systems.flatMap((system) =>
    system
      .tables(parseConfig({}))
      .flatMap(({ columns = [], reads = {} }) => [...columns, ...Object.keys(reads)]),
  );
  expect(read.filter(isCredential)).toEqual([]);
  expect(
    ['pass', 'pass_crypted', 'api_key', 'Password', 'smtp_password', 'oauth_token', 'ApiKey'].every(
      isCredential,
    ),
  ).toBe(true);
  expect(
    ['passengers', 'keyword', 'compass', 'customer_key', 'tokens_used'].some(isCredential),
  ).toBe(false);
});
