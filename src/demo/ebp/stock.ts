import { type Random, randomOf } from '../random.ts';
import type { Calendar } from './calendar.ts';
import type { Counts } from './counts.ts';
import type { Items } from './items.ts';
import type { EbpOptions } from './options.ts';
import type { Trade } from './sales.ts';
import { type Draft, deliveries, ownMovements, receipts, sample } from './stock-drafts.ts';
import {
  FROM_PURCHASE,
  FROM_SALE,
  FROM_STOCK,
  type StockLines,
  stockLines,
  TRANSFER,
} from './stock-lines.ts';

/** In order of date; ids count from 1. Quantities in hundredths, with their sign; costs in cents. */
export interface Movements {
  size: number;
  item: Int32Array;
  store: Uint8Array;
  type: Uint8Array;
  day: Int32Array;
  quantity: Int32Array;
  source: Uint8Array;
  /** Line of the sale, purchase or stock document. */
  line: Int32Array;
  unitCost: Float64Array;
  /** Of the item in its storehouse, after the movement. */
  stock: Float64Array;
  pump: Float64Array;
}

/** Stock by item and storehouse at the end. */
export interface Stock {
  movements: Movements;
  lines: StockLines;
  stores: number;
  /** Position of a stocked item and storehouse. */
  real: Float64Array;
  pump: Float64Array;
  /** Position of an item among the stocked ones; -1 for others. */
  rank: Int32Array;
}

/**
 * Deliveries take stock, receipts bring it, and the entries of the first day are as large as the later movements
 * need, so that stock never falls below nothing, and many items end at it.
 */
export function stockOf(
  { seed }: EbpOptions,
  counts: Counts,
  calendar: Calendar,
  items: Items,
  sales: Trade,
  purchases: Trade,
  isSound: (document: number) => boolean,
): Stock {
  const random = randomOf(seed, 'stock');
  const stores = counts.Storehouse as number;
  const rank = new Int32Array(items.size).fill(-1);
  for (const [at, item] of items.stocked.entries()) rank[item] = at;
  const lines = stockLines(counts, calendar, items, random);
  const own = lines.type.reduce((sum, type) => sum + (type === TRANSFER ? 2 : 1), 0);
  const traded = Math.max(0, (counts.StockMovement as number) - own);
  const entered = lines.day.filter((day) => day === 0).length;
  const usable = (item: number) =>
    item >= 0 && (rank[item] as number) >= 0 && (rank[item] as number) < entered;
  const received = receipts(purchases, usable);
  const ins = sample(received, Math.min(received.length, Math.round(traded * 0.39)), random);
  const delivered = deliveries(sales, usable, isSound);
  const outs = sample(delivered, traded - ins.length, random);
  const drafts = [...ins, ...outs, ...ownMovements(lines)].sort(inOrder);
  fillEntries(drafts, lines, random);
  return run(drafts, lines, items, stores, rank, sales, purchases);
}

const inOrder = (a: Draft, b: Draft) =>
  a.day - b.day || a.type - b.type || a.source - b.source || a.line - b.line || a.store - b.store;

/** The entries of the first day: what later movements lack, and in two cases of three some more. */
function fillEntries(drafts: Draft[], lines: StockLines, random: Random): void {
  const [level, lowest] = [new Map<number, number>(), new Map<number, number>()];
  for (const { item, store, quantity, day, source } of drafts) {
    if (store !== 0 || (source === FROM_STOCK && day === 0)) continue;
    const now = (level.get(item) ?? 0) + quantity;
    level.set(item, now);
    lowest.set(item, Math.min(lowest.get(item) ?? 0, now));
  }
  for (const draft of drafts) {
    if (draft.day !== 0 || draft.source !== FROM_STOCK) continue;
    const lacking = -(lowest.get(draft.item) ?? 0);
    const more = random() < 0.35 ? 0 : 100 * (1 + Math.floor(random() * 12));
    draft.quantity = Math.max(100, lacking + more);
    lines.quantity[draft.line] = draft.quantity;
  }
}

function run(
  drafts: Draft[],
  lines: StockLines,
  items: Items,
  stores: number,
  rank: Int32Array,
  sales: Trade,
  purchases: Trade,
): Stock {
  const movements = newMovements(drafts.length);
  const real = new Float64Array(items.stocked.length * stores);
  const pump = new Float64Array(items.stocked.length * stores);
  let transferred = 0;
  for (const [at, { item, store, type, day, quantity, source, line }] of drafts.entries()) {
    const place = (rank[item] as number) * stores + store;
    const before = real[place] as number;
    const average = pump[place] as number;
    const leaves = quantity < 0;
    const enters = type === TRANSFER ? transferred : costOf(source, line, item, items, purchases);
    const cost = leaves ? average : enters;
    const after = before + quantity;
    if (!leaves) pump[place] = Math.round((before * average + quantity * cost) / after);
    if (leaves && type === TRANSFER) transferred = cost;
    real[place] = after;
    const movement = { item, store, type, day, quantity, source, line };
    const result = { unitCost: cost, stock: after, pump: pump[place] as number };
    record(movements, at, { ...movement, ...result });
    const of =
      source === FROM_SALE ? sales.lines : source === FROM_PURCHASE ? purchases.lines : lines;
    of.movement[line] = at + 1;
  }
  return { movements, lines, stores, real, pump, rank };
}

function record(movements: Movements, at: number, values: Record<string, number>): void {
  for (const name in values) movements[name as 'item'][at] = values[name] as number;
}

/** Cents of a unit that comes in. */
function costOf(
  source: number,
  line: number,
  item: number,
  items: Items,
  purchases: Trade,
): number {
  return source === FROM_PURCHASE
    ? (purchases.lines.price[line] as number)
    : (items.cost[item] as number);
}

function newMovements(size: number): Movements {
  return {
    size,
    item: new Int32Array(size),
    store: new Uint8Array(size),
    type: new Uint8Array(size),
    day: new Int32Array(size),
    quantity: new Int32Array(size),
    source: new Uint8Array(size),
    line: new Int32Array(size),
    unitCost: new Float64Array(size),
    stock: new Float64Array(size),
    pump: new Float64Array(size),
  };
}
