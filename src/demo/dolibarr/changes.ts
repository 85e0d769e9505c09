import { shuffled } from '../ebp/noise.ts';
import { lastNames } from '../ebp/people.ts';
import { between, pick, type Random, randomOf } from '../random.ts';
import type { Server } from '../server.ts';
import { addInvoices, addTickets } from './changes-new.ts';
import type { DolibarrOptions } from './options.ts';

export type Changes = Record<
  'renamed' | 'repriced' | 'closedTickets' | 'newTickets' | 'newInvoices' | 'deletedQuotes',
  number
>;

/** Of a hundred changes. */
const shares: Changes = {
  renamed: 10,
  repriced: 15,
  closedTickets: 20,
  newTickets: 20,
  newInvoices: 30,
  deletedQuotes: 5,
};

/** A day at work on the tables: where, when, and by which chance. */
export interface Day {
  server: Server;
  random: Random;
  seed: number;
  date: string;
  /** Time of the changes. */
  now: string;
  table(name: string): string;
}

export async function changeAll(
  server: Server,
  changes: number,
  { seed, asOf, prefix }: DolibarrOptions,
): Promise<Changes> {
  const random = randomOf(seed, 'dolibarr changes');
  const table = (name: string) => prefix + name;
  const day = { server, random, seed, table, date: asOf, now: `${asOf} 21:00:00` };
  const many = (kind: keyof Changes) => Math.round((changes * shares[kind]) / 100);
  return {
    renamed: await rename(day, many('renamed')),
    repriced: await reprice(day, many('repriced')),
    closedTickets: await closeTickets(day, many('closedTickets')),
    newTickets: await addTickets(day, many('newTickets')),
    newInvoices: await addInvoices(day, many('newInvoices')),
    deletedQuotes: await deleteQuotes(day, many('deletedQuotes')),
  };
}

/** So many rows by chance, the same ones whatever the server's plan. */
export async function some(
  { server, seed, table }: Day,
  name: string,
  where: string,
  count: number,
): Promise<number[]> {
  const rows = await server.rows(
    `SELECT rowid AS id FROM ${table(name)} WHERE ${where} ORDER BY rowid`,
  );
  const order = shuffled(rows.length, randomOf(seed, `changes of ${name}`));
  return [...order.subarray(0, count)].map((k) => Number(rows[k]?.id));
}

async function rename(day: Day, count: number): Promise<number> {
  const ids = await some(day, 'societe', 'client IN (1, 3)', count);
  for (const id of ids) {
    const name = `${pick(day.random, lastNames)}-${pick(day.random, lastNames)} ${id}`;
    const text = `'${name.replaceAll("'", "''")}'`;
    await day.server.change(
      `UPDATE ${day.table('societe')} SET nom = ${text}, tms = '${day.now}' WHERE rowid = ${id}`,
    );
  }
  return ids.length;
}

async function reprice(day: Day, count: number): Promise<number> {
  const ids = await some(day, 'product', 'tosell = 1', count);
  for (const id of ids) {
    const percent = between(day.random, 101, 109);
    await day.server.change(
      `UPDATE ${day.table('product')} SET price = round(price * ${percent} / 100, 2),
        price_ttc = round(price_ttc * ${percent} / 100, 2), tms = '${day.now}' WHERE rowid = ${id}`,
    );
  }
  return ids.length;
}

async function closeTickets(day: Day, count: number): Promise<number> {
  const ids = await some(day, 'ticket', `fk_statut < 8 AND datec < '${day.date}'`, count);
  if (!ids.length) return 0;
  return day.server.change(
    `UPDATE ${day.table('ticket')} SET fk_statut = 8, date_close = '${day.now}', tms = '${day.now}'
      WHERE rowid IN (${ids.join(', ')})`,
  );
}

/** Drafts and refused proposals go with their lines; nothing was made from them. */
async function deleteQuotes(day: Day, count: number): Promise<number> {
  const ids = await some(day, 'propal', 'fk_statut IN (0, 3)', count);
  if (!ids.length) return 0;
  const list = ids.join(', ');
  await day.server.change(`DELETE FROM ${day.table('propaldet')} WHERE fk_propal IN (${list})`);
  return day.server.change(`DELETE FROM ${day.table('propal')} WHERE rowid IN (${list})`);
}
