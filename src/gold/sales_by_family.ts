import { z } from 'zod';
import { sameTotal } from '../checks.ts';
import { define } from '../dataset.ts';
import { anErp } from '../needs.ts';
import { ratio, source } from '../schema/column.ts';
import { familyColumns, monthColumn, tradeColumns } from '../schema/trade.ts';

export default define({
  description: 'Revenue and margin of each month by family of the item; of ERPs',
  label: { en: 'Sales by family', fr: 'Ventes par famille' },
  key: ['source', 'month', 'item_family_id'],
  needs: anErp,
  time: 'month',
  grain: 'month',
  indexes: [['source', 'item_family_id', 'month']],
  row: z.strictObject({
    source: source(),
    month: monthColumn(),
    ...familyColumns(),
    ...tradeColumns('apart', 'shared'),
    revenue_share: ratio(
      'Share',
      'Part',
      'Share of the revenue of the month, 0 to 1; null where that is 0',
    ).nullable(),
  }),
  checks: [sameTotal('sales_by_family', 'revenue', 'ofErps')],
});
