import { pino } from 'pino';
import type { LogFile } from './log-file.ts';

export type Log = pino.Logger;

/**
 * Logs go to stderr, so that stdout holds a command's answer alone: readable lines on a terminal, JSON elsewhere. They
 * go to the daily file too, where one is given, as JSON.
 */
export function createLog(level = 'info', json = !process.stderr.isTTY, file?: LogFile): Log {
  const stderr = json ? pino.destination({ fd: 2, sync: true }) : prettyLines();
  const alone = pino(optionsOf(level), stderr);
  if (!file) return alone;
  file.onTrouble = ({ code, message }) =>
    alone.warn({ code }, `the log file cannot be written; going on without it: ${message}`);
  // Levels are the logger's to decide: the streams take every line that it gives.
  const streams = [stderr, file].map((stream) => ({ level: 'trace' as const, stream }));
  return pino(optionsOf(level), pino.multistream(streams));
}

/** What is for the daily file alone: a terminal shows it in another way. */
export const createJournal = (level: string, file: LogFile): Log => pino(optionsOf(level), file);

const optionsOf = (level: string): pino.LoggerOptions => ({
  level,
  base: undefined,
  timestamp: pino.stdTimeFunctions.isoTime,
});

function prettyLines() {
  const options = {
    destination: 2,
    ignore: 'pid,hostname',
    translateTime: 'SYS:HH:MM:ss',
    singleLine: true,
  };
  return pino.transport({ target: 'pino-pretty', options });
}
