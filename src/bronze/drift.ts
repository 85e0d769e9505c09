import type { DriftPolicy, IncrementalSettings } from '../config/incremental.ts';
import type { ColumnInfo } from '../driver/driver.ts';

/** What to do about a table whose columns are no longer those of its last reading. */
export interface Drift {
  policy: DriftPolicy;
  /** Each change in words. */
  changes: string[];
}

export function policyOf(table: string, { drift }: IncrementalSettings): DriftPolicy {
  return drift.tables[table.toLowerCase()] ?? drift.otherwise;
}

/** The changes from the columns of before (name to type, in their order) to those of now. */
export function driftOf(before: Record<string, string>, columns: ColumnInfo[]): string[] {
  const now = new Map(columns.map(({ name, sourceType }) => [name, sourceType]));
  const renamed = renames(before, columns);
  const gone = Object.keys(before).filter((name) => !now.has(name) && !renamed.has(name));
  const names = new Set(renamed.values());
  const added = columns.filter(({ name }) => !(name in before) && !names.has(name));
  const retyped = columns.filter(
    ({ name, sourceType }) => name in before && before[name] !== sourceType,
  );
  return [
    ...[...renamed].map(([from, to]) => `column ${from} is called ${to} now`),
    ...gone.map((name) => `column ${name} is gone`),
    ...added.map(({ name }) => `column ${name} is new`),
    ...retyped.map(
      ({ name, sourceType }) => `column ${name} is ${sourceType} now, was ${before[name]}`,
    ),
  ];
}

/** A column in the same place with the same type and another name, where no other was added or dropped. */
function renames(before: Record<string, string>, columns: ColumnInfo[]): Map<string, string> {
  const names = Object.keys(before);
  if (names.length !== columns.length) return new Map();
  const pairs = names.flatMap((from, at): [string, string][] => {
    const { name: to, sourceType } = columns[at] as ColumnInfo;
    const isOther = from !== to && !(to in before) && !columns.some(({ name }) => name === from);
    return isOther && before[from] === sourceType ? [[from, to]] : [];
  });
  return new Map(pairs);
}
