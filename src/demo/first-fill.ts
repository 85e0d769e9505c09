import pg from 'pg';
import type { Config, SourceSetting } from '../config.ts';
import { findMariadb } from '../embedded/mariadb-program.ts';
import type { Report } from '../report.ts';
import { withServer } from './connect.ts';
import { fillDolibarr } from './dolibarr/fill.ts';
import { fillEbp } from './ebp/fill.ts';
import { fillShop } from './fill.ts';
import { commentsOf } from './foreign.ts';

/** Small enough to be there in seconds, with every kind of document and event. */
const EBP_SCALE = 0.02;
const DOLIBARR_SCALE = 0.02;
const EBP_DATABASE = 'ebp';

/** The sources of the embedded demo, in their order: a Dolibarr where the machine has a MariaDB or MySQL. */
export const demoNames = () => ['retail', 'ebp', ...(findMariadb() ? ['dolibarr'] : [])];

/**
 * The sources of the embedded demo on its PostgreSQL: the default shop in the database of `url`, and a small ERP in
 * one beside it. Each is filled where it is not there yet; a fill that was cut short is done again. `asOf`: the last
 * day of trade.
 */
export async function demoSources(
  url: string,
  asOf: string,
  report: Report,
): Promise<SourceSetting[]> {
  const ebp = await databaseBeside(url, EBP_DATABASE);
  if (!(await hasTable(url, 'achats'))) await fillShop(url, { asOf }, report);
  if (!(await hasTable(ebp, '"SaleDocument"'))) {
    await fillEbp(ebp, { asOf, scale: EBP_SCALE, incidents: true }, report);
  }
  return [
    { name: 'retail', url, demo: true },
    { name: 'ebp', url: ebp, demo: true },
  ];
}

/** The embedded demo's Dolibarr in the database of `url`: a small one, filled where it is not there yet. */
export async function demoDolibarr(
  url: string,
  asOf: string,
  { prefix }: Config['dolibarr'],
  report: Report,
): Promise<SourceSetting> {
  if (!(await isFilled(url, prefix))) {
    await fillDolibarr(url, { asOf, scale: DOLIBARR_SCALE, prefix }, report);
  }
  return { name: 'dolibarr', url, demo: true };
}

/** Whether the table that a fill puts in its place last is there. */
const isFilled = (url: string, prefix: string) =>
  withServer(url, async (server) => {
    const table = `${prefix}actioncomm`;
    return (await commentsOf(server, [table])).has(table);
  });

async function hasTable(url: string, table: string): Promise<boolean> {
  return withClient(url, async (client) => {
    const { rows } = await client.query('select to_regclass($1) is not null as filled', [table]);
    return rows[0]?.filled;
  });
}

/** The URL of a database on the same server, made where it is not there. */
async function databaseBeside(url: string, name: string): Promise<string> {
  await withClient(url, async (client) => {
    const { rows } = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (!rows.length) await client.query(`create database ${name}`);
  });
  const beside = new URL(url);
  beside.pathname = `/${name}`;
  return beside.href;
}

async function withClient<T>(url: string, use: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return use(client).finally(() => client.end());
}
