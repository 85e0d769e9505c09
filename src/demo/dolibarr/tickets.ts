import type { Calendar } from '../ebp/calendar.ts';
import { drawer, noiseOf, spread } from '../ebp/noise.ts';
import type { Counts } from './counts.ts';
import type { DolibarrOptions } from './options.ts';
import { dayInTurn } from './orders.ts';
import type { Staff, Thirds } from './people.ts';

/** `fk_statut` of a ticket since version 10. */
export const [UNREAD, READ, ASSIGNED, WORKING, INFO, WAITING, CLOSED, CANCELED] = [
  0, 1, 2, 3, 5, 7, 8, 9,
] as const;

/** Severities with the usual hours to the end. */
export const severities = [
  { code: 'LOW', label: 'Basse', hours: 160 },
  { code: 'NORMAL', label: 'Normale', hours: 70 },
  { code: 'HIGH', label: 'Haute', hours: 26 },
  { code: 'BLOCKING', label: 'Bloquante', hours: 9 },
] as const;
/** What technicians do at the customer's: an extrafield of tickets, with its usual hours. */
export const interventionTypes = [
  { label: 'Dépannage', hours: 2 },
  { label: 'Entretien', hours: 1.5 },
  { label: 'Installation', hours: 6 },
  { label: 'Mise en service', hours: 3 },
  { label: 'Diagnostic', hours: 1 },
] as const;

export interface Tickets {
  size: number;
  day: Int32Array;
  /** Minutes from the beginning of the day of the report. */
  minute: Int32Array;
  party: Int32Array;
  state: Int8Array;
  severity: Int8Array;
  /** Position in the types of interventions. */
  type: Int8Array;
  user: Int32Array;
  /** Minutes from the report to the first answer and to the end; -1 none yet. */
  answered: Int32Array;
  ended: Int32Array;
}

const pickSeverity = drawer([2, 6, 3, 1]);
const pickType = drawer([40, 30, 10, 8, 12]);

export function ticketsOf(
  { seed }: DolibarrOptions,
  counts: Counts,
  calendar: Calendar,
  thirds: Thirds,
  { technicians }: Staff,
): Tickets {
  const size = counts.ticket;
  const noise = noiseOf(seed, 'tickets');
  const day = Int32Array.from({ length: size }, (_, k) =>
    dayInTurn(calendar, k, size, noise(8 * k)),
  );
  const minute = day.map((_, k) => spread(noise(8 * k + 1), 7 * 60, 19 * 60));
  const severity = Int8Array.from(day, (_, k) => pickSeverity(noise(8 * k + 2)));
  const room = (k: number) =>
    (calendar.days - (day[k] as number)) * 1440 - (minute[k] as number) - 60;
  const answered = day.map((_, k) => {
    const after = 5 + Math.floor(noise(8 * k + 3) ** 3 * 2880);
    return after < room(k) ? after : -1;
  });
  const ended = day.map((_, k) => {
    const usual = 60 * (severities[severity[k] as number]?.hours ?? 70);
    const after = Math.floor(
      (answered[k] as number) +
        usual * (0.1 + 2.4 * noise(8 * k + 4) ** 2 + 12 * noise(8 * k + 5) ** 30),
    );
    return (answered[k] as number) >= 0 && after < room(k) ? after : -1;
  });
  const state = Int8Array.from(ended, (after, k) =>
    stateOf(after, answered[k] as number, noise(8 * k + 6)),
  );
  const isDone = (k: number) => state[k] === CLOSED || state[k] === CANCELED;
  return {
    size,
    day,
    minute,
    severity,
    answered,
    state,
    ended: ended.map((after, k) => (isDone(k) ? after : -1)),
    party: day.map((on, k) => thirds.draw(k + 1e8, on)),
    type: Int8Array.from(day, (_, k) => pickType(noise(8 * k + 7))),
    user: day.map((_, k) => technicians[(k * 7) % technicians.length] as number),
  };
}

function stateOf(ended: number, answered: number, share: number): number {
  if (ended >= 0 && share < 0.985) return share < 0.03 ? CANCELED : CLOSED;
  if (answered < 0) return share < 0.4 ? UNREAD : READ;
  if (share < 0.3) return ASSIGNED;
  return share < 0.7 ? WORKING : share < 0.85 ? INFO : WAITING;
}
