import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Config } from './config.ts';

/*
 * DATA_DIR/logs/goldserve-YYYY-MM-DD.log: what is logged, a JSON line each, a file a day, beside stderr. Several
 * processes append to it. Lines are written at once, so that the last words of a process that is killed are there.
 */
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

export const logFolder = (dataDir: string): string => join(dataDir, 'logs');

export class LogFile {
  readonly #folder: string;
  readonly #keepDays: number;
  readonly #days: Intl.DateTimeFormat;
  readonly #now: () => number;
  #file: { day: string; descriptor: number } | undefined;
  /** The minute whose day is known; time zones change by whole minutes. */
  #minute = 0;
  #silentUntil = 0;
  /** Called once each time the file stops taking lines: a full disk takes the log, not the service. */
  onTrouble: (error: NodeJS.ErrnoException) => void = () => {};

  /** `timezone` says when a day ends; files older than `keepDays` are removed when a new one begins. */
  constructor(folder: string, timezone: string, keepDays: number, now = Date.now) {
    this.#folder = folder;
    this.#keepDays = keepDays;
    this.#days = new Intl.DateTimeFormat('en-CA', { timeZone: timezone });
    this.#now = now;
  }

  write(line: string): void {
    const now = this.#now();
    if (now < this.#silentUntil) return;
    try {
      writeSync(this.#today(now), line);
    } catch (thrown) {
      this.close();
      this.#silentUntil = now + MINUTE;
      this.onTrouble(thrown as NodeJS.ErrnoException);
    }
  }

  close(): void {
    const descriptor = this.#file?.descriptor;
    this.#file = undefined;
    try {
      if (descriptor !== undefined) closeSync(descriptor);
    } catch {
      // A file that cannot be closed is no longer written all the same.
    }
  }

  #today(now: number): number {
    const minute = Math.floor(now / MINUTE);
    if (this.#file && minute === this.#minute) return this.#file.descriptor;
    const day = this.#days.format(now);
    this.#minute = minute;
    if (this.#file?.day !== day) this.#begin(day);
    return (this.#file as { descriptor: number }).descriptor;
  }

  #begin(day: string): void {
    this.close();
    if (!existsSync(this.#folder)) mkdirSync(this.#folder);
    const path = join(this.#folder, `goldserve-${day}.log`);
    this.#file = { day, descriptor: openSync(path, 'a', 0o640) };
    for (const name of oldLogs(this.#folder, this.#keepDays, day))
      rmSync(join(this.#folder, name), { force: true });
  }
}

/** The daily files of more than `days` days before `today` (YYYY-MM-DD), sorted; other files are nobody's. */
export function oldLogs(folder: string, days: number, today: string): string[] {
  if (!existsSync(folder)) return [];
  const since = new Date(Date.parse(today) - days * DAY).toISOString().slice(0, 10);
  return readdirSync(folder)
    .filter((name) => (name.match(/^goldserve-(\d{4}-\d{2}-\d{2})\.log$/)?.[1] ?? since) < since)
    .sort();
}

/** The log file of these settings; nothing is opened before its first line. */
export const logFile = (config: Pick<Config, 'dataDir' | 'timezone' | 'logRetentionDays'>) =>
  new LogFile(logFolder(config.dataDir), config.timezone, config.logRetentionDays);
