import { type Parameter, Refusal } from './parameter.ts';

export const MAX_LIMIT = 1000;

export const pagingParameters = (): Parameter[] => [
  {
    name: 'limit',
    schema: {
      type: 'integer',
      minimum: 1,
      maximum: MAX_LIMIT,
      default: 100,
      description:
        'How many rows to answer at most. When more remain, `meta.truncated` is true and `links.next` leads to them.',
      examples: [100],
    },
    read(text, query) {
      query.limit = whole(text, 1, MAX_LIMIT);
    },
  },
  {
    name: 'offset',
    schema: {
      type: 'integer',
      minimum: 0,
      default: 0,
      description:
        'How many rows to pass over first. Past the last row the answer is an empty list.',
      examples: [0],
    },
    read(text, query) {
      query.offset = whole(text, 0, Number.POSITIVE_INFINITY);
    },
  },
];

function whole(text: string, least: number, most: number): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < least || value > most) {
    const allowed = most === Number.POSITIVE_INFINITY ? `${least} or more` : `${least} to ${most}`;
    throw new Refusal(`is not a whole number, ${allowed}`, [allowed]);
  }
  // No dataset has so many rows, and past it a number is no longer exact.
  return Math.min(value, Number.MAX_SAFE_INTEGER);
}
