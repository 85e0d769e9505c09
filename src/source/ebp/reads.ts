import { activities } from './reads/activities.ts';
import { documents } from './reads/documents.ts';
import { parties } from './reads/parties.ts';
import { stock } from './reads/stock.ts';

/** What the staging models of EBP read: of each table, the columns with the DuckDB type they are read as. */
export const reads: Record<string, Record<string, string>> = {
  ...parties,
  ...documents,
  ...stock,
  ...activities,
};
