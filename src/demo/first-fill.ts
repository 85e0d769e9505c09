import pg from 'pg';
import type { SourceSetting } from '../config.ts';
import type { Report } from '../report.ts';
import { fillEbp } from './ebp/fill.ts';
import { fillShop } from './fill.ts';

/** Small enough to be there in seconds, with every kind of document and event. */
const EBP_SCALE = 0.02;
const EBP_DATABASE = 'ebp';

/** The sources of the embedded demo, in their order. */
export const demoNames = ['retail', 'ebp'];

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
