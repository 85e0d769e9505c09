import type { ShopOptions } from './options.ts';
import { type Random, randomOf } from './random.ts';
import { type Window, windowTo } from './season.ts';

/*
 * Who buys how often and when they are active, decided before any row is written. A few numbers per client,
 * none per purchase: it is the only part of the generator whose memory grows with the shop.
 */
export interface Plan {
  window: Window;
  /** Clients by position; the id of a client is its position + 1, in order of registration. */
  signedUp: Int32Array;
  /** First and last day on which the client may buy. */
  first: Int32Array;
  last: Int32Array;
  /** Purchases in the whole window; 0 for those who only registered. */
  orders: Int32Array;
}

/** Clients who had registered before the window. */
const ESTABLISHED = 0.2;
const BUYERS = 0.9;
/** Of the buyers. */
const ONE_SHOTS = 0.62;
/** Of the repeat customers: who stopped buying at some day. */
const LOST = 0.4;
/** How much sooner established clients are taken for repeat customers. */
const LOYALTY = 0.35;
/** A new one-shot customer buys within this many days of registering. */
const ONE_SHOT_DAYS = 360;
/** The few largest customers do not swallow the shop: weights are 1 / (rank share + TAIL)^2. */
const TAIL = 0.06;
/** From this many purchases on a customer is a business: landlords, hotels. */
export const BUSINESS_ORDERS = 24;

/** The plan of a shop with `clients` different clients. */
export function planOf(options: ShopOptions, clients: number): Plan {
  const random = randomOf(options.seed, 'plan');
  const window = windowTo(options.asOf);
  const established = Math.round(ESTABLISHED * clients);
  const signedUp = registrations(random, window, clients, established);
  const first = signedUp.map((day) => Math.max(0, day));
  const last = new Int32Array(clients).fill(window.days - 1);
  const plan = { window, signedUp, first, last, orders: new Int32Array(clients) };
  const ranked = byLoyalty(random, clients, established);
  const { repeaters, oneShots } = headcount(clients, options.purchases);
  leaveRepeaters(random, plan, ranked.subarray(0, repeaters));
  shareOut(plan, ranked.subarray(0, repeaters), options.purchases - oneShots - 2 * repeaters);
  for (const client of ranked.subarray(repeaters, repeaters + oneShots)) oneShot(plan, client);
  return plan;
}

/** How many buy once and how many again, so that every purchase has its buyer, also in odd shops. */
export function headcount(clients: number, purchases: number) {
  const wanted = Math.floor(purchases / (ONE_SHOTS + 2 * (1 - ONE_SHOTS)));
  const fewest = clients > 0 && purchases > 0 ? 1 : 0;
  const buyers = Math.max(fewest, Math.min(Math.round(BUYERS * clients), wanted));
  const oneShots = Math.round(ONE_SHOTS * buyers);
  const repeaters = Math.min(buyers - oneShots, Math.floor((purchases - oneShots) / 2));
  // A lone buyer of several purchases is a repeat customer.
  if (repeaters === 0 && purchases > oneShots) return { repeaters: 1, oneShots: buyers - 1 };
  return { repeaters, oneShots };
}

/** Registration days in order; those of the window are spread so that every month has its new clients. */
function registrations(random: Random, window: Window, clients: number, established: number) {
  const fresh = clients - established;
  const trade = window.before(window.days);
  return new Int32Array(clients).map((_, client) => {
    if (client < established) return Math.floor((client / established - 1) * window.days);
    return window.at(((client - established + random()) / fresh) * trade);
  });
}

function byLoyalty(random: Random, clients: number, established: number): Uint32Array {
  const keys = new Float64Array(clients).map(
    (_, client) => random() * (client < established ? LOYALTY : 1),
  );
  const ranked = new Uint32Array(clients).map((_, client) => client);
  return ranked.sort((a, b) => (keys[a] as number) - (keys[b] as number) || a - b);
}

function oneShot(plan: Plan, client: number): void {
  plan.orders[client] = 1;
  const registered = plan.signedUp[client] as number;
  if (registered < 0) return;
  plan.last[client] = Math.min(plan.window.days - 1, registered + ONE_SHOT_DAYS);
}

function leaveRepeaters(random: Random, plan: Plan, repeaters: Uint32Array): void {
  for (const client of repeaters) {
    const first = plan.first[client] as number;
    const left = random() < LOST ? random() : 1;
    plan.last[client] = first + Math.floor((plan.window.days - 1 - first) * left);
  }
}

/** Two purchases each, and `extra` by rank and by the time that each is active; no remainder is lost. */
function shareOut(plan: Plan, repeaters: Uint32Array, extra: number): void {
  const weights = new Float64Array(repeaters.length);
  let total = 0;
  repeaters.forEach((client, rank) => {
    const share = (rank + 0.5) / repeaters.length + TAIL;
    weights[rank] = activeTrade(plan, client) / (share * share);
    total += weights[rank] as number;
  });
  let [sum, given] = [0, 0];
  repeaters.forEach((client, rank) => {
    sum += weights[rank] as number;
    const upTo = rank === repeaters.length - 1 ? extra : Math.floor((sum / total) * extra);
    plan.orders[client] = 2 + upTo - given;
    given = upTo;
  });
}

function activeTrade({ window, first, last }: Plan, client: number): number {
  return window.before((last[client] as number) + 1) - window.before(first[client] as number);
}
