import type { Check } from './dataset.ts';

/** Which purchases a dataset adds up: all; those whose customer is known; those of the ERPs. */
const parts = {
  all: 'true',
  ofCustomers: 'id_client is not null',
  ofErps: "source <> 'retail'",
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
