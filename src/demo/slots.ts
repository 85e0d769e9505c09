import type { Plan } from './plan.ts';
import { type Random, randomOf } from './random.ts';
import type { Month } from './season.ts';

/** A planned purchase: who and when. */
export interface Slot {
  /** Position of the client. */
  client: number;
  /** Day of the window. */
  day: number;
  /** 0 is January. */
  month: number;
  /** `YYYY-MM-DD HH:MM:SS`, wall-clock time of the shop. */
  date: string;
}

const DAY_SECONDS = 86_400;
const OPENS = 8 * 3600;
const OPEN_SECONDS = 14 * 3600;
/** Most new customers register in order to buy. */
const BUY_AT_ONCE = 0.8;
/** Time and client share one double, so that a month is put in order by one native sort. */
const CLIENTS = 2 ** 24;

/**
 * Every planned purchase in order of time. One month is held at a time (eight bytes per purchase): each client's
 * remaining purchases are drawn month by month in proportion to the trade of the month in their remaining days.
 */
export function* slotsOf(seed: number, plan: Plan): Generator<Slot> {
  const random = randomOf(seed, 'slots');
  const remaining = plan.orders.slice();
  for (const month of plan.window.months) {
    const keys = new Float64Array(keysOf(random, plan, month, remaining)).sort();
    yield* slotsFrom(keys, plan, month);
  }
}

function keysOf(random: Random, plan: Plan, month: Month, remaining: Int32Array): number[] {
  const keys: number[] = [];
  for (let client = 0; client < remaining.length; client++) {
    if (remaining[client] === 0) continue;
    const from = Math.max(month.from, plan.first[client] as number);
    const to = Math.min(month.to, (plan.last[client] as number) + 1);
    if (from < to) remaining[client] = draw(random, plan, keys, client, from, to, remaining);
  }
  return keys;
}

/** Adds the client's purchases of the days `from` <= day < `to`; returns how many remain for later. */
function draw(
  random: Random,
  { window, first, last, signedUp }: Plan,
  keys: number[],
  client: number,
  from: number,
  to: number,
  remaining: Int32Array,
): number {
  const left = remaining[client] as number;
  const start = window.before(from);
  const trade = window.before(to) - start;
  const rest = window.before((last[client] as number) + 1) - start;
  let count = Math.min(left, Math.floor(left * (trade / rest) + random()));
  const isNew = from === first[client] && (signedUp[client] as number) >= 0;
  const atOnce = isNew && random() < BUY_AT_ONCE;
  if (atOnce) count = Math.max(1, count);
  for (let k = 0; k < count; k++) {
    const day = k === 0 && atOnce ? from : window.at(start + random() * trade);
    keys.push((day * DAY_SECONDS + timeOfDay(random)) * CLIENTS + client);
  }
  return left - count;
}

/** Seconds of the day: opening hours, busiest in the middle. */
const timeOfDay = (random: Random) =>
  OPENS + Math.floor(((random() + random()) / 2) * OPEN_SECONDS);

function* slotsFrom(keys: Float64Array, { window }: Plan, { month }: Month): Generator<Slot> {
  let [today, date] = [-1, ''];
  for (const key of keys) {
    const client = key % CLIENTS;
    const seconds = Math.floor(key / CLIENTS);
    const day = Math.floor(seconds / DAY_SECONDS);
    if (day !== today) [today, date] = [day, window.date(day)];
    yield { client, day, month, date: `${date} ${clock(seconds % DAY_SECONDS)}` };
  }
}

const two = (value: number) => (value < 10 ? `0${value}` : `${value}`);
const clock = (seconds: number) =>
  `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
