import type { Dataset } from '../dataset.ts';
import { name, type SqlValue, Values } from '../engine/sql.ts';
import { selectDocuments } from '../publish/rows.ts';
import type { Column } from '../schema/column.ts';
import { compileDuckdb, rankOf } from './filter_duckdb.ts';
import type { Regrouping, RowPlan } from './plan.ts';

/** A statement, and how its columns are read. */
export interface Statement {
  sql: string;
  values: SqlValue[];
  columns: { name: string; isTime: boolean }[];
}

/** The Parquet file of a dataset, which has all the columns of its definition, whatever a plan's reader may see. */
export interface LakeFile {
  dataset: Dataset;
  parquet: string;
}

/** A plan as DuckDB reads it, over the Parquet file of its dataset: the same rows in the same order as MongoDB. */
export function compilePlan(plan: RowPlan, { dataset, parquet }: LakeFile): Statement {
  const { filters, group, after, total } = plan;
  const values = new Values();
  const stored = `(${selectDocuments(dataset, parquet)}) as stored`;
  const before = group ? filters : [...filters, ...after];
  const matched = `from ${stored} where ${compileDuckdb(before, values)}`;
  const rows = group
    ? `from (${regrouped(group, dataset.columns, matched)}) as grouped where ${compileDuckdb(after, values)}`
    : matched;
  const placed = `${rows} ${placeOf(plan, dataset.columns)}`;
  const names = total ? namesOf(total) : (plan.fields ?? (group ? namesOf(group) : fieldsOf(plan)));
  const sql = total
    ? regrouped(total, dataset.columns, `from (select * ${placed}) as placed`)
    : `select ${names.map(name).join(', ')} ${placed}`;
  const columns = names.map((each) => ({ name: each, isTime: isTime(each, dataset.columns) }));
  return { sql, values: values.list, columns };
}

const fieldsOf = ({ dataset }: RowPlan) => dataset.columns.map((column) => column.name);

const namesOf = ({ by, measures, rows }: Regrouping) => [
  ...by,
  ...measures.map((column) => column.name),
  ...(rows ? [rows] : []),
];

const kindOf = (column: string, columns: readonly Column[]) =>
  columns.find((each) => each.name === column)?.kind ?? 'text';

const isTime = (column: string, columns: readonly Column[]) =>
  ['date', 'timestamp'].includes(kindOf(column, columns));

function placeOf({ order, limit, offset }: RowPlan, columns: readonly Column[]): string {
  const terms = order.map(([column, direction]) => {
    const isText = kindOf(column, columns) === 'text';
    const by = isText ? rankOf(name(column)) : name(column);
    return direction === 1 ? `${by} asc nulls first` : `${by} desc nulls last`;
  });
  return [
    ...(terms.length ? [`order by ${terms.join(', ')}`] : []),
    ...(limit === undefined ? [] : [`limit ${limit}`]),
    ...(offset ? [`offset ${offset}`] : []),
  ].join(' ');
}

/** The rows of `from` brought together, as MongoDB adds them up (regroup_mongo.ts). */
function regrouped(
  { by, measures, time, rows }: Regrouping,
  columns: readonly Column[],
  from: string,
): string {
  const keys = by.map((column) => {
    if (column === time?.column) return truncated(time);
    return kindOf(column, columns) === 'text' ? `nfc_normalize(${name(column)})` : name(column);
  });
  const given = by.map((column, at) => {
    const isText = kindOf(column, columns) === 'text';
    return `${isText ? `any_value(${name(column)})` : keys[at]} as ${name(column)}`;
  });
  const figures = measures.map((column) => `${added(column)} as ${name(column.name)}`);
  const counted = rows ? [`count(*) as ${name(rows)}`] : [];
  const grouping = keys.length ? ` group by ${keys.join(', ')}` : '';
  return `select ${[...given, ...figures, ...counted].join(', ')} ${from}${grouping}`;
}

const truncated = ({ column, unit }: NonNullable<Regrouping['time']>) =>
  `cast(epoch_ms(cast(date_trunc('${unit}', epoch_ms(cast(${name(column)} as bigint))) as timestamp)) as double)`;

/** Past this a double has no sixth decimal place, and multiplying it to round would change it. */
const EXACT = 2 ** 33;

function added({ name: column, add, kind }: Column): string {
  const of = name(column);
  if (add !== 'sum') return `${add}(${of})`;
  if (kind === 'count' || kind === 'integer') return `cast(sum(${of}) as bigint)`;
  const sum = `fsum(${of})`;
  return `case when abs(${sum}) < ${EXACT} then round(${sum}, 6) else ${sum} end`;
}
