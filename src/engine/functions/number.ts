import { type Dialect, once } from './dialect.ts';
import { inBoth, type NamedFunction } from './function.ts';

/** As programs write it: 1234.56, .5, 1e3. */
const PLAIN = '^[+-]?(?:[0-9]{1,200}(?:[.][0-9]*)?|[.][0-9]+)(?:e[+-]?[0-9]{1,2})?$';
/** 1 234,56 · 1.234,56 · 1234,56 · ,5 : the comma is the decimal one. */
const FRENCH = "^[+-]?(?:[0-9]{1,3}(?:[ .'][0-9]{3})+|[0-9]{1,200})(?:,[0-9]*)?$|^[+-]?,[0-9]+$";
/** 1,234.56 · 1'234.56 · 1,234,567 : the point is the decimal one. */
const ENGLISH = "^[+-]?[0-9]{1,3}(?:[ ,'][0-9]{3})+(?:[.][0-9]*)?$";

export const numberOrNull: NamedFunction = {
  name: 'number_or_null',
  parameters: { value: 'varchar' },
  returns: 'double',
  meaning:
    'The number that a French or English text writes. Of two kinds of separators the last is the decimal one; a separator that occurs more than once groups; a single comma or point is decimal (`1,234` is 1.234). Groups have three digits. A sign before, a currency (€, $, £, EUR) before or behind are read; anything else is null.',
  basis: 'Usage; the French comma wins where a text can be read both ways.',
  ...inBoth((sql) => once(sql, bare(sql), 'bare_', read(sql))),
};

function bare(sql: Dialect): string {
  const text = `lower(cast(value as ${sql.text}))`;
  const spaced = `trim(${sql.replace(text, '[\\p{Z}\\p{Cc}]+', ' ')})`;
  const unnamed = sql.replace(spaced, '^(?:eur|[€$£]) ?| ?(?:eur|[€$£])$', '');
  return sql.replace(sql.replace(unnamed, '[’ʼ]', "'"), '^[−–] ?|^- ', '-');
}

function read(sql: Dialect): string {
  const french = `replace(${sql.replace('bare_', "[ .']", '')}, ',', '.')`;
  const english = sql.replace('bare_', "[ ,']", '');
  return `case
    when ${sql.matches('bare_', PLAIN)} then try_cast(bare_ as double)
    when ${sql.matches('bare_', FRENCH)} then try_cast(${french} as double)
    when ${sql.matches('bare_', ENGLISH)} then try_cast(${english} as double)
  end`;
}

export const percentile: NamedFunction = {
  name: 'percentile',
  parameters: { x: 'double', p: 'double' },
  returns: 'double',
  meaning:
    'Aggregate: the exact continuous percentile of x for a constant p of 0 to 1, nulls left out; also `over (…)`. It takes no `filter (where …)` on DuckDB: write `percentile(case when … then x end, p)`.',
  basis: 'Linear interpolation between the two nearest ranks.',
  duckdb: { macro: 'quantile_cont(cast(x as double), p)' },
  spark: { builtin: true },
};
