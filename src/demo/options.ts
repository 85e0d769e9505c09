import { GoldserveError } from '../errors.ts';

/** What decides every row of the shop: the same options give the same rows on every server. */
export interface ShopOptions {
  /** Rows of `clients`. */
  customers: number;
  /** Rows of `achats`. */
  purchases: number;
  seed: number;
  /** Share of dirty rows, 0 to 1. */
  dirt: number;
  /** Reference day, YYYY-MM-DD: the last day of trade. */
  asOf: string;
}

/** The reference day has no default: the generator knows no clock. */
export const shopDefaults = { customers: 4000, purchases: 40_000, seed: 1, dirt: 0.02 } as const;

/** Ids of customers share a double with a second of the window while purchases are put in order. */
export const MOST_CUSTOMERS = 10_000_000;
const MOST_PURCHASES = 1_000_000_000;

/** The options with defaults for what is left out. @throws GoldserveError `usage`, naming the wrong one. */
export function shopOptions(given: Partial<ShopOptions> & { asOf: string }): ShopOptions {
  const set = Object.entries(given).filter(([, value]) => value !== undefined);
  const options: ShopOptions = { ...shopDefaults, asOf: given.asOf, ...Object.fromEntries(set) };
  wholeNumber('customers', options.customers, MOST_CUSTOMERS);
  wholeNumber('purchases', options.purchases, MOST_PURCHASES);
  wholeNumber('seed', options.seed, Number.MAX_SAFE_INTEGER);
  if (!(options.dirt >= 0 && options.dirt <= 1)) wrong('dirt', options.dirt, 'a share from 0 to 1');
  if (!isDay(options.asOf)) wrong('asOf', options.asOf, 'a day as YYYY-MM-DD');
  if (options.purchases > 0 && options.customers === 0) {
    wrong('customers', 0, 'at least 1 where there are purchases');
  }
  return options;
}

/** @throws GoldserveError `usage` where `value` is not a whole number from 0 to `most`. */
export function wholeNumber(name: string, value: number, most: number): void {
  if (Number.isInteger(value) && value >= 0 && value <= most) return;
  wrong(name, value, `a whole number from 0 to ${most}`);
}

function wrong(name: string, value: unknown, expected: string): never {
  throw new GoldserveError('usage', `demo: ${name} is ${expected}, not ${String(value)}`, {
    details: { option: name, value },
  });
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const parsed = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text);
}
