/** Numbers in [0, 1): the same for the same seed and stream, on every machine. */
export type Random = () => number;

/**
 * The small fast generator sfc32. Each part of the shop draws from a stream of its own, so that a change in
 * one part does not move every row of the others. Only + - x / are used on its numbers: Math.exp and the like
 * may differ between engines in the last digit, and one digit is another shop.
 */
export function randomOf(seed: number, stream: string): Random {
  let [a, b, c, counter] = [seed | 0, Math.floor(seed / 2 ** 32) | 0, hashOf(stream), 1];
  const next = () => {
    const mixed = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + mixed;
    return (mixed >>> 0) / 2 ** 32;
  };
  for (let round = 0; round < 16; round++) next();
  return next;
}

/** A whole number from `low` to `high`, both included. */
export const between = (random: Random, low: number, high: number) =>
  low + Math.floor(random() * (high - low + 1));

/** One of `list`, which must not be empty. */
export const pick = <T>(random: Random, list: readonly T[]) =>
  list[Math.floor(random() * list.length)] as T;

/** Draws positions of a list in proportion to weights. */
export function weighted(weights: readonly number[]): (random: Random) => number {
  const sums: number[] = [];
  for (const weight of weights) sums.push((sums.at(-1) ?? 0) + weight);
  const total = sums.at(-1) ?? 0;
  return (random) => {
    const drawn = random() * total;
    const found = sums.findIndex((sum) => drawn < sum);
    return found < 0 ? sums.length - 1 : found;
  };
}

function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}
