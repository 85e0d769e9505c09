import type { Rows } from '../../ebp/cells.ts';
import { faults } from '../../ebp/things.ts';
import type { World } from '../world.ts';
import { contacts } from './lists.ts';
import { thirdId } from './thirds.ts';
import { userId } from './users.ts';

/** Sheets of interventions with their lines and who did them; contacts of projects. */
export function* visitRows(world: World): Generator<Rows> {
  const { visits, calendar } = world;
  const { size, first, lineVisit, seconds, day } = visits;
  const starts = (k: number) => calendar.time(day[k] as number, 480 + 30 * (k % 8));
  const sum = (k: number) =>
    seconds.subarray(first[k], first[k + 1]).reduce((all, one) => all + one, 0);
  yield {
    table: 'fichinter',
    size,
    columns: {
      rowid: (k) => k + 1,
      entity: () => 1,
      ref: (k) =>
        `FI${calendar.date(day[k] as number).slice(2, 4)}-${String(k + 1).padStart(5, '0')}`,
      fk_soc: (k) => thirdId(visits.party[k] as number),
      fk_contrat: (k) =>
        (visits.contract[k] as number) < 0 ? 0 : (visits.contract[k] as number) + 1,
      datec: (k) => calendar.time((day[k] as number) - 1, 900),
      date_valid: (k) => (visits.state[k] ? calendar.time(day[k] as number, 1100) : null),
      dateo: (k) => calendar.date(day[k] as number),
      datei: (k) => calendar.date(day[k] as number),
      duree: sum,
      fk_statut: (k) => visits.state[k] as number,
      description: (k) => faults[k % faults.length] as string,
      fk_user_author: (k) => userId(visits.user[k] as number),
      tms: (k) => calendar.time(Math.min(calendar.days - 1, day[k] as number), 1110),
    },
  };
  yield {
    table: 'fichinterdet',
    size: lineVisit.length,
    columns: {
      rowid: (k) => k + 1,
      fk_fichinter: (k) => (lineVisit[k] as number) + 1,
      date: (k) => starts(lineVisit[k] as number),
      description: () => 'Intervention',
      duree: (k) => seconds[k] as number,
      rang: (k) => 1 + k - (first[lineVisit[k] as number] as number),
    },
  };
  yield people(world);
}

function people({ visits, projects, calendar }: World): Rows {
  const isVisit = (k: number) => k < visits.size;
  const project = (k: number) => k - visits.size;
  return {
    table: 'element_contact',
    size: visits.size + projects.size,
    columns: {
      rowid: (k) => k + 1,
      statut: () => 4,
      element_id: (k) => (isVisit(k) ? k : project(k)) + 1,
      fk_c_type_contact: (k) => (isVisit(k) ? contacts.INTERVENING : contacts.PROJECTLEADER),
      fk_socpeople: (k) =>
        userId((isVisit(k) ? visits.user[k] : projects.leader[project(k)]) as number),
      datecreate: (k) =>
        calendar.time((isVisit(k) ? visits.day[k] : projects.starts[project(k)]) as number, 600),
    },
  };
}
