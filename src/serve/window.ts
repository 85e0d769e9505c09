import type { Dataset } from '../dataset.ts';
import { type Parameter, type ParameterError, Refusal } from './parameter.ts';

/** Half-open: `from` is in it, `to` (exclusive) is not. */
export interface Window {
  from?: Date;
  to?: Date;
}

const DAY_MS = 86_400_000;
const FORMAT = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(:\d{2}(?:\.\d{1,3})?)?Z?)?$/;
const ALLOWED = ['YYYY-MM-DD', 'YYYY-MM-DDTHH:MM:SS'];

/** `from` and `to`, for a dataset that declares a time column. */
export function windowParameters(dataset: Dataset): Parameter[] {
  if (!dataset.time) return [];
  const taken = 'A day or a date-time without zone: times are as stored, no zone shift is applied.';
  return [
    {
      name: 'from',
      schema: {
        type: 'string',
        description: `Rows whose \`${dataset.time}\` is at or after it. ${taken}`,
        examples: ['2025-01-01'],
      },
      read(text, query) {
        query.window.from = instant(text).at;
      },
    },
    {
      name: 'to',
      schema: {
        type: 'string',
        description:
          `Rows whose \`${dataset.time}\` is on or before this day (the whole day counts), or strictly before this ` +
          `date-time. ${taken} \`meta.window\` echoes the window, half-open.`,
        examples: ['2025-12-31'],
      },
      read(text, query) {
        const { at, isDay } = instant(text);
        query.window.to = isDay ? new Date(at.getTime() + DAY_MS) : at;
      },
    },
  ];
}

/** What is wrong with the window as a whole. */
export function windowError({ from, to }: Window): ParameterError | undefined {
  if (!from || !to || from < to) return undefined;
  return {
    parameter: 'from',
    message: `from (${wallClock(from)}) is not before the end of the window (${wallClock(to)})`,
    allowed: ['a moment before `to`'],
  };
}

/** The window in the resolution of its column: days hold only midnights, so a bound within a day is the next one. */
export function echoed(window: Window, kind: 'date' | 'timestamp') {
  const say = (bound: Date | undefined) => {
    if (!bound) return null;
    if (kind === 'timestamp') return wallClock(bound);
    return wallClock(new Date(Math.ceil(bound.getTime() / DAY_MS) * DAY_MS)).slice(0, 10);
  };
  return { from: say(window.from), to_exclusive: say(window.to) };
}

function instant(text: string): { at: Date; isDay: boolean } {
  const [, day, minutes, seconds] = FORMAT.exec(text) ?? [];
  const at = new Date(`${day}T${minutes ?? '00:00'}${seconds ?? ':00'}Z`);
  // A day that does not exist (30 February) is either refused by Date or moved to the next month.
  if (!day || Number.isNaN(at.getTime()) || !at.toISOString().startsWith(day)) {
    throw new Refusal('is not a day or a date-time without zone', ALLOWED);
  }
  return { at, isDay: minutes === undefined };
}

const wallClock = (at: Date) => at.toISOString().slice(0, 19);
