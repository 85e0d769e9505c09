import type { Dataset } from '../dataset.ts';
import type { Column, Kind } from '../schema/column.ts';
import { choicesOf, type JsonSchema } from '../schema/json.ts';
import type { Filter, Value } from './filter.ts';
import { listValues, MAX_VALUE, MAX_VALUES, refuseTooMany } from './list.ts';
import { type Parameter, Refusal } from './parameter.ts';
import type { Query } from './query.ts';
import { dayOf } from './window.ts';

/** The kinds that a list of values can be asked of. */
const LISTED: Kind[] = ['text', 'date', 'boolean'];

/** `<column>` and `<column>_not` for each column of text, days or booleans; `source` has a parameter of its own. */
export function dimensionParameters(dataset: Dataset): Parameter[] {
  return dataset.columns
    .filter(({ name, kind }) => name !== 'source' && LISTED.includes(kind))
    .flatMap((column) => [
      dimension(dataset, column, column.name, 'in'),
      dimension(dataset, column, `${column.name}_not`, 'not_in'),
    ]);
}

function dimension(dataset: Dataset, column: Column, name: string, is: 'in' | 'not_in'): Parameter {
  const choices = choicesOf(dataset, column);
  return {
    name,
    many: true,
    schema: {
      type: 'array',
      items: choices
        ? { type: 'string', enum: [...choices, 'null'] }
        : (itemSchemas[column.kind] as JsonSchema),
      maxItems: MAX_VALUES,
      description: `${is === 'in' ? 'Rows whose' : 'Rows but those whose'} \`${column.name}\` is one of these. ${RULE}`,
      examples: [[examples[column.kind]]],
    },
    read(text, query) {
      const values = listValues(text).map((value) => typed(value, column.kind, choices));
      addValues(query, is, column.name, values);
    },
  };
}

const RULE =
  'Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a ' +
  'backslash or `null` takes it as text.';

const itemSchemas: { [kind in Kind]?: JsonSchema } = {
  text: { type: 'string', minLength: 1, maxLength: MAX_VALUE },
  date: { type: 'string', pattern: '^(\\d{4}-\\d{2}-\\d{2}|null)$' },
  boolean: { type: 'string', enum: ['true', 'false', 'null'] },
};

const examples: { [kind in Kind]?: string } = {
  text: 'France',
  date: '2026-01-01',
  boolean: 'true',
};

function typed(text: string | null, kind: Kind, choices: string[] | undefined): Value {
  if (text === null) return null;
  if (kind === 'date') return dayOf(text);
  if (kind === 'boolean') return truth(text);
  if (choices && !choices.includes(text)) throw new Refusal('is not one of its values', choices);
  return text;
}

function truth(text: string): boolean {
  if (text !== 'true' && text !== 'false') {
    throw new Refusal('is neither true nor false', ['true', 'false', 'null']);
  }
  return text === 'true';
}

/** A parameter that is repeated adds to its list. */
function addValues(query: Query, is: 'in' | 'not_in', column: string, values: Value[]): void {
  const same = query.filters.find(
    (filter): filter is Extract<Filter, { is: 'in' | 'not_in' }> =>
      filter.is === is && filter.column === column,
  );
  refuseTooMany((same?.values.length ?? 0) + values.length);
  if (same) same.values.push(...values);
  else query.filters.push({ is, column, values });
}
