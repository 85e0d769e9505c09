-- What the sources delivered to each table of the common model, counted, as of the day each source was read.
select
  measure.source,
  measure.feed,
  measure.day,
  measure.table_name,
  measure.rows_in,
  measure.accepted,
  measure.rejected,
  measure.copies,
  measure.same_id,
  measure.values_expected,
  measure.values_missing,
  measure.incoherent,
  measure.end_before_start,
  measure.closed_without_date,
  measure.negative_stock,
  measure.totals_differ,
  measure.orphan_keys
from table_measure as measure
