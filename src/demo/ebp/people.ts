import { countries } from '../people.ts';
import { randomOf } from '../random.ts';
import type { Calendar } from './calendar.ts';
import type { Counts } from './counts.ts';
import { choose, noiseOf, shuffled, spread } from './noise.ts';
import type { EbpOptions } from './options.ts';

/** Families of customers. */
export const [PERSON, FIRM, PUBLIC] = [0, 1, 2] as const;

export interface Customers {
  size: number;
  family: Uint8Array;
  /** Days of trade: documents fall between them. Older customers signed up before day 0. */
  signedUp: Int32Array;
  last: Int32Array;
  /** How much they buy, relative to the others; 0 never. */
  weight: Float64Array;
  salesperson: Int32Array;
  /** The customer that this one repeats; -1 for all but duplicates. */
  original: Int32Array;
}

export interface Staff {
  size: number;
  salespeople: number[];
  technicians: number[];
}

const french = countries[0];
export const firstNames = french?.firstNames ?? [];
export const lastNames = french?.lastNames ?? [];
export const mailboxes = french?.mailboxes ?? [];

/** Who buys: a heavy tail of firms, some who never bought, some who left. */
export function customersOf(
  { seed }: EbpOptions,
  counts: Counts,
  calendar: Calendar,
  { salespeople }: Staff,
): Customers {
  const size = counts.Customer as number;
  const noise = noiseOf(seed, 'customers');
  const families = Uint8Array.from({ length: size }, (_, k) => familyOf(noise(6 * k)));
  const ranks = shuffled(size, randomOf(seed, 'customer ranks'));
  const signedUp = Int32Array.from({ length: size }, (_, k) =>
    noise(6 * k + 1) < 0.55
      ? -spread(noise(6 * k + 2), 30, 3000)
      : Math.floor(noise(6 * k + 2) * (calendar.days - 5)),
  );
  return {
    size,
    family: families,
    signedUp,
    last: Int32Array.from({ length: size }, (_, k) =>
      noise(6 * k + 3) < 0.15
        ? Math.max(signedUp[k] as number, 0) + spread(noise(6 * k + 4), 60, 1000)
        : calendar.days,
    ),
    weight: Float64Array.from({ length: size }, (_, k) =>
      noise(6 * k + 5) < 0.08 ? 0 : 1 / (8 + (ranks[k] as number) / Math.max(1, size / 400)),
    ),
    salesperson: Int32Array.from(
      { length: size },
      (_, k) => salespeople[k % salespeople.length] ?? 0,
    ),
    original: new Int32Array(size).fill(-1),
  };
}

const familyOf = (share: number) => (share < 0.46 ? PERSON : share < 0.9 ? FIRM : PUBLIC);

/** The staff by function, in turn, so that few people hold all functions too. */
export function staffOf(counts: Counts, functions: readonly string[]): Staff {
  const size = counts.Colleague as number;
  const all = Array.from({ length: size }, (_, k) => k);
  const doing = (...names: string[]) =>
    all.filter((k) => names.includes(functions[k % functions.length] as string));
  return { size, salespeople: doing('Commercial'), technicians: doing('Technicien', 'Dépanneur') };
}

export const personName = (a: number, b: number) =>
  `${choose(a, firstNames)} ${choose(b, lastNames)}`;
