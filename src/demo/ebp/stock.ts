import { type Random, randomOf } from '../random.ts';
import type { Calendar } from './calendar.ts';
import type { Counts } from './counts.ts';
import { DELIVERY, RETURN } from './documents.ts';
import type { Items } from './items.ts';
import { drawer } from './noise.ts';
import type { EbpOptions } from './options.ts';
import { movesStock, type Trade } from './sales.ts';

/** Where a movement comes from. */
export const [FROM_SALE, FROM_PURCHASE, FROM_STOCK] = [0, 1, 2] as const;
/** Codes of MovementType. A transfer is two movements: out of one storehouse, into the other. */
export const [IN, OUT, TRANSFER] = [1, 2, 3] as const;

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

/** Lines of stock documents: entries at the beginning, corrections and transfers later. */
export interface StockLines {
  size: number;
  item: Int32Array;
  quantity: Int32Array;
  day: Int32Array;
  type: Uint8Array;
  target: Uint8Array;
  document: Int32Array;
  movement: Int32Array;
  /** Documents: their day and movement type. */
  documents: { size: number; day: Int32Array; type: Uint8Array };
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

interface Draft {
  item: number;
  store: number;
  type: number;
  day: number;
  quantity: number;
  source: number;
  line: number;
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

function stockLines(counts: Counts, calendar: Calendar, items: Items, random: Random): StockLines {
  const size = counts.StockDocumentLine as number;
  const entries = Math.min(Math.round(size * 0.61), items.stocked.length);
  const transfers = Math.round(size * 0.09);
  const documents = counts.StockDocument as number;
  const first = Math.max(1, Math.round(documents * 0.1));
  const later = documents - first;
  const days = Int32Array.from({ length: documents }, (_, d) =>
    d < first ? 0 : calendar.draw(random()),
  ).sort();
  for (let d = first; d < documents; d++) days[d] = Math.max(1, days[d] as number);
  const kinds = Uint8Array.from({ length: documents }, (_, d) =>
    d < first ? IN : ([IN, OUT, TRANSFER][(d - first) % 3] as number),
  );
  const draw = drawer(Float64Array.from({ length: entries }, (_, k) => 1 / (10 + k)));
  const lines: StockLines = {
    size,
    item: new Int32Array(size),
    quantity: new Int32Array(size),
    day: new Int32Array(size),
    type: new Uint8Array(size),
    target: new Uint8Array(size),
    document: new Int32Array(size),
    movement: new Int32Array(size),
    documents: { size: documents, day: days, type: kinds },
  };
  for (let k = 0; k < size; k++) {
    const isEntry = k < entries;
    const kind = isEntry ? IN : k < entries + transfers ? TRANSFER : k % 2 ? IN : OUT;
    lines.document[k] = isEntry
      ? k % first
      : first + (later > 2 ? documentOf(kind, Math.floor(k / 3), later) : 0);
    lines.item[k] = items.stocked[isEntry ? k : draw(random())] as number;
    lines.quantity[k] = 100 * (1 + Math.floor(random() * 6));
    lines.type[k] = kind;
    lines.day[k] = days[lines.document[k] as number] as number;
    lines.target[k] = 1 + (k % Math.max(1, (counts.Storehouse as number) - 1));
  }
  return lines;
}

/** Document `n` of those of a movement type, which follow each other in turn. */
function documentOf(type: number, n: number, count: number): number {
  const of = Math.floor((count - (type - 1) + 2) / 3);
  return (n % of) * 3 + type - 1;
}

function ownMovements(lines: StockLines): Draft[] {
  const drafts: Draft[] = [];
  for (let line = 0; line < lines.size; line++) {
    const type = lines.type[line] as number;
    const [item, day, quantity] = [lines.item[line], lines.day[line], lines.quantity[line]] as [
      number,
      number,
      number,
    ];
    const draft = { item, day, type, source: FROM_STOCK, line };
    drafts.push({ ...draft, store: 0, quantity: type === IN ? quantity : -quantity });
    if (type === TRANSFER) drafts.push({ ...draft, store: lines.target[line] as number, quantity });
  }
  return drafts;
}

function receipts({ documents, lines }: Trade, usable: (item: number) => boolean): Draft[] {
  const drafts: Draft[] = [];
  for (let line = 0; line < lines.size; line++) {
    const d = lines.document[line] as number;
    const item = lines.item[line] as number;
    if (documents.kind[d] !== DELIVERY || !usable(item)) continue;
    drafts.push({
      item,
      store: 0,
      type: IN,
      day: Math.max(1, documents.day[d] as number),
      quantity: lines.quantity[line] as number,
      source: FROM_PURCHASE,
      line,
    });
  }
  return drafts;
}

function deliveries(
  { documents, lines }: Trade,
  usable: (item: number) => boolean,
  isSound: (d: number) => boolean,
): Draft[] {
  const drafts: Draft[] = [];
  for (let line = 0; line < lines.size; line++) {
    const d = lines.document[line] as number;
    const item = lines.item[line] as number;
    const kind = documents.kind[d] as number;
    if (!usable(item) || !isSound(d) || !movesStock(kind, (documents.parent[d] as number) < 0))
      continue;
    const back = kind === RETURN;
    const quantity = lines.quantity[line] as number;
    drafts.push({
      item,
      store: 0,
      type: back ? IN : OUT,
      day: Math.max(1, documents.day[d] as number),
      quantity: back ? quantity : -quantity,
      source: FROM_SALE,
      line,
    });
  }
  return drafts;
}

/** `need` of the list by chance, in its order. */
function sample(list: Draft[], need: number, random: Random): Draft[] {
  if (need > list.length) throw new Error(`${need} movements asked of ${list.length} lines`);
  let left = need;
  return list.filter((_, k) => {
    const taken = random() * (list.length - k) < left;
    if (taken) left--;
    return taken;
  });
}

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
