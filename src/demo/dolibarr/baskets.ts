import { choose, noiseOf, spread } from '../ebp/noise.ts';
import type { Items } from './items.ts';
import type { DolibarrOptions } from './options.ts';

/** A line of a document. Amounts in cents; a credit note's are negative. */
export interface Line {
  /** -1: none (a deposit). */
  item: number;
  caption: string;
  qty: number;
  price: number;
  /** Percent. */
  discount: number;
  /** VAT in per mille. */
  rate: number;
  net: number;
  vat: number;
  cost: number;
}

/** The lines that a chain of documents shares, by the number of the chain. */
export type Baskets = (root: number) => Line[];

export function basketsOf({ seed }: DolibarrOptions, items: Items): Baskets {
  const noise = noiseOf(seed, 'baskets');
  const size = noiseOf(seed, 'basket sizes');
  return memory((root) =>
    Array.from({ length: 1 + Math.floor(size(root) ** 2 * 6) }, (_, i) =>
      itemLine(items, noise, 40 * root + 4 * i),
    ),
  );
}

function itemLine(items: Items, noise: (k: number) => number, k: number): Line {
  const item = items.draw(noise(k));
  const price = items.price[item] as number;
  const qty = items.isService(item)
    ? spread(noise(k + 1), 1, 16) / 2
    : Math.max(1, Math.floor(noise(k + 1) ** 3 * Math.min(24, 4 + 60_000 / price)));
  const discount = choose(noise(k + 2), [0, 0, 0, 0, 0, 0, 5, 10]);
  const net = Math.round((qty * price * (100 - discount)) / 100);
  const rate = items.rate(item);
  return {
    item,
    caption: '',
    qty,
    price,
    discount,
    rate,
    net,
    vat: vatOf(net, rate),
    cost: items.cost[item] as number,
  };
}

export const vatOf = (net: number, rate: number) => Math.round((net * rate) / 1000);

/** A line without item: a deposit, or what takes it off again. */
export function plainLine(caption: string, net: number): Line {
  const rate = 200;
  return {
    item: -1,
    caption,
    qty: 1,
    price: net,
    discount: 0,
    rate,
    net,
    vat: vatOf(net, rate),
    cost: 0,
  };
}

/** The same line given back: the price is negative, as Dolibarr keeps credit notes. */
export const negated = (line: Line): Line => ({
  ...line,
  price: -line.price,
  net: -line.net,
  vat: -line.vat,
});

/** Columns of a row are made one after the other: the last answer is asked for again. */
export function memory<T>(make: (k: number) => T): (k: number) => T {
  let [last, value] = [-1, undefined as T | undefined];
  return (k) => {
    if (k !== last) [last, value] = [k, make(k)];
    return value as T;
  };
}

export const netOf = (lines: Line[]) => lines.reduce((sum, { net }) => sum + net, 0);
