import { euros, type Rows } from '../../ebp/cells.ts';
import { choose, noiseOf } from '../../ebp/noise.ts';
import { firstNames, lastNames } from '../../ebp/people.ts';
import type { World } from '../world.ts';

export const userId = (user: number) => user + 1;

/** Colleagues; the last two are customers who look in. */
export function* userRows({ options, staff, calendar }: World): Generator<Rows> {
  const { size, sellers, rate } = staff;
  const noise = noiseOf(options.seed, 'user names');
  const first = (k: number) => choose(noise(2 * k), firstNames);
  const last = (k: number) => choose(noise(2 * k + 1), lastNames);
  const isOutside = (k: number) => k >= size - 2;
  yield {
    table: 'user',
    size,
    columns: {
      rowid: userId,
      // Users of entity 0 belong to every company.
      entity: (k) => (k === 0 ? 0 : 1),
      login: (k) => `u${k + 1}`,
      firstname: first,
      lastname: last,
      email: (k) => `u${k + 1}@martin-chauffage.example`,
      office_phone: (k) => `04 72 10 ${String(10 + (k % 90))} 20`,
      job: (k) => (k === 0 ? 'Gérant' : sellers.includes(k) ? 'Commercial' : 'Technicien'),
      employee: (k) => (isOutside(k) ? 0 : 1),
      statut: (k) => (k % 13 === 12 ? 0 : 1),
      fk_soc: (k) => (isOutside(k) ? 1 + k : null),
      thm: (k) => (isOutside(k) || rate(k) === 0 ? null : euros(rate(k))),
      weeklyhours: (k) => (isOutside(k) ? null : 35),
      datec: () => calendar.time(-300, 540),
      tms: (k) => calendar.time(k, 560),
    },
  };
}
