import { z } from 'zod';
import { sameTotal } from '../checks.ts';
import { define } from '../dataset.ts';
import { source, text } from '../schema/column.ts';
import { salesColumns, shareColumn } from '../schema/groups.ts';

export default define({
  description: 'Sales by product',
  label: { en: 'Sales by product', fr: 'Ventes par produit' },
  key: ['source', 'produit'],
  sort: ['-ca'],
  indexes: [['source', '-ca']],
  row: z.strictObject({
    source: source(),
    produit: text('Product', 'Produit', 'Product; null where it is not known').nullable(),
    // A document can hold several products.
    ...salesColumns('shared'),
    ...shareColumn(),
  }),
  hidden: z.strictObject({
    item_id: text('Item id', 'N° article', 'Id of the product in its source').nullable(),
  }),
  idColumns: ['source', 'item_id'],
  checks: [sameTotal('by_product', 'ca')],
});
