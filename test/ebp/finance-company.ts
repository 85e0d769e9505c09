/** A company's documents, due amounts and payments by hand, as SQL of an installation with few columns. */
export const AS_OF = '2026-06-30';
export const CODES = 'order=2,invoice=4,credit_note=5';

const uuid = (n: number) => `'00000000-0000-0000-0000-${String(n).padStart(12, '0')}'`;
const list = (values: (string | number | null)[][]) =>
  values.map((row) => `(${row.map((value) => value ?? 'null').join(', ')})`).join(', ');

const documents = (side: 'Sale' | 'Purchase', third: string) => `
  create table "${side}Document" ("Id" uuid, "DocumentType" smallint, "DocumentNumber" varchar(20),
    "DocumentDate" timestamp, "${third}" varchar(20), "AmountVatExcluded" numeric,
    "AmountVatExcludedWithDiscount" numeric, "DiscountRate" numeric, "sysModifiedDate" timestamp);
  create table "${side}DocumentLine" ("Id" uuid, "DocumentId" uuid, "ItemId" varchar(40), "Quantity" numeric,
    "RealNetAmountVatExcludedWithDiscount" numeric, "NetAmountVatExcluded" numeric, "VatAmount" numeric,
    "${side === 'Sale' ? 'CostPrice' : 'NetPriceVatExcluded'}" numeric, "sysModifiedDate" timestamp);
  create table "${side}Commitment" ("Id" uuid, "DocumentId" uuid, "DocumentType" smallint, "ThirdId" varchar(20),
    "DueDate" timestamp, "Amount" numeric, "BalanceDue" numeric, "sysModifiedDate" timestamp);
  create table "${side}Settlement" ("Id" uuid, "ThirdId" varchar(20), "SettlementDate" timestamp, "Amount" numeric,
    "IsUnpaid" boolean);
  create table "${side}SettlementCommitmentAssociation" ("Id" uuid, "CommitmentId" uuid, "SettlementId" uuid,
    "AssignedAmount" numeric);`;

export const tables = `
  create table "Customer" ("Id" varchar(20), "Name" varchar(60));
  create table "Supplier" ("Id" varchar(20), "Name" varchar(60));
  create table "Item" ("Id" varchar(40), "Caption" varchar(80), "ManageStock" boolean);
  ${documents('Sale', 'CustomerId')}${documents('Purchase', 'SupplierId')}`;

const document = (
  n: number,
  type: number,
  day: string,
  third: string | null,
  discount = 'null',
) => [
  uuid(n),
  type,
  `'D${n}'`,
  `'${day}'`,
  third && `'${third}'`,
  'null',
  'null',
  discount,
  'null',
];
const due = (
  n: number,
  of: number,
  third: string,
  day: string | null,
  amount: number,
  balance: number | null,
) => [uuid(n), uuid(of), 0, `'${third}'`, day && `'${day}'`, amount, balance, "'2026-06-01'"];
const line = (
  n: number,
  of: number,
  net: number | null,
  vat: number,
  more: Partial<Record<'item' | 'quantity' | 'bare' | 'price', string | number>> = {},
) => [
  uuid(n),
  uuid(of),
  more.item ?? "'I1'",
  more.quantity ?? 1,
  net,
  more.bare ?? net,
  vat,
  more.price ?? null,
  'null',
];

export const rows = `
  insert into "Customer" values ('C1', 'Mairie'), ('C2', 'Hôtel');
  insert into "Supplier" values ('S1', 'Grossiste');
  insert into "Item" values ('I1', 'Vanne', false);
  insert into "SaleDocument" values ${list([
    document(1, 4, '2026-04-10', 'C1'),
    document(2, 4, '2026-06-08', 'C1'),
    document(3, 4, '2026-02-01', 'C2'),
    document(4, 4, '2026-03-16', 'C2'),
    document(5, 5, '2026-06-05', 'C1'),
    document(6, 2, '2026-06-20', 'C1'),
  ])};
  insert into "SaleDocumentLine" values ${list([
    line(1, 1, 1000, 200, { price: 600 }),
    line(2, 2, 500, 100),
    line(3, 3, 200, 40),
    line(4, 4, 100, 0),
    line(5, 5, -100, -20),
    line(6, 6, 250, 50),
  ])};
  insert into "SaleCommitment" values ${list([
    due(1, 1, 'C1', '2026-05-10', 1200, 700),
    due(2, 2, 'C1', '2026-07-08', 600, null),
    due(3, 3, 'C2', '2026-03-01', 240, 240),
    due(4, 4, 'C2', '2026-04-15', 100, 80),
    due(5, 5, 'C1', '2026-06-20', 120, 120),
    due(6, 6, 'C1', '2026-07-15', 300, 300),
    due(7, 99, 'C2', null, 10, 10),
  ])};
  insert into "SaleSettlement" values ${list([
    [uuid(1), "'C1'", "'2026-05-20'", 500, 'false'],
    [uuid(2), "'C2'", "'2026-03-02'", 240, 'true'],
    [uuid(3), "'C2'", "'2026-06-15'", 90, 'false'],
  ])};
  insert into "SaleSettlementCommitmentAssociation" values ${list([
    [uuid(1), uuid(1), uuid(1), 500],
    [uuid(2), uuid(3), uuid(2), 240],
    [uuid(2), uuid(3), uuid(2), 240],
  ])};
  insert into "PurchaseDocument" values ${list([
    document(1, 4, '2026-06-01', 'S1', '10'),
    document(2, 5, '2026-06-02', 'S1'),
    document(3, 4, '2026-08-01', null),
    document(4, 77, '2026-06-03', 'S1'),
  ])};
  insert into "PurchaseDocumentLine" values ${list([
    line(1, 1, null, 180, { bare: 1000, quantity: 10, price: 100 }),
    line(2, 1, null, 0, { bare: 'null', item: 'null', quantity: 'null' }),
    line(3, 2, 50, 10),
    line(4, 3, null, 0, { bare: 'null', quantity: 3, price: 20 }),
    line(5, 4, 70, 14, { item: "'GONE'" }),
    line(6, 98, 70, 14),
    line(1, 1, null, 180, { bare: 1000, quantity: 10, price: 100 }),
    line(7, 1, 5, 1, { quantity: 2, price: 40 }),
  ])};
  insert into "PurchaseCommitment" values ${list([due(1, 1, 'S1', '2026-06-30', 1086, 1086)])};`;
