import { resolve } from 'node:path';
import { z } from 'zod';
import { amountOf, coordinates, parsed, text, wholeNumber } from './kind.ts';

/* What a company decides about its figures. */

export const businessShape = {
  FISCAL_YEAR_START: wholeNumber(1, 12).default(1),
  SLA_RESPONSE_HOURS: z.coerce
    .number('is a number of hours')
    .positive('is a number of hours above 0')
    .default(24),
  DEPOT: parsed(coordinates).optional(),
  SEGMENT_VIP: amountOf(10000),
  SEGMENT_STANDARD: amountOf(1000),
  GEOCODER_URL: z
    .url({ protocol: /^https?$/, error: 'is not an http:// or https:// URL' })
    .optional(),
  TARGETS_FILE: text.optional(),
};

type Environment = z.infer<z.ZodObject<typeof businessShape>>;

/** What a company decides about its figures; models read it from `run_settings` and `target`. */
export interface BusinessSettings {
  /** First month of the fiscal year, 1 to 12. */
  fiscalYearStart: number;
  /** Hours within which a call for help is to be answered by an intervention. */
  slaResponseHours: number;
  /** Revenue of the last 365 days from which a customer is VIP, and from which it is Standard. */
  segmentVip: number;
  segmentStandard: number;
  /** Where technicians start from. */
  depot: { latitude: number; longitude: number } | undefined;
  /** Absolute path of the monthly targets. */
  targetsFile: string | undefined;
}

/** Relative paths are below `folder`. */
export function businessSettings(env: Environment, folder: string): BusinessSettings {
  return {
    fiscalYearStart: env.FISCAL_YEAR_START,
    slaResponseHours: env.SLA_RESPONSE_HOURS,
    segmentVip: env.SEGMENT_VIP,
    segmentStandard: env.SEGMENT_STANDARD,
    depot: env.DEPOT,
    targetsFile: env.TARGETS_FILE && resolve(folder, env.TARGETS_FILE),
  };
}
