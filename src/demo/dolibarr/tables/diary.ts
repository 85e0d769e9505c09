import type { Rows } from '../../ebp/cells.ts';
import { type Noise, noiseOf } from '../../ebp/noise.ts';
import type { Cell } from '../../server.ts';
import { dayInTurn } from '../orders.ts';
import type { World } from '../world.ts';
import { events } from './lists.ts';
import { thirdId } from './thirds.ts';
import { after } from './tickets.ts';
import { userId } from './users.ts';

/** What people enter themselves, in turn. */
const manual = ['AC_TEL', 'AC_RDV', 'AC_INT', 'AC_OTH'] as const;

interface Event {
  code: string;
  at: string;
  until: string | null;
  percent: number;
  third: number;
  user: number;
  element: Cell;
  elementtype: Cell;
}

/**
 * The diary: the answers to tickets, then for one event in four what people entered, the rest what Dolibarr writes by
 * itself whenever an invoice is validated.
 */
export function* diaryRows(world: World): Generator<Rows> {
  const { counts, tickets, options } = world;
  const noise = noiseOf(options.seed, 'diary');
  const answers = Array.from({ length: tickets.size }, (_, k) => k).filter(
    (k) => (tickets.answered[k] as number) >= 0,
  );
  const event = (k: number) =>
    k < answers.length ? answer(world, answers[k] as number) : other(world, noise, k);
  let [last, known] = [-1, undefined as Event | undefined];
  const of = (k: number): Event => {
    if (k !== last || !known) [last, known] = [k, event(k)];
    return known;
  };
  const id = (code: string) => events[code as keyof typeof events] ?? events.AC_OTH_AUTO;
  yield {
    table: 'actioncomm',
    size: Math.max(counts.actioncomm, answers.length),
    columns: {
      id: (k) => k + 1,
      ref: (k) => `${k + 1}`,
      entity: (k) => (k % 211 === 210 ? 2 : 1),
      code: (k) => of(k).code,
      fk_action: (k) => id(of(k).code),
      datep: (k) => of(k).at,
      datep2: (k) => of(k).until,
      percent: (k) => of(k).percent,
      fk_soc: (k) => thirdId(of(k).third),
      fk_user_author: (k) => userId(of(k).user),
      fk_user_action: (k) => userId(of(k).user),
      label: (k) => `${of(k).code} ${k + 1}`,
      fk_element: (k) => of(k).element,
      elementtype: (k) => of(k).elementtype,
      datec: (k) => of(k).at,
      tms: (k) => of(k).at,
    },
  };
}

function answer(world: World, ticket: number): Event {
  const { tickets } = world;
  const at = after(world, ticket, tickets.answered[ticket] as number);
  const [third, user] = [tickets.party[ticket] as number, tickets.user[ticket] as number];
  return {
    code: 'TICKET_MSG',
    at,
    until: null,
    percent: -1,
    third,
    user,
    element: ticket + 1,
    elementtype: 'ticket',
  };
}

function other(world: World, noise: Noise, k: number): Event {
  const { calendar, counts, sales, staff, thirds } = world;
  const user = staff.technicians[k % staff.technicians.length] as number;
  if (k % 4) {
    const invoice = Math.floor(noise(2 * k) * sales.billed.size);
    const at = calendar.time(sales.billed.day[invoice] as number, 1025);
    const third = sales.billed.party[invoice] as number;
    return {
      code: 'AC_OTH_AUTO',
      at,
      until: null,
      percent: -1,
      third,
      user,
      element: invoice + 1,
      elementtype: 'invoice',
    };
  }
  const day = dayInTurn(calendar, k, counts.actioncomm, 0.5);
  const minute = 480 + 15 * (k % 28);
  const isDone = day < calendar.days - 4;
  return {
    code: manual[(k / 4) % manual.length] as string,
    at: calendar.time(day, minute),
    until: calendar.time(day, minute + 45 + 15 * (k % 5)),
    percent: isDone ? 100 : 0,
    third: thirds.draw(k + 2e8, day),
    user,
    element: null,
    elementtype: null,
  };
}
