import { drawer } from './noise.ts';

/*
 * The four years up to the reference day. Days are counted from the first; earlier ones are negative, later ones
 * lie after the reference day.
 */
const DAY_MS = 86_400_000;
const YEARS = 4;
/** How far dates are kept ready: customers older than the window, due dates and faulty dates after it. */
const [BEFORE, AFTER] = [3700, 900];

/** January to December of a service company: heating in winter, a quiet August. */
const months = [1.08, 1, 1.02, 0.95, 0.93, 1.02, 0.82, 0.48, 1.12, 1.2, 1.15, 0.98];
/** Sunday to Saturday. */
const weekdays = [0.02, 0.95, 1.1, 1.05, 1.1, 0.9, 0.12];
const GROWTH_PER_YEAR = 0.08;

export interface Calendar {
  /** Days of the window; the last is the reference day. */
  days: number;
  /** `YYYY-MM-DD`. */
  date(day: number): string;
  /** `YYYY-MM-DD HH:MM:00`. `minute` of the day. */
  time(day: number, minute: number): string;
  /** 0 is Sunday. */
  weekday(day: number): number;
  /** A day in proportion to trade, from a number in [0, 1). */
  draw(share: number): number;
}

/** The calendar of the four years that end with the day `asOf` (YYYY-MM-DD). */
export function calendarTo(asOf: string): Calendar {
  const end = new Date(`${asOf}T00:00:00Z`);
  const first = Date.UTC(end.getUTCFullYear() - YEARS, end.getUTCMonth(), end.getUTCDate() + 1);
  const days = Math.round((end.getTime() - first) / DAY_MS) + 1;
  const known = datesFrom(first - BEFORE * DAY_MS, BEFORE + days + AFTER);
  const date = (day: number) =>
    known[Math.min(known.length - 1, Math.max(0, day + BEFORE))] as string;
  const weights = Float64Array.from({ length: days }, (_, day) => weightOf(first, day));
  const startsOn = new Date(first).getUTCDay();
  return {
    days,
    date,
    time: (day, minute) => `${date(day)} ${two(Math.floor(minute / 60))}:${two(minute % 60)}:00`,
    weekday: (day) => (((startsOn + day) % 7) + 7) % 7,
    draw: drawer(weights),
  };
}

function datesFrom(first: number, count: number): string[] {
  return Array.from({ length: count }, (_, i) =>
    new Date(first + i * DAY_MS).toISOString().slice(0, 10),
  );
}

function weightOf(first: number, day: number): number {
  const date = new Date(first + day * DAY_MS);
  const [month, dayOfMonth] = [date.getUTCMonth(), date.getUTCDate()];
  const season = (months[month] as number) * (weekdays[date.getUTCDay()] as number);
  const holiday = isHoliday(month, dayOfMonth) ? 0.05 : 1;
  return season * holiday * (1 + (GROWTH_PER_YEAR * day) / 365);
}

/** French public holidays that keep their date. */
function isHoliday(month: number, day: number): boolean {
  const list = ['0-1', '4-1', '4-8', '6-14', '7-15', '10-1', '10-11', '11-25'];
  return list.includes(`${month}-${day}`);
}

const two = (value: number) => (value < 10 ? `0${value}` : `${value}`);
