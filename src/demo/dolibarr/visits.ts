import type { Calendar } from '../ebp/calendar.ts';
import { noiseOf, spread } from '../ebp/noise.ts';
import type { Counts } from './counts.ts';
import type { DolibarrOptions } from './options.ts';
import { dayInTurn } from './orders.ts';
import type { Staff, Thirds } from './people.ts';
import { CANCELED, type Tickets } from './tickets.ts';

/** Sheets of interventions: the first answer tickets, the others are visits under a contract. */
export interface Visits {
  size: number;
  /** The ticket it answers; -1. */
  ticket: Int32Array;
  /** The contract it belongs to; -1. */
  contract: Int32Array;
  party: Int32Array;
  day: Int32Array;
  user: Int32Array;
  /** 0 draft, 1 validated, 2 billed, 3 closed. */
  state: Int8Array;
  /** Seconds of each line; lines of visit `k` are `first[k]` to `first[k + 1]`. */
  first: Int32Array;
  lineVisit: Int32Array;
  seconds: Int32Array;
}

export interface Contracts {
  size: number;
  party: Int32Array;
  day: Int32Array;
}

export function contractsOf(
  { seed }: DolibarrOptions,
  counts: Counts,
  calendar: Calendar,
  thirds: Thirds,
): Contracts {
  const size = counts.contrat;
  const noise = noiseOf(seed, 'contracts');
  const day = Int32Array.from({ length: size }, (_, k) => dayInTurn(calendar, k, size, noise(k)));
  return { size, day, party: day.map((on, k) => thirds.draw(k + 1.5e8, on)) };
}

export function visitsOf(
  { seed }: DolibarrOptions,
  counts: Counts,
  { days }: Calendar,
  tickets: Tickets,
  contracts: Contracts,
  { technicians }: Staff,
): Visits {
  const size = counts.fichinter;
  const noise = noiseOf(seed, 'visits');
  const answering = answeredTickets(tickets, Math.floor(size / 2));
  const ticket = Int32Array.from({ length: size }, (_, k) => answering[k] ?? -1);
  const contract = ticket.map((one, k) => (one < 0 ? k % contracts.size : -1));
  const day = ticket.map((one, k) =>
    one < 0
      ? Math.min(
          days + 20,
          (contracts.day[contract[k] as number] as number) + spread(noise(4 * k), 10, 700),
        )
      : Math.min(days - 1, (tickets.day[one] as number) + spread(noise(4 * k), 1, 4)),
  );
  const first = new Int32Array(size + 1);
  for (let k = 0; k < size; k++)
    first[k + 1] = (first[k] as number) + 1 + Math.floor(noise(4 * k + 1) * 1.6);
  const lineVisit = new Int32Array(first[size] as number);
  for (let k = 0; k < size; k++) lineVisit.fill(k, first[k], first[k + 1]);
  return {
    size,
    ticket,
    contract,
    day,
    first,
    lineVisit,
    seconds: lineVisit.map((_, j) => 900 * spread(noise(4 * j + 2), 2, 16)),
    party: ticket.map(
      (one, k) => (one < 0 ? contracts.party[contract[k] as number] : tickets.party[one]) as number,
    ),
    user: ticket.map(
      (one, k) => (one < 0 ? technicians[k % technicians.length] : tickets.user[one]) as number,
    ),
    state: Int8Array.from(day, (on, k) =>
      on >= days ? 0 : noise(4 * k + 3) < 0.4 ? 1 : noise(4 * k + 3) < 0.8 ? 2 : 3,
    ),
  };
}

/** Tickets spread over all of them, without those that were canceled. */
function answeredTickets({ size, state }: Tickets, most: number): number[] {
  const step = Math.max(1, Math.floor(size / most));
  return Array.from({ length: most }, (_, j) => j * step).filter(
    (k) => k < size && state[k] !== CANCELED,
  );
}
