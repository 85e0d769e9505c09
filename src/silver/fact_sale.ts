import { z } from 'zod';
import { define } from '../dataset.ts';
import { date, money, source, text, timestamp } from '../schema/column.ts';

export default define({
  description: 'Every accepted sale line of every source; a shop purchase is one line',
  label: { en: 'Sales', fr: 'Ventes' },
  key: ['source', 'line_id'],
  row: z.strictObject({
    source: source(),
    line_id: text('Line id', 'N° ligne', 'Id of the line in its source'),
    document_id: text('Document id', 'N° document', 'Purchase or invoice that the line belongs to'),
    customer_id: text('Customer id', 'N° client', 'Customer who bought'),
    sold_at: timestamp('Sold at', 'Vendu le', 'Time of the sale as stored in the source'),
    sold_on: date('Sold on', 'Jour', 'Day of the sale'),
    sold_month: date('Month', 'Mois', 'First day of the month of the sale'),
    amount: money('Amount', 'Montant', 'Net amount of the line'),
    item_id: text('Item id', 'N° article', 'Item sold').nullable(),
    item_name: text('Item', 'Article', 'Caption of the item, in its most used spelling').nullable(),
  }),
});
