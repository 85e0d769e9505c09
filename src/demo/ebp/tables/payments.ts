import { euros, existing, type Rows, yes } from '../cells.ts';
import { typeCodes } from '../codes.ts';
import { CREDIT } from '../documents.ts';
import { customerId, supplierId, uuidsOf } from '../ids.ts';
import type { TableShape } from '../schema.ts';
import type { World } from '../world.ts';
import { paymentType } from './lists.ts';

/** What customers owe and paid, then what suppliers are owed and were paid. */
export const paymentRows = (world: World): Rows[] => [
  ...sideRows(world, 'Sale'),
  ...sideRows(world, 'Purchase'),
];

function sideRows(world: World, side: 'Sale' | 'Purchase'): Rows[] {
  const { options, calendar } = world;
  const { documents } = side === 'Sale' ? world.sales : world.purchases;
  const due = side === 'Sale' ? world.receivable : world.payable;
  const thirdId = side === 'Sale' ? customerId : supplierId;
  const uuid = (table: string) => uuidsOf(options.seed, `${side}${table}`);
  const { settlements, associations } = due;
  const document = (k: number) => due.document[k] as number;
  const type = (k: number) =>
    typeCodes[options.codes][documents.kind[document(k)] as number] as number;
  const amount = (list: Float64Array) => (k: number) => euros(list[k] as number);
  const settled = (k: number) => calendar.time(settlements.day[k] as number, 0);
  return [
    {
      table: `${side}Commitment`,
      size: due.size,
      columns: {
        Id: uuid('Commitment'),
        DocumentId: (k) => uuid('Document')(document(k)),
        DocumentType: () => (side === 'Sale' ? 0 : 1),
        DocumentSubType: type,
        DueDate: (k) => calendar.time(due.due[k] as number, 0),
        Amount: amount(due.amount),
        CurrencyAmount: amount(due.amount),
        BalanceDue: amount(due.balance),
        CurrencyBalanceDue: amount(due.balance),
        ThirdId: (k) => thirdId(documents.party[document(k)] as number),
        PaymentTypeId: (k) => paymentType(documents.party[document(k)] as number),
        PercentageDistribution: (k) => Math.round(10_000 / (due.parts[k] as number)) / 100,
        IsLiquidated: (k) => yes(due.balance[k] === 0),
        IsCorrected: (k) => yes(documents.kind[document(k)] === CREDIT),
        CurrencyId: () => 'EUR',
        sysCreatedDate: (k) => calendar.time(documents.day[document(k)] as number, 700),
      },
    },
    {
      table: `${side}Settlement`,
      size: settlements.size,
      columns: {
        Id: uuid('Settlement'),
        ThirdId: (k) => thirdId(settlements.party[k] as number),
        SettlementDate: settled,
        Amount: amount(settlements.amount),
        CurrencyAmount: amount(settlements.amount),
        CurrencyConversionRate: () => 1,
        CurrencyId: () => 'EUR',
        PaymentTypeId: (k) => paymentType(settlements.party[k] as number),
        ValidationState: () => 3,
        // None bounced and all is assigned: balances say that every payment counts.
        ...existing(world.schema.get(`${side}Settlement`) as TableShape, {
          IsUnpaid: () => 'f',
          RemainingAmount: () => 0,
        }),
        sysCreatedDate: settled,
      },
    },
    {
      table: `${side}SettlementCommitmentAssociation`,
      size: associations.size,
      columns: {
        Id: uuid('SettlementCommitmentAssociation'),
        CommitmentId: (k) => uuid('Commitment')(associations.commitment[k] as number),
        SettlementId: (k) => uuid('Settlement')(associations.settlement[k] as number),
        AssignedAmount: amount(associations.amount),
        CurrencyAssignedAmount: amount(associations.amount),
        CurrencyId: () => 'EUR',
        sysCreatedDate: (k) => settled(associations.settlement[k] as number),
      },
    },
  ];
}
