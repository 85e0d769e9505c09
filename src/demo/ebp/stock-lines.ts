import type { Random } from '../random.ts';
import type { Calendar } from './calendar.ts';
import type { Counts } from './counts.ts';
import type { Items } from './items.ts';
import { drawer } from './noise.ts';

/** Where a movement comes from. */
export const [FROM_SALE, FROM_PURCHASE, FROM_STOCK] = [0, 1, 2] as const;
/** Codes of MovementType. A transfer is two movements: out of one storehouse, into the other. */
export const [IN, OUT, TRANSFER] = [1, 2, 3] as const;

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

/** Exactly as many lines as the table has rows. Quantities of the first entries are drafts: see stock.ts. */
export function stockLines(
  counts: Counts,
  calendar: Calendar,
  items: Items,
  random: Random,
): StockLines {
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
