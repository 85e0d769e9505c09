import type { Rows } from '../cells.ts';
import { itemId, supplierId, uuidsOf } from '../ids.ts';
import { noiseOf, spread } from '../noise.ts';
import type { World } from '../world.ts';

/** Tables whose deletions are noted, by turns. */
const deletedFrom = [
  'SaleDocument',
  'PurchaseDocument',
  'ScheduleEvent',
  'Item',
  'Customer',
] as const;

/** Kind of a deletion: the table's own uuid, the same in every installation. */
export const deletedKind = (table: string) => uuidsOf(0, table)(-1);

/** What goes along with known tables, and keys that the filling by name would not make unique. */
export function otherRows(world: World): Rows[] {
  const { options, counts, calendar, items } = world;
  const noise = noiseOf(options.seed, 'deleted');
  const gone = uuidsOf(options.seed, 'deleted');
  const table = (k: number) => deletedFrom[k % deletedFrom.length] as string;
  const readable = (k: number) => (table(k) === 'Item' ? `ANC${k}` : `CA${k}`);
  const same = (name: string, of: string): Rows => ({
    table: name,
    size: counts[name] as number,
    columns: { Id: uuidsOf(options.seed, of) },
  });
  return [
    same('SaleDocumentEx', 'SaleDocument'),
    same('PurchaseDocumentEx', 'PurchaseDocument'),
    {
      table: 'EbpSysDeletedRecord',
      size: counts.EbpSysDeletedRecord as number,
      columns: {
        Id: (k) => (table(k) === 'Item' || table(k) === 'Customer' ? readable(k) : gone(k)),
        UniqueId: gone,
        Kind: (k) => deletedKind(table(k)),
        sysCreatedDate: (k) =>
          calendar.time(calendar.draw(noise(k)), spread(noise(k + 1), 480, 1100)),
      },
    },
    {
      table: 'SupplierItem',
      size: counts.SupplierItem as number,
      columns: {
        Id: uuidsOf(options.seed, 'SupplierItem'),
        SupplierId: (k) => supplierId(items.supplier[k % items.size] as number),
        ItemId: (k) => itemId(k % items.size),
        NetPurchasePrice: (k) => (items.cost[k % items.size] as number) / 100,
        MainSupplier: (k) => (k < items.size ? 't' : 'f'),
        DeliveryDelay: (k) => spread(noise(k + 3), 1, 21),
      },
    },
  ];
}
