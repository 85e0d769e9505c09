import { GoldserveError } from '../../errors.ts';

/** `document`: 1 quote, 2 order, 3 delivery, 4 invoice; `installation`: the codes of EBP Open Line itself. */
export const codeSets = ['document', 'installation'] as const;
export type CodeSet = (typeof codeSets)[number];

/** What decides every row: the same options give the same rows. */
export interface EbpOptions {
  /** 1 is the size of the installation: 670,349 rows. */
  scale: number;
  seed: number;
  /** Reference day, YYYY-MM-DD: the last of the four years of trade. */
  asOf: string;
  codes: CodeSet;
  /** Fill the tables of incidents and skills, which are empty in the installation. */
  incidents: boolean;
  /** How dirty: 0 none, 1 fifty times the default. Each kind of dirt has at least one row unless it is 0. */
  dirt: number;
}

export const ebpDefaults = {
  scale: 1,
  seed: 1,
  codes: 'document',
  incidents: false,
  dirt: 0.02,
} as const;

/** Below it tables are too small to hang together; above it ids outgrow their columns. */
const SCALES = [0.01, 50] as const;

/** The options with defaults for what is left out. @throws GoldserveError `usage`, naming the wrong one. */
export function ebpOptions(given: Partial<EbpOptions> & { asOf: string }): EbpOptions {
  const set = Object.entries(given).filter(([, value]) => value !== undefined);
  const options: EbpOptions = { ...ebpDefaults, asOf: given.asOf, ...Object.fromEntries(set) };
  const { scale, seed, codes, dirt, asOf } = options;
  const [least, most] = SCALES;
  if (!(scale >= least && scale <= most)) wrong('scale', scale, `from ${least} to ${most}`);
  if (!Number.isSafeInteger(seed) || seed < 0) wrong('seed', seed, 'a whole number from 0');
  if (!codeSets.includes(codes)) wrong('codes', codes, codeSets.join(' or '));
  if (!(dirt >= 0 && dirt <= 1)) wrong('dirt', dirt, 'a share from 0 to 1');
  if (!isDay(asOf)) wrong('asOf', asOf, 'a day as YYYY-MM-DD');
  return options;
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
