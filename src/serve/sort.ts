import type { Dataset } from '../dataset.ts';
import { defaultTerms, toOrder, withKey } from '../schema/order.ts';
import { columnList } from './fields.ts';
import type { Parameter } from './parameter.ts';

export const sortParameter = (dataset: Dataset): Parameter[] => [
  {
    name: 'sort',
    schema: {
      type: 'string',
      minLength: 1,
      maxLength: 4_000,
      description:
        'Columns to order by, separated by commas, `-` before a column for descending. The key ' +
        `(${dataset.key.join(', ')}) completes it, so the order is total; ids made of digits order by their value; ` +
        `nulls come first ascending. Default: ${defaultSort(dataset)}.`,
      examples: [defaultSort(dataset)],
    },
    read(text, query) {
      const terms = text.split(',');
      columnList(terms.map((term) => term.replace(/^-/, '')).join(','), dataset);
      query.given.push('sort');
      query.order = withKey(toOrder(terms), dataset);
    },
  },
];

const defaultSort = (dataset: Dataset) => defaultTerms(dataset).join(',');
