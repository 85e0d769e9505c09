import type { Calendar } from '../ebp/calendar.ts';
import { type Noise, spread } from '../ebp/noise.ts';
import type { Documents } from './documents.ts';
import { DRAFT, type Invoice, STANDARD } from './invoice.ts';
import type { Items } from './items.ts';

export const WAREHOUSES = 4;
/** `type_mouvement`: by hand or transfer in and out, by a document out and in. */
export const [HAND_IN, HAND_OUT, SOLD, BOUGHT] = [0, 1, 2, 3] as const;

export interface Movement {
  day: number;
  item: number;
  warehouse: number;
  type: number;
  /** Signed. */
  qty: number;
  /** Invoice of what was sold; -1. */
  invoice: number;
  /** Number of a transfer or an inventory; -1. */
  code: number;
}

/** What the lines of invoices take, in order of days: goods alone, each from one warehouse. */
export function soldOf(
  { invoices, documents }: { invoices: Invoice[]; documents: Documents },
  items: Items,
  most: number,
  noise: Noise,
): Movement[] {
  const found: Movement[] = [];
  for (const [k, { type, state, day, entity }] of invoices.entries()) {
    if (type !== STANDARD || state === DRAFT || entity !== 1) continue;
    for (const { item, qty } of documents.lines(k)) {
      if (item < 0 || items.isService(item) || found.length === most) continue;
      const warehouse = Math.floor(noise(found.length) ** 2 * WAREHOUSES);
      found.push({ day, item, warehouse, type: SOLD, qty: -qty, invoice: k, code: -1 });
    }
  }
  return found;
}

export function withDeliveries(wanted: Movement[], items: Items, noise: Noise): Movement[] {
  const level = new Float64Array(items.size * WAREHOUSES);
  return wanted.flatMap((sold, k): Movement[] => {
    const shelf = sold.item * WAREHOUSES + sold.warehouse;
    const left = (level[shelf] as number) + sold.qty;
    const delivered = left < 0 ? Math.ceil(-left) + spread(noise(k + 1e9), 2, 40) : 0;
    level[shelf] = left + delivered;
    if (!delivered) return [sold];
    return [{ ...sold, type: BOUGHT, qty: delivered, invoice: -1 }, sold];
  });
}

/** Threes of a delivery and its transfer; what is left over are inventories that found more, and their use. */
export function besides(size: number, items: Items, calendar: Calendar, noise: Noise): Movement[] {
  const found: Movement[] = [];
  for (let j = 0; found.length < size; j++) {
    const [item, from] = [goods(items, noise, j), j % WAREHOUSES];
    const day = calendar.draw(noise(4 * j + 1.5e9));
    const qty = spread(noise(4 * j + 1 + 1.5e9), 1, 12);
    const plain = { day, item, warehouse: from, invoice: -1, code: -1 };
    const moved = { ...plain, code: j };
    if (j % 4 === 0 && found.length + 3 <= size) {
      found.push({ ...plain, type: BOUGHT, qty }, { ...moved, type: HAND_OUT, qty: -qty });
      found.push({ ...moved, warehouse: (from + 1) % WAREHOUSES, type: HAND_IN, qty });
    } else if (found.length + 2 <= size) {
      found.push({ ...plain, type: BOUGHT, qty }, { ...plain, type: HAND_OUT, qty: -qty });
    } else found.push({ ...plain, type: HAND_IN, qty });
  }
  return found;
}

function goods(items: Items, noise: Noise, j: number): number {
  let item = items.draw(noise(4 * j + 2 + 1.5e9));
  while (items.isService(item)) item = (item + 1) % items.size;
  return item;
}
