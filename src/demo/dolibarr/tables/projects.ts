import { euros, type Rows } from '../../ebp/cells.ts';
import { choose, noiseOf } from '../../ebp/noise.ts';
import { CLOSED } from '../projects.ts';
import type { World } from '../world.ts';
import { ZERO_DATE } from '../write.ts';
import { thirdId, townOf } from './thirds.ts';
import { userId } from './users.ts';

const works = [
  'Chaufferie',
  'Rénovation',
  'Climatisation',
  'Installation PAC',
  'Réseau',
  'Maintenance',
];
const steps = ['Étude', 'Dépose', 'Pose', 'Raccordement', 'Mise en service'];
/** An id that no task has. */
const NOWHERE = 2_000_000_000;

export function* projectRows(world: World): Generator<Rows> {
  yield projects(world);
  yield extra(world);
  yield tasks(world);
  yield times(world);
}

function projects({ options, projects: all, calendar, dirt }: World): Rows {
  const noise = noiseOf(options.seed, 'project names');
  const kind = (k: number) => dirt.projects.get(k);
  const [starts, ends] = [
    (k: number) => all.starts[k] as number,
    (k: number) => all.ends[k] as number,
  ];
  const isClosed = (k: number) => all.state[k] === CLOSED;
  const finished = (k: number) =>
    calendar.time(Math.min(calendar.days - 1, ends(k) + (k % 15)), 1000);
  return {
    table: 'projet',
    size: all.size,
    columns: {
      rowid: (k) => k + 1,
      entity: (k) => (k % 101 === 100 ? 2 : 1),
      ref: (k) => `PJ${calendar.date(starts(k)).slice(2, 4)}-${String(k + 1).padStart(4, '0')}`,
      title: (k) => `${choose(noise(k), works)} ${k + 1}`,
      fk_soc: (k) => (k % 40 === 39 ? null : thirdId(all.party[k] as number)),
      fk_statut: (k) => all.state[k] as number,
      dateo: (k) => calendar.date(starts(k)),
      datee: (k) => calendar.date(kind(k) === 'projectEndsBeforeStart' ? starts(k) - 5 : ends(k)),
      date_close: (k) => (isClosed(k) || kind(k) === 'openWithCloseDate' ? finished(k) : null),
      budget_amount: (k) => all.budget[k] as number,
      usage_task: () => 1,
      datec: (k) => calendar.time(starts(k) - 3, 600),
      tms: (k) =>
        isClosed(k) ? finished(k) : calendar.time(Math.min(calendar.days - 1, starts(k) + 10), 610),
    },
  };
}

function extra(world: World): Rows {
  const { projects: all, calendar } = world;
  const place = townOf(world);
  return {
    table: 'projet_extrafields',
    size: all.size,
    columns: {
      rowid: (k) => k + 1,
      fk_object: (k) => k + 1,
      tms: (k) => calendar.time(all.starts[k] as number, 620),
      budget_travaux: (k) => (k % 3 ? Math.round((all.budget[k] as number) * 1.05) : null),
      ville: (k) => (k % 2 ? place(all.party[k] as number).city : null),
    },
  };
}

function tasks({ tasks: all, projects: { starts, ends, state }, calendar }: World): Rows {
  const project = (k: number) => all.project[k] as number;
  const [spent, planned] = [
    (k: number) => all.spent[k] as number,
    (k: number) => all.planned[k] as number,
  ];
  return {
    table: 'projet_task',
    size: all.size,
    columns: {
      rowid: (k) => k + 1,
      ref: (k) => `TK${String(k + 1).padStart(6, '0')}`,
      entity: (k) => (project(k) % 101 === 100 ? 2 : 1),
      fk_projet: (k) => project(k) + 1,
      label: (k) => `${steps[k % steps.length]}`,
      dateo: (k) => calendar.time(starts[project(k)] as number, 480),
      datee: (k) => calendar.time(ends[project(k)] as number, 1020),
      planned_workload: planned,
      duration_effective: spent,
      progress: (k) =>
        state[project(k)] === CLOSED
          ? 100
          : Math.min(95, 5 * Math.round((20 * spent(k)) / planned(k))),
      fk_statut: () => 1,
      datec: (k) => calendar.time((starts[project(k)] as number) - 2, 600),
      tms: (k) => calendar.time(starts[project(k)] as number, 630),
    },
  };
}

function times({ time, staff, calendar, dirt }: World): Rows {
  const kind = (k: number) => dirt.times.get(k);
  const day = (k: number) => time.day[k] as number;
  const rate = (k: number) => staff.rate(time.user[k] as number);
  const duration = (k: number) => time.duration[k] as number;
  return {
    table: 'element_time',
    size: time.size,
    columns: {
      rowid: (k) => k + 1,
      fk_element: (k) => (kind(k) === 'unknownTask' ? NOWHERE : (time.element[k] as number) + 1),
      elementtype: (k) => (k < time.onTasks ? 'task' : 'ticket'),
      element_date: (k) => calendar.date(day(k)),
      element_datehour: (k) => calendar.time(day(k), 480 + 15 * (k % 30)),
      element_date_withhour: () => 1,
      element_duration: (k) => (kind(k) === 'absurdDuration' ? duration(k) + 90_000 : duration(k)),
      fk_user: (k) => userId(time.user[k] as number),
      thm: (k) => (kind(k) === 'noRate' || rate(k) === 0 ? null : euros(rate(k))),
      invoice_id: (k) => (k % 9 === 4 ? 1 + (k % 100) : null),
      datec: (k) => calendar.time(day(k), 1080),
      tms: (k) => (kind(k) === 'zeroTimestamp' ? ZERO_DATE : calendar.time(day(k), 1080)),
    },
  };
}
