import { z } from 'zod';
import { define } from '../dataset.ts';
import { adding, date, money, source, text, timestamp } from '../schema/column.ts';

export default define({
  description:
    'Every accepted purchase with the country of its customer and its month; of an ERP, every line of an invoice or credit note',
  label: { en: 'Purchases', fr: 'Achats' },
  key: ['source', 'id_achat'],
  time: 'date_achat',
  indexes: [
    ['source', 'id_client'],
    ['source', 'pays', 'date_achat'],
    ['source', 'produit', 'date_achat'],
    ['source', 'mois'],
  ],
  row: z.strictObject({
    source: source(),
    id_achat: text(
      'Purchase id',
      'N° achat',
      'Id of the purchase in its source; of an ERP, of the document: its lines share it',
    ),
    id_client: text(
      'Customer id',
      'N° client',
      'Id of the customer in its source; null: the document names none',
    ).nullable(),
    date_achat: timestamp(
      'Purchased at',
      "Date d'achat",
      'Time of the purchase as stored in the source',
    ),
    montant: adding(
      'sum',
      money(
        'Amount',
        'Montant',
        'Amount of the purchase, VAT excluded; less than 0 on a credit note',
      ),
    ),
    produit: text('Product', 'Produit', 'Product bought').nullable(),
    pays: text('Country', 'Pays', 'Country of the customer').nullable(),
    mois: date('Month', 'Mois', 'First day of the month of the purchase'),
  }),
  hidden: z.strictObject({
    line_id: text('Line id', 'N° ligne', 'Id of the line in its source; of the shop, the purchase'),
  }),
  idColumns: ['source', 'line_id'],
  checks: [
    {
      name: 'amounts-in-bounds',
      message: 'A purchase of the shop is not above 0 and below AMOUNT_MAX',
      sql: `select source, id_achat, montant from fact_achats cross join run_settings
        where source = 'retail' and not (montant > 0 and (amount_max is null or montant < amount_max))`,
    },
    {
      name: 'not-in-the-future',
      message: 'A purchase is dated after the reference day',
      sql: `select source, id_achat, date_achat from fact_achats cross join run_settings
        where source = 'retail' and date_achat >= as_of + interval 1 day`,
    },
  ],
});
