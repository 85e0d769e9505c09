import type { Calendar } from '../ebp/calendar.ts';
import { drawer, noiseOf, spread } from '../ebp/noise.ts';
import type { Counts } from './counts.ts';
import type { DolibarrOptions } from './options.ts';
import { dayInTurn } from './orders.ts';
import type { Staff, Thirds } from './people.ts';

/** `fk_statut` of a project. */
export const [PLANNED, OPEN, CLOSED] = [0, 1, 2] as const;

export interface Projects {
  size: number;
  party: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
  state: Int8Array;
  leader: Int32Array;
  /** Euros. */
  budget: Int32Array;
}

export interface Tasks {
  size: number;
  project: Int32Array;
  /** Seconds. */
  planned: Int32Array;
  spent: Int32Array;
}

/** Time entered: on tasks, then on tickets. */
export interface Time {
  size: number;
  /** Task of an entry on a task; ticket of the others. */
  element: Int32Array;
  onTasks: number;
  day: Int32Array;
  /** Seconds. */
  duration: Int32Array;
  user: Int32Array;
}

export function projectsOf(
  { seed }: DolibarrOptions,
  counts: Counts,
  calendar: Calendar,
  thirds: Thirds,
  { sellers }: Staff,
): Projects {
  const size = counts.projet;
  const noise = noiseOf(seed, 'projects');
  const starts = Int32Array.from({ length: size }, (_, k) =>
    dayInTurn(calendar, k, size, noise(5 * k)),
  );
  const ends = starts.map((day, k) => day + spread(noise(5 * k + 1), 20, 240));
  return {
    size,
    starts,
    ends,
    party: starts.map((day, k) => thirds.draw(k + 5e7, day)),
    state: Int8Array.from(ends, (end, k) =>
      stateOf(end, noise(5 * k + 2), starts[k] as number, calendar.days),
    ),
    leader: starts.map((_, k) => sellers[k % sellers.length] ?? 0),
    budget: starts.map((_, k) => 100 * spread(noise(5 * k + 3) ** 3, 10, 600)),
  };
}

function stateOf(end: number, share: number, start: number, days: number): number {
  if (days - start < 12 && share < 0.5) return PLANNED;
  return end < days && share < 0.9 ? CLOSED : OPEN;
}

export function tasksOf({ seed }: DolibarrOptions, counts: Counts): Tasks {
  const size = counts.projet_task;
  const noise = noiseOf(seed, 'tasks');
  return {
    size,
    project: Int32Array.from({ length: size }, (_, k) => Math.floor((k * counts.projet) / size)),
    planned: Int32Array.from({ length: size }, (_, k) => 3600 * spread(noise(k) ** 2, 2, 60)),
    spent: new Int32Array(size),
  };
}

/** Four entries of five are on tasks, the more the larger the task; adds to what tasks have spent. */
export function timeOf(
  { seed }: DolibarrOptions,
  counts: Counts,
  { days }: Calendar,
  projects: Projects,
  tasks: Tasks,
  { technicians }: Staff,
  ticketDay: (ticket: number) => number,
): Time {
  const size = counts.element_time;
  const onTasks = Math.round(size * 0.8);
  const noise = noiseOf(seed, 'time');
  const pick = drawer(tasks.planned);
  const element = Int32Array.from({ length: size }, (_, k) =>
    k < onTasks ? pick(noise(4 * k)) : Math.floor(noise(4 * k) * counts.ticket),
  );
  const duration = element.map((_, k) => 900 * spread(noise(4 * k + 1), 2, k < onTasks ? 30 : 14));
  for (let k = 0; k < onTasks; k++)
    tasks.spent[element[k] as number] =
      (tasks.spent[element[k] as number] as number) + (duration[k] as number);
  const day = element.map((one, k) => {
    if (k >= onTasks) return Math.min(days - 1, ticketDay(one) + spread(noise(4 * k + 2), 0, 4));
    const project = tasks.project[one] as number;
    const [from, to] = [projects.starts[project] as number, projects.ends[project] as number];
    return from + Math.floor(noise(4 * k + 2) * Math.max(1, Math.min(days, to) - from));
  });
  const user = element.map(
    (_, k) => technicians[Math.floor(noise(4 * k + 3) * technicians.length)] as number,
  );
  return { size, element, onTasks, day, duration, user };
}
