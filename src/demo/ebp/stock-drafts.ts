import type { Random } from '../random.ts';
import { DELIVERY, RETURN } from './documents.ts';
import { movesStock, type Trade } from './sales.ts';
import {
  FROM_PURCHASE,
  FROM_SALE,
  FROM_STOCK,
  IN,
  OUT,
  type StockLines,
  TRANSFER,
} from './stock-lines.ts';

/** A movement before its costs and levels are known. Hundredths, with their sign. */
export interface Draft {
  item: number;
  store: number;
  type: number;
  day: number;
  quantity: number;
  source: number;
  line: number;
}

/** Movements of stock documents. */
export function ownMovements(lines: StockLines): Draft[] {
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

/** Lines of receipts that may bring stock. */
export function receipts({ documents, lines }: Trade, usable: (item: number) => boolean): Draft[] {
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

/** Lines of sales that may take stock, or bring it back. */
export function deliveries(
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
export function sample(list: Draft[], need: number, random: Random): Draft[] {
  if (need > list.length) throw new Error(`${need} movements asked of ${list.length} lines`);
  let left = need;
  return list.filter((_, k) => {
    const taken = random() * (list.length - k) < left;
    if (taken) left--;
    return taken;
  });
}
