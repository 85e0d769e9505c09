import type { Dataset } from '../dataset.ts';
import { type Parameter, type ParameterError, Refusal } from './parameter.ts';
import { addDays, DAY_MS, isWord, LAST, periodOf, WORDS } from './words.ts';

/** Half-open: `from` is in it, `to` (exclusive) is not. */
export interface Window {
  from?: Date;
  to?: Date;
}

/** An end of a window as it was asked: a moment, or the word for a period that the version's reference day decides. */
export type Bound = { at: Date } | { word: string };

export interface AskedWindow {
  from?: Bound;
  to?: Bound;
}

const FORMAT = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(:\d{2}(?:\.\d{1,3})?)?Z?)?$/;
const ALLOWED = ['YYYY-MM-DD', 'YYYY-MM-DDTHH:MM:SS', ...WORDS, ...LAST];

const TAKEN =
  'A day, a date-time without zone (times are as stored, no zone shift is applied), or a word for a period that is ' +
  `counted from the reference day (\`meta.as_of\`): ${[...WORDS, ...LAST].map((word) => `\`${word}\``).join(', ')}.`;

/** `from` and `to`, for a dataset that declares a time column. */
export function windowParameters(dataset: Dataset): Parameter[] {
  if (!dataset.time) return [];
  return [
    {
      name: 'from',
      schema: {
        type: 'string',
        minLength: 2,
        maxLength: 40,
        description:
          `Rows whose \`${dataset.time}\` is at or after it. ${TAKEN} A word without \`to\` asks for its whole ` +
          'period: `from=prev_month` is that month alone.',
        examples: ['2025-01-01'],
      },
      read(text, query) {
        query.window.from = isWord(text) ? { word: text } : { at: instant(text).at };
      },
    },
    {
      name: 'to',
      schema: {
        type: 'string',
        minLength: 2,
        maxLength: 40,
        description:
          `Rows whose \`${dataset.time}\` is on or before this day (the whole day counts), strictly before this ` +
          `date-time, or before the end of the period. ${TAKEN} \`meta.window\` echoes the window, half-open.`,
        examples: ['2025-12-31'],
      },
      read(text, query) {
        query.window.to = isWord(text) ? { word: text } : { at: endOf(text) };
      },
    },
  ];
}

function endOf(text: string): Date {
  const { at, isDay } = instant(text);
  return isDay ? addDays(at, 1) : at;
}

/** The window as of a day. */
export function windowAsOf({ from, to }: AskedWindow, asOf: string): Window {
  const start = from && ('at' in from ? { from: from.at } : periodOf(from.word, asOf));
  const end = to && ('at' in to ? { to: to.at } : { to: periodOf(to.word, asOf).to });
  return { ...start, ...end };
}

/** What is wrong with a window whose ends are known. */
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

/** @throws Refusal */
export function dayOf(text: string): Date {
  const { at, isDay } = parsed(text);
  if (!at || !isDay) throw new Refusal('is not a day', ['YYYY-MM-DD']);
  return at;
}

function instant(text: string): { at: Date; isDay: boolean } {
  const { at, isDay } = parsed(text);
  if (!at) throw new Refusal('is not a day, a date-time without zone or a known word', ALLOWED);
  return { at, isDay };
}

function parsed(text: string): { at: Date | undefined; isDay: boolean } {
  const [, day, minutes, seconds] = FORMAT.exec(text) ?? [];
  const at = new Date(`${day}T${minutes ?? '00:00'}${seconds ?? ':00'}Z`);
  // A day that does not exist (30 February) is either refused by Date or moved to the next month.
  const exists = day && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day);
  return { at: exists ? at : undefined, isDay: minutes === undefined };
}

export const wallClock = (at: Date) => at.toISOString().slice(0, 19);
