import { z } from 'zod';
import type { Keep } from '../versions.ts';
import { pattern, wholeNumber } from './kind.ts';

/* When things are done, and how long what they leave is kept. */

/** The steps that have a schedule, in the order of the night. */
export const jobNames = ['bronze', 'silver', 'gold', 'scores', 'publish', 'cleanup'] as const;
export type JobName = (typeof jobNames)[number];

const SUNDAY = '0 2 * * 0';

/** Whole schedules by name, and the days that runs stay in the lake. A `CRON_…` of its own changes one of its jobs. */
export const presets = {
  /** Everything every night. */
  nightly: {
    ...{ bronze: '0 1 * * *', silver: '0 2 * * *', gold: '0 3 * * *', scores: '0 4 * * *' },
    ...{ publish: '0 5 * * *', cleanup: '0 6 1 * *', retentionDays: 30 },
  },
  /** As the Dolibarr system's crontab: each morning an extract, on Sunday everything, once a month a cleanup. */
  dolibarr: {
    ...{ bronze: `0 6 * * *; ${SUNDAY}`, silver: SUNDAY, gold: SUNDAY, scores: SUNDAY },
    ...{ publish: SUNDAY, cleanup: '0 3 1 * *', retentionDays: 90 },
  },
} satisfies Record<string, Record<JobName, string> & { retentionDays: number }>;

type PresetName = keyof typeof presets;
const presetNames = Object.keys(presets) as [PresetName, ...PresetName[]];

export const scheduleShape = {
  CRON_PRESET: z.enum(presetNames, `is none of ${presetNames.join(', ')}`).default('nightly'),
  RETENTION_DAYS: wholeNumber(1, 36_500).optional(),
  KEEP_VERSIONS: wholeNumber(1, 36_500).default(30),
  KEEP_MONTHS: z.literal('all').or(wholeNumber(0, 1_200)).default('all'),
  CRON_BRONZE: pattern.optional(),
  CRON_SILVER: pattern.optional(),
  CRON_GOLD: pattern.optional(),
  CRON_SCORES: pattern.optional(),
  CRON_PUBLISH: pattern.optional(),
  CRON_CLEANUP: pattern.optional(),
};

type Environment = z.infer<z.ZodObject<typeof scheduleShape>>;

export const keepSettings = ({
  KEEP_VERSIONS: versions,
  KEEP_MONTHS: months,
}: Environment): Keep => ({
  versions,
  months: months === 'all' ? null : months,
});

export function cronSettings(env: Environment): Record<JobName, string> {
  const preset = presets[env.CRON_PRESET];
  return {
    bronze: env.CRON_BRONZE ?? preset.bronze,
    silver: env.CRON_SILVER ?? preset.silver,
    gold: env.CRON_GOLD ?? preset.gold,
    scores: env.CRON_SCORES ?? preset.scores,
    publish: env.CRON_PUBLISH ?? preset.publish,
    cleanup: env.CRON_CLEANUP ?? preset.cleanup,
  };
}

export const retentionDays = (env: Environment): number =>
  env.RETENTION_DAYS ?? presets[env.CRON_PRESET].retentionDays;
