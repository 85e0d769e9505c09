import { drawer, noiseOf, shuffled } from '../ebp/noise.ts';
import { kinds } from '../ebp/things.ts';
import { randomOf } from '../random.ts';
import type { Counts } from './counts.ts';
import type { DolibarrOptions } from './options.ts';

/** VAT in per mille. */
const rates = [200, 200, 200, 100, 55] as const;

export interface Items {
  size: number;
  /** Position in the list of kinds. */
  kind: Uint16Array;
  /** Cents. */
  price: Int32Array;
  cost: Int32Array;
  isService(item: number): boolean;
  /** VAT in per mille. */
  rate(item: number): number;
  draw(share: number): number;
}

/** What is sold: goods and labour; small things and labour sell most. */
export function itemsOf({ seed }: DolibarrOptions, counts: Counts): Items {
  const size = counts.product;
  const noise = noiseOf(seed, 'products');
  const ranks = shuffled(size, randomOf(seed, 'product ranks'));
  const kind = Uint16Array.from({ length: size }, (_, k) => k % kinds.length);
  const isService = (k: number) => kinds[kind[k] as number]?.service ?? false;
  const price = Int32Array.from({ length: size }, (_, k) =>
    Math.round((kinds[kind[k] as number]?.price ?? 10) * (60 + 80 * noise(4 * k))),
  );
  const weights = Float64Array.from(ranks, (rank, k) => (isService(k) ? 2.4 : 1) / (5 + rank));
  return {
    size,
    kind,
    price,
    cost: Int32Array.from(price, (cents, k) =>
      Math.max(1, Math.round(cents * (0.45 + 0.3 * noise(4 * k + 1)))),
    ),
    isService,
    rate: (k) => rates[Math.floor(noise(4 * k + 2) * rates.length)] as number,
    draw: drawer(weights),
  };
}
