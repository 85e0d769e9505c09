import type { Document } from 'mongodb';
import type { Scope } from './scope.ts';

/** Rows in the order of their query, as MongoDB would give them with the collation of schema/order.ts. */
export function inOrder(rows: Document[], { query }: Pick<Scope, 'query'>): Document[] {
  return [...rows].sort((a, b) => {
    for (const [column, direction] of query.order) {
      const found = compareValues(a[column], b[column]) * direction;
      if (found) return found;
    }
    return 0;
  });
}

const collator = new Intl.Collator('fr', { numeric: true });

/** Missing values come first. */
function compareValues(a: unknown, b: unknown): number {
  const [left, right] = [a ?? null, b ?? null];
  if (left === null || right === null) return Number(right === null) - Number(left === null);
  if (typeof left === 'string' && typeof right === 'string') {
    return collator.compare(left, right) || Number(left > right) - Number(left < right);
  }
  return Number(left) - Number(right);
}
