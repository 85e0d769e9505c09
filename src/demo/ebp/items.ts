import { randomOf } from '../random.ts';
import type { Counts } from './counts.ts';
import { noiseOf, shuffled, spread } from './noise.ts';
import type { EbpOptions } from './options.ts';
import { kinds } from './things.ts';

export interface Items {
  size: number;
  /** Position in the list of kinds. */
  kind: Uint16Array;
  /** Cents at the reference day. */
  price: Int32Array;
  cost: Int32Array;
  /** How often it is sold, relative to the others. */
  weight: Float64Array;
  /** Stocked items in order of popularity. */
  stocked: Int32Array;
  isStocked: Uint8Array;
  /** Position of the VAT rate. */
  rate: Uint8Array;
  supplier: Int32Array;
}

/** What is sold and bought: `counts.StockItem / counts.Storehouse` of the goods are stocked. */
export function itemsOf({ seed }: EbpOptions, counts: Counts): Items {
  const size = counts.Item as number;
  const noise = noiseOf(seed, 'items');
  const ranks = shuffled(size, randomOf(seed, 'item ranks'));
  const kind = Uint16Array.from({ length: size }, (_, k) => kindOf(noise(6 * k), k));
  const price = Int32Array.from({ length: size }, (_, k) =>
    priceOf(kind[k] as number, noise(6 * k + 1)),
  );
  const weight = Float64Array.from({ length: size }, (_, k) =>
    weightOf(kind[k] as number, (ranks[k] as number) / size),
  );
  const stocked = stockedItems(
    kind,
    weight,
    (counts.StockItem as number) / (counts.Storehouse as number),
  );
  const isStocked = new Uint8Array(size);
  for (const item of stocked) isStocked[item] = 1;
  return {
    size,
    kind,
    price,
    cost: Int32Array.from(price, (cents, k) =>
      Math.max(1, Math.round(cents * (0.45 + 0.3 * noise(6 * k + 2)))),
    ),
    weight,
    stocked,
    isStocked,
    rate: Uint8Array.from({ length: size }, (_, k) => rateOf(kind[k] as number, noise(6 * k + 3))),
    supplier: Int32Array.from({ length: size }, (_, k) =>
      spread(noise(6 * k + 4), 0, (counts.Supplier as number) - 1),
    ),
  };
}

/** Every kind is there; a seventh are services. */
const kindOf = (share: number, k: number) =>
  k < kinds.length ? k : Math.floor(share * kinds.length);

const priceOf = (kind: number, share: number) =>
  Math.max(90, Math.round((kinds[kind]?.price ?? 1) * (0.5 + share * 1.2) * 100));

/** Labour is on most invoices; heavy equipment is sold now and then. */
function weightOf(kind: number, rank: number): number {
  const { service = false, equipment = false } = kinds[kind] ?? {};
  const base = 1 / (0.02 + rank);
  if (service) return 3 * base;
  return equipment ? base / 4 : base;
}

/** Goods first, services never unless there are not enough goods. */
function stockedItems(kind: Uint16Array, weight: Float64Array, count: number): Int32Array {
  const all = Int32Array.from(kind, (_, k) => k);
  const value = (k: number) => (kinds[kind[k] as number]?.service ? 0 : (weight[k] as number));
  return all.sort((a, b) => value(b) - value(a) || a - b).slice(0, count);
}

/** Heating repairs have the reduced rates. */
function rateOf(kind: number, share: number): number {
  if (kinds[kind]?.service) return share < 0.5 ? 1 : 0;
  return share < 0.12 ? 1 : share < 0.17 ? 2 : 0;
}
