import { GoldserveError } from '../../errors.ts';

/** What decides every row: the same options give the same rows, on every server. */
export interface DolibarrOptions {
  /** 1: 50,000 invoices, 20,000 tickets, 200,000 movements of stock. */
  scale: number;
  seed: number;
  /** Reference day, YYYY-MM-DD: the last of the four years of trade. */
  asOf: string;
  /** How dirty: 0 none, 1 fifty times the default. Each kind of dirt has at least one row unless it is 0. */
  dirt: number;
  /** Before the names of tables. */
  prefix: string;
}

export const dolibarrDefaults = { scale: 1, seed: 1, dirt: 0.02, prefix: 'llx_' } as const;

/** Below it tables are too small to hang together; above it memory ends. */
const SCALES = [0.005, 20] as const;

/** The options with defaults for what is left out. @throws GoldserveError `usage`, naming the wrong one. */
export function dolibarrOptions(
  given: Partial<DolibarrOptions> & { asOf: string },
): DolibarrOptions {
  const set = Object.entries(given).filter(([, value]) => value !== undefined);
  const options: DolibarrOptions = { ...dolibarrDefaults, asOf: '', ...Object.fromEntries(set) };
  const { scale, seed, dirt, asOf } = options;
  const [least, most] = SCALES;
  if (!(scale >= least && scale <= most)) wrong('scale', scale, `from ${least} to ${most}`);
  if (!Number.isSafeInteger(seed) || seed < 0) wrong('seed', seed, 'a whole number from 0');
  if (!(dirt >= 0 && dirt <= 1)) wrong('dirt', dirt, 'a share from 0 to 1');
  if (!/^\d{4}-\d{2}-\d{2}$/.test(asOf) || Number.isNaN(Date.parse(asOf)))
    wrong('asOf', asOf, 'a day as YYYY-MM-DD');
  return options;
}

function wrong(name: string, value: unknown, expected: string): never {
  throw new GoldserveError('usage', `demo: ${name} is ${expected}, not ${String(value)}`, {
    details: { option: name, value },
  });
}
