import pg from 'pg';
import type { Report } from '../report.ts';
import { fillShop } from './fill.ts';

/** Fills the embedded demo database with the default shop where it holds none yet. `asOf`: its last day of trade. */
export async function fillOnce(url: string, asOf: string, report: Report): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client
    .query("select to_regclass('achats') is not null as filled")
    .finally(() => client.end());
  if (!rows[0]?.filled) await fillShop(url, { asOf }, report);
}
