import { describe, expect, test } from 'vitest';
import { openSource } from '../../src/driver/driver.ts';
import { lendMysql, lendPostgres, mysqlAvailable } from '../servers/index.ts';

/* Small questions to a source: what they may and may not do, whatever the kind of database. */
describe.each([
  ['PostgreSQL', true, lendPostgres],
  ['MySQL or MariaDB', mysqlAvailable, lendMysql],
])('a question to %s', (_, available, lend) => {
  test.skipIf(!available)('gives rows, again and again; what writes is refused', async () => {
    const database = await lend();
    await database.run('create table t (n int)');
    await database.run('insert into t values (1), (2)');
    const driver = await openSource(database.url, { runId: 'test' });
    const total = async () =>
      Number((await driver.query('select sum(n) as total from t'))[0]?.total);
    expect(await total()).toBe(3);
    const refused = { code: 'source-query-failed' };
    await expect(driver.query('insert into t values (3)')).rejects.toMatchObject(refused);
    await expect(driver.query('select nothing from t')).rejects.toMatchObject(refused);
    expect(await total()).toBe(3);
    await driver.close();
    await database.release();
  });
});
