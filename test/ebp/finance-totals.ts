/** Each total of purchases, payments and stock with the query over the datasets that must give the same rows. */
export const financeTotals: Record<string, string> = {
  stock_by_item: `
    select item_id as item, cast(sum(real_stock) as double) as stock from stock_level group by 1 order by 1`,
  stock_moved: `
    select item_id as item, sum(quantity) as stock from fact_stock_movement group by 1 order by 1`,
  stock_value: `
    select storehouse_id as storehouse, cast(stock_value as double) as value from stock_by_storehouse order by 1`,
  receivables: `
    select customer_id as third, cast(total as double) as total, cast(over_90 as double) as over_90,
      cast(not_due as double) as not_due
    from receivables_ageing where nb_open > 0 order by 1`,
  payables: `
    select supplier_id as third, cast(total as double) as total, cast(over_90 as double) as over_90,
      cast(not_due as double) as not_due
    from payables_ageing where nb_open > 0 order by 1`,
  purchases_by_month: `
    select strftime(month, '%Y-%m-%d') as month, cast(purchases as double) as purchases
    from financial_kpi_monthly where purchases <> 0 order by 1`,
};
