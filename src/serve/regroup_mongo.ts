import type { Document } from 'mongodb';
import type { Column } from '../schema/column.ts';
import type { Regrouping } from './plan.ts';
import type { Unit } from './words.ts';

/** $group and $project: documents of `by` and the measures, flat like stored ones. */
export function regroup({ by, measures, time, rows }: Regrouping): Document[] {
  const key = by.map((name) => [name, name === time?.column ? truncated(time) : `$${name}`]);
  const parts = measures.flatMap((column) => accumulators(column));
  const counted = rows ? { [rows]: { $sum: 1 } } : {};
  const group = { _id: Object.fromEntries(key), ...Object.fromEntries(parts), ...counted };
  const project = {
    _id: 0,
    ...Object.fromEntries(by.map((name) => [name, `$_id.${name}`])),
    ...Object.fromEntries(measures.map((column) => [column.name, result(column)])),
    ...(rows ? { [rows]: 1 } : {}),
  };
  return [{ $group: group }, { $project: project }];
}

const truncated = ({ column, unit }: { column: string; unit: Unit }) => ({
  $dateTrunc: { date: `$${column}`, unit, startOfWeek: 'monday', timezone: 'UTC' },
});

/** Beside a sum, the greatest value: null when there was nothing to add, which a sum calls 0. */
function accumulators({ name, add = 'sum' }: Column): [string, Document][] {
  const value = { [`$${add}`]: `$${name}` };
  return add === 'sum'
    ? [
        [name, value],
        [known(name), { $max: `$${name}` }],
      ]
    : [[name, value]];
}

const known = (name: string) => `${name}__known`;

/** A sum of decimals is a decimal again: what doubles add behind the sixth place is not theirs. */
function result({ name, add, kind }: Column): unknown {
  if (add !== 'sum') return `$${name}`;
  const isWhole = kind === 'count' || kind === 'integer';
  const sum = isWhole ? `$${name}` : { $round: [`$${name}`, 6] };
  return { $cond: [{ $eq: [`$${known(name)}`, null] }, null, sum] };
}
