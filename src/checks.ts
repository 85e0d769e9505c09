import type { Check } from './dataset.ts';

/** Which purchases a dataset adds up: all; those that name a customer; those of the ERPs; both. */
const parts = {
  all: 'true',
  ofCustomers: 'id_client is not null',
  ofErps: "source <> 'retail'",
  ofErpCustomers: "source <> 'retail' and id_client is not null",
};

/**
 * The check that a dataset's revenue is, source by source, the sum of the purchases it was made from.
 * Amounts are exact decimals in the lake, so the totals must be equal, not close.
 */
export function sameTotal(
  dataset: string,
  column: string,
  part: keyof typeof parts = 'all',
): Check {
  return totalOf(dataset, column, parts[part]);
}

/** As `sameTotal`, for a dataset of customers: purchases of whom it does not list are left out, the shop's never. */
export function sameTotalOfListed(dataset: string, column: string, id: string): Check {
  return totalOf(
    dataset,
    column,
    `source = 'retail' or exists (select 1 from ${dataset} as listed
      where listed.source = fact_achats.source and listed.${id} = fact_achats.id_client)`,
  );
}

/** As `sameTotal`, for a dataset whose rows are over all time (`span` is all) and over the last 365 days (12m). */
export function sameTotalOfSpan(dataset: string, part: keyof typeof parts): Check {
  return {
    name: 'same-total',
    message: `The sums of ${dataset}.revenue are not those of fact_achats.montant`,
    sql: `
      with
      purchase as (
        select source, montant, date_diff('day', cast(date_achat as date), as_of) between 0 and 364 as in_window
        from fact_achats cross join run_settings
        where ${parts[part]}
      ),
      expected as (
        select source, 'all' as span, sum(montant) as total from purchase group by source
        union all
        select source, '12m' as span, sum(montant) as total from purchase where in_window group by source
      ),
      found as (select source, span, sum(revenue) as total from ${dataset} group by source, span)
      select * from expected full join found on found.source = expected.source and found.span = expected.span
      where coalesce(expected.total, 0) <> coalesce(found.total, 0)`,
  };
}

function totalOf(dataset: string, column: string, part: string): Check {
  return {
    name: 'same-total',
    message: `The sum of ${dataset}.${column} is not the sum of fact_achats.montant`,
    sql: `
      with
      expected as (select source, sum(montant) as total from fact_achats where ${part} group by source),
      found as (select source, sum(${column}) as total from ${dataset} group by source)
      select coalesce(expected.source, found.source) as source, expected.total as expected, found.total as found
      from expected
      full join found on found.source = expected.source
      where coalesce(expected.total, 0) <> coalesce(found.total, 0)`,
  };
}
