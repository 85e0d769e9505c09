import type { Calendar } from '../ebp/calendar.ts';
import { noiseOf, spread } from '../ebp/noise.ts';
import { type Baskets, type Line, negated, netOf, plainLine } from './baskets.ts';
import type { Counts } from './counts.ts';
import type { Draft } from './documents.ts';
import type { DolibarrOptions } from './options.ts';
import {
  dayInTurn,
  ORDER_CLOSED,
  ORDER_OPEN,
  ORDER_SENT,
  type Order,
  QUOTE_BILLED,
  QUOTE_SIGNED,
  type Quote,
} from './orders.ts';
import type { Thirds } from './people.ts';

/** `type` of an invoice. */
export const [STANDARD, REPLACEMENT, CREDIT, DEPOSIT] = [0, 1, 2, 3] as const;
/** `fk_statut` of an invoice. */
export const [DRAFT, VALIDATED, PAID, ABANDONED] = [0, 1, 2, 3] as const;

export interface Invoice extends Draft {
  type: number;
  root: number;
  order?: Order;
  quote?: Quote;
  /** The invoice that this one gives back or replaces. */
  source?: Invoice;
  /** Of a final invoice: the deposit that it takes off. */
  deposit?: Invoice;
  /** It was given back in part or whole, or replaced: no second time. */
  isSpent?: boolean;
  entity: number;
}

type Parts = [options: DolibarrOptions, counts: Counts, calendar: Calendar, thirds: Thirds];

/** All invoices in order of their days: of orders, of proposals, deposits, others; then what gives back or replaces. */
export function invoicesOf(
  quotes: Quote[],
  orders: Order[],
  baskets: Baskets,
  ...parts: Parts
): Invoice[] {
  const [{ seed, dirt }, counts, calendar] = parts;
  const noise = noiseOf(seed, 'invoices');
  const size = counts.facture;
  const [credits, replaced] = [Math.ceil(size * 0.03), Math.ceil(size * 0.005)];
  const made = [
    ...ofOrders(orders, baskets, noise, calendar),
    ...ofQuotes(quotes, orders, noise, calendar),
  ];
  const alone = standing(size - made.length - credits - replaced, noise, ...parts);
  const given = givenBack(alone, credits, replaced, noise, calendar.days - 1);
  if (dirt > 0) leftAside(alone, noise, Math.max(2, Math.round(size * dirt * 0.5)));
  return [...made, ...alone, ...given].sort((a, b) => a.day - b.day);
}

function ofOrders(
  orders: Order[],
  baskets: Baskets,
  noise: (k: number) => number,
  { days }: Calendar,
): Invoice[] {
  return orders.flatMap((order) => {
    const { root, party, day: ordered } = order;
    const day = ordered + spread(noise(4 * root), 12, 40);
    if ((order.state !== ORDER_SENT && order.state !== ORDER_OPEN) || day >= days) return [];
    if (noise(4 * root + 1) > 0.85) return [];
    order.state = ORDER_CLOSED;
    if (order.quote) order.quote.state = QUOTE_BILLED;
    const final: Invoice = { day, party, state: VALIDATED, type: STANDARD, root, order, entity: 1 };
    if (netOf(baskets(root)) < 100_000 || noise(4 * root + 2) > 0.4) return [final];
    final.deposit = { ...final, day: ordered + 1, type: DEPOSIT };
    return [final.deposit, final];
  });
}

function ofQuotes(
  quotes: Quote[],
  orders: Order[],
  noise: (k: number) => number,
  { days }: Calendar,
): Invoice[] {
  const ordered = new Set(orders.map(({ quote }) => quote));
  return quotes.flatMap((quote) => {
    const day = quote.day + spread(noise(4 * quote.root), 5, 45);
    const isBilled =
      quote.state === QUOTE_SIGNED && !ordered.has(quote) && noise(4 * quote.root + 1) < 0.6;
    if (!isBilled || day >= days) return [];
    quote.state = QUOTE_BILLED;
    const { party, root } = quote;
    return [{ day, party, state: VALIDATED, type: STANDARD, root, quote, entity: 1 }];
  });
}

/** Invoices that come from nothing: repairs and sales over the counter. Some of the last days are drafts. */
function standing(
  size: number,
  noise: (k: number) => number,
  ...[, counts, calendar, thirds]: Parts
): Invoice[] {
  return Array.from({ length: size }, (_, j) => {
    const root = counts.propal + counts.commande + j;
    const day = dayInTurn(calendar, j, size, noise(4 * root));
    const isDraft = j === size - 1 || (calendar.days - day < 25 && noise(4 * root + 1) < 0.2);
    return {
      day,
      party: thirds.draw(root, day),
      state: isDraft ? DRAFT : VALIDATED,
      type: STANDARD,
      root,
      entity: 1,
    };
  });
}

/** Credit notes and replacements, spread over the invoices that stand alone. */
function givenBack(
  alone: Invoice[],
  credits: number,
  replaced: number,
  noise: (k: number) => number,
  last: number,
): Invoice[] {
  const sources = alone.filter(({ state, day }) => state === VALIDATED && day < last - 10);
  const size = credits + replaced;
  return Array.from({ length: size }, (_, j) => {
    const source = sources[Math.floor(((j + noise(j + 9e8)) * sources.length) / size)] as Invoice;
    const isCredit = j % Math.ceil(size / replaced) !== 0;
    source.isSpent = true;
    if (!isCredit) source.state = ABANDONED;
    const day = Math.min(last, source.day + spread(noise(j + 8e8), 2, 60));
    return { ...source, day, source, type: isCredit ? CREDIT : REPLACEMENT, state: VALIDATED };
  });
}

/** Some are never paid and given up, some belong to another company in the same database. */
function leftAside(alone: Invoice[], noise: (k: number) => number, count: number): void {
  const free = alone.filter(({ isSpent, state }) => !isSpent && state === VALIDATED);
  for (let j = 0; j < 2 * count && free.length; j++) {
    const invoice = free[Math.floor(((j + noise(j + 7e8)) * free.length) / (2 * count))] as Invoice;
    invoice.isSpent = true;
    if (j % 2) invoice.entity = 2;
    else invoice.state = ABANDONED;
  }
}

/** The lines of an invoice: those of its chain, less the deposit; a part of them, given back; a deposit of 30 %. */
export function invoiceLines(baskets: Baskets, { type, root, deposit }: Invoice): Line[] {
  const lines = baskets(root);
  const advance = Math.round(netOf(lines) * 0.3);
  if (type === DEPOSIT) return [plainLine('Acompte de 30 %', advance)];
  if (type === CREDIT) return (root % 2 ? lines.slice(0, 1) : lines).map(negated);
  return deposit ? [...lines, plainLine('(DEPOSIT)', -advance)] : lines;
}
