import { randomOf } from '../random.ts';
import type { Calendar } from './calendar.ts';
import type { Counts } from './counts.ts';
import { DONE, type Events, momentOf, type Products } from './events.ts';
import { drawer } from './noise.ts';
import type { EbpOptions } from './options.ts';
import type { Customers } from './people.ts';
import { REPAIR } from './things.ts';

/** Reports of faults, and what became of them. Times in minutes since the first day. */
export interface Incidents {
  size: number;
  customer: Int32Array;
  product: Int32Array;
  start: Float64Array;
  /** -1 while open. */
  end: Float64Array;
  /** Minutes worked, visits made. */
  worked: Int32Array;
  visits: Int32Array;
}

/**
 * Groups repairs into incidents: most need one visit, some two or three, and some still wait for the first.
 * Sets `events.incident`, and the customer of a further visit to that of its incident.
 */
export function incidentsOf(
  { seed }: EbpOptions,
  counts: Counts,
  calendar: Calendar,
  customers: Customers,
  events: Events,
  products: Products,
): Incidents {
  const random = randomOf(seed, 'incidents');
  const size = counts.Incident as number;
  const incidents = newIncidents(size);
  const repairs = Array.from(events.type.keys()).filter(
    (k) => events.type[k] === REPAIR && events.state[k] === DONE,
  );
  const waiting = Math.max(2, Math.round(size * 0.03));
  const starts = new Set(spreadOver(repairs.length, Math.max(0, size - waiting)));
  const drawCustomer = drawer(customers.weight);
  let made = 0;
  const open: number[] = [];
  for (const [n, k] of repairs.entries()) {
    if (starts.has(n) && made < size - waiting) {
      const incident = made++;
      const before = 30 + Math.floor(random() * random() * 96 * 60);
      incidents.customer[incident] = events.customer[k] as number;
      incidents.product[incident] = events.product[k] as number;
      incidents.start[incident] = momentOf(events, k) - before;
      visit(incidents, incident, events, k);
      if (random() < 0.22) open.push(incident);
    } else if (open.length && random() < 0.7) {
      const incident = open.shift() as number;
      visit(incidents, incident, events, k);
      if (random() < 0.2) open.push(incident);
    }
  }
  for (; made < size; made++) {
    const product = Math.floor(random() * products.size);
    const known = random() < 0.6;
    incidents.product[made] = known ? product : -1;
    incidents.customer[made] = known
      ? (products.customer[product] as number)
      : drawCustomer(random());
    incidents.start[made] = calendar.days * 1440 - 600 - Math.floor(random() * 20 * 1440);
    incidents.end[made] = -1;
  }
  return incidents;
}

function visit(incidents: Incidents, incident: number, events: Events, k: number): void {
  events.incident[k] = incident;
  events.customer[k] = incidents.customer[incident] as number;
  events.product[k] = incidents.product[incident] as number;
  const end = momentOf(events, k) + (events.achieved[k] as number);
  incidents.end[incident] = Math.max(end, incidents.end[incident] as number);
  incidents.worked[incident] =
    (incidents.worked[incident] as number) + (events.achieved[k] as number);
  incidents.visits[incident] = (incidents.visits[incident] as number) + 1;
}

/** `count` positions spread evenly over 0 … n - 1. */
const spreadOver = (n: number, count: number) =>
  Array.from({ length: Math.min(n, count) }, (_, k) => Math.floor((k * n) / Math.min(n, count)));

function newIncidents(size: number): Incidents {
  return {
    size,
    customer: new Int32Array(size),
    product: new Int32Array(size),
    start: new Float64Array(size),
    end: new Float64Array(size),
    worked: new Int32Array(size),
    visits: new Int32Array(size),
  };
}
