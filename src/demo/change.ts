import { otherName } from './clients.ts';
import { countries } from './people.ts';
import { basket, euros, type PurchaseRow } from './purchases.ts';
import { between, pick, type Random } from './random.ts';
import { type Window, windowTo } from './season.ts';

/** How many of each change are meant. */
export interface ChangePlan {
  corrected: number;
  deleted: number;
  renamed: number;
  moved: number;
  added: number;
}

/** What is there: ids run from 1. */
export interface Stock {
  lastClient: number;
  lastPurchase: number;
}

/** Shares of `n` changes, cut to what is there; new purchases need a client. */
export function changePlan(n: number, { lastClient, lastPurchase }: Stock): ChangePlan {
  const corrected = Math.min(Math.round(0.4 * n), lastPurchase);
  const deleted = Math.min(Math.round(0.15 * n), lastPurchase - corrected);
  const renamed = Math.min(Math.round(0.08 * n), lastClient);
  const moved = Math.min(Math.round(0.07 * n), lastClient - renamed);
  const rest = Math.max(0, n - Math.round(0.4 * n) - Math.round(0.15 * n) - renamed - moved);
  return { corrected, deleted, renamed, moved, added: lastClient > 0 ? rest : 0 };
}

/** `first` + `second` different ids of 1 … `last`, dealt to two lists at random; both ascend. */
export function twoSamples(random: Random, last: number, first: number, second: number) {
  const lists: [number[], number[]] = [[], []];
  let need = first + second;
  let left = first;
  for (let id = 1; id <= last && need > 0; id++) {
    if (random() * (last - id + 1) >= need) continue;
    const isFirst = random() * need < left;
    if (isFirst) left--;
    need--;
    lists[isFirst ? 0 : 1].push(id);
  }
  return lists;
}

/** A correction takes a few percent off or adds some: never nothing. */
export const correction = (random: Random) =>
  euros(random() < 0.7 ? between(random, 80, 99) : between(random, 101, 105));

export const newName = otherName;
export const newCountry = (random: Random) => pick(random, countries).name;

/** New purchases of the week that ends on the reference day, in order of days. */
export function* newPurchases(
  random: Random,
  asOf: string,
  count: number,
  { lastClient, lastPurchase }: Stock,
): Generator<PurchaseRow> {
  const window: Window = windowTo(asOf);
  for (let k = 0; k < count; k++) {
    const day = Math.max(0, window.days - 7 + Math.floor((k / count) * 7));
    const date = window.date(day);
    const { produit, cents } = basket(random, Number(date.slice(5, 7)) - 1, day, false);
    const time = `${between(random, 10, 19)}:${between(random, 10, 59)}:${between(random, 10, 59)}`;
    const client = between(random, 1, lastClient);
    yield [lastPurchase + 1 + k, client, `${date} ${time}`, euros(cents), produit];
  }
}
