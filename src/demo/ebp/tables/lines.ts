import { existing, type Make, type Rows } from '../cells.ts';
import { colleagueId, dealId, uuidsOf } from '../ids.ts';
import { noiseOf } from '../noise.ts';
import type { TableShape } from '../schema.ts';
import type { World } from '../world.ts';
import { amountColumns, lineColumns } from './line-columns.ts';

export function saleLines(world: World): Rows {
  const { options, counts, sales, customers, dirt, sign, calendar } = world;
  const { documents, lines } = sales;
  const id = uuidsOf(options.seed, 'SaleDocumentLine');
  const documentId = uuidsOf(options.seed, 'SaleDocument');
  const lost = uuidsOf(options.seed, 'lost documents');
  const noise = noiseOf(options.seed, 'spare lines');
  const size = counts.SaleDocumentLine as number;
  const orphans = dirt.counts.orphanLine;
  const sound = (k: number) => soundLine(world, Math.floor(noise(k) * lines.size));
  // Orphans look like some line of a sound document; duplicates, the last rows, are such a line itself.
  const at = (k: number) => (k < lines.size + orphans ? k : sound(k));
  const of = (k: number) => (k < lines.size ? k : sound(k));
  const document = (k: number) => lines.document[of(k)] as number;
  const party = (k: number) => documents.party[document(k)] as number;
  const deal = (k: number) => documents.deal[document(k)] as number;
  return {
    table: 'SaleDocumentLine',
    size,
    at,
    columns: {
      Id: id,
      DocumentId: (k) => (k < lines.size ? documentId(document(k)) : lost(k)),
      ...lineColumns(world, sales, of),
      ...amountColumns(sales, of, sign, (k) => (dirt.lines.get(k) === 'wrongLine' ? 2 : 1)),
      ColleagueId: (k) =>
        party(k) < 0 ? null : colleagueId(customers.salesperson[party(k)] as number),
      DealId: (k) => (deal(k) < 0 ? null : dealId(deal(k))),
      sysModifiedDate: (k) =>
        k % 60 === 11 ? null : calendar.time(documents.day[document(k)] as number, 1085),
    },
  };
}

/** The next line that has an item and neither is faulty nor belongs to a faulty document. */
function soundLine({ sales: { lines }, dirt }: World, from: number): number {
  for (let k = from; k < lines.size; k++) {
    const isSound = !dirt.documents.has(lines.document[k] as number) && !dirt.lines.has(k);
    if (isSound && (lines.item[k] as number) >= 0 && lines.origin[k] === -1) return k;
  }
  return soundLine({ sales: { lines }, dirt } as World, 0);
}

export function purchaseLines(world: World): Rows {
  const { options, counts, purchases, calendar } = world;
  const same = (k: number) => k;
  const columns = amountColumns(
    purchases,
    same,
    () => 1,
    () => 1,
  );
  return {
    table: 'PurchaseDocumentLine',
    size: counts.PurchaseDocumentLine as number,
    columns: {
      Id: uuidsOf(options.seed, 'PurchaseDocumentLine'),
      DocumentId: (k) =>
        uuidsOf(options.seed, 'PurchaseDocument')(purchases.lines.document[k] as number),
      ...lineColumns(world, purchases, same),
      ...existing(world.schema.get('PurchaseDocumentLine') as TableShape, columns),
      PriceVatExcluded: columns.SalePriceVatExcluded as Make,
      PriceVatIncluded: columns.SalePriceVatIncluded as Make,
      sysModifiedDate: (k) =>
        calendar.time(
          purchases.documents.day[purchases.lines.document[k] as number] as number,
          1085,
        ),
    },
  };
}
