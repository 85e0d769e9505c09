import cron, { type ScheduledTask } from 'node-cron';
import { patternsOf } from '../src/config/kind.ts';
import { type Config, jobNames } from '../src/config.ts';
import type { DueTime } from '../src/job-state.ts';

/*
 * When a pattern was last due, on the wall clock of a time zone. node-cron fires on time but says nothing of what was
 * missed while the process was down, and drops a time that a clock change skips (02:30 on a spring Sunday): that one
 * is due here at the moment the clock jumps, and is caught up.
 */
const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** A monthly job is due at most 31 days ago. */
const DAYS_BACK = 32;

/** The latest moment at or before `now` at which a schedule was due in `timezone`; null for `off` or never. */
export function lastDue(schedule: string, timezone: string, now: Date): Date | null {
  const due = patternsOf(schedule).flatMap((one) => lastMatch(one, timezone, now) ?? []);
  return due.sort((a, b) => b.getTime() - a.getTime())[0] ?? null;
}

/** When each job was and will be due. */
export function dueTimes({
  cron: schedules,
  timezone,
}: Pick<Config, 'cron' | 'timezone'>): DueTime[] {
  return jobNames.map((job) => ({
    job,
    schedule: schedules[job],
    previous: lastDue(schedules[job], timezone, new Date()),
    next: nextDue(schedules[job], timezone),
  }));
}

function lastMatch(pattern: string, timezone: string, now: Date): Date | null {
  const wallNow = toWall(now, timezone);
  for (let day = 0; day <= DAYS_BACK; day += 1) {
    const wall = lastOfDay(pattern, startOf(wallNow, DAY) - day * DAY, wallNow);
    if (wall !== null) return fromWall(wall, timezone);
  }
  return null;
}

/** The next moment after now at which a schedule is due; null for `off`. */
export function nextDue(schedule: string, timezone: string): Date | null {
  const due = patternsOf(schedule).flatMap((one) => task(one, timezone).getNextRuns(1));
  return due.sort((a, b) => a.getTime() - b.getTime())[0] ?? null;
}

/** Latest match of the day that starts at `day`, not after `latest`; wall-clock time, held as if it were UTC. */
function lastOfDay(pattern: string, day: number, latest: number): number | null {
  const [second, minute, hour, ...date] = ['0', ...pattern.trim().split(/\s+/)].slice(-6);
  // From the coarse to the fine, so that few moments are looked at.
  const levels: [span: number, pattern: string][] = [
    [DAY, `* * ${date.join(' ')}`],
    [HOUR, `* ${hour} ${date.join(' ')}`],
    [MINUTE, `${minute} ${hour} ${date.join(' ')}`],
    [SECOND, `${second} ${minute} ${hour} ${date.join(' ')}`],
  ];
  return lastWithin(levels, day, day, latest);
}

/** The latest start of the finest span, within the spans from `from` to `to` that match level by level. */
function lastWithin(
  levels: [number, string][],
  from: number,
  to: number,
  latest: number,
): number | null {
  const [[span, pattern], ...finer] = levels as [[number, string], ...[number, string][]];
  for (let start = Math.min(to, startOf(latest, span)); start >= from; start -= span) {
    if (!task(pattern, 'Etc/UTC').match(new Date(start))) continue;
    const next = finer[0]?.[0];
    const found = next ? lastWithin(finer, start, start + span - next, latest) : start;
    if (found !== null) return found;
  }
  return null;
}

/** node-cron keeps every task it makes: one for each pattern and zone, made once. */
const tasks = new Map<string, ScheduledTask>();

function task(pattern: string, timezone: string): ScheduledTask {
  const key = `${timezone} ${pattern}`;
  const known = tasks.get(key) ?? cron.createTask(pattern, () => {}, { timezone });
  tasks.set(key, known);
  return known;
}

/** Wall-clock time of `moment` in `timezone`, as milliseconds as if it were UTC. */
function toWall(moment: Date, timezone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: timezone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(moment);
  const part = (type: string) => Number(parts.find((found) => found.type === type)?.value);
  return Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
}

/** The moment of a wall-clock time: the first of two in autumn, the jump itself for one that spring skips. */
function fromWall(wall: number, timezone: string): Date {
  const offsets = [wall - DAY, wall + DAY].map(
    (moment) => toWall(new Date(moment), timezone) - moment,
  );
  const moments = offsets.map((offset) => wall - offset).sort((a, b) => a - b);
  const exact = moments.find((moment) => toWall(new Date(moment), timezone) === wall);
  return new Date(exact ?? jumpBetween(moments[0] as number, moments[1] as number, timezone));
}

/** The moment at which the offset changes between two moments, to the minute. */
function jumpBetween(before: number, after: number, timezone: string): number {
  const offset = (moment: number) => toWall(new Date(moment), timezone) - moment;
  const first = offset(before - DAY);
  for (let moment = before - (before % MINUTE); moment <= after; moment += MINUTE) {
    if (offset(moment) !== first) return moment;
  }
  return after;
}

function startOf(wall: number, span: number): number {
  return wall - (wall % span);
}
