import { byCode, type Counted, type Tables } from '../../examine/count.ts';
import type { CodeCount, Finding } from '../../examine/finding.ts';
import { warning, weightOf } from '../../examine/finding.ts';
import type { EbpCodes } from '../codes.ts';

/** How numbers of a kind of document usually begin. */
const prefixes: Record<string, string> = {
  ...{ DE: 'quote', DV: 'quote', CM: 'order', CC: 'order', BC: 'order', CF: 'order' },
  ...{ BL: 'delivery', BR: 'return', RT: 'return', FA: 'invoice', FF: 'invoice' },
  ...{ AV: 'credit_note', AF: 'credit_note', AC: 'deposit', FD: 'deposit' },
};

const ENV = 'EBP_DOC_TYPES';
const revenueKinds = ['invoice', 'credit_note'];

/** Documents counted by type, state and how their numbers begin, with their amounts; null where the table is absent. */
export async function countDocuments(
  tables: Tables,
  kind: 'Sale' | 'Purchase',
): Promise<Counted[] | null> {
  const [table, line] = [`${kind}Document`, `${kind}DocumentLine`];
  const from = tables.from(table);
  if (!from) return null;
  const number = tables.column(table, 'd', 'DocumentNumber');
  const question = {
    code: tables.column(table, 'd', 'DocumentType'),
    second: tables.column(table, 'd', 'DocumentState'),
    label: tables.column(table, 'd', 'NumberPrefix') ?? (number && `substr(${number}, 1, 2)`),
  };
  const amount = tables.column(table, 'd', 'AmountVatExcludedWithDiscount', 'AmountVatExcluded');
  if (amount) return tables.count({ ...question, from: `${from} d`, amount });
  const [id, of] = [tables.column(table, 'd', 'Id'), tables.column(line, 'l', 'DocumentId')];
  const net = tables.column(
    line,
    'l',
    ...['RealNetAmountVatExcludedWithDiscount', 'NetAmountVatExcludedWithDiscount'],
    'NetAmountVatExcluded',
  );
  if (!id || !of || !net) return tables.count({ ...question, from: `${from} d` });
  // Each document once, with what its lines come to.
  const sums = `(select ${of} as document, sum(${net}) as amount from ${tables.from(line)} l group by 1)`;
  return tables.count({
    ...question,
    from: `${from} d left join ${sums} s on s.document = ${id}`,
    amount: 's.amount',
  });
}

export const typesOf = (counted: Counted[], codes: EbpCodes): CodeCount[] =>
  byCode(
    counted,
    ({ code }) => code,
    (code) => (code === null ? undefined : codes.document[code]),
    'other',
  );

/** About what the settings give as revenue: invoices less credit notes, of the states that count. */
export function revenueOf(counted: Counted[], codes: EbpCodes) {
  const kindOf = ({ code }: Counted) => (code === null ? undefined : codes.document[code]);
  const counts = counted.filter(
    (one) =>
      revenueKinds.includes(kindOf(one) ?? '') &&
      (!codes.state.length || codes.state.includes(one.second ?? '')),
  );
  const known = counts.filter(({ amount }) => amount !== null);
  const signed = known.map((one) =>
    kindOf(one) === 'credit_note' ? -Math.abs(one.amount ?? 0) : (one.amount ?? 0),
  );
  return {
    documents: counts.reduce((sum, { rows }) => sum + rows, 0),
    amount: known.length ? signed.reduce((sum, amount) => sum + amount, 0) : null,
  };
}

const allNegative = ({ negative_rows, positive_rows }: CodeCount) =>
  negative_rows > 0 && positive_rows === 0;

/** What the numbers and amounts of a type say it is; else what the settings say. */
export function likely(type: CodeCount): string {
  const known = prefixes[(type.label ?? '').trim().toUpperCase().slice(0, 2)];
  if (allNegative(type) && (known ?? type.meaning) !== 'return') return 'credit_note';
  return known ?? type.meaning;
}

/** `EBP_DOC_TYPES=quote=1,invoice=4|7` of the codes that the documents have. */
export function documentLine(types: CodeCount[]): string {
  const byKind = new Map<string, string[]>();
  for (const type of [...types].sort((a, b) => Number(a.code) - Number(b.code))) {
    const kind = likely(type);
    if (type.code !== null && kind !== 'other')
      byKind.set(kind, [...(byKind.get(kind) ?? []), type.code]);
  }
  const parts = [...byKind].map(([kind, list]) => `${kind}=${list.join('|')}`);
  return `${ENV}=${parts.join(',')}`;
}

export function documentFindings(table: string, types: CodeCount[]): Finding[] {
  const told = (type: CodeCount) =>
    `${table}.DocumentType ${type.code ?? '(none)'} (${weightOf(type)}${type.label ? `, numbers ${type.label}…` : ''})`;
  return types.flatMap((type) => {
    const found: Finding[] = [];
    const kind = likely(type);
    if (!type.mapped)
      found.push(
        warning(
          `${told(type)} is not in ${ENV}: these documents are of kind other and count nowhere`,
          kind === 'other' ? `Name it in ${ENV}.` : `It looks like ${kind}: name it in ${ENV}.`,
        ),
      );
    if (allNegative(type) && type.meaning !== 'credit_note')
      found.push(
        warning(
          `all amounts of ${told(type)} are negative, as those of credit notes, and it means ${type.meaning}`,
          `If these are credit notes, set credit_note=${type.code} in ${ENV}.`,
        ),
      );
    else if (type.mapped && kind !== type.meaning)
      found.push(
        warning(
          `${told(type)} means ${type.meaning}, but its numbers look like ${kind}`,
          `Check ${ENV}.`,
        ),
      );
    return found;
  });
}
