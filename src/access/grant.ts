import type { Dataset } from '../dataset.ts';
import { type FixedFilter, fixedRights, type Right } from '../serve/access.ts';
import { listValues } from '../serve/list.ts';
import { nearest } from '../serve/nearest.ts';
import { Refusal } from '../serve/parameter.ts';

/*
 * What a key or a token is given, as it is written: `read:monthly`, `pays in France,Belgique`. What is not understood
 * is refused, never passed over: a filter that is dropped would show everything.
 */

/** @throws Error for what is no scope */
export function readScope(text: string): Right {
  const right = fixedRights.find((each) => each === text);
  if (right) return right;
  if (/^read:(\*|[a-z][a-z0-9_]*)$/.test(text)) return text as Right;
  throw new Error(`${text} is not a scope: read:<dataset>, read:*, ${fixedRights.join(', ')}`);
}

/** `column in value,value`, as in a parameter: a backslash takes a comma as it is. @throws Error */
export function readFilter(text: string): FixedFilter {
  const [, column, list] = /^\s*(\w+)\s+in\s+(.+?)\s*$/i.exec(text) ?? [];
  if (!column || !list)
    throw new Error(`${text} is not a filter such as "pays in France,Belgique"`);
  try {
    return { column, values: listValues(list) };
  } catch (thrown) {
    if (thrown instanceof Refusal) throw new Error(`the filter ${text} ${thrown.message}`);
    throw thrown;
  }
}

/** What the datasets do not have is a slip of the pen. @throws Error naming it and what was probably meant */
export function requireKnown(
  {
    scopes,
    filters,
    fields,
  }: { scopes: string[]; filters: FixedFilter[]; fields: string[] | undefined },
  datasets: readonly Dataset[],
): void {
  for (const scope of scopes) requireDataset(scope, datasets);
  const columns = new Set(datasets.flatMap((dataset) => dataset.columns.map(({ name }) => name)));
  for (const name of [...filters.map(({ column }) => column), ...(fields ?? [])]) {
    if (!columns.has(name))
      throw unknown(`no dataset has a column ${name}`, nearest(name, [...columns]));
  }
}

function requireDataset(scope: string, datasets: readonly Dataset[]): void {
  const name = scope.replace(/^read:/, '');
  if (!scope.startsWith('read:') || name === '*') return;
  if (datasets.some((dataset) => dataset.name === name)) return;
  const renamed = datasets.find(({ path }) => path === name)?.name;
  const names = datasets.map((dataset) => dataset.name);
  throw unknown(`there is no dataset ${name}`, renamed ?? nearest(name, names));
}

const unknown = (message: string, meant: string | undefined) =>
  new Error(meant ? `${message}; did you mean ${meant}?` : message);
