import { type ClientRow, clientDirtOf, clientRows } from './clients.ts';
import { type DirtCounts, noDirt } from './dirt.ts';
import type { ShopOptions } from './options.ts';
import { planOf } from './plan.ts';
import { type PurchaseRow, purchaseRows } from './purchases.ts';

/** Rows written, and how many of them are dirty by kind. */
export interface Counts {
  clients: number;
  purchases: number;
  dirt: DirtCounts;
}

export interface Shop {
  /** Exactly `customers` rows. Read once. */
  clients: Iterable<ClientRow>;
  /** Exactly `purchases` rows, by time. Read once. */
  purchases: Iterable<PurchaseRow>;
  /** Grows as the rows are read. */
  dirt: DirtCounts;
}

/**
 * A shop of household appliances: the same options give the same rows. Rows are made as they are read; memory
 * grows with the number of clients (about 50 bytes each), not with that of purchases.
 */
export function shopOf(options: ShopOptions): Shop {
  const kinds = clientDirtOf(options);
  const doubles = kinds.filter((kind) => kind === 'duplicateClient').length;
  const plan = planOf(options, options.customers - doubles);
  const dirt = noDirt();
  return {
    clients: clientRows(options.seed, plan, kinds, dirt),
    purchases: purchaseRows(options, plan, dirt),
    dirt,
  };
}
