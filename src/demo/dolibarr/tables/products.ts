import { euros, type Rows } from '../../ebp/cells.ts';
import { choose, noiseOf } from '../../ebp/noise.ts';
import { brands, kinds } from '../../ebp/things.ts';
import { WAREHOUSES } from '../movements.ts';
import type { World } from '../world.ts';
import { FAMILY, families } from './lists.ts';

export const productId = (item: number) => item + 1;

export function* productRows({ options, items, stock, calendar }: World): Generator<Rows> {
  const noise = noiseOf(options.seed, 'product names');
  const kind = (k: number) => kinds[items.kind[k] as number] as (typeof kinds)[number];
  const price = (k: number) => items.price[k] as number;
  const day = (k: number) => calendar.time(-200 + (k % 150), 600);
  const levels = (k: number) =>
    stock.level.subarray(k * WAREHOUSES, (k + 1) * WAREHOUSES).reduce((sum, one) => sum + one, 0);
  yield {
    table: 'product',
    size: items.size,
    columns: {
      rowid: productId,
      ref: (k) => `${items.isService(k) ? 'SRV' : 'PRD'}${String(k + 1).padStart(5, '0')}`,
      entity: () => 1,
      label: (k) => `${kind(k).caption} ${choose(noise(k), brands)} ${100 + (k % 900)}`,
      fk_product_type: (k) => (items.isService(k) ? 1 : 0),
      price: (k) => euros(price(k)),
      price_ttc: (k) => euros(price(k) + Math.round((price(k) * items.rate(k)) / 1000)),
      tva_tx: (k) => items.rate(k) / 10,
      // Some costs were never entered: the mean of what was bought stands in.
      cost_price: (k) => (k % 17 === 3 ? null : euros(items.cost[k] as number)),
      pmp: (k) => euros(stock.pmp[k] as number),
      tosell: (k) => (k % 23 ? 1 : 0),
      tobuy: (k) => (items.isService(k) ? 0 : 1),
      stock: (k) => (items.isService(k) ? null : levels(k)),
      seuil_stock_alerte: (k) => (items.isService(k) || k % 4 === 0 ? null : 4 + (k % 20)),
      desiredstock: (k) => (items.isService(k) || k % 4 === 0 ? null : 20 + (k % 60)),
      datec: day,
      tms: (k) => (k % 6 ? day(k) : calendar.time(calendar.days - 1 - (k % 200), 660)),
    },
  };
  yield {
    table: 'categorie_product',
    size: items.size,
    columns: {
      fk_categorie: (k) => FAMILY + families.indexOf(kind(k).family),
      fk_product: productId,
    },
  };
}
