import { euros, type Rows } from '../cells.ts';
import { numberOf, typeCodes } from '../codes.ts';
import { itemId, uuidsOf } from '../ids.ts';
import { FROM_PURCHASE, FROM_STOCK, TRANSFER } from '../stock-lines.ts';
import type { World } from '../world.ts';

export const stockRows = (world: World): Rows[] => [
  movementRows(world),
  ...stockDocumentRows(world),
];

function movementRows(world: World): Rows {
  const { options, calendar, stock } = world;
  const { movements } = stock;
  const from = (k: number) =>
    sourceOf(world, movements.source[k] as number, movements.line[k] as number);
  const lineTables = ['SaleDocumentLine', 'PurchaseDocumentLine', 'StockDocumentLine'];
  const tables = ['SaleDocument', 'PurchaseDocument', 'StockDocument'];
  const source = (k: number) => movements.source[k] as number;
  const day = (k: number) => movements.day[k] as number;
  const quantity = (k: number) => {
    const signed = movements.quantity[k] as number;
    return (movements.type[k] === TRANSFER ? signed : Math.abs(signed)) / 100;
  };
  const left = (k: number) => (movements.stock[k] as number) / 100;
  return {
    table: 'StockMovement',
    size: movements.size,
    columns: {
      Id: (k) => k + 1,
      ItemId: (k) => itemId(movements.item[k] as number),
      StorehouseId: (k) => uuidsOf(options.seed, 'Storehouse')(movements.store[k] as number),
      MovementType: (k) => movements.type[k] as number,
      DocumentId: (k) => uuidsOf(options.seed, tables[source(k)] as string)(from(k).document),
      DocumentLineId: (k) =>
        uuidsOf(options.seed, lineTables[source(k)] as string)(movements.line[k] as number),
      DocumentNumber: (k) => from(k).number,
      DocumentType: source,
      DocumentSubType: (k) => from(k).type,
      DocumentDate: (k) => calendar.time(day(k), 0),
      DocumentOrder: (k) => k + 1,
      Quantity: quantity,
      UnitCost: (k) => euros(movements.unitCost[k] as number),
      Cost: (k) => euros(quantity(k) * (movements.unitCost[k] as number)),
      Pump: (k) => euros(movements.pump[k] as number),
      RealStock: left,
      VirtualStock: left,
      StockValue: (k) => euros(left(k) * (movements.pump[k] as number)),
      sysCreatedDate: (k) => calendar.time(day(k), 720),
    },
  };
}

/** The document that a movement comes from. */
function sourceOf({ options, sales, purchases, stock }: World, source: number, line: number) {
  if (source === FROM_STOCK) {
    const document = stock.lines.document[line] as number;
    return { document, number: stockNumber(document), type: stock.lines.type[line] as number };
  }
  const { documents, lines } = source === FROM_PURCHASE ? purchases : sales;
  const document = lines.document[line] as number;
  const kind = documents.kind[document] as number;
  return {
    document,
    number: numberOf(kind, documents.number[document] as number),
    type: typeCodes[options.codes][kind] as number,
  };
}

const stockNumber = (document: number) => `ST${String(document + 1).padStart(8, '0')}`;

function stockDocumentRows({ options, calendar, stock, items }: World): Rows[] {
  const { lines } = stock;
  const { documents } = lines;
  const storehouse = uuidsOf(options.seed, 'Storehouse');
  const day = (k: number) => calendar.time(documents.day[k] as number, 0);
  const cost = (k: number) => items.cost[lines.item[k] as number] as number;
  const isTransfer = (k: number) => lines.type[k] === TRANSFER;
  return [
    {
      table: 'StockDocument',
      size: documents.size,
      columns: {
        Id: uuidsOf(options.seed, 'StockDocument'),
        DocumentNumber: stockNumber,
        NumberPrefix: () => 'ST',
        NumberSuffix: (k) => k + 1,
        DocumentDate: day,
        DocumentType: (k) => documents.type[k] as number,
        GlobalDocumentOrder: (k) => k + 1,
        StorehouseId: () => storehouse(0),
        sysCreatedDate: day,
      },
    },
    {
      table: 'StockDocumentLine',
      size: lines.size,
      columns: {
        Id: uuidsOf(options.seed, 'StockDocumentLine'),
        DocumentId: (k) => uuidsOf(options.seed, 'StockDocument')(lines.document[k] as number),
        LineOrder: (k) => k + 1,
        ItemId: (k) => itemId(lines.item[k] as number),
        Quantity: (k) => (lines.quantity[k] as number) / 100,
        RealQuantity: (k) => (lines.quantity[k] as number) / 100,
        ItemValue: (k) => euros(cost(k)),
        TotalValue: (k) => euros((cost(k) * (lines.quantity[k] as number)) / 100),
        StockMovementId: (k) => lines.movement[k] as number,
        StorehouseId: () => storehouse(0),
        TargetStorehouseId: (k) => (isTransfer(k) ? storehouse(lines.target[k] as number) : null),
        ManageStock: () => 't',
        sysCreatedDate: (k) => day(lines.document[k] as number),
      },
    },
  ];
}
