import type { Rate } from '../serve/access.ts';

const units: Record<string, number> = { s: 1, min: 60, h: 3_600 };

export const RATE_FORM = 'is a number of requests such as 600/min, 50/s or 10000/h, or "off"';

/** `600/min`; a bare number is by the minute. null: `off`. @throws Error */
export function readRate(text: string): Rate | null {
  if (/^off$/i.test(text)) return null;
  const [, most, unit = 'min'] = /^(\d{1,9})(?:\/(s|min|h))?$/.exec(text) ?? [];
  if (!Number(most)) throw new Error(RATE_FORM);
  return { most: Number(most), seconds: units[unit] as number };
}
