import { z } from 'zod';
import { sameTotal } from '../checks.ts';
import { define } from '../dataset.ts';
import { anErp } from '../needs.ts';
import { ratio, source, text } from '../schema/column.ts';
import { monthColumn, tradeColumns } from '../schema/trade.ts';

export default define({
  description: 'Revenue and margin of each month by region of the customer; of ERPs',
  label: { en: 'Sales by region', fr: 'Ventes par région' },
  key: ['source', 'month', 'region'],
  needs: anErp,
  time: 'month',
  grain: 'month',
  indexes: [['source', 'region', 'month']],
  row: z.strictObject({
    source: source(),
    month: monthColumn(),
    region: text(
      'Region',
      'Région',
      'French region of the customer as it is now (by the postal code of delivery); null where it is not known',
    ).nullable(),
    ...tradeColumns('apart', 'apart'),
    revenue_share: ratio(
      'Share',
      'Part',
      'Share of the revenue of the month, 0 to 1; null where that is 0',
    ).nullable(),
  }),
  checks: [sameTotal('sales_by_region', 'revenue', 'ofErps')],
});
