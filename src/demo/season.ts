/*
 * The four years of the shop, day by day: how much of the trade falls on each. Days are counted from the first
 * day of the window; earlier days, when older clients signed up, are negative.
 */
const DAY_MS = 86_400_000;
const YEARS = 4;

/** January to December, before Black Friday: quiet August, strong end of year. */
const months = [1.02, 0.85, 0.9, 0.9, 0.95, 0.98, 1, 0.8, 1, 0.95, 1.45, 1.15];
/** Sunday to Saturday. */
const weekdays = [0.75, 0.95, 0.9, 1.05, 0.95, 1.1, 1.4];
/** The trade grows a little, so that growth figures are not all noise. */
const GROWTH_PER_YEAR = 0.06;

export interface Month {
  /** Days `from` <= day < `to` of the window. */
  from: number;
  to: number;
  /** 0 is January. */
  month: number;
}

export interface Window {
  /** Days in the window; the last is the reference day. */
  days: number;
  /** Calendar months touched; the first and the last may be partial. */
  months: Month[];
  /** `YYYY-MM-DD` of a day of the window, before it (negative) or after it. */
  date(day: number): string;
  /** The share of the trade that falls before `day`, in units of a plain day. */
  before(day: number): number;
  /** The day at which `before` passes `amount`, kept inside the window. */
  at(amount: number): number;
}

/** The four years that end with the day `asOf` (YYYY-MM-DD). */
export function windowTo(asOf: string): Window {
  const end = new Date(`${asOf}T00:00:00Z`);
  const first = Date.UTC(end.getUTCFullYear() - YEARS, end.getUTCMonth(), end.getUTCDate() + 1);
  const days = (end.getTime() - first) / DAY_MS + 1;
  const sums = cumulated(first, days);
  return {
    days,
    months: monthsOf(first, days),
    date: (day) => new Date(first + day * DAY_MS).toISOString().slice(0, 10),
    before: (day) => sums[day] as number,
    at: (amount) => positionOf(sums, amount),
  };
}

function cumulated(first: number, days: number): Float64Array {
  const sums = new Float64Array(days + 1);
  for (let day = 0; day < days; day++) {
    const growth = 1 + (GROWTH_PER_YEAR * day) / 365;
    sums[day + 1] = (sums[day] as number) + growth * weightOf(new Date(first + day * DAY_MS));
  }
  return sums;
}

function weightOf(date: Date): number {
  const [month, dayOfMonth] = [date.getUTCMonth(), date.getUTCDate()];
  const plain = (months[month] as number) * (weekdays[date.getUTCDay()] as number);
  return plain * eventOf(date, month, dayOfMonth);
}

function eventOf(date: Date, month: number, dayOfMonth: number): number {
  if (month === 10) return blackFriday(date);
  if (month === 11 && dayOfMonth === 25) return 0.2;
  if (month === 0 && dayOfMonth === 1) return 0.2;
  // The French sales: four weeks from the second week of January and from the end of June.
  if (month === 0 && dayOfMonth >= 8) return 1.2;
  if ((month === 5 && dayOfMonth >= 25) || (month === 6 && dayOfMonth <= 21)) return 1.2;
  return 1;
}

/** Black Friday follows the fourth Thursday of November; its week and its long weekend sell too. */
function blackFriday(date: Date): number {
  const firstDay = new Date(Date.UTC(date.getUTCFullYear(), 10, 1)).getUTCDay();
  const friday = 1 + ((4 - firstDay + 7) % 7) + 21 + 1;
  const distance = date.getUTCDate() - friday;
  if (distance === 0) return 6;
  if (distance > 0 && distance <= 3) return 3.5;
  return distance >= -4 && distance < 0 ? 2.2 : 1;
}

function monthsOf(first: number, days: number): Month[] {
  const found: Month[] = [];
  for (let from = 0; from < days; ) {
    const start = new Date(first + from * DAY_MS);
    const next = Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + 1, 1);
    const to = Math.min(days, (next - first) / DAY_MS);
    found.push({ from, to, month: start.getUTCMonth() });
    from = to;
  }
  return found;
}

/** The last position whose sum is <= amount, short of the end. */
function positionOf(sums: Float64Array, amount: number): number {
  let [low, high] = [0, sums.length - 2];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sums[middle] as number) <= amount) low = middle;
    else high = middle - 1;
  }
  return low;
}
