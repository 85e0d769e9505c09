import type { Calendar } from '../ebp/calendar.ts';
import { noiseOf } from '../ebp/noise.ts';
import type { Counts } from './counts.ts';
import type { Documents } from './documents.ts';
import type { Invoice } from './invoice.ts';
import type { Items } from './items.ts';
import {
  BOUGHT,
  besides,
  HAND_OUT,
  type Movement,
  soldOf,
  WAREHOUSES,
  withDeliveries,
} from './movements.ts';
import type { DolibarrOptions } from './options.ts';

export interface Stock {
  movements: Movement[];
  /** What is left, by item times warehouses plus warehouse. */
  level: Float64Array;
  /** Mean price of what came in, in cents, by item. */
  pmp: Float64Array;
  /** Price of what came in. */
  price(movement: Movement): number;
}

/**
 * Movements by day: what was sold leaves, and before a shelf runs empty a delivery comes; the rest are deliveries that
 * are moved on to another warehouse or used up.
 */
export function stockOf(
  { seed, dirt }: DolibarrOptions,
  counts: Counts,
  calendar: Calendar,
  items: Items,
  sales: { invoices: Invoice[]; documents: Documents },
): Stock {
  const noise = noiseOf(seed, 'stock');
  const wanted = soldOf(sales, items, Math.floor(counts.stock_mouvement * 0.5), noise);
  const negative = dirt === 0 ? 0 : Math.max(1, Math.round(wanted.length * dirt * 0.02));
  const supplied = withDeliveries(wanted, items, noise);
  const rest = counts.stock_mouvement - supplied.length - negative;
  const movements = [...supplied, ...besides(rest, items, calendar, noise)];
  movements.push(...missing(negative, movements, resultOf(movements, items).level, calendar));
  movements.sort((a, b) => a.day - b.day);
  return { movements, ...resultOf(movements, items) };
}

/** On the last day more is taken from some shelves than is there: a delivery that nobody entered. */
function missing(
  count: number,
  movements: Movement[],
  level: Float64Array,
  { days }: Calendar,
): Movement[] {
  const shelves = [
    ...new Set(movements.map(({ item, warehouse }) => item * WAREHOUSES + warehouse)),
  ];
  return shelves.slice(0, count).map((shelf) => ({
    day: days - 1,
    item: Math.floor(shelf / WAREHOUSES),
    warehouse: shelf % WAREHOUSES,
    type: HAND_OUT,
    qty: -1 - (level[shelf] as number),
    invoice: -1,
    code: -1,
  }));
}

function resultOf(movements: Movement[], items: Items): Omit<Stock, 'movements'> {
  const level = new Float64Array(items.size * WAREHOUSES);
  const [bought, paid] = [new Float64Array(items.size), new Float64Array(items.size)];
  const price = ({ item, day }: Movement) =>
    Math.max(1, Math.round((items.cost[item] as number) * (0.95 + (day % 11) / 100)));
  for (const movement of movements) {
    const { item, warehouse, qty, type } = movement;
    level[item * WAREHOUSES + warehouse] = (level[item * WAREHOUSES + warehouse] as number) + qty;
    if (type !== BOUGHT) continue;
    bought[item] = (bought[item] as number) + qty;
    paid[item] = (paid[item] as number) + qty * price(movement);
  }
  const pmp = bought.map((qty, item) => (qty ? Math.round((paid[item] as number) / qty) : 0));
  return { level, pmp, price };
}
