import type { Calendar } from '../ebp/calendar.ts';
import { noiseOf, spread } from '../ebp/noise.ts';
import { type Baskets, netOf } from './baskets.ts';
import { givenBack, leftAside } from './corrections.ts';
import type { Counts } from './counts.ts';
import { DEPOSIT, DRAFT, type Invoice, STANDARD, VALIDATED } from './invoice.ts';
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
