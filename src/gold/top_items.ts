import { z } from 'zod';
import { sameTotalOfSpan } from '../checks.ts';
import { define } from '../dataset.ts';
import { anErp } from '../needs.ts';
import { decimal, ratio, source, text } from '../schema/column.ts';
import { familyColumns, rankColumn, spanColumn, tradeColumns } from '../schema/trade.ts';

export default define({
  description:
    'Items of ERPs ranked by revenue, quantity and margin, over all time and over the 365 days that end on the reference day',
  label: { en: 'Top items', fr: 'Meilleurs articles' },
  key: ['source', 'span', 'item_id'],
  needs: anErp,
  sort: ['span', 'rank'],
  indexes: [
    ['source', 'item_id'],
    ['source', 'span', 'item_family_id', 'rank'],
  ],
  row: z.strictObject({
    source: source(),
    span: spanColumn(),
    rank: rankColumn('revenue'),
    item_id: text('Item id', 'N° article', 'Item sold; null: lines without an item').nullable(),
    item_name: text('Item', 'Article', 'Caption of the item as it is now').nullable(),
    ...familyColumns(),
    quantity: decimal(
      'Quantity',
      'Quantité',
      'Quantity invoiced less what credit notes took back; null where no line has one',
    ).nullable(),
    ...tradeColumns('shared', 'shared'),
    revenue_share: ratio('Share', 'Part', 'Share of the revenue of the span, 0 to 1').nullable(),
    quantity_rank: rankColumn('quantity'),
    margin_rank: rankColumn('margin'),
  }),
  checks: [sameTotalOfSpan('top_items', 'ofErps')],
});
