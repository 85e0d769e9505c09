import cron from 'node-cron';
import { z } from 'zod';

/* The kinds of values that settings have. A message says what the value is not. */

export const text = z.string();
export const sourceUrl = z
  .string()
  .regex(/^(postgres|postgresql|mysql|mariadb):\/\//, {
    error: 'must start with postgres://, mysql:// or mariadb://',
    abort: true,
  })
  .refine((url) => URL.canParse(url), { error: 'is not a URL', abort: true })
  .refine(
    (url) => new URL(url).pathname.length > 1,
    'names no database: …://user:password@host:port/database',
  );
export const day = z.iso.date('must be a day as YYYY-MM-DD');
export const timezone = z
  .string()
  .refine(isTimezone, 'is not an IANA time zone such as Europe/Paris');
/** Cron patterns, parted by `;`, or `off`. */
export const pattern = z
  .string()
  .refine(
    (value) => patternsOf(value).every((one) => cron.validate(one)),
    'is not a cron pattern (or several parted by ";", or "off")',
  );

/** The patterns of a schedule; none where it is off. */
export const patternsOf = (schedule: string): string[] =>
  schedule === 'off' ? [] : schedule.split(';').map((one) => one.trim());

export const wholeNumber = (least: number, most: number) => {
  const message = `is a whole number from ${least} to ${most}`;
  const inRange = z.number().min(least, message).max(most, message);
  return z.string().regex(/^\d+$/, message).transform(Number).pipe(inRange);
};

/** An amount in the configured currency, 0 or more. */
export const amountOf = (otherwise: number) =>
  z.coerce.number('is an amount').min(0, 'is an amount of 0 or more').default(otherwise);

/** A setting that `parse` reads; what it throws is the message. */
export const parsed = <T>(parse: (text: string) => T) =>
  z.string().transform((value, context) => {
    try {
      return parse(value);
    } catch (error) {
      context.addIssue({ code: 'custom', message: (error as Error).message });
      return z.NEVER;
    }
  });

export const MEGABYTE = 1_000_000;
export const megabytes = (size: string) =>
  /^off$/i.test(size) ? 0 : Number.parseInt(size, 10) * MEGABYTE;

/** `latitude,longitude` in degrees. @throws Error saying what it is not. */
export function coordinates(text: string): { latitude: number; longitude: number } {
  const parts = text.split(',').map((part) => Number(part.trim() || Number.NaN));
  const [latitude, longitude] = parts as [number, number];
  if (parts.length !== 2 || !(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
    throw new Error('is latitude,longitude in degrees, such as 48.8566,2.3522');
  }
  return { latitude, longitude };
}

function isTimezone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
