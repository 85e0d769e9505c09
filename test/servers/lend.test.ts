import { describe, expect, test } from 'vitest';
import {
  lendDataDir,
  lendMongo,
  lendMysql,
  lendPostgres,
  mysqlAvailable,
} from '../servers/index.ts';

describe('the lent databases', () => {
  test('a PostgreSQL database of its own', async () => {
    const database = await lendPostgres();
    await database.run('CREATE TABLE t (a int); INSERT INTO t VALUES (1), (2)');
    expect(await database.rows('SELECT sum(a)::int AS total FROM t')).toEqual([{ total: 3 }]);
    await database.release();
  });

  test.skipIf(!mysqlAvailable)('a MariaDB database of its own, with its binary log', async () => {
    const database = await lendMysql();
    await database.run('CREATE TABLE t (a int); INSERT INTO t VALUES (1), (2)');
    expect(await database.rows('SELECT @@binlog_format AS format, count(*) AS n FROM t')).toEqual([
      { format: 'ROW', n: 2 },
    ]);
    await database.release();
  });

  test('a MongoDB database of its own, on a replica set', async () => {
    const { client, db, release } = await lendMongo();
    const session = client.startSession();
    await session.withTransaction(() =>
      client.db(db).collection('t').insertOne({ a: 1 }, { session }),
    );
    expect(await client.db(db).collection('t').countDocuments()).toBe(1);
    await session.endSession();
    await release();
  });

  test('a folder', async () => {
    const folder = await lendDataDir();
    await folder.release();
  });
});
