import type { Rows } from '../cells.ts';
import type { World } from '../world.ts';
import { activityRows } from './activities.ts';
import { lineAssociations } from './associations.ts';
import { itemRows } from './catalogue.ts';
import { colleagueRows } from './colleagues.ts';
import { customerRows } from './customers.ts';
import { dealRows } from './deals.ts';
import { purchaseDocuments, saleDocuments } from './documents.ts';
import { productRows } from './equipment.ts';
import { incidentRows } from './incidents.ts';
import { purchaseLines, saleLines } from './lines.ts';
import { listRows } from './lists.ts';
import { otherRows } from './other.ts';
import { contactRows, supplierRows } from './parties.ts';
import { paymentRows } from './payments.ts';
import { eventRows } from './planning.ts';
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
    ...dealRows(world),
    purchaseDocuments(world),
    purchaseLines(world),
    ...paymentRows(world),
    ...stockRows(world),
    eventRows(world),
    ...productRows(world),
    ...incidentRows(world),
    activityRows(world),
  ];
  const named = new Map([...known, ...otherRows(world)].map((rows) => [rows.table, rows]));
  return [...world.schema.keys()].map(
    (table) => named.get(table) ?? { table, size: world.counts[table] as number, columns: {} },
  );
}
