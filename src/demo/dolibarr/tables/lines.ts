import { euros, type Make } from '../../ebp/cells.ts';
import { type Line, memory } from '../baskets.ts';
import type { Documents } from '../documents.ts';
import type { Items } from '../items.ts';
import { productId } from './products.ts';

/** The columns that lines of proposals, orders and invoices share. */
export function lineColumns(documents: Documents, items: Items): Record<string, Make> {
  const line = memory((k): Line => {
    const document = documents.lineDocument[k] as number;
    return documents.lines(document)[k - (documents.first[document] as number)] as Line;
  });
  return {
    rowid: (k) => k + 1,
    fk_product: (k) => (line(k).item < 0 ? null : productId(line(k).item)),
    product_type: (k) => (line(k).item >= 0 && items.isService(line(k).item) ? 1 : 0),
    description: (k) => line(k).caption || null,
    qty: (k) => line(k).qty,
    tva_tx: (k) => line(k).rate / 10,
    remise_percent: (k) => line(k).discount,
    subprice: (k) => euros(line(k).price),
    price: (k) => euros(line(k).price),
    total_ht: (k) => euros(line(k).net),
    total_tva: (k) => euros(line(k).vat),
    total_ttc: (k) => euros(line(k).net + line(k).vat),
    buy_price_ht: (k) => euros(line(k).cost),
    rang: (k) => 1 + k - (documents.first[documents.lineDocument[k] as number] as number),
  };
}

/** A number that starts anew each month, as Dolibarr's default numbering does. */
export const numberOf = (prefix: string, date: string, number: number) =>
  `${prefix}${date.slice(2, 4)}${date.slice(5, 7)}-${String(number).padStart(4, '0')}`;
