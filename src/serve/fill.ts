import type { Document } from 'mongodb';
import type { Dataset } from '../dataset.ts';
import type { Column } from '../schema/column.ts';
import { grainsOf } from './grain.ts';
import { type Parameter, Refusal } from './parameter.ts';
import { isSeries } from './series.ts';
import type { Window } from './window.ts';
import { addUnits, startOf, type Unit } from './words.ts';

const ways = ['none', 'zero', 'null'] as const;
export type FillWith = 'zero' | 'null';

/** `fill`, for a dataset whose rows are periods or can be brought to them. */
export function fillParameter(dataset: Dataset): Parameter[] {
  if (!isSeries(dataset) && grainsOf(dataset).length < 2) return [];
  return [
    {
      name: 'fill',
      schema: {
        type: 'string',
        enum: [...ways],
        default: 'none',
        description:
          'Adds the periods without a row, over the whole window and for each group: with 0 for what adds up and null ' +
          'for the rest (`zero`), or with null (`null`). Without `from` they begin with the first row, without `to` ' +
          'they end with the period of the reference day.',
        examples: ['zero'],
      },
      read(text, query) {
        const way = ways.find((each) => each === text);
        if (!way) throw new Refusal('is not a way to fill', [...ways]);
        if (way !== 'none') query.fill = way;
      },
    },
  ];
}

/** The first days of the periods of a window; those of the rows and of the reference day where an end is open. */
export function periodsOf(window: Window, unit: Unit, times: Date[], asOf: Date): Date[] {
  const known = times.map((time) => time.getTime());
  const first = window.from ?? (known.length ? new Date(least(known)) : undefined);
  if (!first) return [];
  const last = window.to
    ? new Date(window.to.getTime() - 1)
    : new Date(known.reduce((most, time) => Math.max(most, time), asOf.getTime()));
  const periods: Date[] = [];
  // A window that begins within a period of whole rows does not hold its row.
  for (let at = startOf(first, unit); at <= last && periods.length <= MAX_PERIODS; ) {
    periods.push(at);
    at = addUnits(at, unit, 1);
  }
  return periods;
}

/** More periods than this are no series that anybody reads. */
export const MAX_PERIODS = 20_000;

const least = (times: number[]) => times.reduce((least, time) => Math.min(least, time));

/** A row that is not there. */
export function filledRow(group: Document, measures: Column[], way: FillWith): Document {
  const values = measures.map(({ name, add }) => [
    name,
    way === 'zero' && add === 'sum' ? 0 : null,
  ]);
  return { ...group, ...Object.fromEntries(values) };
}
