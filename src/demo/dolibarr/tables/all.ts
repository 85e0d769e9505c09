import type { Rows } from '../../ebp/cells.ts';
import type { World } from '../world.ts';
import { contractRows } from './contracts.ts';
import { diaryRows } from './diary.ts';
import { invoiceRows } from './invoices.ts';
import { listRows } from './lists.ts';
import { orderRows } from './orders.ts';
import { paymentRows } from './payments.ts';
import { productRows } from './products.ts';
import { projectRows } from './projects.ts';
import { stockRows } from './stock.ts';
import { thirdRows } from './thirds.ts';
import { ticketRows } from './tickets.ts';
import { userRows } from './users.ts';
import { visitRows } from './visits.ts';

/** The rows of every table, made as they are read. */
export function* allRows(world: World): Generator<Rows> {
  yield* listRows(world);
  yield* userRows(world);
  yield* thirdRows(world);
  yield* productRows(world);
  yield* orderRows(world);
  yield* invoiceRows(world);
  yield* paymentRows(world);
  yield* stockRows(world);
  yield* projectRows(world);
  yield* ticketRows(world);
  yield* contractRows(world);
  yield* visitRows(world);
  yield* diaryRows(world);
}
