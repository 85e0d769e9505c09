import type { Dataset } from '../dataset.ts';

/*
 * The documents that the product was asked from name tables in their own ways. Whoever asks by such a name is told ours;
 * docs/names.md holds the same list.
 */

/** Names that differ in more than a prefix or an ending. */
const renamed: Record<string, string> = {
  ca_monthly: 'monthly',
  ca_country: 'by_country',
  ca_product: 'by_product',
  dim_technician: 'dim_colleague',
  fact_tickets: 'fact_ticket',
  fact_stock: 'fact_stock_movement',
};

/** Every name of a table in the documents. */
export const documentNames = [
  ...['fact_achats.parquet', 'dim_clients.parquet', 'client_features.parquet'],
  ...['client_scores.parquet', 'segment_summary.parquet', 'cohort_first_purchase.parquet'],
  ...['ca_monthly.parquet', 'ca_country.parquet', 'ca_product.parquet'],
  ...['gold_fact_achats', 'gold_dim_clients', 'gold_client_features', 'gold_client_scores'],
  ...['gold_segment_summary', 'gold_cohort_first_purchase', 'gold_monthly', 'gold_by_country'],
  ...['gold_by_product', 'gold_daily', 'gold_weekly', 'gold_distribution', 'gold_monthly_growth'],
  ...['silver_dim_customer', 'silver_dim_date', 'silver_dim_item', 'silver_dim_colleague'],
  ...['silver_fact_sale', 'silver_fact_intervention', 'silver_fact_stock_movement'],
  ...['dim_technician', 'dim_customer', 'dim_project', 'dim_date', 'fact_tickets', 'fact_stock'],
  ...['v_tickets_monthly', 'v_technician_performance', 'v_active_projects'],
  ...['gold_intervention_kpi_monthly', 'gold_technician_performance', 'gold_sales_kpi_daily'],
  ...['gold_equipment_failure_analysis', 'gold_customer_lifetime_metrics'],
  ...['gold_product_performance', 'gold_commercial_dashboard'],
];

/** Tables of the lake that are not served, and the dataset that shows most of what each holds. */
export const shownBy: Record<string, string> = {
  dim_colleague: 'technician_performance',
  dim_customer: 'dim_clients',
  dim_date: 'daily',
  dim_equipment: 'equipment_failure_analysis',
  dim_item: 'product_performance',
  dim_project: 'active_projects',
  dim_task: 'project_costs_monthly',
  fact_intervention: 'intervention_daily',
  fact_payment: 'cash_flow_forecast',
  fact_purchase: 'payables_ageing',
  fact_quote: 'quote_conversion',
  fact_sale: 'fact_achats',
  fact_stock_movement: 'stock_status',
  fact_ticket: 'ticket_anomalies',
  fact_time: 'project_costs_monthly',
  stock_level: 'stock_by_storehouse',
  table_quality: 'data_quality',
};

/** The name here of what a document calls `name`: `silver_dim_customer` is `dim_customer`. */
export function ourName(name: string): string {
  const bare = name.replace(/\.parquet$/, '').replace(/^(gold|silver|v)_/, '');
  return renamed[bare] ?? bare;
}

export interface Meant {
  dataset: Dataset;
  /** Why it is not what was asked for, where it is not. */
  why?: string;
}

/** The dataset that a name of the documents, or a table of the lake, stands for; undefined: it is none of them. */
export function meantBy(name: string, datasets: readonly Dataset[]): Meant | undefined {
  const ours = ourName(name.toLowerCase());
  const named = (wanted: string | undefined) => datasets.find((each) => each.name === wanted);
  const dataset = named(ours);
  if (dataset) return { dataset };
  const shown = named(shownBy[ours]);
  if (!shown) return undefined;
  const known = ours === name ? ours : `${name} is ${ours} here,`;
  const is = ours === name ? ' is ' : ' ';
  return { dataset: shown, why: `${known}${is}a table of the lake that is not served by itself` };
}
