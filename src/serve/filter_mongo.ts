import type { Document } from 'mongodb';
import type { Filter, Term } from './filter.ts';
import { searchPattern } from './search.ts';

/** The conditions as MongoDB reads them, to be used with the collation of schema/order.ts. */
export function compileMongo(filters: readonly Filter[]): Document {
  const conditions = filters.map(condition).filter((each) => Object.keys(each).length > 0);
  return conditions.length > 1 ? { $and: conditions } : (conditions[0] ?? {});
}

function condition(filter: Filter): Document {
  switch (filter.is) {
    case 'in':
      // One value as an equality: an index that begins with the column then gives the order of the rest.
      return filter.values.length === 1
        ? { [filter.column]: { $eq: filter.values[0] } }
        : { [filter.column]: { $in: filter.values } };
    case 'not_in':
      return { [filter.column]: { $nin: filter.values } };
    case 'between':
      return bounds(filter.column, { $gte: filter.min, $lte: filter.max });
    case 'during':
      return bounds(filter.column, { $gte: filter.from, $lt: filter.to });
    case 'search':
      return anyOf(filter.columns.map((column) => contains(column, filter.text)));
    case 'after':
      return after(filter.terms);
  }
}

/** `{}` when no end is given. */
function bounds(column: string, ends: Document): Document {
  const given = Object.entries(ends).filter(([, end]) => end !== undefined);
  return given.length ? { [column]: Object.fromEntries(given) } : {};
}

const contains = (column: string, text: string) => ({
  [column]: { $regex: searchPattern(text), $options: 'i' },
});

const anyOf = (alternatives: Document[]): Document => ({ $or: alternatives });

/** Beyond the first term; or equal there and beyond the second; … */
function after(terms: Term[]): Document {
  const alternatives = terms.flatMap((term, index) => {
    const beyondTerm = beyond(term);
    if (!beyondTerm) return [];
    const equal = terms.slice(0, index).map(({ column, value }) => ({ [column]: { $eq: value } }));
    return [{ $and: [...equal, beyondTerm] }];
  });
  // Past the last row nothing comes.
  return alternatives.length ? anyOf(alternatives) : { $expr: false };
}

/** A missing value comes first ascending, and no comparison with null finds another value. */
function beyond({ column, direction, value }: Term): Document | undefined {
  if (value === null) return direction === 1 ? { [column]: { $ne: null } } : undefined;
  if (direction === 1) return { [column]: { $gt: value } };
  return { $or: [{ [column]: { $lt: value } }, { [column]: { $eq: null } }] };
}
