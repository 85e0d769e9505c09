import { products, seasonality } from './catalogue.ts';
import {
  type DirtCounts,
  excessiveAmount,
  inTurn,
  type PurchaseDirt,
  purchaseDirt,
  unreadableDate,
  untidy,
} from './dirt.ts';
import type { ShopOptions } from './options.ts';
import { BUSINESS_ORDERS, type Plan } from './plan.ts';
import { between, type Random, randomOf, weighted } from './random.ts';
import { type Slot, slotsOf } from './slots.ts';

export type PurchaseRow = [
  id: number,
  client: number | null,
  date: string | null,
  montant: string,
  produit: string,
];

/** Clean amounts stay well below 10,000, so that a later correction does not cross that bound. */
const DEAREST = 9000;
const PRICE_NOISE = 0.15;
const INFLATION_PER_DAY = 0.02 / 365;
const NOVEMBER = 10;
const NOVEMBER_PRICE = 0.95;

const drawProduct = seasonality.all.map((_, month) =>
  weighted(products.map(({ weight, season }) => weight * (seasonality[season][month] as number))),
);

/** `12345` cents as `123.45`. */
export function euros(cents: number): string {
  const digits = String(Math.abs(cents)).padStart(3, '0');
  return `${cents < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** What is bought in a month of the year (0 is January), `day` days into the window. */
export function basket(random: Random, month: number, day: number, isBusiness: boolean) {
  const product = products[(drawProduct[month] as (random: Random) => number)(random)];
  if (!product) throw new Error('the catalogue is empty');
  const noise = 1 - PRICE_NOISE + 2 * PRICE_NOISE * random();
  const sale = month === NOVEMBER ? NOVEMBER_PRICE : 1;
  const unit = Math.round(product.price * noise * sale * (1 + INFLATION_PER_DAY * day));
  const most = Math.max(1, Math.min(isBusiness ? 5 : 1, Math.floor(DEAREST / unit)));
  const cents = (unit * 100 - (random() < 0.6 ? 1 : 0)) * between(random, 1, most);
  return { produit: product.name, cents };
}

/**
 * The rows of `achats` by time, ids counting up. Duplicates and conflicts take the place of a planned purchase,
 * so that there are exactly as many rows as asked for. `counts` grows by the dirt met.
 */
export function* purchaseRows(
  { seed, dirt }: ShopOptions,
  plan: Plan,
  counts: DirtCounts,
): Generator<PurchaseRow> {
  const random = randomOf(seed, 'purchases');
  const spoil = spoiler(randomOf(seed, 'purchase dirt'), dirt, plan, counts);
  let id = 1;
  for (const slot of slotsOf(seed, plan)) {
    const isBusiness = (plan.orders[slot.client] as number) >= BUSINESS_ORDERS;
    const { produit, cents } = basket(random, slot.month, slot.day, isBusiness);
    const row = spoil([id, slot.client + 1, slot.date, euros(cents), produit], slot, cents);
    if (row[0] === id) id++;
    yield row;
  }
}

/** Returns each row as it is written: clean, or with one fault. A clean row is repeated once at most. */
function spoiler(random: Random, dirt: number, plan: Plan, counts: DirtCounts) {
  const nextKind = inTurn(purchaseDirt, ['duplicate', 'untidyProduct', 'missingDate']);
  let before: { row: PurchaseRow; cents: number } | undefined;
  return (row: PurchaseRow, slot: Slot, cents: number): PurchaseRow => {
    const kind = random() < dirt ? nextKind() : undefined;
    const repeats = kind === 'duplicate' || kind === 'conflict';
    // A conflict must be the later of the two, and there must be something to repeat.
    if (!kind || (repeats && (!before || before.row[2] === slot.date))) {
      before = { row, cents };
      return row;
    }
    counts[kind]++;
    if (!repeats || !before) return spoilt(random, kind, row, cents, plan);
    const written = kind === 'duplicate' ? before.row : corrected(before, slot.date);
    before = undefined;
    return written;
  };
}

/** The same purchase entered again later with a tenth off. */
function corrected(before: { row: PurchaseRow; cents: number }, date: string): PurchaseRow {
  const [id, client, , , produit] = before.row;
  return [id, client, date, euros(before.cents - Math.ceil(before.cents / 10)), produit];
}

function spoilt(
  random: Random,
  kind: PurchaseDirt,
  [id, client, date, montant, produit]: PurchaseRow,
  cents: number,
  { window, orders }: Plan,
): PurchaseRow {
  const future = () =>
    `${window.date(window.days - 1 + between(random, 1, 400))}${date?.slice(10) ?? ''}`;
  switch (kind) {
    case 'unknownClient':
      return [id, orders.length + 1_000_000 + between(random, 1, 1000), date, montant, produit];
    case 'missingClient':
      return [id, null, date, montant, produit];
    case 'zeroAmount':
      return [id, client, date, '0.00', produit];
    case 'negativeAmount':
      return [id, client, date, euros(-cents), produit];
    case 'excessiveAmount':
      return [id, client, date, euros(excessiveAmount(random, cents)), produit];
    case 'untidyProduct':
      return [id, client, date, montant, untidy(random, produit)];
    case 'unreadableDate':
      return [id, client, unreadableDate(random, date ?? ''), montant, produit];
    case 'futureDate':
      return [id, client, future(), montant, produit];
    case 'missingDate':
      return [id, client, null, montant, produit];
    default:
      throw new Error(`${kind} repeats another row`);
  }
}
