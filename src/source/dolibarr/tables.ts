import type { DolibarrSettings } from '../../config.ts';
import type { SourceTable } from '../source.ts';
import { fieldMeanings } from './fields.ts';
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

/** A name that no column has. */
const NOWHERE = ' ';

/** Every meaning of the table is a column: null where the settings name no extrafield for it, and not missed then. */
function extrafields(table: string, fields: Record<string, string>): SourceTable {
  const meanings = Object.keys(fieldMeanings).filter((name) => fieldMeanings[name] === table);
  const places = meanings.map((meaning) => [meaning, fields[meaning]?.split('.')[1] ?? NOWHERE]);
  return {
    name: `${table}_extrafields`,
    reads: {
      fk_object: 'integer',
      ...Object.fromEntries(meanings.map((meaning) => [meaning, 'varchar'])),
    },
    renamed: Object.fromEntries(places),
    either: meanings.filter((meaning) => !fields[meaning]).map((meaning) => ['fk_object', meaning]),
  };
}
