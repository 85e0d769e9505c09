import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type LentDatabase, lendDataDir, lendPostgres } from '../servers/index.ts';
import { ACHATS, CLIENTS, extractShop, landed } from './shop.ts';

describe('tables of PostgreSQL that are not plain tables of plain text', () => {
  let db: LentDatabase;
  let folder: Awaited<ReturnType<typeof lendDataDir>>;
  beforeEach(async () => {
    [db, folder] = await Promise.all([lendPostgres(), lendDataDir()]);
    await db.run(`${CLIENTS}; ${ACHATS}`);
  });
  afterEach(() => Promise.all([db.release(), folder.release()]));

  test('rows that hold nothing but nulls are kept', async () => {
    await db.run(
      'alter table achats rename to old; create view achats as select * from old limit 0',
    );
    await db.run('drop table clients');
    await db.run(`create table clients as select null::date as id_client, null::text as nom, null::text as email,
      null::text as pays, null::date as date_inscription from generate_series(1, 3)`);
    const again = await extractShop(db.url, folder.path);
    expect(await landed(folder.path, again, 'clients', 'id_client')).toHaveLength(3);
  });

  test('bytes of a database without encoding that are no UTF-8 are marked, with a warning', async () => {
    const name = `ascii_${new URL(db.url).pathname.slice(-8)}`;
    await db.run(`create database ${name} encoding 'SQL_ASCII' template template0 locale 'C'`);
    const url = new URL(db.url);
    url.pathname = `/${name}`;
    const client = new pg.Client({ connectionString: url.href });
    await client.connect();
    await client.query(`${CLIENTS}; ${ACHATS}; set client_encoding = 'SQL_ASCII'`);
    await client.query("insert into clients (id_client, nom) values (1, E'Zo\\xe9')");
    await client.end();
    const again = await extractShop(url.href, folder.path);
    await db.run(`drop database ${name}`);
    expect(again.files[0]?.warnings).toEqual([
      'text that is not valid UTF-8 got U+FFFD in 1 places',
    ]);
    expect(await landed(folder.path, again, 'clients', 'nom')).toEqual([{ nom: 'Zo\uFFFD' }]);
  });

  test('a table of 500 columns of text fits in the memory of a step', async () => {
    const columns = Array.from({ length: 500 }, (_, at) => `'text ' || n % 900 + ${at} as c${at}`);
    await db.run(`drop table achats; create table achats as select n as id_achat, n as id_client, null::date as date_achat,
      null::numeric as montant, null::text as produit, ${columns.join(', ')} from generate_series(1, 9000) as n`);
    const again = await extractShop(db.url, folder.path);
    expect(await landed(folder.path, again, 'achats', 'count(c499) as n')).toEqual([{ n: '9000' }]);
  });

  test('partitioned tables are read whole', async () => {
    await db.run(`drop table achats; create table achats (id_achat int, id_client int, date_achat date, montant money,
      produit text) partition by range (id_achat);
      create table achats_low partition of achats for values from (0) to (10);
      create table achats_high partition of achats for values from (10) to (20);
      insert into achats values (5), (15)`);
    const again = await extractShop(db.url, folder.path);
    expect(await landed(folder.path, again, 'achats', 'id_achat')).toEqual([
      { id_achat: 5 },
      { id_achat: 15 },
    ]);
  });

  test('?schema= chooses where tables are found', async () => {
    await db.run(`create schema "Shop 2"; create table "Shop 2".clients (like public.clients);
      create table "Shop 2".achats (like public.achats); insert into "Shop 2".achats values (77)`);
    const again = await extractShop(`${db.url}?schema=Shop%202`, folder.path);
    expect(await landed(folder.path, again, 'achats', 'id_achat')).toEqual([{ id_achat: 77 }]);
  });
});
