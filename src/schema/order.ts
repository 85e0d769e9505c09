import type { Dataset } from '../dataset.ts';

/*
 * The order of rows: one place for the readers (sort) and for the publisher (index).
 */

/**
 * How text is ordered: as a French reader expects, and digits by their value, so that id 9 comes before id 10.
 * Strength 5 tells apart what differs in any way (`07` and `7`): without it two rows could swap between two pages.
 * An index serves a sort on text only when it was created with the same collation.
 */
export const collation = { locale: 'fr', numericOrdering: true, strength: 5 } as const;

/** The same order as an ICU locale, which is what DuckDB takes. */
export const icuLocale = 'fr@colNumeric=yes;colStrength=identical';

export type Direction = 1 | -1;
export type Order = [column: string, direction: Direction][];

/** `-ca` is `['ca', -1]`, `mois` is `['mois', 1]`. */
export function toOrder(terms: readonly string[]): Order {
  return terms.map((term) => (term.startsWith('-') ? [term.slice(1), -1] : [term, 1]));
}

/**
 * Sources stand in the order retail, ebp, dolibarr wherever nobody asked for another: by their names that is
 * descending.
 */
const bySource = (order: Order): Order =>
  order.map(([column, direction]) => [column, column === 'source' ? -1 : direction]);

/** `order` completed by the dataset's key, and by `_id` where the key is not the whole identity: no two rows tie. */
export function withKey(order: Order, { key, idColumns }: Keyed): Order {
  const named = new Set(order.map(([column]) => column));
  const rest = [...key, ...(idColumns ? ['_id'] : [])];
  return [...order, ...bySource(toOrder(rest.filter((column) => !named.has(column))))];
}

type Keyed = Pick<Dataset, 'key' | 'idColumns'>;

/** The order rows are served in when none is asked for: the definition's, then the key. */
export function defaultOrder(dataset: Keyed & Pick<Dataset, 'sort'>): Order {
  return withKey(bySource(toOrder(dataset.sort ?? [])), dataset);
}

/** The default order as `sort` takes it: what the definition says, else the key. */
export function defaultTerms({ sort, key }: Pick<Dataset, 'sort' | 'key'>): string[] {
  const order = bySource(toOrder(sort ?? key));
  return order.map(([column, direction]) => (direction === -1 ? `-${column}` : column));
}

/**
 * The index that serves one source's rows in their default order; created with `collation`.
 * Without it answers are the same, only slower: the server sorts in memory.
 */
export function servingIndex(dataset: Keyed & Pick<Dataset, 'sort'>): Record<string, Direction> {
  const rest = defaultOrder(dataset).filter(([column]) => column !== 'source');
  return Object.fromEntries([['source', 1], ...rest]);
}
