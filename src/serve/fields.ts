import type { Dataset } from '../dataset.ts';
import type { Column } from '../schema/column.ts';
import { nearest } from './nearest.ts';
import { type Parameter, Refusal } from './parameter.ts';

export const fieldsParameter = (dataset: Dataset): Parameter[] => [
  {
    name: 'fields',
    schema: {
      type: 'string',
      minLength: 1,
      maxLength: 4_000,
      description:
        'The columns to answer, separated by commas, in the order wanted; `source` always comes first, asked or not. ' +
        `Default: all. Columns: ${names(dataset).join(', ')}.`,
      examples: [names(dataset).slice(1, 3).join(',') || 'source'],
    },
    read(text, query) {
      const asked = columnList(text, dataset);
      query.given.push('fields');
      query.columns = [...dataset.columns.filter(isSource), ...asked.filter((c) => !isSource(c))];
    },
  },
];

/** The columns that a comma list names. @throws Refusal for an unknown one or one named twice. */
export function columnList(text: string, dataset: Dataset): Column[] {
  const asked = text.split(',');
  const twice = asked.find((name, index) => asked.indexOf(name) !== index);
  if (twice !== undefined) throw new Refusal(`names ${twice} twice`, names(dataset));
  return asked.map((name) => columnNamed(name, dataset));
}

function columnNamed(name: string, dataset: Dataset): Column {
  const column = dataset.columns.find((candidate) => candidate.name === name);
  if (column) return column;
  const message = name
    ? `names ${name.slice(0, 64)}, which is not a column`
    : 'holds an empty name';
  throw new Refusal(message, names(dataset), nearest(name, names(dataset)));
}

const names = (dataset: Dataset) => dataset.columns.map((column) => column.name);
const isSource = (column: Column) => column.name === 'source';
