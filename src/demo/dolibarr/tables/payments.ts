import { euros, type Rows } from '../../ebp/cells.ts';
import { totalOf } from '../documents.ts';
import type { Discount, Payment } from '../payments.ts';
import type { World } from '../world.ts';
import { thirdId } from './thirds.ts';

/** Payments with what they pay, and credit notes and deposits that were used up. */
export function* paymentRows(world: World): Generator<Rows> {
  const { payments, calendar, sales } = world;
  const of = (k: number) => payments[k] as Payment;
  const at = (k: number) => calendar.time(of(k).day, 540 + (k % 500));
  yield {
    table: 'paiement',
    size: payments.length,
    columns: {
      rowid: (k) => k + 1,
      ref: (k) => `PAY${calendar.date(of(k).day).slice(2, 4)}-${k + 1}`,
      entity: (k) => sales.invoices[of(k).invoice]?.entity ?? 1,
      datec: at,
      datep: at,
      amount: (k) => euros(of(k).cents + of(k).surplus),
      fk_paiement: (k) => [2, 6, 7, 4][k % 4] as number,
      statut: () => 1,
      tms: at,
    },
  };
  yield {
    table: 'paiement_facture',
    size: payments.length,
    columns: {
      rowid: (k) => k + 1,
      fk_paiement: (k) => k + 1,
      fk_facture: (k) => of(k).invoice + 1,
      amount: (k) => euros(of(k).cents),
    },
  };
  yield used(world);
}

function used({ discounts, calendar, sales: { billed } }: World): Rows {
  const of = (k: number) => discounts[k] as Discount;
  const party = (k: number) => billed.party[of(k).from] as number;
  // A deposit is taken off in the last line of the final invoice, a credit note beside its lines.
  const line = (k: number) => billed.first[of(k).to + 1] as number;
  const cents = (k: number, amounts: Float64Array) => Math.abs(amounts[of(k).from] as number);
  return {
    table: 'societe_remise_except',
    size: discounts.length,
    columns: {
      rowid: (k) => k + 1,
      entity: () => 1,
      fk_soc: (k) => thirdId(party(k)),
      datec: (k) => calendar.time(of(k).day, 1000),
      amount_ht: (k) => euros(cents(k, billed.net)),
      amount_tva: (k) => euros(cents(k, billed.vat)),
      amount_ttc: (k) => euros(Math.abs(totalOf(billed, of(k).from))),
      fk_facture_line: (k) => (of(k).isDeposit ? line(k) : null),
      fk_facture: (k) => (of(k).isDeposit ? null : of(k).to + 1),
      fk_facture_source: (k) => of(k).from + 1,
      description: (k) => (of(k).isDeposit ? '(DEPOSIT)' : '(CREDIT_NOTE)'),
    },
  };
}
