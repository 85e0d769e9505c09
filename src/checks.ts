import type { Check } from './dataset.ts';

/**
 * The check that a dataset's revenue is, source by source, the sum of the purchases it was made from.
 * Amounts are exact decimals in the lake, so the totals must be equal, not close.
 */
export function sameTotal(dataset: string, column: string): Check {
  return {
    name: 'same-total',
    message: `The sum of ${dataset}.${column} is not the sum of fact_achats.montant`,
    sql: `
      with
      expected as (select source, sum(montant) as total from fact_achats group by source),
      found as (select source, sum(${column}) as total from ${dataset} group by source)
      select coalesce(expected.source, found.source) as source, expected.total as expected, found.total as found
      from expected
      full join found on found.source = expected.source
      where coalesce(expected.total, 0) <> coalesce(found.total, 0)`,
  };
}
