/*
 * Randomness by position: the value of row k of a stream does not depend on the rows before it, so that any column
 * of any row can be made alone, in any order, without remembering anything.
 */

/** A number in [0, 1) for row `k`. */
export type Noise = (k: number) => number;

/** The stream `name` of a seed. */
export function noiseOf(seed: number, name: string): Noise {
  const key = mixed(hashOf(name) ^ mixed((seed | 0) + Math.floor(seed / 2 ** 32)));
  return (k) => (mixed(mixed(k ^ key) + key) >>> 0) / 2 ** 32;
}

/** A whole number from `low` to `high`, both included, from a number in [0, 1). */
export const spread = (share: number, low: number, high: number) =>
  low + Math.floor(share * (high - low + 1));

/** One of `list`, which must not be empty, from a number in [0, 1). */
export const choose = <T>(share: number, list: readonly T[]) =>
  list[Math.floor(share * list.length)] as T;

/** Draws positions in proportion to weights, by bisection: fit for many thousand weights. */
export function drawer(weights: ArrayLike<number>): (share: number) => number {
  const sums = new Float64Array(weights.length);
  let total = 0;
  for (let i = 0; i < weights.length; i++) sums[i] = total += weights[i] as number;
  return (share) => {
    let [low, high] = [0, sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] as number) > share * total) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}

/** The order of positions 0 … n - 1 by chance. */
export function shuffled(n: number, random: () => number): Int32Array {
  const order = Int32Array.from({ length: n }, (_, i) => i);
  for (let i = n - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const other = order[j] as number;
    order[j] = order[i] as number;
    order[i] = other;
  }
  return order;
}

export function mixed(value: number): number {
  let h = value | 0;
  h = Math.imul(h ^ (h >>> 16), 0x7feb352d);
  h = Math.imul(h ^ (h >>> 15), 0x846ca68b);
  return h ^ (h >>> 16);
}

export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}
