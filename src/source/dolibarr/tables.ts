import type { DolibarrSettings } from '../../config.ts';
import type { SourceTable } from '../source.ts';
import { parties } from './reads/parties.ts';
import { sales } from './reads/sales.ts';
import { stock } from './reads/stock.ts';
import { work } from './reads/work.ts';

export type TableReads = Omit<SourceTable, 'name' | 'columns'> & { reads: Record<string, string> };

const standard: Record<string, TableReads> = { ...parties, ...sales, ...stock, ...work };

/** Tables whose extrafields are read: `<table>_extrafields`, a column a meaning. */
const extended = ['ticket', 'projet'];

/** What staging models read, by the name without prefix; extrafields under the meaning that the settings give them. */
export function dolibarrTables({ fields }: DolibarrSettings): SourceTable[] {
  return [
    ...Object.entries(standard).map(([name, table]) => ({ name, ...table })),
    ...extended.map((table) => extrafields(table, fields)),
  ];
}

function extrafields(table: string, fields: Record<string, string>): SourceTable {
  const own = Object.entries(fields).flatMap(([meaning, place]) => {
    const [left, column] = place.split('.');
    return left === table && column ? [[meaning, column] as const] : [];
  });
  const reads = Object.fromEntries(own.map(([meaning]) => [meaning, 'varchar']));
  return {
    name: `${table}_extrafields`,
    reads: { fk_object: 'integer', ...reads },
    renamed: Object.fromEntries(own),
  };
}
