import type { Place, TotalQuery } from '../../certificate/total.ts';
import type { DolibarrSettings } from '../../config.ts';

/* Turnover before tax by the ERP's own tables: lines of invoices that are neither drafts, abandoned nor proformas. */

export function dolibarrTotals(settings: DolibarrSettings, place: Place): TotalQuery[] {
  const [invoices, lines] = [place.from('facture'), place.from('facturedet')];
  const amount = place.column('facturedet', 'total_ht');
  if (!invoices || !lines || !amount) return [];
  const has = (column: string) => place.column('facture', column) !== undefined;
  const entities = settings.entities.map((entity) => `'${entity}'`).join(', ');
  const entity = place.engine === 'postgres' ? 'i.entity::text' : 'cast(i.entity as char)';
  const deposits = settings.deposits === 'payments' ? ' and i.type <> 3' : '';
  const counted = `from ${invoices} i join ${lines} d on d.fk_facture = i.rowid
    where i.fk_statut in (1, 2)${has('type') ? ` and i.type <> 4${deposits}` : ''}${has('entity') ? ` and ${entity} in (${entities})` : ''}`;
  const gold = (what: string) =>
    `select coalesce(${what}, 0) as total from fact_achats where source = 'dolibarr'`;
  return [
    {
      name: 'revenue',
      sql: `select coalesce(sum(d.${amount}), 0) as total ${counted}`,
      gold: gold('sum(montant)'),
    },
    {
      name: 'invoices',
      sql: `select count(distinct i.rowid) as total ${counted}`,
      gold: gold('count(distinct id_achat)'),
    },
  ];
}
