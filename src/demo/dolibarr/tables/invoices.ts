import { euros, type Make, type Rows } from '../../ebp/cells.ts';
import { ABANDONED, CREDIT, DEPOSIT, DRAFT, type Invoice, PAID } from '../invoice.ts';
import type { World } from '../world.ts';
import { lineColumns, numberOf } from './lines.ts';
import { headColumns } from './orders.ts';

const prefixes = ['FA', 'FR', 'AV', 'AC'];
/** An id that no invoice has. */
const NOWHERE = 2_000_000_000;

/** Invoices with their lines, and what was made from what. */
export function* invoiceRows(world: World): Generator<Rows> {
  const { items, sales, dirt } = world;
  const { billed } = sales;
  yield {
    table: 'facture',
    size: billed.size,
    columns: { ...headColumns(world, billed), ...invoiceColumns(world) },
  };
  const size = billed.lineDocument.length;
  const lines = lineColumns(billed, items);
  // Lines of no invoice stand last and repeat the first ones.
  const at = (k: number) => (k < size ? k : k - size);
  const columns = Object.entries(lines).map(([name, make]) => [name, (k: number) => make(at(k))]);
  yield {
    table: 'facturedet',
    size: size + dirt.orphanLines,
    columns: {
      ...(Object.fromEntries(columns) as Record<string, Make>),
      rowid: (k) => k + 1,
      fk_facture: (k) => (k < size ? (billed.lineDocument[k] as number) + 1 : NOWHERE + k),
    },
  };
  yield links(world);
}

function invoiceColumns({ calendar, thirds, sales, closed, dirt }: World): Record<string, Make> {
  const { billed, invoices } = sales;
  const index = new Map(invoices.map((invoice, k) => [invoice, k]));
  const of = (k: number) => invoices[k] as Invoice;
  const day = (k: number) => billed.day[k] as number;
  const date = (k: number) => calendar.date(day(k));
  const sourceOf = ({ source }: Invoice) => (source ? (index.get(source) as number) + 1 : null);
  const replaced = new Set(
    invoices.flatMap(({ source, type }) =>
      source && type !== CREDIT ? [index.get(source) as number] : [],
    ),
  );
  const wrong = (k: number) => (dirt.wrongTotals.has(k) ? 1000 : 0);
  return {
    entity: (k) => of(k).entity,
    ref: (k) =>
      of(k).state === DRAFT
        ? `(PROV${k + 1})`
        : numberOf(prefixes[of(k).type] as string, date(k), billed.number[k] as number),
    type: (k) => of(k).type,
    datef: date,
    datec: (k) => calendar.time(day(k), 480 + (k % 540)),
    date_valid: (k) => (of(k).state === DRAFT ? null : date(k)),
    date_lim_reglement: (k) => calendar.date(day(k) + termOf(of(k), thirds.term(of(k).party))),
    date_closing: (k) =>
      (closed[k] as number) < 0 ? null : calendar.time(closed[k] as number, 1000),
    paye: (k) => (billed.state[k] === PAID ? 1 : 0),
    close_code: (k) =>
      of(k).state !== ABANDONED ? null : replaced.has(k) ? 'replaced' : 'badcustomer',
    fk_facture_source: (k) => sourceOf(of(k)),
    total_ht: (k) => euros((billed.net[k] as number) + wrong(k)),
    tms: (k) => calendar.time(Math.max(day(k), closed[k] as number), 1020),
  };
}

const termOf = ({ type }: Invoice, term: number) =>
  type === CREDIT || type === DEPOSIT ? 0 : term;

type Link = readonly [sourcetype: string, source: number, targettype: string, target: number];

/** Orders of proposals, invoices of orders and of proposals, sheets of interventions of tickets. */
function links(world: World): Rows {
  const made = [...saleLinks(world), ...visitLinks(world)];
  const of = (k: number) => made[k] as Link;
  return {
    table: 'element_element',
    size: made.length,
    columns: {
      rowid: (k) => k + 1,
      sourcetype: (k) => of(k)[0],
      fk_source: (k) => of(k)[1] + 1,
      targettype: (k) => of(k)[2],
      fk_target: (k) => of(k)[3] + 1,
    },
  };
}

function saleLinks({ sales: { orders, invoices } }: World): Link[] {
  const orderAt = new Map(orders.map((order, k) => [order, k]));
  return [
    ...orders.flatMap(({ quote }, k): Link[] =>
      quote ? [['propal', quote.root, 'commande', k]] : [],
    ),
    ...invoices.flatMap(({ order, quote, source }, k): Link[] => {
      if (source) return [];
      if (order) return [['commande', orderAt.get(order) as number, 'facture', k]];
      return quote ? [['propal', quote.root, 'facture', k]] : [];
    }),
  ];
}

const visitLinks = ({ visits }: World): Link[] =>
  [...visits.ticket].flatMap((ticket, k): Link[] =>
    ticket < 0 ? [] : [['ticket', ticket, 'fichinter', k]],
  );
