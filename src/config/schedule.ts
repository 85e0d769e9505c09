import type { z } from 'zod';
import { pattern, wholeNumber } from './kind.ts';

/* When things are done, and how long what they leave is kept. */

/** The steps that have a schedule, in the order of the night. */
export const jobNames = ['bronze', 'silver', 'gold', 'scores', 'publish', 'cleanup'] as const;
export type JobName = (typeof jobNames)[number];

export const scheduleShape = {
  RETENTION_DAYS: wholeNumber(1, 36_500).default(30),
  CRON_BRONZE: pattern.default('0 1 * * *'),
  CRON_SILVER: pattern.default('0 2 * * *'),
  CRON_GOLD: pattern.default('0 3 * * *'),
  CRON_SCORES: pattern.default('0 4 * * *'),
  CRON_PUBLISH: pattern.default('0 5 * * *'),
  CRON_CLEANUP: pattern.default('0 6 1 * *'),
};

type Environment = z.infer<z.ZodObject<typeof scheduleShape>>;

export function cronSettings(env: Environment): Record<JobName, string> {
  return {
    bronze: env.CRON_BRONZE,
    silver: env.CRON_SILVER,
    gold: env.CRON_GOLD,
    scores: env.CRON_SCORES,
    publish: env.CRON_PUBLISH,
    cleanup: env.CRON_CLEANUP,
  };
}
