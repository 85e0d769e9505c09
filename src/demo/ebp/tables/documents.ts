import { euros, existing, type Make, prefixed, type Rows, ratio } from '../cells.ts';
import {
  ACCEPTED,
  numberOf,
  OPEN,
  prefixes,
  REFUSED,
  TRANSFERRED,
  typeCodes,
  UNKNOWN_TYPE,
} from '../codes.ts';
import { CREDIT, type Documents, INVOICE, ORDER, QUOTE, totalOf } from '../documents.ts';
import { colleagueId, customerId, dealId, supplierId, uuidsOf } from '../ids.ts';
import { noiseOf, spread } from '../noise.ts';
import type { TableShape } from '../schema.ts';
import type { World } from '../world.ts';
import { address, coordinates, customerFaces } from './faces.ts';
import { supplierName } from './parties.ts';

/** Days after the reference day that a future-dated document carries. */
const FUTURE = [1, 400] as const;

export function saleDocuments(world: World): Rows {
  const { options, counts, sales, customers, calendar, dirt, sign } = world;
  const { documents } = sales;
  const faces = customerFaces(world);
  const noise = noiseOf(options.seed, 'sale documents');
  const party = (d: number) => documents.party[d] as number;
  const kind = (d: number) => documents.kind[d] as number;
  const unlessLost =
    (make: Make): Make =>
    (d) =>
      party(d) < 0 ? null : make(party(d));
  const where = Object.fromEntries(
    Object.entries({ ...address(faces), ...coordinates(faces) }).map(([name, make]) => [
      name,
      unlessLost(make),
    ]),
  );
  const created = documents.day;
  const day = (d: number) =>
    dirt.documents.get(d) === 'futureDate'
      ? calendar.days - 1 + spread(noise(d), ...FUTURE)
      : (created[d] as number);
  return {
    table: 'SaleDocument',
    size: counts.SaleDocument as number,
    columns: {
      ...common(world, documents, 'SaleDocument'),
      ...amounts(documents, sign, (d) => (dirt.documents.get(d) === 'wrongTotal' ? 1000 : 0)),
      DocumentDate: (d) => calendar.time(day(d), 0),
      DocumentType: (d) =>
        dirt.documents.get(d) === 'unknownType' ? UNKNOWN_TYPE : saleType(world, d),
      CorrectionType: (d) => (kind(d) === CREDIT ? 1 : 0),
      CustomerId: (d) => (party(d) < 0 ? '' : customerId(party(d))),
      CustomerName: (d) => (party(d) < 0 ? '' : faces.name(party(d))),
      ColleagueId: (d) =>
        party(d) < 0 ? null : colleagueId(customers.salesperson[party(d)] as number),
      DealId: (d) =>
        (documents.deal[d] as number) < 0 ? null : dealId(documents.deal[d] as number),
      ValidityDate: (d) =>
        kind(d) === QUOTE ? calendar.time((created[d] as number) + 60, 0) : null,
      OriginDocumentNumber: (d) =>
        ofParent(documents, d, (p) => numberOf(kind(p), documents.number[p] as number)),
      OriginDocumentType: (d) => ofParent(documents, d, (p) => saleType(world, p)),
      Reference: (d) => (noise(d + 1) < 0.3 ? `Chantier ${1 + (d % 900)}` : null),
      xx_Satisf_Dte_Envoi: (d) =>
        kind(d) === INVOICE && d % 11 === 0 ? calendar.time((created[d] as number) + 3, 540) : null,
      xx_Satisf_Dte_Retour: (d) =>
        kind(d) === INVOICE && d % 22 === 0
          ? calendar.time((created[d] as number) + 12, 540)
          : null,
      ...prefixed('InvoicingAddress_', where),
      ...prefixed('DeliveryAddress_', where),
    },
  };
}

/** DocumentType of a sale document, without its fault. */
export const saleType = ({ options, sales }: World, d: number) =>
  typeCodes[options.codes][sales.documents.kind[d] as number] as number;

export function purchaseDocuments(world: World): Rows {
  const { options, counts, purchases, calendar, staff } = world;
  const { documents } = purchases;
  const name = supplierName(world);
  const faces = customerFaces(world);
  const party = (d: number) => documents.party[d] as number;
  const kind = (d: number) => documents.kind[d] as number;
  const place = (d: number) => faces.place(party(d) + 100_000);
  const associated =
    (wanted: number): Make =>
    (d) => {
      const at = ofParent(documents, d, (p) => p) ?? -1;
      return Number(at) >= 0 && kind(Number(at)) === wanted
        ? uuidsOf(options.seed, 'PurchaseDocument')(Number(at))
        : null;
    };
  return {
    table: 'PurchaseDocument',
    size: counts.PurchaseDocument as number,
    columns: {
      ...common(world, documents, 'PurchaseDocument'),
      ...existing(
        world.schema.get('PurchaseDocument') as TableShape,
        amounts(
          documents,
          () => 1,
          () => 0,
        ),
      ),
      DocumentDate: (d) => calendar.time(documents.day[d] as number, 0),
      DocumentType: (d) => typeCodes[options.codes][kind(d)] as number,
      SupplierId: (d) => supplierId(party(d)),
      SupplierName: (d) => name(party(d)),
      ColleagueId: (d) => colleagueId(party(d) % staff.size),
      OriginDocumentType: (d) =>
        ofParent(documents, d, (p) => typeCodes[options.codes][kind(p)] as number),
      AssociatedOrderId: associated(ORDER),
      AssociatedDeliveryOrderId: associated(2),
      DeliveryAddress_City: () => 'Lyon',
      DeliveryAddress_CountryIsoCode: () => 'FR',
      InvoicingAddress_City: (d) => place(d).city,
      InvoicingAddress_ZipCode: (d) => place(d).zipCode,
      InvoicingAddress_CountryIsoCode: () => 'FR',
    },
  };
}

/** What sales and purchases have alike. */
function common(world: World, documents: Documents, table: string): Record<string, Make> {
  const { options, calendar } = world;
  const id = uuidsOf(options.seed, table);
  const kind = (d: number) => documents.kind[d] as number;
  const day = (d: number) => documents.day[d] as number;
  const child = (d: number) => documents.child[d] as number;
  return {
    Id: id,
    DocumentNumber: (d) => numberOf(kind(d), documents.number[d] as number),
    NumberPrefix: (d) => prefixes[kind(d)] as string,
    NumberSuffix: (d) => documents.number[d] as number,
    GlobalDocumentOrder: (d) => d + 1,
    DocumentState: (d) => stateOf(documents, d, calendar.days),
    ValidationState: (d) => (kind(d) === QUOTE || d % 40 === 0 ? 0 : 3),
    TransferedDocumentId: (d) => (child(d) < 0 ? null : id(child(d))),
    StorehouseId: () => uuidsOf(options.seed, 'Storehouse')(0),
    TerritorialityId: () => uuidsOf(options.seed, 'Territoriality')(0),
    CurrencyId: () => 'EUR',
    CurrencyConversionRate: () => 1,
    SettlementModeId: (d) => `MR${String((d % 6) + 1).padStart(2, '0')}`,
    DeliveryDate: (d) =>
      kind(d) === ORDER ? calendar.time(day(d) + 15, 0) : calendar.time(day(d), 0),
    sysCreatedDate: (d) => calendar.time(day(d), 480 + (d % 600)),
    sysModifiedDate: (d) =>
      d % 50 === 7 ? null : calendar.time(Math.min(day(d) + (d % 9), calendar.days - 1), 1080),
    sysRecordVersion: (d) => 1 + (d % 5),
  };
}

/** Old quotes and orders that led to nothing are refused. */
function stateOf({ kind, child, day }: Documents, d: number, days: number): number {
  if ((child[d] as number) >= 0) return TRANSFERRED;
  if (kind[d] !== QUOTE && kind[d] !== ORDER) return ACCEPTED;
  return (day[d] as number) < days - 90 ? REFUSED : OPEN;
}

function amounts(
  documents: Documents,
  sign: (d: number) => number,
  wrong: (d: number) => number,
): Record<string, Make> {
  const { net, discounted, vat, cost, discount } = documents;
  const cents =
    (value: (d: number) => number): Make =>
    (d) =>
      euros(sign(d) * value(d));
  const untaxed = (d: number) => (discounted[d] as number) + wrong(d);
  const total = (d: number) => totalOf(documents, d) + wrong(d);
  const both = {
    AmountVatExcluded: cents((d) => (net[d] as number) + wrong(d)),
    AmountVatExcludedWithDiscount: cents(untaxed),
    AmountVatExcludedWithDiscountAndShipping: cents(untaxed),
    AmountVatExcludedWithDiscountAndShippingWithoutEcotax: cents(untaxed),
    VatAmount: cents((d) => vat[d] as number),
    VatAmountWithoutEcotax: cents((d) => vat[d] as number),
    AmountVatIncluded: cents(total),
    AmountWithFinancialDiscount: cents(total),
    TotalDueAmount: cents(total),
    DiscountAmount: cents((d) => (net[d] as number) - (discounted[d] as number)),
  };
  return {
    ...both,
    ...prefixed('Currency', { ...both }),
    DiscountRate: (d) => discount[d] as number,
    CostPrice: cents((d) => cost[d] as number),
    CommitmentsBalanceDue: (d) => euros(documents.balance[d] as number),
    CommitmentsCurrencyBalanceDue: (d) => euros(documents.balance[d] as number),
    BrandRate: (d) => margin(discounted[d] as number, cost[d] as number),
    NetBrandRate: (d) => margin(discounted[d] as number, cost[d] as number),
    InterestAmountVatExcluded: cents((d) => (discounted[d] as number) - (cost[d] as number)),
  };
}

const margin = (amount: number, cost: number) =>
  amount ? ratio(((amount - cost) / amount) * 100) : 0;

function ofParent<T>({ parent }: Documents, d: number, make: (parent: number) => T): T | null {
  const origin = parent[d] as number;
  return origin < 0 ? null : make(origin);
}
