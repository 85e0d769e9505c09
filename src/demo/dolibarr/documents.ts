import { type Line, netOf } from './baskets.ts';

/** Documents of one kind in order of their days, and where their lines are. */
export interface Documents {
  size: number;
  day: Int32Array;
  /** The customer. */
  party: Int32Array;
  /** Dolibarr's `fk_statut`. */
  state: Int8Array;
  /** Cents. */
  net: Float64Array;
  vat: Float64Array;
  /** Number within its month. */
  number: Int32Array;
  lines(document: number): Line[];
  /** Lines of all documents: the first of each, and which document line `k` belongs to. */
  first: Int32Array;
  lineDocument: Int32Array;
}

export interface Draft {
  day: number;
  party: number;
  state: number;
}

/** Adds up the lines of documents that stand in order of their days. `month`: of a day, as a number. */
export function documentsOf(
  drafts: readonly Draft[],
  lines: (document: number) => Line[],
  month: (day: number) => number,
): Documents {
  const size = drafts.length;
  const all = {
    size,
    day: Int32Array.from(drafts, ({ day }) => day),
    party: Int32Array.from(drafts, ({ party }) => party),
    state: Int8Array.from(drafts, ({ state }) => state),
    net: new Float64Array(size),
    vat: new Float64Array(size),
    number: new Int32Array(size),
    first: new Int32Array(size + 1),
  };
  for (let d = 0; d < size; d++) {
    const own = lines(d);
    all.net[d] = netOf(own);
    all.vat[d] = own.reduce((sum, { vat }) => sum + vat, 0);
    all.first[d + 1] = (all.first[d] as number) + own.length;
    const follows = d > 0 && month(all.day[d] as number) === month(all.day[d - 1] as number);
    all.number[d] = follows ? (all.number[d - 1] as number) + 1 : 1;
  }
  return { ...all, lines, lineDocument: ownersOf(all.first) };
}

function ownersOf(first: Int32Array): Int32Array {
  const owners = new Int32Array(first.at(-1) ?? 0);
  for (let d = 0; d + 1 < first.length; d++) owners.fill(d, first[d], first[d + 1]);
  return owners;
}

/** Cents with VAT. */
export const totalOf = ({ net, vat }: Documents, d: number) =>
  (net[d] as number) + (vat[d] as number);
