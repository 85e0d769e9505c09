import { type Random, randomOf } from '../random.ts';
import type { Calendar } from './calendar.ts';
import type { Counts } from './counts.ts';
import { drawer } from './noise.ts';
import type { EbpOptions } from './options.ts';
import type { Customers, Staff } from './people.ts';
import { eventTypes, INSTALLATION, MAINTENANCE, REPAIR } from './things.ts';

/** Interventions and other entries of the planning, in order of time. Durations in minutes. */
export interface Events {
  size: number;
  type: Uint8Array;
  day: Int32Array;
  minute: Int32Array;
  expected: Int32Array;
  achieved: Int32Array;
  travel: Int32Array;
  /** EventState: 0 planned, 1 under way, 2 done, 3 cancelled. */
  state: Uint8Array;
  colleague: Int32Array;
  /** -1 for none. */
  customer: Int32Array;
  product: Int32Array;
  incident: Int32Array;
}

/** Equipment in the customers' hands. */
export interface Products {
  size: number;
  customer: Int32Array;
  /** Day it was put into service; may lie before the window. */
  day: Int32Array;
  contract: Int32Array;
}

export const [PLANNED, UNDER_WAY, DONE, CANCELLED] = [0, 1, 2, 3] as const;

/** Equipment of the customers who buy most, and contracts for the first of it. */
export function productsOf(
  { seed }: EbpOptions,
  counts: Counts,
  customers: Customers,
  calendar: Calendar,
): Products {
  const random = randomOf(seed, 'products');
  const size = counts.CustomerProduct as number;
  const contracts = counts.MaintenanceContract as number;
  const draw = drawer(customers.weight);
  return {
    size,
    customer: Int32Array.from({ length: size }, () => draw(random())),
    day: Int32Array.from({ length: size }, () =>
      Math.floor((random() * 1.8 - 0.8) * calendar.days),
    ),
    contract: Int32Array.from({ length: size }, (_, k) => (k < contracts ? k : -1)),
  };
}

export function eventsOf(
  { seed }: EbpOptions,
  counts: Counts,
  calendar: Calendar,
  customers: Customers,
  staff: Staff,
  products: Products,
): Events {
  const random = randomOf(seed, 'events');
  const size = counts.ScheduleEvent as number;
  const events = newEvents(size);
  const days = Int32Array.from({ length: size }, () => dayOf(calendar, random)).sort();
  const drawType = drawer(eventTypes.map(({ weight }) => weight));
  const drawCustomer = drawer(customers.weight);
  for (let k = 0; k < size; k++) {
    events.day[k] = days[k] as number;
    events.type[k] = drawType(random());
    draft(events, k, calendar, staff, random);
    if (!eventTypes[events.type[k] as number]?.customer) continue;
    const serviced = events.type[k] === MAINTENANCE || events.type[k] === REPAIR;
    const product = serviced && random() < 0.75 ? Math.floor(random() * products.size) : -1;
    const installed = product >= 0 && (products.day[product] as number) <= (days[k] as number);
    events.product[k] = installed ? product : -1;
    events.customer[k] = installed
      ? (products.customer[product] as number)
      : drawCustomer(random());
  }
  return events;
}

/** Work is planned four weeks ahead. */
const dayOf = (calendar: Calendar, random: Random) =>
  random() < 0.012 ? calendar.days + Math.floor(random() * 28) : calendar.draw(random());

function draft(events: Events, k: number, calendar: Calendar, staff: Staff, random: Random): void {
  const type = events.type[k] as number;
  const usual = (eventTypes[type]?.hours ?? 1) * 60;
  const expected = 15 * Math.max(1, Math.round((usual * (0.6 + 0.9 * random())) / 15));
  const late = random() < 0.22 ? 1.2 + random() * 0.8 : 0.7 + random() * 0.3;
  const field = type === MAINTENANCE || type === REPAIR || type === INSTALLATION;
  const people =
    field && staff.technicians.length
      ? staff.technicians
      : Array.from({ length: staff.size }, (_, c) => c);
  events.minute[k] = 8 * 60 + 15 * Math.floor(random() * 38);
  events.expected[k] = expected;
  events.state[k] = stateOf((events.day[k] as number) >= calendar.days - 1, random());
  events.achieved[k] =
    events.state[k] === DONE ? 5 * Math.max(1, Math.round((expected * late) / 5)) : 0;
  events.travel[k] = field ? 5 * Math.floor(1 + random() * 16) : 0;
  events.colleague[k] = people[Math.floor(random() * people.length)] as number;
  events.customer[k] = -1;
  events.product[k] = -1;
  events.incident[k] = -1;
}

function stateOf(isAhead: boolean, share: number): number {
  if (isAhead) return PLANNED;
  if (share < 0.03) return CANCELLED;
  return share < 0.035 ? UNDER_WAY : DONE;
}

export const momentOf = (events: Events, k: number) =>
  (events.day[k] as number) * 1440 + (events.minute[k] as number);

function newEvents(size: number): Events {
  const numbers = () => new Int32Array(size);
  return {
    size,
    type: new Uint8Array(size),
    day: numbers(),
    minute: numbers(),
    expected: numbers(),
    achieved: numbers(),
    travel: numbers(),
    state: new Uint8Array(size),
    colleague: numbers(),
    customer: numbers(),
    product: numbers(),
    incident: numbers(),
  };
}
