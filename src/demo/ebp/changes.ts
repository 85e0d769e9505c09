import { randomOf } from '../random.ts';
import type { Server } from '../server.ts';
import { deleteCustomers, deleteDocuments } from './changes-deleted.ts';
import { addInvoices } from './changes-new.ts';
import { byChance, type Day } from './day.ts';
import type { EbpOptions } from './options.ts';
import { personName } from './people.ts';
import { placeOf } from './places.ts';

/** Rows changed, as the server counted them. */
export interface Changes {
  /** Customers with another name. */
  renamed: number;
  /** Customers in another town. */
  moved: number;
  /** Items with another price. */
  repriced: number;
  /** Sale documents with another date. */
  redated: number;
  /** Quotes that led to nothing, and their lines. */
  deletedDocuments: number;
  deletedLines: number;
  /** Customers that nothing refers to. */
  deletedCustomers: number;
  /** Rows added to EbpSysDeletedRecord. */
  deletedRecords: number;
  /** New invoices, their lines and what is due. */
  addedDocuments: number;
  addedLines: number;
  addedCommitments: number;
}

type Shares = Record<
  'renamed' | 'moved' | 'repriced' | 'redated' | 'documents' | 'customers' | 'added',
  number
>;

/** What of `n` changes is meant; documents bring their lines with them. */
export function sharesOf(n: number): Shares {
  const of = (share: number) => Math.round(n * share);
  const shares = {
    renamed: of(0.1),
    moved: of(0.08),
    repriced: of(0.15),
    redated: of(0.2),
    documents: of(0.12),
    customers: of(0.05),
  };
  const planned = Object.values(shares).reduce((sum, count) => sum + count, 0);
  return { ...shares, added: Math.max(0, n - planned) };
}

/** All changes, in the caller's transaction. The day's last minutes are their time. */
export async function changeAll(
  server: Server,
  shares: Shares,
  { seed, asOf }: EbpOptions,
): Promise<Changes> {
  const day = { seed: `${seed}`, now: `timestamp '${asOf} 21:00:00'` };
  const deleted = await deleteDocuments(server, shares.documents, day);
  const customers = await deleteCustomers(server, shares.customers, day);
  const renamed = await changeCustomers(server, shares.renamed, day, 'names');
  const moved = await changeCustomers(server, shares.moved, day, 'towns');
  const repriced = await reprice(server, shares.repriced, day);
  const redated = await redate(server, shares.redated, day);
  const added = await addInvoices(server, shares.added, day);
  return {
    renamed,
    moved,
    repriced,
    redated,
    deletedDocuments: deleted.documents,
    deletedLines: deleted.lines,
    deletedCustomers: customers,
    deletedRecords: deleted.documents + deleted.records + customers,
    ...added,
  };
}

/** Another name or town for customers by chance. */
async function changeCustomers(server: Server, count: number, day: Day, what: 'names' | 'towns') {
  const random = randomOf(Number(day.seed), what);
  const place = placeOf(Number(day.seed) + 1);
  const table = `goldserve_demo_${what}`;
  const ids = await server.rows(
    `SELECT "Id" FROM "Customer" ORDER BY ${byChance(day, what)} LIMIT ${count}`,
  );
  await server.temporary(
    table,
    'id text primary key, a text, b text, latitude numeric, longitude numeric',
  );
  await server.load(
    table,
    ['id', 'a', 'b', 'latitude', 'longitude'],
    ids.map(({ Id }, k) => {
      if (what === 'names')
        return [String(Id), `${personName(random(), random())} ${k + 1}`, null, null, null];
      const town = place(Math.floor(random() * 3000));
      return [String(Id), town.zipCode, town.city, town.latitude, town.longitude];
    }),
  );
  const town = (prefix: string) =>
    `"${prefix}_ZipCode" = o.a, "${prefix}_City" = o.b, "${prefix}_Latitude" = o.latitude, "${prefix}_Longitude" = o.longitude`;
  const set =
    what === 'names'
      ? '"Name" = o.a'
      : `${town('MainDeliveryAddress')}, ${town('MainInvoicingAddress')}`;
  return server.updateFrom('"Customer"', table, 't."Id" = o.id', `${set}, ${touched(day)}`);
}

const touched = ({ now }: Day) =>
  `"sysModifiedDate" = ${now}, "sysRecordVersion" = coalesce("sysRecordVersion", 0) + 1`;

/** A few percent more on items by chance. */
const reprice = (server: Server, count: number, day: Day) =>
  server.change(`UPDATE "Item" SET "SalePriceVatExcluded" = round("SalePriceVatExcluded" * 1.05, 2),
      "SalePriceVatIncluded" = round("SalePriceVatIncluded" * 1.05, 2), ${touched(day)}
    WHERE "Id" IN (SELECT "Id" FROM "Item" ORDER BY ${byChance(day, 'price')} LIMIT ${count})`);

/** Documents that were made from no other, a day to a week earlier: none comes before what it was made from. */
const redate = (server: Server, count: number, day: Day) =>
  server.change(`UPDATE "SaleDocument"
      SET "DocumentDate" = "DocumentDate" - make_interval(days => 1 + "NumberSuffix"::int % 7), ${touched(day)}
    WHERE "Id" IN (SELECT "Id" FROM "SaleDocument" WHERE "OriginDocumentNumber" IS NULL
      ORDER BY ${byChance(day, 'date')} LIMIT ${count})`);
