import type { Check } from './dataset.ts';

/** A sum over a dataset, as SQL: `sum(total)`. */
interface Total {
  dataset: string;
  total: string;
}

/** The check that two datasets give the same total in each source that either has rows of. */
export function equalTotals(one: Total, other: Total): Check {
  return {
    name: `same-total-as-${other.dataset}`,
    message: `${one.total} of ${one.dataset} is not ${other.total} of ${other.dataset}`,
    sql: `
      with
      one as (select source, ${one.total} as total from ${one.dataset} group by source),
      other as (select source, ${other.total} as total from ${other.dataset} group by source)
      select coalesce(one.source, other.source) as source, one.total as found, other.total as expected
      from one
      full join other on other.source = one.source
      where coalesce(one.total, 0) <> coalesce(other.total, 0)`,
  };
}
