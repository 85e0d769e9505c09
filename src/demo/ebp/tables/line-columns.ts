import { euros, type Make, ratio, yes } from '../cells.ts';
import { ITEM_LINE, TEXT_LINE } from '../codes.ts';
import { rates } from '../documents.ts';
import { itemId, uuidsOf } from '../ids.ts';
import { choose } from '../noise.ts';
import type { Trade } from '../sales.ts';
import { kinds } from '../things.ts';
import type { World } from '../world.ts';

const texts =
  'Suite à notre visite :,Option,Travaux en période creuse,Garantie 2 ans,Selon devis accepté,Zone technique'.split(
    ',',
  );

/** What lines of sales and purchases have alike; `of`: the line that row `k` shows. */
export function lineColumns(
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
export function amountColumns(
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
