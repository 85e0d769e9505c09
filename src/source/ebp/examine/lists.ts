import { byCode, type Tables } from '../../examine/count.ts';
import {
  type CodeCount,
  type CodeTable,
  type Finding,
  warning,
  weightOf,
} from '../../examine/finding.ts';
import type { EbpCodes } from '../codes.ts';

/* Codes of one column each: line types, movements, what is in use. */

const net = [
  'RealNetAmountVatExcludedWithDiscount',
  'NetAmountVatExcludedWithDiscount',
  'NetAmountVatExcluded',
];

/** A list of codes that count; an empty one: all. */
export const inList = (list: string[]) => (code: string | null) =>
  !list.length || list.includes(code ?? '') ? 'counts' : undefined;

/** Lines of sale documents by LineType, with their net amounts. */
export const lineTypes = (tables: Tables, { line }: EbpCodes): Promise<CodeCount[]> =>
  listed(tables, 'SaleDocumentLine', 'LineType', line, net);

async function listed(
  tables: Tables,
  table: string,
  column: string,
  list: string[],
  amounts: string[],
): Promise<CodeCount[]> {
  const [from, code] = [tables.from(table), tables.column(table, 't', column)];
  if (!from || !code) return [];
  const amount = tables.column(table, 't', ...amounts);
  const counted = await tables.count({ from: `${from} t`, code, amount });
  return byCode(counted, ({ code }) => code, inList(list), 'left out');
}

export async function movementCodes(tables: Tables, { movement }: EbpCodes): Promise<CodeCount[]> {
  const table = 'StockMovement';
  const [from, code] = [tables.from(table), tables.column(table, 't', 'MovementType')];
  if (!from || !code) return [];
  const amount = tables.column(table, 't', 'Quantity');
  const counted = await tables.count({ from: `${from} t`, code, amount });
  return byCode(
    counted,
    ({ code }) => code,
    (key) => movement[key ?? ''],
    'unknown',
  );
}

export async function activeOf(
  tables: Tables,
  table: string,
  { active }: EbpCodes,
): Promise<CodeTable> {
  const codes = await listed(tables, table, 'ActiveState', active, []);
  const named = codes.map((code) => ({
    ...code,
    meaning: code.mapped ? 'in use' : 'not in use',
  }));
  return { column: `${table}.ActiveState`, setting: 'EBP_ACTIVE_STATE', codes: named };
}

export function movementFindings(movements: CodeCount[]): Finding[] {
  return movements
    .filter(({ mapped }) => !mapped)
    .map((code) =>
      warning(
        `StockMovement.MovementType ${code.code ?? '(none)'} (${weightOf(code)}) is not in EBP_MOVEMENT_TYPES`,
        'Name it there as in, out, transfer or inventory.',
      ),
    );
}

export function activeFindings({ column, codes }: CodeTable): Finding[] {
  if (!codes.length || codes.some(({ mapped }) => mapped)) return [];
  return [
    warning(
      `nothing is in use: no row of ${column} is in EBP_ACTIVE_STATE`,
      `Set EBP_ACTIVE_STATE=${codes[0]?.code ?? 1} if that is what most rows mean.`,
    ),
  ];
}
