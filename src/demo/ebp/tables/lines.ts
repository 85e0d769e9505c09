import { euros, existing, type Make, type Rows, ratio, yes } from '../cells.ts';
import { ITEM_LINE, TEXT_LINE, typeCodes } from '../codes.ts';
import { type Documents, rates } from '../documents.ts';
import { colleagueId, dealId, itemId, uuidsOf } from '../ids.ts';
import { choose, noiseOf, spread } from '../noise.ts';
import type { Trade } from '../sales.ts';
import type { TableShape } from '../schema.ts';
import { kinds } from '../things.ts';
import type { World } from '../world.ts';

const texts =
  'Suite à notre visite :,Option,Travaux en période creuse,Garantie 2 ans,Selon devis accepté,Zone technique'.split(
    ',',
  );

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
      ...common(world, sales, of),
      ...amounts(sales, of, sign, (k) => (dirt.lines.get(k) === 'wrongLine' ? 2 : 1)),
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
  const columns = amounts(
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
      ...common(world, purchases, same),
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

function common(
  world: World,
  { documents, lines }: Trade,
  of: (k: number) => number,
): Record<string, Make> {
  const { options, calendar, items } = world;
  const vatId = uuidsOf(options.seed, 'Vat');
  const storehouse = uuidsOf(options.seed, 'Storehouse');
  const item = (k: number) => lines.item[of(k)] as number;
  const document = (k: number) => lines.document[of(k)] as number;
  const day = (k: number) => documents.day[document(k)] as number;
  const kind = (k: number) => kinds[items.kind[item(k)] as number];
  const text = (k: number) => item(k) < 0;
  const moved = (k: number) => (k === of(k) ? (lines.movement[k] as number) : 0);
  return {
    LineType: (k) => (text(k) ? TEXT_LINE : ITEM_LINE),
    LineOrder: (k) => of(k) - (documents.firstLine[document(k)] as number) + 1,
    ItemId: (k) => (text(k) ? null : itemId(item(k))),
    DescriptionClear: (k) => describe(k, text(k) ? undefined : kind(k)?.caption),
    UnitId: (k) => (text(k) ? null : kind(k)?.service ? 'H' : 'U'),
    VatId: (k) => (text(k) ? null : vatId(lines.rate[of(k)] as number)),
    StorehouseId: (k) => (text(k) ? null : storehouse(0)),
    StockMovementId: (k) => moved(k) || null,
    ManageStock: (k) => yes(!text(k) && items.isStocked[item(k)] === 1),
    DoNotCreateMovement: (k) => (moved(k) ? 0 : 1),
    IsReferencedItem: (k) => yes(!text(k)),
    DeliveryDate: (k) => calendar.time(day(k), 0),
    sysCreatedDate: (k) => calendar.time(day(k), 485 + (k % 600)),
  };
}

function describe(k: number, caption: string | undefined) {
  return caption === undefined ? choose((k % 97) / 97, texts) : caption;
}

/** `wrong`: what the unit price is multiplied with where it does not lead to the amount. */
function amounts(
  { documents, lines }: Trade,
  of: (k: number) => number,
  sign: (d: number) => number,
  wrong: (k: number) => number,
): Record<string, Make> {
  const line = (column: 'price' | 'cost' | 'net' | 'discounted' | 'vat' | 'quantity', k: number) =>
    lines.item[of(k)] === -1 ? 0 : (lines[column][of(k)] as number);
  const rate = (k: number) => 1 + (rates[lines.rate[of(k)] as number] as number) / 100;
  const less = (k: number) => 1 - (lines.discount[of(k)] as number) / 100;
  const foot = (k: number) =>
    1 - (documents.discount[lines.document[of(k)] as number] as number) / 100;
  const signed =
    (value: (k: number) => number): Make =>
    (k) =>
      euros(sign(lines.document[of(k)] as number) * value(k));
  const price = (k: number) => line('price', k) * wrong(k);
  const unit =
    (value: (k: number) => number): Make =>
    (k) =>
      ratio(value(k) / 100);
  const net = signed((k) => line('net', k));
  const discounted = signed((k) => line('discounted', k));
  const withVat = signed((k) => line('discounted', k) + line('vat', k));
  const profit = signed(
    (k) => line('discounted', k) - Math.round((line('cost', k) * line('quantity', k)) / 100),
  );
  const quantity: Make = (k) => (sign(lines.document[of(k)] as number) * line('quantity', k)) / 100;
  return {
    Quantity: quantity,
    RealQuantity: quantity,
    PurchasePrice: (k) => euros(line('cost', k)),
    CostPrice: (k) => euros(line('cost', k)),
    SalePriceVatExcluded: (k) => euros(price(k)),
    SalePriceVatIncluded: (k) => euros(price(k) * rate(k)),
    TotalDiscountRate: (k) => lines.discount[of(k)] as number,
    UnitDiscountRate: (k) => lines.discount[of(k)] as number,
    NetPriceVatExcluded: unit((k) => price(k) * less(k)),
    NetPriceVatIncluded: unit((k) => price(k) * less(k) * rate(k)),
    NetPriceVatExcludedWithDiscount: unit((k) => price(k) * less(k) * foot(k)),
    NetPriceVatIncludedWithDiscount: unit((k) => price(k) * less(k) * foot(k) * rate(k)),
    NetAmountVatExcluded: net,
    RealNetAmountVatExcluded: net,
    NetAmountVatExcludedWithDiscount: discounted,
    RealNetAmountVatExcludedWithDiscount: discounted,
    RealNetAmountVatExcludedWithDiscountAndFinancialDiscount: discounted,
    NetAmountVatIncluded: signed((k) => line('net', k) * rate(k)),
    RealNetAmountVatIncluded: signed((k) => line('net', k) * rate(k)),
    NetAmountVatIncludedWithDiscount: withVat,
    RealNetAmountVatIncludedWithDiscount: withVat,
    VatAmount: signed((k) => line('vat', k)),
    NetInterestAmount: profit,
    InterestAmount: profit,
    TotalInterestAmount: profit,
  };
}

/** Which line became which: one row for each line that was copied from another. */
export function lineAssociations(world: World): Rows[] {
  const { options, counts, sales } = world;
  const { documents, lines } = sales;
  const copied = Array.from(lines.origin.keys()).filter((k) => (lines.origin[k] as number) >= 0);
  const documentId = uuidsOf(options.seed, 'SaleDocument');
  const lineId = uuidsOf(options.seed, 'SaleDocumentLine');
  const to = (k: number) => copied[k] as number;
  const from = (k: number) => lines.origin[to(k)] as number;
  const document = (line: number) => lines.document[line] as number;
  const type = (line: number) =>
    typeCodes[options.codes][documents.kind[document(line)] as number] as number;
  return [
    {
      table: 'DocumentLineAssociation',
      size: copied.length,
      columns: {
        Id: uuidsOf(options.seed, 'DocumentLineAssociation'),
        OriginDocumentId: (k) => documentId(document(from(k))),
        OriginLineId: (k) => lineId(from(k)),
        OriginDocumentType: () => 0,
        OriginDocumentSubType: (k) => type(from(k)),
        TransferedDocumentId: (k) => documentId(document(to(k))),
        TransferedLineId: (k) => lineId(to(k)),
        TransferedDocumentType: () => 0,
        TransferedDocumentSubType: (k) => type(to(k)),
        Quantity: (k) => (lines.quantity[to(k)] as number) / 100,
        RealQuantity: (k) => (lines.quantity[to(k)] as number) / 100,
        LinkType: () => 0,
      },
    },
    ...creditOrigins(world, counts.SaleCreditMemoOrigin as number),
    ...dealRows(world),
  ];
}

function creditOrigins({ options, sales: { documents }, calendar }: World, size: number): Rows[] {
  const credits = select(documents, (d) => documents.kind[d] === 4);
  const origin = (k: number) => documents.parent[credits[k] as number] as number;
  return [
    {
      table: 'SaleCreditMemoOrigin',
      size: Math.min(size, credits.length),
      columns: {
        Id: (k) => k + 1,
        CreditMemoId: (k) => uuidsOf(options.seed, 'SaleDocument')(credits[k] as number),
        InvoiceNumber: (k) => `FA${String(documents.number[origin(k)]).padStart(8, '0')}`,
        InvoiceDate: (k) => calendar.time(documents.day[origin(k)] as number, 0),
      },
    },
  ];
}

const select = (documents: Documents, test: (d: number) => boolean) =>
  Array.from(documents.kind.keys()).filter(test);

/** Deals, their documents and the first lines of those. */
function dealRows({ options, counts, calendar, sales, sign, customers }: World): Rows[] {
  const { documents, lines } = sales;
  const noise = noiseOf(options.seed, 'deals');
  const inDeals = select(documents, (d) => (documents.deal[d] as number) >= 0);
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
        DocumentNumber: (k) => `${documents.number[document(k)]}`,
        DocumentDate: (k) => calendar.time(documents.day[document(k)] as number, 0),
        DocumentType: (k) =>
          typeCodes[options.codes][documents.kind[document(k)] as number] as number,
        CustomerId: (k) => (party(k) < 0 ? '' : `CL${String(party(k) + 1).padStart(6, '0')}`),
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
