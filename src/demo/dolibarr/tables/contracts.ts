import type { Rows } from '../../ebp/cells.ts';
import type { World } from '../world.ts';
import { thirdId } from './thirds.ts';
import { userId } from './users.ts';

/** Contracts of maintenance, a line each; the oldest have ended. */
export function* contractRows({ contracts, calendar, staff }: World): Generator<Rows> {
  const { size, day, party } = contracts;
  const from = (k: number) => day[k] as number;
  const to = (k: number) => from(k) + 365 * (1 + (k % 4));
  const made = (k: number) => calendar.time(from(k), 600);
  yield {
    table: 'contrat',
    size,
    columns: {
      rowid: (k) => k + 1,
      ref: (k) => `CT${calendar.date(from(k)).slice(2, 4)}-${String(k + 1).padStart(4, '0')}`,
      entity: () => 1,
      fk_soc: (k) => thirdId(party[k] as number),
      date_contrat: made,
      datec: made,
      statut: () => 1,
      fin_validite: (k) => calendar.time(to(k), 1020),
      fk_user_author: (k) => userId(staff.sellers[k % staff.sellers.length] as number),
      tms: made,
    },
  };
  yield {
    table: 'contratdet',
    size,
    columns: {
      rowid: (k) => k + 1,
      fk_contrat: (k) => k + 1,
      statut: (k) => (to(k) < calendar.days ? 5 : 4),
      description: () => 'Entretien annuel',
      date_ouverture: made,
      date_fin_validite: (k) => calendar.time(to(k), 1020),
      qty: () => 1,
      total_ht: (k) => 120 + 10 * (k % 30),
      total_ttc: (k) => 144 + 12 * (k % 30),
      tms: made,
    },
  };
}
