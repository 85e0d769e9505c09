import type { Calendar } from '../ebp/calendar.ts';
import { drawer, noiseOf, shuffled, spread } from '../ebp/noise.ts';
import { randomOf } from '../random.ts';
import type { Counts } from './counts.ts';
import type { DolibarrOptions } from './options.ts';

/** What a third party is: the customers first, then prospects, then suppliers. */
export const [CUSTOMER, PROSPECT, SUPPLIER] = [0, 1, 2] as const;
/** Days until an invoice is due. */
const terms = [0, 30, 30, 30, 45, 60] as const;

export interface Thirds {
  size: number;
  kind(third: number): number;
  /** Day of registration, negative before the four years. */
  signedUp: Int32Array;
  /** 0 a person, 1 a firm, 2 the public sector. */
  family(third: number): number;
  term(third: number): number;
  /** A customer that was there on that day, the busy ones more often. `key`: what it is drawn for. */
  draw(key: number, day: number): number;
}

export interface Staff {
  size: number;
  sellers: number[];
  technicians: number[];
  /** Cents an hour; 0 where nobody entered it. */
  rate(user: number): number;
}

export function thirdsOf({ seed }: DolibarrOptions, counts: Counts, { days }: Calendar): Thirds {
  const size = counts.societe;
  const customers = size - Math.ceil(size / 12) - Math.ceil(size / 20);
  const noise = noiseOf(seed, 'thirds');
  const ranks = shuffled(customers, randomOf(seed, 'third ranks'));
  const weights = Float64Array.from(ranks, (rank) => 1 / (8 + rank / Math.max(1, size / 400)));
  const pick = drawer(weights);
  const signedUp = Int32Array.from({ length: size }, (_, k) =>
    noise(3 * k) < 0.55
      ? -spread(noise(3 * k + 1), 30, 3000)
      : spread(noise(3 * k + 1), 0, days - 20),
  );
  const drawn = noiseOf(seed, 'third draws');
  return {
    size,
    kind: (k) => (k < customers ? CUSTOMER : k < size - Math.ceil(size / 20) ? PROSPECT : SUPPLIER),
    signedUp,
    family: (k) => (noise(3 * k + 2) < 0.46 ? 0 : noise(3 * k + 2) < 0.9 ? 1 : 2),
    term: (k) => terms[k % terms.length] as number,
    draw: (key, day) => drawCustomer(key, day, pick, drawn, signedUp),
  };
}

/** Some tries find one that had registered by then; the last try is taken as it is, moved to an old customer. */
function drawCustomer(
  key: number,
  day: number,
  pick: (share: number) => number,
  noise: (k: number) => number,
  signedUp: Int32Array,
): number {
  for (let attempt = 0; attempt < 6; attempt++) {
    const third = pick(noise(8 * key + attempt));
    if ((signedUp[third] as number) <= day) return third;
  }
  return signedUp.findIndex((since) => since < 0);
}

/** One in three sells, the others do the work; the last two are customers who look in. */
export function staffOf({ seed }: DolibarrOptions, counts: Counts): Staff {
  const size = counts.user;
  const noise = noiseOf(seed, 'rates');
  const own = Array.from({ length: size - 2 }, (_, k) => k);
  return {
    size,
    sellers: own.filter((k) => k % 3 === 1),
    technicians: own.filter((k) => k % 3 !== 1 && k > 0),
    rate: (k) => (k === 0 || k % 11 === 5 ? 0 : 100 * spread(noise(k), 24, 46)),
  };
}
