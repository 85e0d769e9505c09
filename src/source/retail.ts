import { retailTotals } from './retail/totals.ts';
import type { SourceSystem } from './source.ts';

/** A shop: its clients and their purchases. No key can be assumed, and dirt is normal. */
export const retail: SourceSystem = {
  name: 'retail',
  setting: 'RETAIL_URL',
  tables: () => [
    { name: 'clients', columns: ['id_client', 'nom', 'email', 'pays', 'date_inscription'] },
    { name: 'achats', columns: ['id_achat', 'id_client', 'date_achat', 'montant', 'produit'] },
  ],
  totals: (_config, place) => retailTotals(place),
};
