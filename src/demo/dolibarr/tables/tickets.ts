import { euros, type Rows } from '../../ebp/cells.ts';
import { choose, noiseOf, spread } from '../../ebp/noise.ts';
import { faults } from '../../ebp/things.ts';
import { CANCELED, CLOSED, interventionTypes, severities } from '../tickets.ts';
import type { World } from '../world.ts';
import { ZERO_DATE } from '../write.ts';
import { ticketTypes } from './lists.ts';
import { thirdId, townOf } from './thirds.ts';
import { userId } from './users.ts';

/** An id that no third party has. */
const NOWHERE = 2_000_000_000;
/** "Assigned" at version 9; nothing since. */
const FORMER_STATE = 4;

/** The time so many minutes after the report of a ticket. */
export function after(
  { tickets: { day, minute }, calendar }: World,
  k: number,
  minutes: number,
): string {
  const all = (minute[k] as number) + minutes;
  return calendar.time((day[k] as number) + Math.floor(all / 1440), all % 1440);
}

export function* ticketRows(world: World): Generator<Rows> {
  const { options, tickets, dirt, staff } = world;
  const { answered, ended, state } = tickets;
  const noise = noiseOf(options.seed, 'ticket words');
  const kind = (k: number) => dirt.tickets.get(k);
  const reported = (k: number) => after(world, k, 0);
  const closing = (k: number) => {
    if (kind(k) === 'closedWithoutDate') return null;
    if (kind(k) === 'endBeforeStart') return after(world, k, -60);
    return (ended[k] as number) < 0 ? null : after(world, k, ended[k] as number);
  };
  yield {
    table: 'ticket',
    size: tickets.size,
    columns: {
      rowid: (k) => k + 1,
      entity: (k) => (k % 113 === 112 ? 2 : 1),
      ref: (k) => `TS${reported(k).slice(2, 4)}${reported(k).slice(5, 7)}-${k + 1}`,
      track_id: (k) => (k + 1).toString(36).padStart(16, '0'),
      fk_soc: (k) =>
        kind(k) === 'unknownCustomer' ? NOWHERE : thirdId(tickets.party[k] as number),
      fk_user_create: (k) => userId(staff.sellers[k % staff.sellers.length] as number),
      fk_user_assign: (k) => ((state[k] as number) < 2 ? null : userId(tickets.user[k] as number)),
      subject: (k) => choose(noise(2 * k), faults),
      fk_statut: (k) => (kind(k) === 'unknownStatus' ? FORMER_STATE : (state[k] as number)),
      progress: (k) => (state[k] === CLOSED ? 100 : 0),
      type_code: (k) =>
        ticketTypes[Math.floor(noise(2 * k + 1) ** 2 * ticketTypes.length)] as string,
      category_code: (k) => `CAT${1 + (k % 4)}`,
      severity_code: (k) => severities[tickets.severity[k] as number]?.code ?? null,
      datec: reported,
      date_read: (k) =>
        kind(k) === 'zeroDate'
          ? ZERO_DATE
          : (answered[k] as number) < 0
            ? null
            : after(world, k, Math.floor((answered[k] as number) / 2)),
      date_close: closing,
      tms: (k) => after(world, k, Math.max(0, answered[k] as number, ended[k] as number)),
    },
  };
  yield extra(world);
}

function extra(world: World): Rows {
  const { options, tickets, dirt } = world;
  const noise = noiseOf(options.seed, 'ticket extrafields');
  const place = townOf(world);
  const type = (k: number) =>
    interventionTypes[tickets.type[k] as number] as (typeof interventionTypes)[number];
  const isDone = (k: number) => tickets.state[k] === CLOSED || tickets.state[k] === CANCELED;
  const hours = (k: number) =>
    Math.max(0.5, Math.round(2 * type(k).hours * (0.6 + 0.8 * noise(4 * k))) / 2);
  const cents = (k: number) =>
    Math.round(hours(k) * spread(noise(4 * k + 1), 3200, 6500) * (1 + 9 * noise(4 * k + 2) ** 40));
  const satisfaction = (k: number) => {
    if (dirt.tickets.get(k) === 'absurdSatisfaction') return 9;
    const isSlow = (tickets.ended[k] as number) > 7 * 1440;
    return Math.max(1, 5 - Math.floor(noise(4 * k + 3) ** (isSlow ? 1 : 2.5) * 4.5));
  };
  return {
    table: 'ticket_extrafields',
    size: tickets.size,
    columns: {
      rowid: (k) => k + 1,
      fk_object: (k) => k + 1,
      tms: (k) => after(world, k, Math.max(0, tickets.ended[k] as number)),
      type_intervention: (k) => type(k).label,
      // Typed by people: some write numbers in French.
      duree_estimee: (k) =>
        dirt.tickets.get(k) === 'frenchNumber' ? `${hours(k)}`.replace('.', ',') : `${hours(k)}`,
      note_client: (k) => (isDone(k) && k % 5 < 3 ? satisfaction(k) : null),
      ville: (k) => (k % 4 ? place(tickets.party[k] as number).city : null),
      cout: (k) => (isDone(k) ? euros(cents(k)) : null),
    },
  };
}
