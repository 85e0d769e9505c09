import { execFileSync } from 'node:child_process';
import { goldserve } from './goldserve.mjs';

/** Fills a database with the demo's shop: ten purchases for a client, as the demo has them. */
export async function fillShop(url, purchases) {
  const rows = ['--customers', `${Math.ceil(purchases / 10)}`, '--purchases', `${purchases}`];
  await goldserve(['demo', ...rows, '--to', url, '--force'], {});
}

/** Arguments of the `mariadb` client that reach the database of a URL, and the environment with its password. */
export function mariadbLogin(url, { database = true } = {}) {
  const { hostname, port, username, password, pathname } = new URL(url);
  const args = ['--protocol=TCP', '-h', hostname, '-P', port, '-u', username];
  if (database) args.push(pathname.slice(1));
  return { args, env: { MYSQL_PWD: decodeURIComponent(password) } };
}

export function createMariadbShop(url) {
  const { args, env } = mariadbLogin(url, { database: false });
  const sql = 'CREATE DATABASE IF NOT EXISTS shop CHARACTER SET utf8mb4';
  execFileSync('mariadb', [...args, '-e', sql], { env: { ...process.env, ...env } });
}

/** What the servers of two URLs say of their versions, asked through their own clients. */
export function serverVersions(postgresUrl, mariadbUrl) {
  const { args, env } = mariadbLogin(mariadbUrl);
  const ask = (program, ...rest) =>
    execFileSync(program, rest, { encoding: 'utf8', env: { ...process.env, ...env } }).trim();
  return {
    postgres: ask('psql', '-X', '-A', '-t', postgresUrl, '-c', 'show server_version'),
    mariadb: ask('mariadb', ...args, '-N', '-B', '-e', 'select version()'),
  };
}
