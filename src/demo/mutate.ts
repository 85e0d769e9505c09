import { GoldserveError } from '../errors.ts';
import type { Report } from '../report.ts';
import { changePlan, correction, newCountry, newName, newPurchases, twoSamples } from './change.ts';
import { foreignTables, withServer } from './connect.ts';
import { readMark } from './mark.ts';
import { wholeNumber } from './options.ts';
import { type Random, randomOf } from './random.ts';
import { columns, type Server, tables } from './server.ts';

/** Rows changed, as the server counted them. */
export interface Changes {
  /** Purchases with another amount. */
  corrected: number;
  /** Clients with another name. */
  renamed: number;
  /** Clients with another country. */
  moved: number;
  /** New purchases of the week that ends on the shop's reference day. */
  added: number;
  deleted: number;
}

const MOST_CHANGES = 10_000_000;

/**
 * Changes about `n` rows of a demo shop in one transaction: the same seed on the same shop gives the same rows.
 * Fewer where the shop has not so many rows; a few more where an id is written twice.
 * @param asOf the day that new purchases run up to; default: the reference day the shop was filled for.
 * @throws GoldserveError `usage`; `source-table-missing` where there is no shop; `demo-refused` where the tables
 * are not the demo's; `source-…` for what the server refuses.
 */
export function mutateShop(
  url: string,
  n: number,
  seed: number,
  report: Report,
  asOf?: string,
): Promise<Changes> {
  return withServer(url, async (server) => {
    wholeNumber('mutate', n, MOST_CHANGES);
    wholeNumber('seed', seed, Number.MAX_SAFE_INTEGER);
    const filledFor = await demoDay(server);
    const random = randomOf(seed, 'changes');
    const changes = await server.transaction(() => change(server, n, random, asOf ?? filledFor));
    report({ at: 'demo:mutated', ...changes });
    return changes;
  });
}

/** The reference day of the shop that is there. */
async function demoDay(server: Server): Promise<string> {
  const foreign = await foreignTables(server);
  if (foreign.length) {
    const message = `${foreign.join(' and ')} were not made by the demo: their rows are not to be changed`;
    throw new GoldserveError('demo-refused', message, { details: { tables: foreign } });
  }
  const comments = await server.comments();
  const missing = tables.filter((table) => !comments.has(table));
  const mark = readMark(comments.get('achats') ?? '');
  if (mark && !missing.length) return mark.asOf;
  throw new GoldserveError(
    'source-table-missing',
    `no demo shop here: ${missing.join(', ')} missing`,
    {
      details: { tables: missing },
    },
  );
}

async function change(server: Server, n: number, random: Random, asOf: string): Promise<Changes> {
  const stock = {
    lastClient: await largest(server, 'clients', 'id_client'),
    lastPurchase: await largest(server, 'achats', 'id_achat'),
  };
  const plan = changePlan(n, stock);
  const [correct, remove] = twoSamples(random, stock.lastPurchase, plan.corrected, plan.deleted);
  const [rename, move] = twoSamples(random, stock.lastClient, plan.renamed, plan.moved);
  const fresh = newPurchases(random, asOf, plan.added, stock);
  return {
    corrected: await correctAmounts(server, random, correct),
    renamed: await setText(
      server,
      'nom',
      rename.map((id) => [id, newName(random)]),
    ),
    moved: await setText(
      server,
      'pays',
      move.map((id) => [id, newCountry(random)]),
    ),
    deleted: await removePurchases(server, remove),
    added: await server.load('achats', columns.achats, fresh),
  };
}

async function largest(server: Server, table: string, column: string): Promise<number> {
  const [row] = await server.rows(`SELECT max(${column}) AS largest FROM ${table}`);
  return Number(row?.largest ?? 0);
}

/** A zero amount stays zero whatever it is multiplied with, so it is left out of the count. */
async function correctAmounts(server: Server, random: Random, ids: number[]): Promise<number> {
  const name = 'goldserve_demo_corrections';
  await server.temporary(name, 'id bigint primary key, factor numeric(4,2)');
  await server.load(
    name,
    ['id', 'factor'],
    ids.map((id) => [id, correction(random)]),
  );
  const on = 't.id_achat = o.id AND t.montant <> 0';
  return server.updateFrom('achats', name, on, 'montant = round(t.montant * o.factor, 2)');
}

async function setText(server: Server, column: 'nom' | 'pays', values: [number, string][]) {
  const name = `goldserve_demo_${column}`;
  await server.temporary(name, 'id bigint primary key, value varchar(120)');
  await server.load(name, ['id', 'value'], values);
  const on = `t.id_client = o.id AND ${server.differs(`t.${column}`, 'o.value')}`;
  return server.updateFrom('clients', name, on, `${column} = o.value`);
}

async function removePurchases(server: Server, ids: number[]): Promise<number> {
  const name = 'goldserve_demo_removed';
  await server.temporary(name, 'id bigint primary key');
  await server.load(
    name,
    ['id'],
    ids.map((id) => [id]),
  );
  return server.deleteFrom('achats', name, 't.id_achat = o.id');
}
