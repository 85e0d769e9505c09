import { type Parameter, type ParameterError, Refusal } from './parameter.ts';
import type { Draft } from './query.ts';

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
        'How many rows to answer at most. When more remain, `meta.truncated` is true and `links.next` leads to them. ' +
        'Formats other than JSON answer every row unless it is given.',
      examples: [100],
    },
    read(text, query) {
      query.limit = whole(text, 1, MAX_LIMIT);
      query.given.push('limit');
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
      query.given.push('offset');
    },
  },
  {
    name: 'count',
    schema: {
      type: 'string',
      enum: ['0', '1'],
      default: '0',
      description: '`1` counts every row that matches, whatever the limit, in `meta.total`.',
      examples: ['1'],
    },
    read(text, query) {
      query.count = asked(text);
    },
  },
];

/** The value of a switch. @throws Refusal */
export function asked(text: string): boolean {
  if (text !== '0' && text !== '1') throw new Refusal('is neither 0 nor 1', ['0', '1']);
  return text === '1';
}

/** A cursor is a place in the rows, and so is an offset. */
export function pagingError({ cursor, given }: Draft): ParameterError | undefined {
  if (!cursor || !given.includes('offset')) return undefined;
  const message = 'cursor and offset are both given';
  return { parameter: 'offset', message, allowed: ['one of cursor and offset'] };
}

export function whole(text: string, least: number, most: number): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < least || value > most) {
    const allowed = most === Number.POSITIVE_INFINITY ? `${least} or more` : `${least} to ${most}`;
    throw new Refusal(`is not a whole number, ${allowed}`, [allowed]);
  }
  // No dataset has so many rows, and past it a number is no longer exact.
  return Math.min(value, Number.MAX_SAFE_INTEGER);
}
