import { randomOf } from '../random.ts';
import type { Server } from '../server.ts';
import type { EbpOptions } from './options.ts';
import { personName } from './people.ts';
import { placeOf } from './places.ts';
import { deletedKind } from './tables/other.ts';

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

interface Day {
  seed: string;
  /** SQL for the time of the changes. */
  now: string;
}

/** A chosen order that is the same for the same seed, whatever the server's plan. */
const byChance = ({ seed }: Day, salt: string, column = '"Id"') =>
  `md5(${column}::text || '${salt}${seed}'), ${column}`;

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

/** Documents of all kinds, a day to a week earlier. */
const redate = (server: Server, count: number, day: Day) =>
  server.change(`UPDATE "SaleDocument"
      SET "DocumentDate" = "DocumentDate" - make_interval(days => 1 + "NumberSuffix"::int % 7), ${touched(day)}
    WHERE "Id" IN (SELECT "Id" FROM "SaleDocument" ORDER BY ${byChance(day, 'date')} LIMIT ${count})`);

async function deleteDocuments(server: Server, count: number, day: Day) {
  await server.change(`CREATE TEMP TABLE goldserve_demo_gone ON COMMIT DROP AS
    SELECT "Id" AS id FROM "SaleDocument" WHERE "NumberPrefix" = 'DE' AND "TransferedDocumentId" IS NULL
       AND "DealId" IS NULL ORDER BY ${byChance(day, 'gone')} LIMIT ${count}`);
  await note(server, 'SaleDocument', 'SELECT id::text, id FROM goldserve_demo_gone', day);
  const records = await note(
    server,
    'SaleDocumentLine',
    `SELECT DISTINCT l."Id"::text, l."Id" FROM "SaleDocumentLine" l
       JOIN goldserve_demo_gone g ON l."DocumentId" = g.id`,
    day,
  );
  const lines = await server.deleteFrom(
    '"SaleDocumentLine"',
    'goldserve_demo_gone',
    't."DocumentId" = o.id',
  );
  const documents = await server.deleteFrom(
    '"SaleDocument"',
    'goldserve_demo_gone',
    't."Id" = o.id',
  );
  return { documents, lines, records };
}

async function deleteCustomers(server: Server, count: number, day: Day) {
  const unused = [
    'SaleDocument',
    'ScheduleEvent',
    'CustomerProduct',
    'MaintenanceContract',
    'Incident',
  ]
    .map((table) => `NOT EXISTS (SELECT 1 FROM "${table}" x WHERE x."CustomerId" = c."Id")`)
    .join(' AND ');
  await server.change(`CREATE TEMP TABLE goldserve_demo_left ON COMMIT DROP AS
    SELECT "Id" AS id, "UniqueId" AS uid FROM "Customer" c WHERE ${unused}
     ORDER BY ${byChance(day, 'left')} LIMIT ${count}`);
  await note(server, 'Customer', 'SELECT id, uid FROM goldserve_demo_left', day);
  return server.deleteFrom('"Customer"', 'goldserve_demo_left', 't."Id" = o.id');
}

/** Notes deletions where EBP does; `rows` gives the key and the unique id of each. */
const note = (server: Server, table: string, rows: string, { now }: Day) =>
  server.change(`INSERT INTO "EbpSysDeletedRecord" ("Id", "UniqueId", "Kind", "Version", "sysCreatedDate")
    SELECT gone.id, gone.uid, '${deletedKind(table)}', 1, ${now} FROM (${rows}) AS gone(id, uid)`);

/** Invoices like earlier ones, with new numbers and dates, unpaid. */
async function addInvoices(server: Server, count: number, day: Day) {
  await server.change(`CREATE TEMP TABLE goldserve_demo_new ON COMMIT DROP AS
    SELECT s.*, md5('${day.seed}/' || s.number || '/' || s.old)::uuid AS new FROM (
      SELECT d."Id" AS old, row_number() OVER (ORDER BY ${byChance(day, 'new', 'd."Id"')}) +
             (SELECT max("NumberSuffix")::bigint FROM "SaleDocument" WHERE "NumberPrefix" = 'FA') AS number
        FROM "SaleDocument" d WHERE d."NumberPrefix" = 'FA' AND d."CustomerId" <> ''
         AND EXISTS (SELECT 1 FROM "SaleCommitment" c WHERE c."DocumentId" = d."Id")
       ORDER BY number LIMIT ${count}) s`);
  const due = `date_trunc('day', ${day.now}) - make_interval(days => (n.number % 7)::int)`;
  const common = `'sysCreatedDate', ${day.now}, 'sysModifiedDate', ${day.now}`;
  const own = `md5(n.new::text || t."Id"::text)`;
  return {
    addedDocuments: await copyRows(
      server,
      'SaleDocument',
      't."Id" = n.old',
      `'Id', n.new,
      'DocumentNumber', 'FA' || lpad(n.number::text, 8, '0'), 'NumberSuffix', n.number,
      'DocumentDate', ${due}, 'DeliveryDate', ${due}, 'DocumentState', 1, 'OriginDocumentNumber', null,
      'OriginDocumentType', null, 'TransferedDocumentId', null, 'DealId', null,
      'CommitmentsBalanceDue', t."TotalDueAmount", 'CommitmentsCurrencyBalanceDue', t."TotalDueAmount", ${common}`,
    ),
    addedLines: await copyRows(
      server,
      'SaleDocumentLine',
      't."DocumentId" = n.old',
      `'Id', ${own},
      'DocumentId', n.new, 'StockMovementId', null, 'DealId', null, 'DeliveryDate', ${due}, ${common}`,
    ),
    addedCommitments: await copyRows(
      server,
      'SaleCommitment',
      't."DocumentId" = n.old',
      `'Id', ${own},
      'DocumentId', n.new, 'DueDate', ${due} + interval '30 days', 'BalanceDue', t."Amount",
      'CurrencyBalanceDue', t."Amount", 'IsLiquidated', false, ${common}`,
    ),
  };
}

/** Copies rows `t` that belong to the new invoices `n`, once each, with some columns changed. */
const copyRows = (server: Server, table: string, on: string, changed: string) =>
  server.change(`INSERT INTO "${table}"
    SELECT r.* FROM (SELECT DISTINCT ON (t."Id") t."Id" AS id, jsonb_build_object(${changed}) AS changed, t AS row
             FROM "${table}" t JOIN goldserve_demo_new n ON ${on} ORDER BY t."Id") c
     CROSS JOIN LATERAL jsonb_populate_record(c.row, c.changed) r`);
