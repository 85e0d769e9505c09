import { asked } from './paging.ts';
import type { Parameter } from './parameter.ts';

export const explainParameter = (): Parameter[] => [
  {
    name: 'explain',
    schema: {
      type: 'string',
      enum: ['0', '1'],
      default: '0',
      description:
        '`1` puts into `meta.explain` how the rows were found: each command, its index, and the documents it looked at; and ' +
        'where the lineage of the figures is told. Needs the scope `explain`; JSON alone.',
      examples: ['1'],
    },
    read(text, query) {
      if (asked(text)) query.explain = true;
    },
  },
];
