import { MongoClient } from 'mongodb';
import pg from 'pg';
import { openEmbeddedMongo } from '../../src/embedded/mongod.ts';
import { openEmbeddedPostgres } from '../../src/embedded/postgres.ts';
import { createLog } from '../../src/log.ts';

/* Both embedded servers behind one face, for the rules of life that they share. */

export interface Kind {
  name: string;
  /** Built module and function, for a process of its own. */
  module: string;
  function: string;
  folder: string;
  /** The file that records the version of the files. */
  versionFile: string;
  /** A file without which the server cannot start. */
  vitalFile: string;
  open(dataDir: string): Promise<Opened>;
  /** Adds one row, durable when it returns. */
  write(url: string): Promise<void>;
  count(url: string): Promise<number>;
}

export interface Opened {
  url: string;
  owned: boolean;
  stop(): Promise<void>;
}

const context = { log: createLog('silent'), report: () => {} };

export const kinds: Kind[] = [
  {
    name: 'MongoDB',
    module: 'mongod.js',
    function: 'openEmbeddedMongo',
    folder: 'mongodb',
    versionFile: 'mongodb/version',
    vitalFile: 'mongodb/data/_mdb_catalog.wt',
    open: async (dataDir) => {
      const server = await openEmbeddedMongo(dataDir, context);
      return { url: server.uri, owned: server.owned, stop: () => server.stop() };
    },
    write: (url) => onMongo(url, async (rows) => void (await rows.insertOne({}))),
    count: (url) => onMongo(url, (rows) => rows.countDocuments()),
  },
  {
    name: 'PostgreSQL',
    module: 'postgres.js',
    function: 'openEmbeddedPostgres',
    folder: 'postgres',
    versionFile: 'postgres/data/PG_VERSION',
    vitalFile: 'postgres/data/global/pg_control',
    open: async (dataDir) => {
      const server = await openEmbeddedPostgres(dataDir, context);
      return { url: server.url, owned: server.owned, stop: () => server.stop() };
    },
    write: async (url) => void (await onPostgres(url, 'INSERT INTO kept VALUES (1)')),
    count: async (url) => Number((await onPostgres(url, 'SELECT count(*) FROM kept')).at(0)?.count),
  },
];

type Rows = ReturnType<ReturnType<MongoClient['db']>['collection']>;

async function onMongo<T>(url: string, work: (rows: Rows) => Promise<T>): Promise<T> {
  const client = new MongoClient(url);
  return work(client.db('kept').collection('rows')).finally(() => client.close());
}

async function onPostgres(url: string, sql: string): Promise<{ count?: string }[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  await client.query('CREATE TABLE IF NOT EXISTS kept (a int)');
  return (await client.query(sql).finally(() => client.end())).rows;
}
