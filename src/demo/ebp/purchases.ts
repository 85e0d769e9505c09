import { randomOf } from '../random.ts';
import type { Calendar } from './calendar.ts';
import { chainsOf } from './chains.ts';
import type { Counts } from './counts.ts';
import { DELIVERY, INVOICE, type Lines, ORDER } from './documents.ts';
import type { Items } from './items.ts';
import { drawer } from './noise.ts';
import type { EbpOptions } from './options.ts';
import { linesOf, type Trade } from './sales.ts';

/** Orders, receipts and invoices of suppliers, in the same kinds as sales. */
export function purchasesOf(
  { seed }: EbpOptions,
  counts: Counts,
  calendar: Calendar,
  items: Items,
): Trade {
  const random = randomOf(seed, 'purchases');
  const all = counts.PurchaseDocument as number;
  const [orders, receipts] = [Math.round(all * 0.256), Math.round(all * 0.232)];
  const documents = chainsOf(
    {
      kinds: [0, orders, receipts, all - orders - receipts],
      lines: counts.PurchaseDocumentLine as number,
      meanLines: 3.1,
      links: [
        { from: ORDER, to: DELIVERY, count: Math.round(receipts * 0.93), days: [1, 25] },
        { from: DELIVERY, to: INVOICE, count: Math.round(receipts * 0.9), days: [0, 20] },
      ],
    },
    calendar,
    random,
  );
  const suppliers = drawer(
    Float64Array.from({ length: counts.Supplier as number }, (_, k) => 1 / (3 + k)),
  );
  for (let d = 0; d < documents.size; d++) {
    const parent = documents.parent[d] as number;
    documents.party[d] = parent < 0 ? suppliers(random()) : (documents.party[parent] as number);
  }
  const draw = drawer(items.weight);
  const draft = (lines: Lines, line: number) => {
    const item = draw(random());
    const cost = items.cost[item] as number;
    lines.item[line] = item;
    lines.quantity[line] = 100 * (1 + Math.floor(random() * (cost > 20_000 ? 2 : 12)));
    lines.price[line] = Math.round(cost * (0.94 + 0.1 * random()));
    lines.cost[line] = lines.price[line] as number;
    lines.rate[line] = 0;
  };
  return { documents, lines: linesOf(documents, items, calendar, random, draft) };
}
