import type { EbpOptions } from './options.ts';
import type { TableShape } from './schema.ts';

/** Tables whose rows are settings and lists: as many at every scale. */
const fixed =
  /^(Country|Civility|Vat|Unit|PaymentType|SettlementMode|SettlementModeLine|ScheduleEventType|Storehouse|CustomerFamily|CustomerSubFamily|ColleagueFunction|ColleagueFamily|CustomerProductFamily|ServiceType|CurrencyTable|Bank|AccountingYear|States|Naf|Ecotax|EconomicReason|VatExemptionReason|Intrastat\w*|PriceList|Territoriality|OperationOptions|EbpSys(AutoIncrement|Options|User|UserGroup|Right|RightColumn|SchemaInformation|Dashboard\w*|Nav\w*|Win\w*|Workflow\w*|Report|DefaultReport))$/;

/** Least rows of the tables that need some to be plausible, whatever the scale. */
const least: Record<string, number> = {
  Customer: 60,
  Contact: 60,
  Address: 60,
  Item: 80,
  ItemFamily: 12,
  ItemSubFamily: 24,
  Colleague: 12,
  Supplier: 12,
  CustomerProduct: 24,
  MaintenanceContract: 12,
  MaintenanceContractCustomerProduct: 4,
  Zipcode: 320,
  SaleCreditMemoOrigin: 4,
  StockDocument: 12,
  StockDocumentLine: 80,
  StockMovement: 200,
};

/** Rows of tables that are empty in the installation, once incidents are asked for; per unit of scale. */
const withIncidents: Record<string, number> = {
  Incident: 1400,
  IncidentCustomerProduct: 1400,
  Competence: 12,
  ColleagueCompetence: 60,
  SupplierFamily: 5,
};

export type Counts = Record<string, number>;

/** Rows of every table at the scale of the options. */
export function countsOf(schema: Map<string, TableShape>, options: EbpOptions): Counts {
  const counts: Counts = {};
  for (const { name, rows } of schema.values()) counts[name] = scaled(name, rows, options);
  // Every stocked item has a row for each storehouse.
  const stored = Math.max(30, Math.round((2277 * Math.min(counts.Item ?? 0, 1e9)) / 3837));
  counts.StockItem = stored * (counts.Storehouse as number);
  return counts;
}

function scaled(name: string, rows: number, { scale, incidents }: EbpOptions): number {
  const extra = incidents ? withIncidents[name] : undefined;
  if (extra !== undefined) {
    return /^(Incident|IncidentCustomerProduct)$/.test(name)
      ? Math.max(12, Math.round(extra * scale))
      : extra;
  }
  if (rows === 0 || fixed.test(name)) return rows;
  return Math.max(least[name] ?? 1, Math.round(rows * growth(name, scale)));
}

/** Families of things grow slower than the things; postal codes do not grow. */
function growth(name: string, scale: number): number {
  if (name === 'Zipcode') return Math.min(1, scale);
  if (/^(ItemFamily|ItemSubFamily|Colleague|EbpSysUserConnection)$/.test(name)) {
    return scale > 1 ? scale ** 0.5 : scale;
  }
  return scale;
}
