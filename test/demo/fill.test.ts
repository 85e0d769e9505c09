import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { products } from '../../src/demo/catalogue.ts';
import { fillShop } from '../../src/demo/fill.ts';
import { countries } from '../../src/demo/people.ts';
import type { Counts } from '../../src/demo/shop.ts';
import { type LentDatabase, lendPostgres } from '../servers/index.ts';
import { cutConnections, everything, numberOf, servers } from './servers.ts';

const asOf = '2026-08-14';
const quiet = () => {};
/** In brackets, for MariaDB does not see trailing spaces when it compares. */
const listed = (names: string[]) => names.map((name) => `'[${name}]'`).join(', ');

describe.each(servers.filter(({ available }) => available))('the default shop on $server', (on) => {
  let db: LentDatabase;
  let counts: Counts;
  const seen: string[] = [];
  beforeAll(async () => {
    db = await on.lend();
    counts = await fillShop(db.url, { asOf }, ({ at, rows }) => seen.push(`${at} ${rows}`));
  });
  afterAll(() => db.release());
  const number = (sql: string) => numberOf(db, sql);

  const whole = `^20[0-9][0-9]-(0[1-9]|1[0-2])-[0-3][0-9] [0-2][0-9]:[0-5][0-9]:[0-5][0-9]$`;
  const readable = `(date_achat ${on.matches} '${whole}' and date_achat not like '%-02-30%')`;
  const inTime = `${readable} and date_achat < '2026-08-15'`;
  /** Each client once; of each purchase every copy: enough for shares. */
  const accepted = `(select * from achats where ${inTime} and montant > 0 and montant < 10000
    and id_client in (select id_client from clients)) accepted`;

  test('has 4,000 clients and 40,000 purchases', async () => {
    expect(await number('select count(*) from clients')).toBe(4000);
    expect(await number('select count(*) from achats')).toBe(40_000);
    expect([counts.clients, counts.purchases]).toEqual([4000, 40_000]);
  });

  test('says what it did', () => {
    expect(seen).toContain('demo:clients 4000');
    expect(seen).toContain('demo:achats 40000');
  });

  const same = 'id_achat, id_client, date_achat, montant, produit';
  test.each([
    [
      'duplicate',
      `select count(*) - (select count(*) from (select distinct ${same} from achats) d) from achats`,
    ],
    [
      'conflict',
      `select count(*) - (select count(distinct id_achat) from achats) from (select distinct ${same} from achats) d`,
    ],
    [
      'unknownClient',
      'select count(*) from achats where id_client not in (select id_client from clients)',
    ],
    ['missingClient', 'select count(*) from achats where id_client is null'],
    ['zeroAmount', 'select count(*) from achats where montant = 0'],
    ['negativeAmount', 'select count(*) from achats where montant < 0'],
    ['excessiveAmount', 'select count(*) from achats where montant >= 10000'],
    [
      'untidyProduct',
      `select count(*) from achats where concat('[', produit, ']') not in (${listed(products.map(({ name }) => name))})`,
    ],
    ['unreadableDate', `select count(*) from achats where not ${readable}`],
    ['futureDate', `select count(*) from achats where ${readable} and date_achat >= '2026-08-15'`],
    ['missingDate', 'select count(*) from achats where date_achat is null'],
    [
      'untidyName',
      `select count(*) from clients where concat('[', trim(nom), ']') <> concat('[', nom, ']')
        or nom = upper(nom) or nom = lower(nom)`,
    ],
    [
      'untidyCountry',
      `select count(*) from clients where pays <> '' and concat('[', pays, ']') not in
        (${listed(countries.map(({ name }) => name))})`,
    ],
    ['missingCountry', "select count(*) from clients where pays is null or pays = ''"],
    ['duplicateClient', 'select count(*) - count(distinct id_client) from clients'],
  ] as const)('has as much dirt of the kind %s as it says', async (kind, sql) => {
    expect(counts.dirt[kind]).toBeGreaterThan(0);
    expect(await number(sql)).toBe(counts.dirt[kind]);
  });

  test('counts every kind of dirt above', () => expect(Object.keys(counts.dirt)).toHaveLength(15));

  test('has a dirty row in fifty', () => {
    const dirty = Object.values(counts.dirt).reduce((a, b) => a + b, 0);
    expect(dirty / 44_000).toBeGreaterThan(0.017);
    expect(dirty / 44_000).toBeLessThan(0.023);
  });

  test('has 50 to 75 % of its buyers buy once', async () => {
    const share = await number(`select avg(case when orders = 1 then 1.0 else 0.0 end) from
      (select count(distinct id_achat) as orders from ${accepted} group by id_client) o`);
    expect(share).toBeGreaterThan(0.5);
    expect(share).toBeLessThan(0.75);
  });

  test('has clients who never bought', async () => {
    const idle = `select count(distinct id_client) from clients
      where id_client not in (select id_client from ${accepted})`;
    expect(await number(idle)).toBeGreaterThan(100);
  });

  test('sells in November at least 1.3 times what it sells in a mean month', async () => {
    const months = await db.rows(
      `select substring(date_achat, 1, 7) as mois, sum(montant) as ca from ${accepted} group by 1`,
    );
    const mean = (list: typeof months) =>
      list.reduce((sum, { ca }) => sum + Number(ca), 0) / list.length;
    const novembers = months.filter(({ mois }) => String(mois).endsWith('-11'));
    expect(novembers).toHaveLength(4);
    expect(mean(novembers) / mean(months)).toBeGreaterThan(1.3);
    for (const november of novembers) {
      const year = months.filter((m) => `${m.mois}`.slice(0, 4) === `${november.mois}`.slice(0, 4));
      expect(Number(november.ca) / mean(year)).toBeGreaterThan(1.3);
    }
  });

  test('wins and registers new customers every month', async () => {
    const won = await db.rows(`select substring(first, 1, 7) as mois, count(*) as n from
      (select min(date_achat) as first from ${accepted} group by id_client) f group by 1`);
    const registered = await db.rows(`select substring(concat(date_inscription, ''), 1, 7) as mois
      from clients where date_inscription >= '2022-08-15' group by 1`);
    expect(won).toHaveLength(49);
    expect(registered).toHaveLength(49);
  });

  test('is a French shop that also sells abroad', async () => {
    const french = await number(
      "select avg(case when pays = 'France' then 1.0 else 0.0 end) from clients",
    );
    expect(french).toBeGreaterThan(0.65);
    expect(french).toBeLessThan(0.9);
    expect(await number('select count(distinct upper(trim(pays))) from clients')).toBeGreaterThan(
      5,
    );
  });

  test('earns most of its money with few customers, none of whom is the shop', async () => {
    const spent = (
      await db.rows(`select sum(montant) as ca from ${accepted} group by id_client order by 1 desc`)
    ).map(({ ca }) => Number(ca));
    const sum = (list: number[]) => list.reduce((a, b) => a + b, 0);
    expect(sum(spent.slice(0, spent.length / 5)) / sum(spent)).toBeGreaterThan(0.8);
    expect((spent[0] as number) / sum(spent)).toBeLessThan(0.05);
  });

  test('has bigint ids, exact amounts, text for dates of purchase, and no constraint', async () => {
    // MariaDB shows the tables of every database, those of tests that run at the same time too.
    const schema = db.url.startsWith('postgres') ? 'current_schema()' : 'database()';
    const types = await db.rows(`select table_name as "t", column_name as "c", data_type as "d",
      is_nullable as "n", numeric_scale as "s" from information_schema.columns
      where table_name in ('clients', 'achats') and column_name in ('id_client', 'montant', 'date_achat')
      and table_schema = ${schema}`);
    const own = types.map(({ t, c, d, n }) => `${t}.${c} ${d} ${n}`);
    expect(
      new Set(
        own.map((line) =>
          line.replace('character varying', 'varchar').replace('decimal', 'numeric'),
        ),
      ),
    ).toEqual(
      new Set([
        'clients.id_client bigint YES',
        'achats.id_client bigint YES',
        'achats.date_achat varchar YES',
        'achats.montant numeric YES',
      ]),
    );
    expect(types.find(({ c }) => c === 'montant')?.s).toBe(2);
  });
});

describe.each(servers.filter(({ available }) => available))('filling $server', (on) => {
  let db: LentDatabase;
  beforeAll(async () => {
    db = await on.lend();
  });
  afterAll(() => db.release());
  const small = { asOf, customers: 60, purchases: 300 };
  const leftovers = () =>
    numberOf(
      db,
      "select count(*) from information_schema.tables where table_name like 'goldserve%'",
    );

  test('gives the rows that every other server gets', async () => {
    const other = await lendPostgres();
    try {
      const options = { asOf, customers: 500, purchases: 4000, seed: 11, dirt: 0.2 };
      expect(await fillShop(db.url, options, quiet)).toEqual(
        await fillShop(other.url, options, quiet),
      );
      const [mine, theirs] = [await everything(db), await everything(other)];
      expect(mine.achats).toHaveLength(4000);
      expect(mine).toEqual(theirs);
    } finally {
      await other.release();
    }
  });

  test('replaces an earlier demo, and the same seed gives the same rows', async () => {
    await fillShop(db.url, { ...small, seed: 3 }, quiet);
    const before = await everything(db);
    await fillShop(db.url, { ...small, seed: 4 }, quiet);
    expect(await everything(db)).not.toEqual(before);
    await fillShop(db.url, { ...small, seed: 3 }, quiet);
    expect(await everything(db)).toEqual(before);
    expect(await leftovers()).toBe(0);
  });

  test.each([
    [1, 0],
    [0, 0],
    [1, 1],
    [1, 50],
    [50, 200],
    [200, 20],
  ])('takes %d clients and %d purchases', async (customers, purchases) => {
    const counts = await fillShop(db.url, { asOf, customers, purchases }, quiet);
    expect([counts.clients, counts.purchases]).toEqual([customers, purchases]);
    expect(await numberOf(db, 'select count(*) from clients')).toBe(customers);
    expect(await numberOf(db, 'select count(*) from achats')).toBe(purchases);
  });

  test('a connection cut in the middle is told, and the shop that was there stays whole', async () => {
    await fillShop(db.url, small, quiet);
    const before = await everything(db);
    let cut: Promise<void> | undefined;
    const large = { asOf, customers: 5000, purchases: 1_000_000 };
    const filled = fillShop(db.url, large, ({ at }) => {
      if (at === 'demo:achats') cut ??= cutConnections(db, on);
    });
    await expect(filled).rejects.toMatchObject({ code: 'source-connection-lost' });
    await cut;
    expect(await everything(db)).toEqual(before);
    await fillShop(db.url, small, quiet);
    expect(await everything(db)).toEqual(before);
    expect(await leftovers()).toBe(0);
  });

  describe('where a real shop is', () => {
    beforeAll(async () => {
      await db.run('drop table clients');
      await db.run('create table clients (id_client bigint, nom varchar(20))');
      await db.run("insert into clients values (1, 'a real one')");
    });

    test('refuses, names the table, and touches nothing', async () => {
      await expect(fillShop(db.url, small, quiet)).rejects.toMatchObject({
        code: 'demo-refused',
        message: expect.stringContaining('clients'),
        details: { tables: ['clients'] },
      });
      expect(await db.rows('select nom from clients')).toEqual([{ nom: 'a real one' }]);
      expect(await leftovers()).toBe(0);
    });

    test('replaces it when forced', async () => {
      await fillShop(db.url, { ...small, force: true }, quiet);
      expect(await numberOf(db, 'select count(*) from clients')).toBe(60);
      await fillShop(db.url, small, quiet);
    });
  });

  test('a database that is not there is told as such', async () => {
    const url = new URL(db.url);
    url.pathname = '/no_such_database';
    await expect(fillShop(url.href, small, quiet)).rejects.toMatchObject({
      code: 'source-denied',
      message: expect.stringContaining('no_such_database'),
    });
  });

  test('a server that is not there is told as such', async () => {
    const url = new URL(db.url);
    url.port = '1';
    await expect(fillShop(url.href, small, quiet)).rejects.toMatchObject({
      code: 'source-unreachable',
    });
  });
});

test('a URL of another kind of database is refused', async () => {
  await expect(fillShop('mongodb://127.0.0.1/shop', { asOf }, quiet)).rejects.toMatchObject({
    code: 'usage',
  });
});
