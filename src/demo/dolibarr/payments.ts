import type { Calendar } from '../ebp/calendar.ts';
import { type Noise, noiseOf, spread } from '../ebp/noise.ts';
import { type Documents, totalOf } from './documents.ts';
import { ABANDONED, CREDIT, DEPOSIT, DRAFT, type Invoice, PAID } from './invoice.ts';
import type { DolibarrOptions } from './options.ts';
import type { Thirds } from './people.ts';

export interface Payment {
  day: number;
  invoice: number;
  cents: number;
  /** What the customer paid too much: it belongs to no invoice. */
  surplus: number;
}

/** A credit note or a deposit that is used up: on an invoice, or as a line of one. */
export interface Discount {
  from: number;
  to: number;
  day: number;
  isDeposit: boolean;
}

export interface Settled {
  payments: Payment[];
  discounts: Discount[];
  /** Day on which an invoice was closed; -1: open. */
  closed: Int32Array;
}

/**
 * What customers paid: most around the day it is due, some in two parts, some never. A credit note of an unpaid invoice
 * is taken off it, one of a paid invoice is paid back. Sets the state of invoices that are paid.
 */
export function settledOf(
  options: DolibarrOptions,
  invoices: Invoice[],
  documents: Documents,
  { days }: Calendar,
  thirds: Thirds,
): Settled {
  const noise = noiseOf(options.seed, 'payments');
  const index = new Map(invoices.map((invoice, k) => [invoice, k]));
  const discounts = discountsOf(invoices, index, noise);
  const taken = new Map(
    discounts.filter(({ isDeposit }) => !isDeposit).map((one) => [one.to, one]),
  );
  const closed = new Int32Array(invoices.length).fill(-1);
  const payments: Payment[] = [];
  for (const [k, invoice] of invoices.entries()) {
    const credit = taken.get(k);
    const due = totalOf(documents, k) + (credit ? totalOf(documents, credit.from) : 0);
    const own = paid({ k, invoice, due, noise, term: thirds.term(invoice.party), last: days - 1 });
    payments.push(...own);
    const sum = own.reduce((total, { cents }) => total + cents, 0);
    const isUsed = discounts.length > 0 && invoice.type === CREDIT && own.length === 0;
    if (invoice.state === DRAFT || invoice.state === ABANDONED || (sum !== due && !isUsed))
      continue;
    closed[k] = own.at(-1)?.day ?? invoice.day;
    invoice.state = PAID;
    documents.state[k] = PAID;
  }
  if (options.dirt > 0) overpaid(payments, options.dirt);
  return { payments: payments.sort((a, b) => a.day - b.day), discounts, closed };
}

/** Deposits become a line of the final invoice; three credit notes of ten are taken off their invoice. */
function discountsOf(invoices: Invoice[], index: Map<Invoice, number>, noise: Noise): Discount[] {
  return invoices.flatMap((invoice, k): Discount[] => {
    const { day, deposit, source, type } = invoice;
    if (deposit) return [{ from: index.get(deposit) as number, to: k, day, isDeposit: true }];
    if (type !== CREDIT || !source || !isTakenOff(k, noise)) return [];
    return [{ from: k, to: index.get(source) as number, day, isDeposit: false }];
  });
}

const isTakenOff = (credit: number, noise: Noise) => noise(5 * credit) < 0.3;

interface Owed {
  k: number;
  invoice: Invoice;
  due: number;
  noise: Noise;
  term: number;
  last: number;
}

function paid({ k, invoice, due, noise, term, last }: Owed): Payment[] {
  const { type, state, day: issued } = invoice;
  const payment = (day: number, cents: number) => ({ day, invoice: k, cents, surplus: 0 });
  if (state === DRAFT || state === ABANDONED || due === 0) return [];
  if (type === CREDIT)
    return isTakenOff(k, noise) ? [] : [payment(Math.min(last, issued + 7), due)];
  if (type === DEPOSIT)
    return [payment(Math.min(last, issued + spread(noise(5 * k + 1), 0, 5)), due)];
  const mood = noise(5 * k + 2);
  const day = issued + Math.max(0, term + spread(noise(5 * k + 1) ** 2, -12, 45));
  if (mood < 0.025 || day > last) return [];
  const half = Math.round(due / 2);
  if (mood < 0.04) return [payment(day, half)];
  if (mood < 0.1 && day + 30 <= last) return [payment(day, half), payment(day + 30, due - half)];
  return [payment(day, due)];
}

/** Some customers pay twice the same cents too much. */
function overpaid(payments: Payment[], dirt: number): void {
  const count = Math.max(1, Math.round(payments.length * dirt * 0.02));
  for (let j = 0; j < count; j++) {
    const payment = payments[Math.floor(((j + 0.5) * payments.length) / count)];
    if (payment && payment.cents > 0) payment.surplus = 1000;
  }
}
