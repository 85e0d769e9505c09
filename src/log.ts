import { pino } from 'pino';

export type Log = pino.Logger;

/**
 * Logs go to stderr, so that stdout holds a command's answer alone: readable lines on a terminal, JSON elsewhere.
 */
export function createLog(level = 'info', json = !process.stderr.isTTY): Log {
  const options: pino.LoggerOptions = {
    level,
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
  };
  if (json) return pino(options, pino.destination({ fd: 2, sync: true }));
  const pretty = {
    destination: 2,
    ignore: 'pid,hostname',
    translateTime: 'SYS:HH:MM:ss',
    singleLine: true,
  };
  return pino({ ...options, transport: { target: 'pino-pretty', options: pretty } });
}
