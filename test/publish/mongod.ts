import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { MongoClient } from 'mongodb';
import { findMongod } from '../../src/embedded/mongod-program.ts';
import { endProcess, freePort, launch } from '../../src/embedded/process.ts';

/* A mongod of a test's own, other than the replica set that the servers of the run lend. */

export interface OwnMongod {
  port: number;
  stop(): Promise<void>;
}

/** A server without a replica set. */
export async function startStandalone(folder: string): Promise<OwnMongod> {
  const server = await start(folder, []);
  await untilItAnswers(server.port);
  return server;
}

export const admin = { user: 'admin', password: 'admin secret' };

/** A replica set of one that asks for a login; its administrator is `admin`. */
export async function startWithLogin(folder: string): Promise<OwnMongod> {
  const key = join(folder, 'key');
  writeFileSync(key, 'a key that only this server knows');
  chmodSync(key, 0o400);
  const server = await start(folder, ['--replSet', 'rs', '--auth', '--keyFile', key]);
  await untilItAnswers(server.port);
  const client = new MongoClient(`mongodb://127.0.0.1:${server.port}/?directConnection=true`);
  const db = client.db('admin');
  const members = [{ _id: 0, host: `127.0.0.1:${server.port}` }];
  await db.command({ replSetInitiate: { _id: 'rs', members } });
  while (!(await db.command({ hello: 1 })).isWritablePrimary) await sleep(50);
  await db.command({ createUser: admin.user, pwd: admin.password, roles: ['root'] });
  await client.close();
  return server;
}

async function start(folder: string, flags: string[]): Promise<OwnMongod> {
  const data = join(folder, 'db');
  mkdirSync(data);
  const port = await freePort();
  const { path } = await findMongod({ report: () => {} });
  const own = ['--dbpath', data, '--port', `${port}`, '--bind_ip', '127.0.0.1', '--nounixsocket'];
  const args = [...own, '--wiredTigerCacheSizeGB', '0.25', ...flags];
  const logFile = join(folder, 'mongod.log');
  const { pid } = launch({ command: path, args, logFile, deathSignal: 'SIGTERM' });
  if (pid === undefined) throw new Error('mongod could not be started');
  return { port, stop: async () => void (await endProcess(pid, 'SIGTERM')) };
}

async function untilItAnswers(port: number): Promise<void> {
  const uri = `mongodb://127.0.0.1:${port}/?directConnection=true`;
  const client = new MongoClient(uri, { serverSelectionTimeoutMS: 60_000 });
  await client.db('admin').command({ hello: 1 });
  await client.close();
}
