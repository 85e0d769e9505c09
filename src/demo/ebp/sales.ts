import { type Random, randomOf } from '../random.ts';
import type { Calendar } from './calendar.ts';
import { chainsOf } from './chains.ts';
import type { Counts } from './counts.ts';
import {
  CREDIT,
  DELIVERY,
  DEPOSIT,
  type Documents,
  INVOICE,
  type Lines,
  newLines,
  ORDER,
  priceLine,
  QUOTE,
  RETURN,
} from './documents.ts';
import type { Items } from './items.ts';
import { drawer } from './noise.ts';
import type { EbpOptions } from './options.ts';
import type { Customers } from './people.ts';
import { kinds } from './things.ts';

export interface Trade {
  documents: Documents;
  lines: Lines;
}

/** How many sale documents of each kind; deposits and returns have codes of their own only in the installation's. */
export function saleKinds({ codes }: EbpOptions, counts: Counts): number[] {
  const all = counts.SaleDocument as number;
  const credits = counts.SaleCreditMemoOrigin as number;
  const of = (share: number) => Math.max(1, Math.round(all * share));
  const [deposits, returns] = codes === 'installation' ? [of(0.006), of(0.003)] : [0, 0];
  const [quotes, orders, deliveries] = [of(0.22), of(0.11), of(0.125)];
  const invoices = all - quotes - orders - deliveries - credits - deposits - returns;
  return [quotes, orders, deliveries, invoices, credits, deposits, returns];
}

/**
 * The sales of four years: quotes become orders, orders deliveries, deliveries invoices, which credit notes refer
 * to; most invoices stand alone (contracts, repairs).
 * @param spare lines that are not of these documents (orphans and duplicates, which are dirt).
 */
export function salesOf(
  options: EbpOptions,
  counts: Counts,
  calendar: Calendar,
  customers: Customers,
  items: Items,
  spare: number,
): Trade {
  const random = randomOf(options.seed, 'sales');
  const sizes = saleKinds(options, counts);
  const [, orders = 0, deliveries = 0, , credits = 0] = sizes;
  const documents = chainsOf(
    {
      kinds: sizes,
      lines: (counts.SaleDocumentLine as number) - spare,
      copies: counts.DocumentLineAssociation as number,
      meanLines: 4.6,
      links: [
        { from: QUOTE, to: ORDER, count: Math.round(orders * 0.75), days: [2, 35] },
        { from: ORDER, to: DELIVERY, count: Math.round(deliveries * 0.8), days: [3, 40] },
        { from: DELIVERY, to: INVOICE, count: Math.round(deliveries * 0.88), days: [0, 12] },
        {
          from: ORDER,
          to: INVOICE,
          count: Math.round(orders * 0.06),
          days: [5, 30],
          onlyLast: true,
        },
        { from: INVOICE, to: CREDIT, count: credits, days: [3, 60], onlyLast: true },
      ],
    },
    calendar,
    random,
  );
  chooseCustomers(documents, customers, random);
  for (let d = 0; d < documents.size; d++) documents.discount[d] = discountOf(documents, d, random);
  const lines = linesOf(documents, items, calendar, random);
  return { documents, lines };
}

function chooseCustomers(documents: Documents, customers: Customers, random: Random): void {
  const draw = drawer(customers.weight);
  for (let d = 0; d < documents.size; d++) {
    const parent = documents.parent[d] as number;
    documents.party[d] =
      parent >= 0 ? (documents.party[parent] as number) : customerAt(documents.day[d] as number);
  }
  function customerAt(day: number): number {
    for (let tries = 0; tries < 200; tries++) {
      const customer = draw(random());
      const { signedUp, last } = customers;
      if ((signedUp[customer] as number) <= day && (last[customer] as number) >= day)
        return customer;
    }
    // The first customers of the window: somebody who is there from the beginning.
    return Math.max(
      0,
      customers.signedUp.findIndex((signedUp) => signedUp < 0),
    );
  }
}

/** One document in eight has a discount of its own, which what is made from it keeps. */
function discountOf({ parent, discount }: Documents, d: number, random: Random): number {
  const origin = parent[d] as number;
  if (origin >= 0) return discount[origin] as number;
  return random() < 0.12 ? ([3, 5, 10][Math.floor(random() * 3)] as number) : 0;
}

export function linesOf(
  documents: Documents,
  items: Items,
  calendar: Calendar,
  random: Random,
  draft: (lines: Lines, line: number, day: number) => void = saleLine(items, calendar, random),
): Lines {
  const lines = newLines(documents.firstLine[documents.size] as number);
  for (let d = 0; d < documents.size; d++) {
    const first = documents.firstLine[d] as number;
    const parent = documents.parent[d] as number;
    const origin = parent < 0 ? -1 : (documents.firstLine[parent] as number) - first;
    for (let line = first; line < (documents.firstLine[d + 1] as number); line++) {
      lines.document[line] = d;
      if (parent >= 0) copyLine(lines, line + origin, line);
      else draft(lines, line, documents.day[d] as number);
      // A document never begins with text, and a deposit is nothing but an amount.
      if (line === first && lines.item[line] === -1) lines.item[line] = items.stocked[0] as number;
      if (lines.item[line] === -1) lines.quantity[line] = 0;
      priceLine(documents, lines, line);
    }
  }
  return lines;
}

function copyLine(lines: Lines, from: number, to: number): void {
  lines.origin[to] = from;
  for (const column of ['item', 'quantity', 'price', 'discount', 'rate', 'cost'] as const) {
    lines[column][to] = lines[column][from] as number;
  }
}

/** Share of lines that are text without an item. */
const TEXT = 0.05;
const INFLATION_PER_DAY = 0.025 / 365;

function saleLine(items: Items, calendar: Calendar, random: Random) {
  const draw = drawer(items.weight);
  return (lines: Lines, line: number, day: number) => {
    const item = draw(random());
    const cheaper = 1 - INFLATION_PER_DAY * (calendar.days - day);
    lines.item[line] = random() < TEXT ? -1 : item;
    lines.quantity[line] = quantityOf(items.kind[item] as number, random);
    lines.price[line] = Math.round(
      (items.price[item] as number) * cheaper * (0.97 + 0.06 * random()),
    );
    lines.cost[line] = Math.round((items.cost[item] as number) * cheaper);
    lines.discount[line] =
      random() < 0.15 ? ([5, 10, 15, 20][Math.floor(random() * 4)] as number) : 0;
    lines.rate[line] = items.rate[item] as number;
  };
}

/** Hundredths: hours come in quarters, small parts in handfuls, equipment singly. */
function quantityOf(kind: number, random: Random): number {
  const { service, price = 0 } = kinds[kind] ?? {};
  if (service) return price < 100 ? 25 * (1 + Math.floor(random() * 20)) : 100;
  if (price > 300) return random() < 0.9 ? 100 : 200;
  const most = price < 40 ? 12 : 4;
  return 100 * (1 + Math.floor(random() * random() * most));
}

/** Kinds whose lines take stock or bring it back. */
export const movesStock = (kind: number, isRoot: boolean) =>
  kind === DELIVERY || kind === RETURN || (kind === INVOICE && isRoot);
export const isBilled = (kind: number) => kind === INVOICE || kind === CREDIT || kind === DEPOSIT;
