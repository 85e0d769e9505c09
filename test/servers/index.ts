import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MongoClient } from 'mongodb';
import mysql from 'mysql2/promise';
import pg from 'pg';
import { afterAll, inject } from 'vitest';

/*
 * Lends real databases to a test file: each is its own, on the private servers of this run. What is not given
 * back by the end of the file fails it.
 */

type Row = Record<string, unknown>;

export interface LentDatabase {
  /** Connection URL with user and password, to the database of its own. */
  url: string;
  /** One or several statements. */
  run(sql: string): Promise<void>;
  rows(sql: string): Promise<Row[]>;
  release(): Promise<void>;
}

/** false where no MariaDB or MySQL server is installed: use `describe.skipIf(!mysqlAvailable)`. */
export const mysqlAvailable = inject('mysqlUrl') !== '';

export async function lendPostgres(): Promise<LentDatabase> {
  const name = newName();
  await onPostgres(`CREATE DATABASE ${name}`);
  const url = databaseUrl(inject('postgresUrl'), name);
  const pool = new pg.Pool({ connectionString: url, max: 2 });
  // A test may cut every connection: the pool opens another.
  pool.on('error', () => {});
  return lent(`PostgreSQL database ${name}`, {
    url,
    run: async (sql: string) => void (await pool.query(sql)),
    rows: async (sql: string) => (await pool.query<Row>(sql)).rows,
    release: async () => {
      await pool.end();
      await onPostgres(`DROP DATABASE ${name} WITH (FORCE)`);
    },
  });
}

export async function lendMysql(): Promise<LentDatabase> {
  const name = newName();
  await onMysql(`CREATE DATABASE ${name} CHARACTER SET utf8mb4`);
  const url = databaseUrl(inject('mysqlUrl'), name);
  const pool = mysql.createPool({ uri: url, multipleStatements: true, connectionLimit: 2 });
  return lent(`MySQL database ${name}`, {
    url,
    run: async (sql: string) => void (await pool.query(sql)),
    rows: async (sql: string) => (await pool.query(sql))[0] as Row[],
    release: async () => {
      await pool.end();
      await onMysql(`DROP DATABASE ${name}`);
    },
  });
}

export async function lendMongo() {
  const uri = inject('mongoUri');
  const db = newName();
  const client = await new MongoClient(uri).connect();
  return lent(`MongoDB database ${db}`, {
    uri,
    db,
    client,
    release: async () => {
      await client.db(db).dropDatabase();
      await client.close();
    },
  });
}

/** An empty folder that every account can enter. */
export async function lendDataDir() {
  const path = await mkdtemp(join(tmpdir(), 'goldserve-data-'));
  await chmod(path, 0o755);
  return lent(`folder ${path}`, {
    path,
    release: () => rm(path, { recursive: true, force: true }),
  });
}

const outstanding = new Map<string, () => Promise<void>>();

// Registered at import, thus run last, after the file's own hooks gave back what they borrowed.
afterAll(async () => {
  const leaks = [...outstanding.keys()];
  for (const release of outstanding.values()) await release();
  if (leaks.length) throw new Error(`not released at the end of the file: ${leaks.join(', ')}`);
});

function lent<T extends { release(): Promise<void> }>(name: string, loan: T): T {
  const release = async () => {
    if (!outstanding.delete(name)) return;
    await loan.release();
  };
  outstanding.set(name, release);
  return { ...loan, release };
}

async function onPostgres(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: inject('postgresUrl') });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}

async function onMysql(sql: string): Promise<void> {
  const connection = await mysql.createConnection(inject('mysqlUrl'));
  await connection.query(sql).finally(() => connection.end());
}

function databaseUrl(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

const newName = () => `test_${randomBytes(6).toString('hex')}`;
