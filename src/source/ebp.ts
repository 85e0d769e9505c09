import type { Config } from '../config.ts';
import { codeRows } from './ebp/codes.ts';
import { reads } from './ebp/reads.ts';
import { tierOf } from './ebp/tiers.ts';
import { ebpTotals } from './ebp/totals.ts';
import type { SourceSystem } from './source.ts';

/** Columns that few installations have, beside one that all have: nobody misses them. */
const uncommon: Record<string, string[][]> = { Zipcode: [['City', 'Latitude', 'Longitude']] };

/** An EBP ERP on PostgreSQL: quoted PascalCase tables, of which an installation may lack any. */
export const ebp: SourceSystem = {
  name: 'ebp',
  setting: 'EBP_URL',
  tables: () =>
    Object.entries(reads).map(([name, columns]) => ({
      name,
      reads: columns,
      either: uncommon[name] ?? [],
    })),
  wants: (table, config) => isSelected(table, config.ebp.tables),
  members: { dim_customer: 'Customer', dim_item: 'Item', dim_colleague: 'Colleague' },
  revenueSettings: ['EBP_DOC_TYPES', 'EBP_DOC_STATES', 'EBP_LINE_TYPES'],
  cursor: 'sysModifiedDate',
  deletions: { table: 'EbpSysDeletedRecord', column: 'Id' },
  totals: (config, place) => ebpTotals(config.ebp.codes, place),
  codes: (config: Config) => codeRows(config.ebp.codes),
};

/** `all`, the table's tier, or its own name. */
function isSelected(table: string, selection: string[]): boolean {
  const wanted = selection.map((word) => word.toLowerCase());
  return wanted.some((word) => ['all', tierOf(table), table.toLowerCase()].includes(word));
}
