import { between, pick, type Random } from './random.ts';

/** What may be wrong with a row of `clients`. */
export const clientDirt = [
  'untidyName',
  'untidyCountry',
  'missingCountry',
  'duplicateClient',
] as const;
/** What may be wrong with a row of `achats`; a row has one fault at most. */
export const purchaseDirt = [
  'duplicate',
  'conflict',
  'unknownClient',
  'missingClient',
  'zeroAmount',
  'negativeAmount',
  'excessiveAmount',
  'untidyProduct',
  'unreadableDate',
  'futureDate',
  'missingDate',
] as const;

export type ClientDirt = (typeof clientDirt)[number];
export type PurchaseDirt = (typeof purchaseDirt)[number];
/** Rows of each kind of dirt. */
export type DirtCounts = Record<ClientDirt | PurchaseDirt, number>;

export const noDirt = () =>
  Object.fromEntries([...clientDirt, ...purchaseDirt].map((kind) => [kind, 0])) as DirtCounts;

/**
 * Kinds in turn, so that a few dozen dirty rows show them all; after the first turn the `usual` ones, which
 * people make every day, come a second time.
 */
export function inTurn<T>(kinds: readonly T[], usual: readonly NoInfer<T>[]): () => T {
  const turn = [...kinds, ...usual];
  let next = 0;
  return () => turn[next++ % turn.length] as T;
}

/** Text as it is typed in a hurry: never what it was, but the same once trimmed and without regard to case. */
export function untidy(random: Random, text: string): string {
  const forms = [
    ` ${text}`,
    `${text}  `,
    text.toUpperCase(),
    text.toLowerCase(),
    ` ${text.toUpperCase()} `,
  ];
  return pick(random, forms);
}

/** A date that no calendar holds, or no date at all. */
export function unreadableDate(random: Random, date: string): string {
  const year = date.slice(0, 4);
  const forms = [
    '0000-00-00 00:00:00',
    `${year}-13-${date.slice(8, 10)} 10:00:00`,
    `${year}-02-30 09:30:00`,
    `31/02/${year}`,
    'inconnue',
  ];
  return pick(random, forms);
}

/** Cents of an amount at or above 10,000: the bound itself, a lost decimal point, a filled-up field. */
export function excessiveAmount(random: Random, cents: number): number {
  return pick(random, [
    1_000_000,
    1_000_000 + cents * 100,
    9_999_999,
    between(random, 1_000_001, 5_000_000),
  ]);
}
