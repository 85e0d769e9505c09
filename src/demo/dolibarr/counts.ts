import type { DolibarrOptions } from './options.ts';

/** Rows of what there is many of, at scale 1, and the fewest that hang together. */
const sizes = {
  societe: [6000, 60],
  user: [40, 12],
  product: [2000, 80],
  propal: [20_000, 60],
  commande: [15_000, 40],
  facture: [50_000, 120],
  stock_mouvement: [200_000, 1000],
  ticket: [20_000, 60],
  projet: [2000, 12],
  projet_task: [8000, 40],
  element_time: [60_000, 120],
  fichinter: [10_000, 24],
  contrat: [800, 8],
  actioncomm: [60_000, 120],
} as const satisfies Record<string, readonly [each: number, least: number]>;

/** People and products grow slower than what they do. */
const slow = ['user', 'product'];

export type Counts = Record<keyof typeof sizes, number>;

export function countsOf({ scale }: DolibarrOptions): Counts {
  const entries = Object.entries(sizes).map(([name, [each, least]]) => {
    const growth = slow.includes(name) ? scale ** 0.5 : scale;
    return [name, Math.max(least, Math.round(each * growth))];
  });
  return Object.fromEntries(entries) as Counts;
}
