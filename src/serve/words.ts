/*
 * Relative windows: a word is a period that the reference day of the version decides, so that the same address asks for
 * the newest figures every day and an older version answers as it did then.
 */

/** Half-open. */
export interface Period {
  from: Date;
  to: Date;
}

export const DAY_MS = 86_400_000;

export const WORDS = [
  'today',
  'yesterday',
  'wtd',
  'mtd',
  'qtd',
  'ytd',
  'prev_week',
  'prev_month',
  'prev_quarter',
  'prev_year',
] as const;

/** As documented: what a word may be, beside WORDS. */
export const LAST = ['last_<n>d', 'last_<n>w', 'last_<n>m'];

const PATTERN = /^last_([1-9]\d{0,3})([dwm])$/;

export const isWord = (text: string) =>
  (WORDS as readonly string[]).includes(text) || PATTERN.test(text);

/** The period that a word names. `asOf` is YYYY-MM-DD and its day counts. */
export function periodOf(word: string, asOf: string): Period {
  const today = new Date(`${asOf}T00:00:00Z`);
  const tomorrow = addDays(today, 1);
  const last = PATTERN.exec(word);
  if (last) return { from: lastFrom(today, Number(last[1]), last[2] as string), to: tomorrow };
  if (word === 'today') return { from: today, to: tomorrow };
  if (word === 'yesterday') return { from: addDays(today, -1), to: today };
  const unit = units[word.replace(/^prev_|td$/, '')] as Unit;
  const start = startOf(today, unit);
  return word.startsWith('prev_')
    ? { from: addUnits(start, unit, -1), to: start }
    : { from: start, to: tomorrow };
}

export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year';

const units: Record<string, Unit> = {
  w: 'week',
  m: 'month',
  q: 'quarter',
  y: 'year',
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
};

/** Twelve months are the 365 days that end on the reference day, as in every figure over 12 months. */
function lastFrom(today: Date, count: number, unit: string): Date {
  if (unit === 'd') return addDays(today, 1 - count);
  if (unit === 'w') return addDays(today, 1 - 7 * count);
  if (count % 12 === 0) return addDays(today, 1 - 365 * (count / 12));
  return addDays(addUnits(today, 'month', -count), 1);
}

/** The first day of the unit that holds the day; weeks begin on Monday. */
export function startOf(at: Date, unit: Unit): Date {
  const [year, month, day] = [at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate()];
  if (unit === 'year') return utc(year, 0, 1);
  if (unit === 'quarter') return utc(year, month - (month % 3), 1);
  if (unit === 'month') return utc(year, month, 1);
  const midnight = utc(year, month, day);
  return unit === 'day' ? midnight : addDays(midnight, -((midnight.getUTCDay() + 6) % 7));
}

const months = { month: 1, quarter: 3, year: 12 } as const;

/** A day moved by whole units; where the month is too short for it, its last day. */
export function addUnits(at: Date, unit: Unit, count: number): Date {
  if (unit === 'day' || unit === 'week') return addDays(at, count * (unit === 'week' ? 7 : 1));
  const first = utc(at.getUTCFullYear(), at.getUTCMonth() + count * months[unit], 1);
  const last = addDays(utc(first.getUTCFullYear(), first.getUTCMonth() + 1, 1), -1);
  return addDays(first, Math.min(at.getUTCDate(), last.getUTCDate()) - 1);
}

export const addDays = (at: Date, days: number) => new Date(at.getTime() + days * DAY_MS);

/** As `Date.UTC`, and years before 100 are meant as they are written. */
function utc(year: number, month: number, day: number): Date {
  const at = new Date(0);
  at.setUTCFullYear(year, month, day);
  return at;
}
