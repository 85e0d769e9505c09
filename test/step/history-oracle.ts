import { wallClock } from '../../src/step/history-load.ts';
import type { Found, Reading } from './history-lake.ts';

/** A version as the rules say, one member at a time, one reading after the other. */
interface Version {
  id: string;
  name: string | null;
  city: string | null;
  valid_from: string;
  valid_to: string | null;
}

/** The versions that all readings, in their order, stand for. */
export function expected(readings: Reading[]): Version[] {
  const ids = new Set(readings.flatMap(({ found }) => found.map(({ id }) => id)));
  const recorded = readings.flatMap(({ deletions }) => deletions ?? []);
  return [...ids].sort().flatMap((id) => ofMember(id, readings, recorded));
}

function ofMember(id: string, readings: Reading[], recorded: [string, string][]): Version[] {
  const versions: Version[] = [];
  let open: Version | undefined;
  for (const [index, { at, found }] of readings.entries()) {
    const local = wallClock(new Date(at), 'Europe/Paris').slice(0, 19);
    const now = found.find((one) => one.id === id);
    const last = versions.at(-1);
    if (!now) {
      if (open) open.valid_to = gone(id, open, local, recorded);
      open = undefined;
    } else if (!last) {
      open = version(now, born(now, local, index === 0));
    } else if (!open) {
      open = version(now, returned(now, last.valid_to as string, local));
    } else if (open.name !== now.name || open.city !== (now.city ?? null)) {
      open.valid_to = dated([now.changed], open.valid_from, local);
      open = version(now, open.valid_to);
    }
    if (open && open !== last) versions.push(open);
  }
  return versions;
}

const version = ({ id, name, city }: Found, valid_from: string): Version => ({
  id,
  name,
  city: city ?? null,
  valid_from,
  valid_to: null,
});

function born({ created, changed }: Found, local: string, isFirstReading: boolean): string {
  const earliest = [created, changed]
    .filter((date) => date !== null && date !== undefined)
    .sort()[0];
  if (earliest === undefined) return isFirstReading ? '1970-01-01 00:00:00' : local;
  return earliest <= local ? earliest : local;
}

const returned = ({ created, changed }: Found, after: string, local: string) =>
  dated([created, changed], after, local);

/** The first of the dates that lies behind `after` and not behind the reading; else the reading. */
const dated = (dates: (string | null | undefined)[], after: string, local: string): string =>
  dates.find((date) => date && date > after && date <= local) ?? local;

function gone(id: string, open: Version, local: string, recorded: [string, string][]): string {
  const dates = recorded.filter(([whose, at]) => whose === id && at <= local).map(([, at]) => at);
  const latest = dates.sort().at(-1);
  return latest && latest > open.valid_from ? latest : local;
}
