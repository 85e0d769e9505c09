import type { Random } from '../random.ts';
import type { Calendar } from './calendar.ts';

/** What is due: part of an invoice, on a day. Amounts in cents, negative for credit notes. */
export interface Commitments {
  size: number;
  document: Int32Array;
  /** Part of its document, from 0, and of how many. */
  part: Uint8Array;
  parts: Uint8Array;
  due: Int32Array;
  amount: Float64Array;
  balance: Float64Array;
}

/** Payments, and which commitments each pays. */
export interface Payments {
  settlements: { size: number; party: Int32Array; day: Int32Array; amount: Float64Array };
  associations: {
    size: number;
    settlement: Int32Array;
    commitment: Int32Array;
    amount: Float64Array;
  };
}

export interface Billed {
  document: number;
  day: number;
  total: number;
}

/** What a payment in two begins with; the second pays the rest. */
const FIRST_PART = 0.4;

/** Exactly `size` commitments for the documents, some of them in several parts. */
export function commitmentsOf(billed: Billed[], size: number, random: Random): Commitments {
  const parts = new Uint8Array(billed.length).fill(1);
  if (size < billed.length || size > billed.length * 4) {
    throw new Error(`${size} commitments do not fit ${billed.length} documents`);
  }
  for (let left = size - billed.length; left > 0; ) {
    const k = Math.floor(random() * billed.length);
    if ((parts[k] as number) >= 4) continue;
    parts[k] = (parts[k] as number) + 1;
    left--;
  }
  const all: Commitments = {
    size,
    document: new Int32Array(size),
    part: new Uint8Array(size),
    parts: new Uint8Array(size),
    due: new Int32Array(size),
    amount: new Float64Array(size),
    balance: new Float64Array(size),
  };
  let next = 0;
  for (const [k, { document, day, total }] of billed.entries()) {
    const terms = [0, 30, 30, 30, 45, 60][Math.floor(random() * 6)] as number;
    const count = parts[k] as number;
    for (let part = 0; part < count; part++, next++) {
      const share = Math.trunc(total / count);
      all.document[next] = document;
      all.part[next] = part;
      all.parts[next] = count;
      all.due[next] = day + terms + 30 * part;
      all.amount[next] = part < count - 1 ? share : total - share * (count - 1);
      all.balance[next] = all.amount[next] as number;
    }
  }
  return all;
}

/**
 * Pays commitments some days early or late, by `associations` assignments in `settlements` payments. What would be
 * paid after the reference day stays unpaid; so do some bad debts. Lowers the balances.
 */
export function pay(
  commitments: Commitments,
  partyOf: (document: number) => number,
  { associations, settlements }: { associations: number; settlements: number },
  calendar: Calendar,
  random: Random,
): Payments {
  const day = Int32Array.from(commitments.due, (due) => due + delay(random));
  const paid = byValue(Array.from(day.keys()), (k) => day[k] as number).slice(0, associations);
  while (paid.length && (day[paid.at(-1) as number] as number) >= calendar.days) paid.pop();
  const pieces = paid.map((commitment) => ({
    commitment,
    party: partyOf(commitments.document[commitment] as number),
    day: day[commitment] as number,
    share: 1,
  }));
  for (let k = 0; pieces.length < associations && k < paid.length; k++) {
    const whole =
      pieces[Math.floor((k * paid.length) / Math.max(1, associations - paid.length)) % paid.length];
    if (whole?.share !== 1) continue;
    whole.share = FIRST_PART;
    pieces.push({
      ...whole,
      day: Math.min(calendar.days - 1, whole.day + 20),
      share: 1 - FIRST_PART,
    });
  }
  return gather(commitments, pieces, Math.min(settlements, pieces.length));
}

/** Most pay about when they should, some a month late, a few never (ten years). */
function delay(random: Random): number {
  const share = random();
  if (share < 0.02) return 3650;
  if (share < 0.25) return 10 + Math.floor(random() * 60);
  return Math.floor(random() * 16) - 6;
}

interface Piece {
  commitment: number;
  party: number;
  day: number;
  share: number;
}

/** Puts pieces of one party that lie nearest in time into one payment, until there are `count` payments. */
function gather(commitments: Commitments, pieces: Piece[], count: number): Payments {
  pieces.sort((a, b) => a.party - b.party || a.day - b.day || a.commitment - b.commitment);
  const gaps = pieces.map((piece, k) => {
    const before = pieces[k - 1];
    return before && before.party === piece.party ? piece.day - before.day : Infinity;
  });
  const joined = new Set(
    byValue(
      [...gaps.keys()].filter((k) => gaps[k] !== Infinity),
      (k) => gaps[k] as number,
    ).slice(0, pieces.length - count),
  );
  const settlements = {
    size: 0,
    party: new Int32Array(pieces.length),
    day: new Int32Array(pieces.length),
    amount: new Float64Array(pieces.length),
  };
  const associations = {
    size: pieces.length,
    settlement: new Int32Array(pieces.length),
    commitment: new Int32Array(pieces.length),
    amount: new Float64Array(pieces.length),
  };
  for (const [k, { commitment, party, day, share }] of pieces.entries()) {
    const settlement = joined.has(k) ? settlements.size - 1 : settlements.size++;
    const balance = commitments.balance[commitment] as number;
    const whole = commitments.amount[commitment] as number;
    const amount = share === FIRST_PART ? Math.trunc(whole * FIRST_PART) : balance;
    settlements.party[settlement] = party;
    settlements.day[settlement] = Math.max(settlements.day[settlement] as number, day);
    settlements.amount[settlement] = (settlements.amount[settlement] as number) + amount;
    associations.settlement[k] = settlement;
    associations.commitment[k] = commitment;
    associations.amount[k] = amount;
    commitments.balance[commitment] = balance - amount;
  }
  return { settlements, associations };
}

const byValue = (keys: number[], value: (key: number) => number) =>
  keys.sort((a, b) => value(a) - value(b) || a - b);
