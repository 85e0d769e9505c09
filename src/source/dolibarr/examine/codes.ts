import type { Config } from '../../../config.ts';
import { byCode, type Counted, type Tables } from '../../examine/count.ts';
import { type CodeTable, type Finding, warning, weightOf } from '../../examine/finding.ts';

/* Codes of invoices and tickets: Dolibarr's own, so that one which is not known is a version's or a module's. */

const types: Record<string, string> = {
  ...{ 0: 'invoice', 1: 'replacement', 2: 'credit note', 3: 'deposit', 4: 'pro forma' },
  ...{ 5: 'situation' },
};
const states: Record<string, string> = {
  ...{ 0: 'draft', 1: 'validated', 2: 'paid', 3: 'abandoned' },
};
const ticketStates: Record<string, string> = {
  ...{ 0: 'not read', 1: 'read', 2: 'assigned', 3: 'in progress or answered', 4: 'assigned' },
  ...{ 5: 'need more info or in progress', 6: 'waiting', 7: 'waiting', 8: 'closed', 9: 'canceled' },
};
const COUNTED_TYPES = ['0', '1', '2', '3', '5'];

/** Invoices by entity, type and state, with their net amounts. */
export interface Invoices {
  counted: Counted[];
  revenue: { documents: number; amount: number | null };
}

export async function countInvoices(tables: Tables, { dolibarr }: Config): Promise<Invoices> {
  const table = `${dolibarr.prefix}facture`;
  const column = (...names: string[]) => tables.column(table, 'f', ...names);
  const from = tables.from(table);
  if (!from) return { counted: [], revenue: { documents: 0, amount: null } };
  const counted = await tables.count({
    from: `${from} f`,
    code: column('type'),
    second: column('fk_statut'),
    label: column('entity'),
    amount: column('total_ht', 'total'),
  });
  const own = counted.filter(({ label }) => dolibarr.entities.includes(label ?? '1'));
  const counts = own.filter(
    ({ code, second }) =>
      ['1', '2'].includes(second ?? '') &&
      COUNTED_TYPES.includes(code ?? '') &&
      !(code === '3' && dolibarr.deposits === 'payments'),
  );
  const documents = counts.reduce((sum, { rows }) => sum + rows, 0);
  return {
    counted,
    revenue: { documents, amount: counts.reduce((sum, one) => sum + (one.amount ?? 0), 0) },
  };
}

export function invoiceTables({ counted }: Invoices, { dolibarr }: Config): CodeTable[] {
  const unnamed = counted.map((one) => ({ ...one, label: null }));
  const entity = (code: string | null) =>
    dolibarr.entities.includes(code ?? '1') ? 'counts' : undefined;
  const word = (meanings: Record<string, string>) => (code: string | null) => meanings[code ?? ''];
  return [
    {
      column: 'facture.entity',
      setting: 'DOLIBARR_ENTITY',
      codes: byCode(counted, ({ label }) => label, entity, 'left out').map((one) => ({
        ...one,
        label: null,
      })),
    },
    {
      column: 'facture.type',
      setting: 'DOLIBARR_DEPOSITS',
      codes: byCode(unnamed, ({ code }) => code, word(types), 'unknown'),
    },
    {
      column: 'facture.fk_statut',
      setting: 'Dolibarr itself',
      codes: byCode(unnamed, ({ second }) => second, word(states), 'unknown'),
    },
  ];
}

export async function ticketTable(
  tables: Tables,
  { dolibarr: { prefix } }: Config,
): Promise<CodeTable[]> {
  const from = tables.from(`${prefix}ticket`);
  const code = tables.column(`${prefix}ticket`, 't', 'fk_statut');
  if (!from || !code) return [];
  const counted = await tables.count({ from: `${from} t`, code });
  const codes = byCode(
    counted,
    (one) => one.code,
    (key) => ticketStates[key ?? ''],
    'unknown',
  );
  return [{ column: 'ticket.fk_statut', setting: 'the version', codes }];
}

/** What is unknown, and entities that count nowhere. */
export function codeFindings(all: CodeTable[]): Finding[] {
  return all.flatMap(({ column, setting, codes }) =>
    codes
      .filter(({ mapped }) => !mapped)
      .map((code) => {
        const what = `${column} ${code.code ?? '(none)'} (${weightOf(code)})`;
        return setting === 'DOLIBARR_ENTITY'
          ? warning(
              `${what} is of another entity and counts nowhere`,
              `Add ${code.code} to DOLIBARR_ENTITY if it is yours.`,
            )
          : warning(
              `${what} is no code of Dolibarr: such rows count nowhere and have no name`,
              'Look at them in Dolibarr; a module of yours may have made them.',
            );
      }),
  );
}

/** Revenue of zero where there are invoices: the settings leave them all out. */
export function revenueFindings({ counted, revenue }: Invoices, { dolibarr }: Config): Finding[] {
  if (!counted.length || revenue.documents) return [];
  const entities = [...new Set(counted.map(({ label }) => label ?? '1'))].sort().join(',');
  return [
    {
      level: 'error',
      message: `revenue would be zero: no invoice of entity ${dolibarr.entities.join(', ')} is validated or paid`,
      next: `Invoices are of entity ${entities}: set DOLIBARR_ENTITY=${entities} if all of them count.`,
    },
  ];
}
