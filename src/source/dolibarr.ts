import type { Config } from '../config.ts';
import { dolibarrTables } from './dolibarr/tables.ts';
import { dolibarrTotals } from './dolibarr/totals.ts';
import { versionRow } from './dolibarr/version.ts';
import type { SourceSystem } from './source.ts';

/** A Dolibarr ERP from version 9 on, on MySQL, MariaDB or PostgreSQL; tables are read by their names without prefix. */
export const dolibarr: SourceSystem = {
  name: 'dolibarr',
  setting: 'DOLIBARR_URL',
  tables: ({ dolibarr: settings }) => dolibarrTables(settings),
  nameOf: (table, config) => withoutPrefix(table, config),
  wants: (table, config) => {
    const name = withoutPrefix(table, config);
    return dolibarrTables(config.dolibarr).some((wanted) => wanted.name === name);
  },
  members: {
    dim_customer: 'societe',
    dim_item: 'product',
    dim_colleague: 'user',
    dim_project: 'projet',
  },
  secretSettings: { const: { name: 'name', value: 'value' } },
  revenueSettings: ['DOLIBARR_ENTITY', 'DOLIBARR_DEPOSITS'],
  cursor: 'tms',
  totals: ({ dolibarr: settings }, place) => dolibarrTotals(settings, place),
  codes: ({ dolibarr: settings }, landed) => [
    ...settings.entities.map((code) => ({ domain: 'entity', code, meaning: 'counts' })),
    { domain: 'deposits', code: settings.deposits, meaning: 'counts' },
    { domain: 'interventions', code: settings.interventions, meaning: 'counts' },
    versionRow(landed),
  ],
};

/** A table of another prefix gets a name that no model reads. */
function withoutPrefix(table: string, { dolibarr: { prefix } }: Config): string {
  const name = table.toLowerCase();
  if (!name.startsWith(prefix.toLowerCase())) return `${name} without ${prefix}`;
  return name.slice(prefix.length);
}
