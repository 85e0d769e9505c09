/** A shop fitter's sale documents by hand, a dozen columns of each table, as of 2026-03-31. */
export const AS_OF = '2026-03-31';

type Cell = string | number | null;

const literal = (cell: Cell) => (typeof cell === 'string' ? `'${cell}'` : String(cell));
const table = (name: string, columns: string, rows: Cell[][]) => {
  const names = columns.split(', ').map((each) => `"${each.split(' ')[0]}"`);
  const types = columns
    .split(', ')
    .map((each) => `"${each.split(' ')[0]}" ${each.split(' ').slice(1).join(' ')}`);
  const values = rows.map((row) => `(${row.map(literal).join(', ')})`);
  return `create table "${name}" (${types.join(', ')});
    insert into "${name}" (${names.join(', ')}) values ${values.join(', ')};`;
};

/** 1 quote, 2 order, 4 invoice, 5 credit note, 99 nothing known. */
const documents: Cell[][] = [
  ['Q1', 'DE1', '2026-01-10', 1, 1, 'C1', 'S1', 100, 0, '2026-02-10', null, null],
  ['Q2', 'DE2', '2026-02-01', 1, 1, 'C1', 'S1', 60, 0, '2026-04-30', null, null],
  ['Q3', 'DE3', '2026-02-02', 1, 1, 'C2', null, 70, 0, '2026-03-01', null, null],
  ['O1', 'BC1', '2026-01-20', 2, 1, 'C1', 'S1', 100, 0, null, 'DE1', 1],
  ['F1', 'FA1', '2026-02-05', 4, 1, 'C1', 'S1', 180, 10, null, null, null],
  ['F2', 'FA2', '2026-02-06', 4, 1, 'C2', null, 50, 0, null, null, null],
  ['A1', 'AV1', '2026-03-01', 5, 1, 'C1', 'S1', 20, 0, null, null, null],
  ['A2', 'AV2', '2026-03-02', 5, 1, 'C2', null, -30, 0, null, null, null],
  ['F3', 'FA3', '2026-12-24', 4, 1, ' ', null, 10, 0, null, null, null],
  ['F4', 'FA4', '2026-03-10', 4, 1, 'C9', null, 999, 0, null, null, null],
  ['F5', 'FA5', '2026-03-11', 4, 1, 'C1', null, 77, 0, null, null, null],
  ['F6', 'FA6', null, 4, 1, 'C1', null, 5, 0, null, null, null],
  ['X1', 'XX1', '2026-03-12', 99, 1, 'C1', null, 8, 0, null, null, null],
  ['F7', 'FA7', '2025-03-31', 4, 3, 'C1', null, 200, 0, null, null, null],
];

/** Id, document, type, item, text, quantity, price, net, net with the document's discount, cost of a unit, VAT. */
const lines: Cell[][] = [
  ['q1a', 'Q1', 0, 'I1', 'Chaise', 1, 100, 100, 100, 60, 20],
  ['q2a', 'Q2', 0, 'I1', 'Chaise', 1, 60, 60, 60, 36, 12],
  ['q3a', 'Q3', 0, 'I1', 'Chaise', 1, 70, 70, 70, 36, 14],
  ['o1a', 'O1', 0, 'I1', 'Chaise', 1, 100, 100, 100, 60, 20],
  // Net with the discount; net without it; neither: 2 x 25, less 10 %. And a text.
  ['f1a', 'F1', 0, 'I1', 'Chaise', 1, 100, 100, 90, 60, 18],
  ['f1b', 'F1', 0, 'I2', 'Table', 1, 50, 50, null, 20, 9],
  ['f1c', 'F1', 0, 'I9', 'Lampe', 2, 25, null, null, null, 9],
  ['f1t', 'F1', 1, null, 'Merci', 0, 0, 0, 0, 0, 0],
  ['f2a', 'F2', 0, null, 'Pose', 1, 50, 50, 50, null, 10],
  // Written positive, the second line a discount; written negative.
  ['a1a', 'A1', 0, 'I1', 'Chaise', 1, 25, 25, 25, 15, 5],
  ['a1b', 'A1', 0, 'I2', 'Geste', 1, -5, -5, -5, 0, -1],
  ['a2a', 'A2', 0, 'I2', 'Table', 1, 30, -30, -30, 20, -6],
  ['f3a', 'F3', 0, 'I2', 'Table', 1, 10, 10, 10, 4, 2],
  ['f4a', 'F4', 0, 'I1', 'Chaise', 1, 40, 40, 40, 24, 8],
  ['f6a', 'F6', 0, 'I1', 'Chaise', 1, 5, 5, 5, 3, 1],
  ['x1a', 'X1', 0, 'I1', 'Chaise', 1, 8, 8, 8, 3, 1],
  ['f7a', 'F7', 2, 'I1', 'Chaise', 2, 100, 200, 200, 60, 40],
  // Refused: no document, no id, another content of an id. Collapsed: the same again.
  ['n1', 'F99', 0, 'I1', 'Chaise', 1, 10, 10, 10, 6, 2],
  [null, 'F2', 0, 'I1', 'Chaise', 1, 10, 10, 10, 6, 2],
  ['f2a', 'F2', 0, null, 'Pose', 1, 40, 40, 40, null, 8],
  ['f4a', 'F4', 0, 'I1', 'Chaise', 1, 40, 40, 40, 24, 8],
];

const lineTable = table(
  'SaleDocumentLine',
  'Id text, DocumentId text, LineType smallint, ItemId text, DescriptionClear text, Quantity numeric, SalePriceVatExcluded numeric, NetAmountVatExcluded numeric, NetAmountVatExcludedWithDiscount numeric, CostPrice numeric, VatAmount numeric',
  lines,
);

const rest = [
  table(
    'SaleDocument',
    'Id text, DocumentNumber text, DocumentDate timestamp, DocumentType smallint, DocumentState smallint, CustomerId text, ColleagueId text, AmountVatExcluded numeric, DiscountRate numeric, ValidityDate timestamp, OriginDocumentNumber text, OriginDocumentType smallint',
    documents,
  ),
  table('Customer', 'Id text, Name text, MainDeliveryAddress_ZipCode text, ActiveState smallint', [
    ['C1', 'Alpha', '35000', 1],
    ['C2', 'Bravo', '75001', 1],
    ['C3', 'Charlie', '13001', 1],
  ]),
  table('Item', 'Id text, Caption text, FamilyId text', [
    ['I1', 'Chaise', 'MOB'],
    ['I2', 'Chaise', 'MOB'],
    ['I3', 'Jamais vendu', 'MOB'],
  ]),
  table('ItemFamily', 'Id text, Caption text', [['MOB', 'Mobilier']]),
  table('StockMovement', 'Id text, ItemId text, Quantity numeric', [['1', 'I1', 1]]),
].join('\n');

/** SQL of the company; `lines: false` leaves out the table of lines. */
export const companySql = (options = { lines: true }) => (options.lines ? lineTable : '') + rest;

export const CODES = 'quote=1,order=2,delivery=3,invoice=4,credit_note=5';
