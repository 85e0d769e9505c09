import type { Rows } from '../cells.ts';
import type { World } from '../world.ts';
import { itemRows } from './catalogue.ts';
import { customerRows } from './customers.ts';
import { purchaseDocuments, saleDocuments } from './documents.ts';
import { lineAssociations, purchaseLines, saleLines } from './lines.ts';
import { listRows } from './lists.ts';
import { otherRows } from './other.ts';
import { colleagueRows, contactRows, supplierRows } from './parties.ts';
import { paymentRows } from './payments.ts';
import { planningRows } from './planning.ts';
import { stockRows } from './stock.ts';

/** Every table, those that nothing reads included. */
export function allRows(world: World): Rows[] {
  const known = [
    ...listRows(world),
    ...customerRows(world),
    ...contactRows(world),
    ...supplierRows(world),
    ...colleagueRows(world),
    ...itemRows(world),
    saleDocuments(world),
    saleLines(world),
    ...lineAssociations(world),
    purchaseDocuments(world),
    purchaseLines(world),
    ...paymentRows(world),
    ...stockRows(world),
    ...planningRows(world),
  ];
  const named = new Map([...known, ...otherRows(world)].map((rows) => [rows.table, rows]));
  return [...world.schema.keys()].map(
    (table) => named.get(table) ?? { table, size: world.counts[table] as number, columns: {} },
  );
}
