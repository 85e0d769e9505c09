import { randomOf } from '../random.ts';
import { type Calendar, calendarTo } from './calendar.ts';
import { type Counts, countsOf } from './counts.ts';
import { customersDirt, type Dirt, documentsDirt, linesDirt, spareLines } from './dirt.ts';
import { CREDIT, type Documents, INVOICE, totalOf } from './documents.ts';
import { type Events, eventsOf, type Products, productsOf } from './events.ts';
import { type Incidents, incidentsOf } from './incidents.ts';
import { type Items, itemsOf } from './items.ts';
import { shuffled } from './noise.ts';
import type { EbpOptions } from './options.ts';
import { type Commitments, commitmentsOf, type Payments, pay } from './payments.ts';
import { type Customers, customersOf, type Staff, staffOf } from './people.ts';
import { purchasesOf } from './purchases.ts';
import { salesOf, type Trade } from './sales.ts';
import { readSchema, type TableShape } from './schema.ts';
import { type Stock, stockOf } from './stock.ts';
import { functions } from './things.ts';

/** Everything that rows are made from. About 90 bytes for each line of a document; no row of text. */
export interface World {
  options: EbpOptions;
  schema: Map<string, TableShape>;
  counts: Counts;
  calendar: Calendar;
  staff: Staff;
  customers: Customers;
  items: Items;
  sales: Trade;
  purchases: Trade;
  stock: Stock;
  receivable: Commitments & Payments;
  payable: Commitments & Payments;
  products: Products;
  events: Events;
  /** undefined: the tables of incidents stay empty. */
  incidents?: Incidents;
  dirt: Dirt;
  /** -1 for a credit note where it is an invoice with negative amounts, else 1. */
  sign(saleDocument: number): number;
}

/** The same options give the same world. */
export function worldOf(options: EbpOptions): World {
  const schema = readSchema();
  const counts = countsOf(schema, options);
  const calendar = calendarTo(options.asOf);
  const staff = staffOf(counts, functions);
  const customers = customersOf(options, counts, calendar, staff);
  const items = itemsOf(options, counts);
  const spare = spareLines(options, counts);
  const sales = salesOf(
    options,
    counts,
    calendar,
    customers,
    items,
    spare.orphanLine + spare.duplicateLine,
  );
  const purchases = purchasesOf(options, counts, calendar, items);
  const dirt = dirtOf(options, counts, sales, customers, spare);
  const isSound = (document: number) => !dirt.documents.has(document);
  const { documents } = sales;
  const sign = (d: number) =>
    documents.kind[d] === CREDIT && options.codes === 'document' ? -1 : 1;
  const stock = stockOf(options, counts, calendar, items, sales, purchases, isSound);
  assignDeals(documents, counts, options);
  const products = productsOf(options, counts, customers, calendar);
  const events = eventsOf(options, counts, calendar, customers, staff, products);
  const incidents = options.incidents
    ? incidentsOf(options, counts, calendar, customers, events, products)
    : undefined;
  const payments = { options, counts, calendar };
  const receivable = settled(payments, documents, 'Sale', (d) => (isSound(d) ? sign(d) : 0));
  const payable = settled(payments, purchases.documents, 'Purchase', () => 1);
  return {
    options,
    schema,
    counts,
    calendar,
    staff,
    customers,
    items,
    sales,
    purchases,
    stock,
    receivable,
    payable,
    products,
    events,
    incidents,
    dirt,
    sign,
  };
}

function dirtOf(
  options: EbpOptions,
  counts: Counts,
  sales: Trade,
  customers: Customers,
  spare: ReturnType<typeof spareLines>,
): Dirt {
  const documents = documentsDirt(options, sales.documents);
  const dirt = {
    customers: customersDirt(options, counts),
    documents,
    lines: linesDirt(options, sales.lines, (d) => !documents.has(d)),
  };
  const found: Record<string, number> = { ...spare };
  for (const list of [dirt.customers, dirt.documents, dirt.lines]) {
    for (const kind of list.values()) found[kind] = (found[kind] ?? 0) + 1;
  }
  for (const [k, kind] of dirt.customers)
    if (kind === 'duplicateCustomer') customers.original[k] = k - 1;
  for (const [d, kind] of documents) if (kind === 'missingCustomer') sales.documents.party[d] = -1;
  found.textLine = sales.lines.item.reduce((sum, item) => sum + (item < 0 ? 1 : 0), 0);
  return { ...dirt, counts: found as Dirt['counts'] };
}

/** Due dates and payments of one side; lowers the balances of the documents. `signOf`: 0 leaves a document out. */
function settled(
  { options, counts, calendar }: Pick<World, 'options' | 'counts' | 'calendar'>,
  documents: Documents,
  side: 'Sale' | 'Purchase',
  signOf: (document: number) => number,
): Commitments & Payments {
  const random = randomOf(options.seed, `payments ${side}`);
  const billed = [];
  for (let d = 0; d < documents.size; d++) {
    const isBill = documents.kind[d] === INVOICE || documents.kind[d] === CREDIT;
    if (!isBill || signOf(d) === 0) continue;
    billed.push({
      document: d,
      day: documents.day[d] as number,
      total: totalOf(documents, d) * signOf(d),
    });
  }
  const commitments = commitmentsOf(billed, counts[`${side}Commitment`] as number, random);
  const size = {
    associations: counts[`${side}SettlementCommitmentAssociation`] as number,
    settlements: counts[`${side}Settlement`] as number,
  };
  const payments = pay(commitments, (d) => documents.party[d] as number, size, calendar, random);
  for (let k = 0; k < commitments.size; k++) {
    const d = commitments.document[k] as number;
    documents.balance[d] = (documents.balance[d] as number) + (commitments.balance[k] as number);
  }
  return { ...commitments, ...payments };
}

/** Puts exactly as many sale documents into deals as the deals' table has rows; those of a chain share one. */
function assignDeals(documents: Documents, counts: Counts, { seed }: EbpOptions): void {
  const { size, parent, deal, party, day } = documents;
  const chain = new Int32Array(size);
  const length = new Int32Array(size);
  for (let d = 0; d < size; d++) {
    const origin = parent[d] as number;
    const root = origin < 0 ? d : (chain[origin] as number);
    chain[d] = root;
    length[root] = (length[root] as number) + 1;
  }
  let left = counts.DealSaleDocument as number;
  const chosen = new Uint8Array(size);
  for (const root of shuffled(size, randomOf(seed, 'deals'))) {
    if (chain[root] !== root || (length[root] as number) > left) continue;
    chosen[root] = 1;
    left -= length[root] as number;
  }
  for (let d = 0; d < size; d++) {
    const root = chain[d] as number;
    if (!chosen[root]) continue;
    const key = ((party[root] as number) + 1) * 5 + Math.floor((day[root] as number) / 400);
    deal[d] = key % (counts.Deal as number);
  }
}
