import { euros, type Make, type Rows } from '../../ebp/cells.ts';
import type { Documents } from '../documents.ts';
import { totalOf } from '../documents.ts';
import { ORDER_CLOSED, QUOTE_BILLED, QUOTE_DRAFT, QUOTE_REFUSED, QUOTE_SIGNED } from '../orders.ts';
import type { World } from '../world.ts';
import { lineColumns, numberOf } from './lines.ts';
import { thirdId } from './thirds.ts';
import { userId } from './users.ts';

/** Proposals and orders with their lines. */
export function* orderRows(world: World): Generator<Rows> {
  const { calendar, items, sales } = world;
  const { quoted, ordered, orders } = sales;
  yield {
    table: 'propal',
    size: quoted.size,
    columns: { ...headColumns(world, quoted), ...quoteColumns(world) },
  };
  yield {
    table: 'propaldet',
    size: quoted.lineDocument.length,
    columns: {
      ...lineColumns(quoted, items),
      fk_propal: (k) => (quoted.lineDocument[k] as number) + 1,
    },
  };
  const date = (k: number) => calendar.date(ordered.day[k] as number);
  yield {
    table: 'commande',
    size: ordered.size,
    columns: {
      ...headColumns(world, ordered),
      ref: (k) => numberOf('CO', date(k), ordered.number[k] as number),
      date_commande: date,
      date_creation: (k) => calendar.time(ordered.day[k] as number, 540 + (k % 480)),
      date_livraison: (k) => calendar.time((ordered.day[k] as number) + 14, 480),
      facture: (k) => (orders[k]?.state === ORDER_CLOSED ? 1 : 0),
    },
  };
  yield {
    table: 'commandedet',
    size: ordered.lineDocument.length,
    columns: {
      ...lineColumns(ordered, items),
      fk_commande: (k) => (ordered.lineDocument[k] as number) + 1,
    },
  };
}

function quoteColumns({ calendar, sales: { quoted } }: World): Record<string, Make> {
  const day = (k: number) => quoted.day[k] as number;
  const state = (k: number) => quoted.state[k] as number;
  const isSigned = (k: number) => state(k) === QUOTE_SIGNED || state(k) === QUOTE_BILLED;
  const decided = (k: number) =>
    calendar.time(Math.min(calendar.days - 1, day(k) + 1 + (k % 9)), 660);
  return {
    ref: (k) => numberOf('PR', calendar.date(day(k)), quoted.number[k] as number),
    datep: (k) => calendar.date(day(k)),
    datec: (k) => calendar.time(day(k), 500 + (k % 500)),
    fin_validite: (k) => calendar.time(day(k) + 30, 720),
    date_valid: (k) => (state(k) === QUOTE_DRAFT ? null : calendar.time(day(k), 1010)),
    date_signature: (k) => (isSigned(k) ? decided(k) : null),
    date_cloture: (k) => (isSigned(k) || state(k) === QUOTE_REFUSED ? decided(k) : null),
  };
}

/** What proposals, orders and invoices have in common. */
export function headColumns(
  { calendar, staff }: World,
  documents: Documents,
): Record<string, Make> {
  const { party, state, net, vat, day } = documents;
  return {
    rowid: (k) => k + 1,
    entity: () => 1,
    fk_soc: (k) => thirdId(party[k] as number),
    fk_statut: (k) => state[k] as number,
    total_ht: (k) => euros(net[k] as number),
    total_tva: (k) => euros(vat[k] as number),
    total_ttc: (k) => euros(totalOf(documents, k)),
    fk_user_author: (k) =>
      userId(staff.sellers[(party[k] as number) % staff.sellers.length] as number),
    tms: (k) => calendar.time(Math.min(calendar.days - 1, (day[k] as number) + (k % 12)), 1015),
  };
}
