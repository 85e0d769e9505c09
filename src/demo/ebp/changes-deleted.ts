import type { Server } from '../server.ts';
import { byChance, type Day } from './day.ts';
import { deletedKind } from './tables/other.ts';

/** Removes quotes that led to nothing, with their lines. */
export async function deleteDocuments(server: Server, count: number, day: Day) {
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

/** Removes customers that nothing refers to. */
export async function deleteCustomers(server: Server, count: number, day: Day) {
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
