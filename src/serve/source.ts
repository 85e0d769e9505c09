import { nearest } from './nearest.ts';
import { type Parameter, Refusal } from './parameter.ts';

/** The value of `source` that asks for every source's rows. */
export const ALL = 'all';

export const sourceParameter = (): Parameter[] => [
  {
    name: 'source',
    schema: {
      type: 'string',
      minLength: 1,
      maxLength: 40,
      description:
        'Which system the rows come from: the name of a configured source (`retail`, `ebp`, `dolibarr`), or `all` ' +
        'for the rows of every source. Default: the first configured source that has the dataset; ' +
        '`meta.source` says which.',
      examples: ['retail', ALL],
    },
    read(text, query, { sources }) {
      const allowed = [...sources, ALL];
      if (!allowed.includes(text)) {
        throw new Refusal('is not a configured source', allowed, nearest(text, allowed));
      }
      query.source = text;
    },
  },
];

/** The source that answers when none is asked for: the first that has rows, else the first configured. */
export function defaultSource(sources: readonly string[], rows: Record<string, number>): string {
  return sources.find((name) => (rows[name] ?? 0) > 0) ?? sources[0] ?? ALL;
}
