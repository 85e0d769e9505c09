import { euros, type Rows } from '../cells.ts';
import { numberOf, typeCodes } from '../codes.ts';
import type { Documents } from '../documents.ts';
import { colleagueId, customerId, dealId, itemId, uuidsOf } from '../ids.ts';
import { noiseOf, spread } from '../noise.ts';
import type { World } from '../world.ts';

/** Documents by a condition, in order. */
export const documentsThat = (documents: Documents, test: (d: number) => boolean) =>
  Array.from(documents.kind.keys()).filter(test);

/** Deals, their documents and the first lines of those. */
export function dealRows({ options, counts, calendar, sales, sign, customers }: World): Rows[] {
  const { documents, lines } = sales;
  const noise = noiseOf(options.seed, 'deals');
  const inDeals = documentsThat(documents, (d) => (documents.deal[d] as number) >= 0);
  const dealt: number[] = [];
  for (const d of inDeals) {
    for (let k = documents.firstLine[d] as number; k < (documents.firstLine[d + 1] as number); k++)
      dealt.push(k);
  }
  const document = (k: number) => inDeals[k] as number;
  const line = (k: number) => dealt[k] as number;
  const ids = uuidsOf(options.seed, 'SaleDocument');
  const party = (k: number) => documents.party[document(k)] as number;
  return [
    {
      table: 'Deal',
      size: counts.Deal as number,
      columns: {
        Id: dealId,
        Caption: (k) => `Affaire ${1 + k}`,
        DealDate: (k) => calendar.time(spread(noise(2 * k), 0, calendar.days - 1), 0),
        DealState: (k) => (noise(2 * k + 1) < 0.6 ? 2 : noise(2 * k + 1) < 0.85 ? 1 : 0),
      },
    },
    {
      table: 'DealSaleDocument',
      size: inDeals.length,
      columns: {
        Id: uuidsOf(options.seed, 'DealSaleDocument'),
        DocumentId: (k) => ids(document(k)),
        DealId: (k) => dealId(documents.deal[document(k)] as number),
        DocumentNumber: (k) =>
          numberOf(documents.kind[document(k)] as number, documents.number[document(k)] as number),
        DocumentDate: (k) => calendar.time(documents.day[document(k)] as number, 0),
        DocumentType: (k) =>
          typeCodes[options.codes][documents.kind[document(k)] as number] as number,
        CustomerId: (k) => (party(k) < 0 ? '' : customerId(party(k))),
        ColleagueId: (k) =>
          party(k) < 0 ? null : colleagueId(customers.salesperson[party(k)] as number),
        AmountVatExcluded: (k) => euros(sign(document(k)) * (documents.net[document(k)] as number)),
        NetAmountVatExcludedWithDiscount: (k) =>
          euros(sign(document(k)) * (documents.discounted[document(k)] as number)),
      },
    },
    {
      table: 'DealSaleDocumentLine',
      size: Math.min(counts.DealSaleDocumentLine as number, dealt.length),
      columns: {
        Id: uuidsOf(options.seed, 'DealSaleDocumentLine'),
        DocumentLineId: (k) => uuidsOf(options.seed, 'SaleDocumentLine')(line(k)),
        DocumentId: (k) => ids(lines.document[line(k)] as number),
        DealId: (k) => dealId(documents.deal[lines.document[line(k)] as number] as number),
        ItemId: (k) =>
          (lines.item[line(k)] as number) < 0 ? null : itemId(lines.item[line(k)] as number),
        Quantity: (k) => (lines.quantity[line(k)] as number) / 100,
        NetAmountVatExcludedWithDiscount: (k) => euros(lines.discounted[line(k)] as number),
      },
    },
  ];
}
