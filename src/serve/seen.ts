import type { Dataset } from '../dataset.ts';
import { GoldserveError } from '../errors.ts';
import type { Column } from '../schema/column.ts';
import { type Access, type FixedFilter, openAccess, requireRight } from './access.ts';
import type { Filter, Value } from './filter.ts';
import { dayOf } from './window.ts';

/*
 * A dataset as somebody sees it: the same definition with fewer columns, and the conditions that every read of it
 * carries. Parameters, order, search and answers derive from the definition, so what is left out does not exist there.
 */

export interface Seen {
  dataset: Dataset;
  /** Conditions of whoever asks; every read of the dataset has them. */
  fixed: Filter[];
}

const known = new WeakMap<Access, Map<Dataset, Seen>>();

/** @throws GoldserveError `unauthorized`, `forbidden` */
export function seenBy(access: Access, dataset: Dataset): Seen {
  requireRight(access, `read:${dataset.name}`);
  if (access === openAccess) return { dataset, fixed: [] };
  const views = known.get(access) ?? new Map<Dataset, Seen>();
  known.set(access, views);
  const seen = views.get(dataset) ?? {
    dataset: narrowed(dataset, access),
    fixed: access.filters.map((filter) => conditionOf(filter, dataset)),
  };
  views.set(dataset, seen);
  return seen;
}

/** Whether somebody sees the dataset at all. */
export function isSeen(access: Access, dataset: Dataset): boolean {
  try {
    return seenBy(access, dataset) !== undefined;
  } catch {
    return false;
  }
}

function narrowed(dataset: Dataset, { fields, scopes }: Access): Dataset {
  const isShown = ({ name, pii }: Column) =>
    name === 'source' || ((!pii || scopes.has('pii')) && (!fields || fields.includes(name)));
  const columns = dataset.columns.filter(isShown);
  if (columns.length === dataset.columns.length) return dataset;
  return { ...dataset, ...ordered(dataset, new Set(columns.map(({ name }) => name))), columns };
}

/**
 * The parts of a definition that name columns. Without its whole key a row is no longer one of its period and group: no
 * series is made of such rows, and `_id`, which nobody is shown, keeps their order total.
 */
function ordered(dataset: Dataset, shown: Set<string>): Partial<Dataset> {
  const key = dataset.key.filter((name) => shown.has(name));
  const isWhole = key.length === dataset.key.length;
  const { time, grain, days, sort, idColumns } = dataset;
  return {
    key,
    time: time && shown.has(time) ? time : undefined,
    sort: sort?.filter((term) => shown.has(term.replace(/^-/, ''))),
    grain: isWhole ? grain : undefined,
    days: isWhole ? days : undefined,
    idColumns: isWhole ? idColumns : ['_id'],
  } as Partial<Dataset>;
}

/** @throws GoldserveError `forbidden` where the dataset cannot be narrowed so: nobody sees more than was given. */
function conditionOf({ column: name, values }: FixedFilter, dataset: Dataset): Filter {
  const column = dataset.columns.find((candidate) => candidate.name === name);
  const typed = column && values.map((value) => typedValue(value, column));
  if (typed && !typed.includes(undefined))
    return { is: 'in', column: name, values: typed as Value[] };
  const why = column ? `its ${name} cannot have these values` : `it has no column ${name}`;
  throw new GoldserveError(
    'forbidden',
    `the key is narrowed by ${name}, and ${dataset.name} cannot be: ${why}`,
  );
}

/** undefined: the column holds nothing like it. */
function typedValue(text: string | null, { kind }: Column): Value | undefined {
  if (text === null || kind === 'text') return text;
  if (kind === 'boolean') return text === 'true' || (text === 'false' ? false : undefined);
  if (kind === 'date') return dayOr(text);
  if (kind === 'timestamp') return undefined;
  return text.trim() && Number.isFinite(Number(text)) ? Number(text) : undefined;
}

function dayOr(text: string): Date | undefined {
  try {
    return dayOf(text);
  } catch {
    return undefined;
  }
}
