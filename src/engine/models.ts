import type { Model } from '../dataset.ts';
import { GoldserveError } from '../errors.ts';

/** What stands behind a FROM or a JOIN of a query, comments left out: tables, and names that the query itself makes. */
export function tablesRead(sql: string): Set<string> {
  const found = withoutComments(sql).matchAll(/\b(?:from|join)\s+([a-z_][a-z0-9_]*)/gi);
  return new Set([...found].map((match) => match[1] as string));
}

/** The names among `names` that a query reads. */
export function references(sql: string, names: Iterable<string>): string[] {
  const read = tablesRead(sql);
  return [...names].filter((name) => read.has(name));
}

/** Models in an order in which each comes after those it reads. @throws when two read each other. */
export function inOrder<T extends Pick<Model, 'name' | 'sql'>>(models: T[]): T[] {
  const byName = new Map(models.map((model) => [model.name, model]));
  const ordered = new Set<T>();
  const visit = (model: T, path: string[]) => {
    if (ordered.has(model)) return;
    if (path.includes(model.name)) {
      throw new GoldserveError(
        'model-failed',
        `models read each other: ${[...path, model.name].join(' -> ')}`,
      );
    }
    for (const name of references(model.sql, byName.keys())) {
      visit(byName.get(name) as T, [...path, model.name]);
    }
    ordered.add(model);
  };
  for (const model of models) visit(model, []);
  return [...ordered];
}

/** The models that read one of `names`, directly or through another model. */
export function dependents<T extends Pick<Model, 'name' | 'sql'>>(
  models: T[],
  names: string[],
): T[] {
  const reached = new Set(names);
  for (const model of inOrder(models)) {
    if (references(model.sql, reached).length) reached.add(model.name);
  }
  return models.filter((model) => reached.has(model.name) && !names.includes(model.name));
}

function withoutComments(sql: string): string {
  return sql.replace(/--.*$/gm, '');
}
