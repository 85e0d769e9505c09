import type { Server } from '../server.ts';
import { byChance, type Day } from './day.ts';

/** Invoices like earlier ones, with new numbers and dates, unpaid. */
export async function addInvoices(server: Server, count: number, day: Day) {
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
