import type { Calendar } from '../ebp/calendar.ts';
import { noiseOf, spread } from '../ebp/noise.ts';
import type { Counts } from './counts.ts';
import type { Draft } from './documents.ts';
import type { DolibarrOptions } from './options.ts';
import type { Thirds } from './people.ts';

/** `fk_statut` of a proposal. */
export const [QUOTE_DRAFT, QUOTE_OPEN, QUOTE_SIGNED, QUOTE_REFUSED, QUOTE_BILLED] = [
  0, 1, 2, 3, 4,
] as const;
/** `fk_statut` of an order. */
export const [ORDER_CANCELED, ORDER_DRAFT, ORDER_OPEN, ORDER_SENT, ORDER_CLOSED] = [
  -1, 0, 1, 2, 3,
] as const;

export interface Quote extends Draft {
  root: number;
}

export interface Order extends Draft {
  root: number;
  /** The proposal it was made from. */
  quote?: Quote;
}

type Parts = [options: DolibarrOptions, counts: Counts, calendar: Calendar, thirds: Thirds];

/** A day for the `k`-th of `size` things: in order, in proportion to trade. */
export const dayInTurn = ({ draw }: Calendar, k: number, size: number, share: number) =>
  draw((k + share) / size);

export function quotesOf(...[{ seed }, counts, calendar, thirds]: Parts): Quote[] {
  const noise = noiseOf(seed, 'quotes');
  return Array.from({ length: counts.propal }, (_, k) => {
    const day = dayInTurn(calendar, k, counts.propal, noise(3 * k));
    const state = quoteState(noise(3 * k + 1), calendar.days - 1 - day);
    return { day, party: thirds.draw(k, day), state, root: k };
  });
}

function quoteState(share: number, age: number): number {
  if (age < 15 && share < 0.25) return QUOTE_DRAFT;
  if (age < 40) return share > 0.75 ? QUOTE_SIGNED : QUOTE_OPEN;
  if (share < 0.52) return QUOTE_SIGNED;
  return share < 0.9 ? QUOTE_REFUSED : QUOTE_OPEN;
}

/** Orders of signed proposals, and others that came without one, in order of their days. */
export function ordersOf(quotes: Quote[], ...[{ seed }, counts, calendar, thirds]: Parts): Order[] {
  const noise = noiseOf(seed, 'orders');
  const last = calendar.days - 1;
  const size = counts.commande;
  const made = quotes
    .filter(({ state, root }) => state === QUOTE_SIGNED && noise(3 * root) < 0.7)
    .map((quote) => ({
      ...quote,
      quote,
      day: quote.day + spread(noise(3 * quote.root + 1), 2, 25),
    }))
    .filter(({ day }) => day <= last)
    .slice(0, size);
  const alone = Array.from({ length: size - made.length }, (_, j) => {
    const root = counts.propal + j;
    const day = dayInTurn(calendar, j, size - made.length, noise(3 * root));
    return { day, party: thirds.draw(root, day), state: ORDER_OPEN, root };
  });
  const all: Order[] = [...made, ...alone].sort((a, b) => a.day - b.day);
  for (const order of all)
    order.state = orderState(order, noise(3 * order.root + 2), last - order.day);
  return all;
}

function orderState({ quote }: Order, share: number, age: number): number {
  if (age < 6 && share < 0.4 && !quote) return ORDER_DRAFT;
  if (!quote && share > 0.98) return ORDER_CANCELED;
  return age < 20 || share < 0.05 ? ORDER_OPEN : ORDER_SENT;
}
