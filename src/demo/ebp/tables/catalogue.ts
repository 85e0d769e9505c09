import { euros, type Rows, ratio, yes } from '../cells.ts';
import { rates } from '../documents.ts';
import { familyId, itemId, subFamilyId, supplierId, uuidsOf } from '../ids.ts';
import { choose, noiseOf, spread } from '../noise.ts';
import { brands, kinds } from '../things.ts';
import type { World } from '../world.ts';

const families = [...new Set(kinds.map(({ family }) => family))];

/** The family of an item: that of its kind, or one of those added where the table has more rows than kinds. */
function familyOf(kind: number, item: number, count: number): number {
  const first = families.indexOf(kinds[kind]?.family ?? '') % count;
  const same = Math.ceil((count - first) / families.length);
  return first + families.length * (item % same);
}

export function itemRows(world: World): Rows[] {
  const { options, counts, calendar, items, stock } = world;
  const noise = noiseOf(options.seed, 'item rows');
  const kind = (k: number) => kinds[items.kind[k] as number];
  const familyCount = counts.ItemFamily as number;
  const subFamilies = counts.ItemSubFamily as number;
  const family = (k: number) => familyOf(items.kind[k] as number, k, familyCount);
  const price = (k: number) => items.price[k] as number;
  const cost = (k: number) => items.cost[k] as number;
  const rate = (k: number) => rates[items.rate[k] as number] as number;
  const real = (k: number) => inAll(world, k);
  const item: Rows = {
    table: 'Item',
    size: counts.Item as number,
    columns: {
      Id: itemId,
      UniqueId: uuidsOf(options.seed, 'Item'),
      Caption: (k) => `${kind(k)?.caption} ${choose(noise(3 * k), brands)} ${100 + (k % 900)}`,
      ItemType: (k) => (kind(k)?.service ? 1 : 0),
      FamilyId: (k) => familyId(family(k)),
      SubFamilyId: (k) => subFamilyId((family(k) + familyCount * (k % 3)) % subFamilies),
      PurchasePrice: (k) => euros(cost(k)),
      CostPrice: (k) => euros(cost(k)),
      SalePriceVatExcluded: (k) => euros(price(k)),
      VatAmount: (k) => euros((price(k) * rate(k)) / 100),
      SalePriceVatIncluded: (k) => euros(price(k) + Math.round((price(k) * rate(k)) / 100)),
      InterestRate: (k) => ratio(((price(k) - cost(k)) / cost(k)) * 100),
      InterestAmount: (k) => euros(price(k) - cost(k)),
      BrandRate: (k) => ratio(((price(k) - cost(k)) / price(k)) * 100),
      VatId: (k) => uuidsOf(options.seed, 'Vat')(items.rate[k] as number),
      ManageStock: (k) => yes(items.isStocked[k] === 1),
      ActiveState: (k) => (noise(3 * k + 1) < 0.08 ? 0 : 1),
      RealStock: (k) => real(k) / 100,
      VirtualStock: (k) => real(k) / 100,
      Pump: (k) => euros(pumpOf(world, k)),
      StockValue: (k) => euros(worthOf(world, k)),
      UnitId: (k) => (kind(k)?.service ? 'H' : 'U'),
      SupplierId: (k) => (kind(k)?.service ? null : supplierId(items.supplier[k] as number)),
      BarCode: (k) => (kind(k)?.service ? null : `37600${String(10_000_000 + k * 31).slice(-8)}`),
      TrackingMode: (k) => (kind(k)?.equipment ? 1 : 0),
      sysCreatedDate: (k) => calendar.time(-spread(noise(3 * k + 2), 1, 2500), 600),
      sysRecordVersion: (k) => 1 + (k % 12),
    },
  };
  return [item, ...familyRows(world), stockItems(world, stock)];
}

function familyRows({ options, counts }: World): Rows[] {
  const familyCount = counts.ItemFamily as number;
  const captionOf = (k: number) =>
    families[k] ?? `${families[k % families.length]} ${Math.floor(k / families.length) + 1}`;
  return [
    {
      table: 'ItemFamily',
      size: familyCount,
      columns: {
        Id: familyId,
        Caption: captionOf,
        UniqueId: uuidsOf(options.seed, 'ItemFamily'),
        ManageStock: () => 't',
      },
    },
    {
      table: 'ItemSubFamily',
      size: counts.ItemSubFamily as number,
      columns: {
        Id: subFamilyId,
        Caption: (k) =>
          `${captionOf(k % familyCount)} ${['standard', 'confort', 'premium'][Math.floor(k / familyCount) % 3]}`,
        ItemFamilyId: (k) => familyId(k % familyCount),
      },
    },
  ];
}

/** A row for each stocked item and storehouse: the end of its movements. */
function stockItems(
  { options, counts, calendar, items }: World,
  { stores, real, pump }: World['stock'],
): Rows {
  const noise = noiseOf(options.seed, 'stock items');
  const isMain = (k: number) => k % stores === 0;
  const least = (k: number) => (isMain(k) ? spread(noise(k), 0, 8) : 0);
  return {
    table: 'StockItem',
    size: counts.StockItem as number,
    columns: {
      ItemId: (k) => itemId(items.stocked[Math.floor(k / stores)] as number),
      StorehouseId: (k) => uuidsOf(options.seed, 'Storehouse')(k % stores),
      RealStock: (k) => (real[k] as number) / 100,
      VirtualStock: (k) => (real[k] as number) / 100,
      Pump: (k) => euros(pump[k] as number),
      StockValue: (k) => euros(((real[k] as number) * (pump[k] as number)) / 100),
      MinStock: least,
      MaxStock: (k) => least(k) * 5,
      StockToOrderThreshold: (k) => Math.ceil(least(k) * 1.5),
      OrderedQuantity: (k) => (isMain(k) && noise(k + 1) < 0.08 ? spread(noise(k), 1, 4) : 0),
      SuppliersOrderedQuantity: (k) =>
        isMain(k) && noise(k + 2) < 0.1 ? spread(noise(k), 1, 9) : 0,
      StorageEnable: () => 't',
      sysModifiedDate: () => calendar.time(calendar.days - 1, 1200),
    },
  };
}

/** Hundredths of an item in all storehouses; its mean cost, and its value, in cents. */
function inAll({ stock: { rank, stores, real } }: World, item: number): number {
  const first = (rank[item] as number) * stores;
  return first < 0
    ? 0
    : real.subarray(first, first + stores).reduce((sum, quantity) => sum + quantity, 0);
}

function worthOf({ stock: { rank, stores, real, pump } }: World, item: number): number {
  const first = (rank[item] as number) * stores;
  let value = 0;
  for (let k = first; first >= 0 && k < first + stores; k++)
    value += Math.round(((real[k] as number) * (pump[k] as number)) / 100);
  return value;
}

function pumpOf(world: World, item: number): number {
  const first = (world.stock.rank[item] as number) * world.stock.stores;
  return first < 0 ? 0 : (world.stock.pump[first] as number);
}
