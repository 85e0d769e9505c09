import type { Dataset } from '../../src/dataset.ts';

/** `by_country` is `ByCountry`: names of schemas and, after a verb, of operations. */
export function pascal(name: string): string {
  return name
    .split(/[_-]/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}

export const rowName = (dataset: Pick<Dataset, 'name'>) => `${pascal(dataset.name)}Row`;
export const columnsName = (dataset: Pick<Dataset, 'name'>) => `${pascal(dataset.name)}Columns`;
export const columnsAnswerName = (dataset: Pick<Dataset, 'name'>) =>
  `${pascal(dataset.name)}ColumnsAnswer`;
export const answerName = (dataset: Pick<Dataset, 'name'>) => `${pascal(dataset.name)}Answer`;

export const schemaRef = (name: string) => ({ $ref: `${name}#` });

/** The schema of an object: every property required unless it is named in `optional`, and no other allowed. */
export function objectSchema(
  description: string,
  properties: Record<string, unknown>,
  optional: string[] = [],
) {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return { type: 'object', description, additionalProperties: false, required, properties };
}
