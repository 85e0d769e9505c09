import { existsSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import { z } from 'zod';
import { type AccessSettings, accessSettings, accessShape } from './config/access.ts';
import { type BusinessSettings, businessSettings, businessShape } from './config/business.ts';
import {
  type IncrementalSettings,
  incrementalSettings,
  incrementalShape,
} from './config/incremental.ts';
import { day, MEGABYTE, megabytes, text, timezone, wholeNumber } from './config/kind.ts';
import {
  cronSettings,
  type JobName,
  keepSettings,
  retentionDays,
  scheduleShape,
} from './config/schedule.ts';
import {
  type DolibarrSettings,
  dolibarrSettings,
  type EbpSettings,
  ebpSettings,
  fieldsOf,
  type SourceSetting,
  sourceSettings,
  sourceShape,
} from './config/source.ts';
import { type TrustSettings, trustSettings, trustShape } from './config/trust.ts';
import { type WebhookSettings, webhookSettings, webhookShape } from './config/webhook.ts';
import { GoldserveError } from './errors.ts';
import type { Keep } from './versions.ts';

export type { BusinessSettings } from './config/business.ts';
export type { IncrementalSettings } from './config/incremental.ts';
export { type JobName, jobNames } from './config/schedule.ts';
export type { DolibarrSettings, EbpSettings, SourceSetting } from './config/source.ts';

/*
 * The environment, read once. Nothing else reads process.env.
 * An empty setting is an unset one, so that `.env` can list every setting with nothing behind it.
 */
const environment = z.object({
  ...sourceShape,
  ...incrementalShape,
  MONGODB_URI: z
    .string()
    .regex(/^mongodb(\+srv)?:\/\//, 'must start with mongodb:// or mongodb+srv://')
    .optional(),
  MONGO_DB: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,38}$/, 'is 1 to 38 letters, digits, _ or -')
    .default('gold_serving'),
  DATA_DIR: text.default('.goldserve'),
  HOST: text.default('127.0.0.1'),
  PORT: wholeNumber(0, 65535).default(5000),
  TIMEZONE: timezone.default('Europe/Paris'),
  CURRENCY: z
    .string()
    .regex(/^[A-Z]{3}$/, 'is a three-letter ISO 4217 code such as EUR')
    .default('EUR'),
  AS_OF: day.optional(),
  AMOUNT_MAX: z
    .union(
      [z.literal('none'), z.coerce.number().positive().max(99_999_999_999_999)],
      'is a positive number, or "none"',
    )
    .default(10000),
  ...businessShape,
  CACHE: z
    .string()
    .regex(/^(off|\d{1,6}MB)$/i, 'is a number of megabytes such as 64MB, or "off"')
    .transform(megabytes)
    .default(64 * MEGABYTE),
  SERVE_STALE: z.enum(['on', 'off'], 'is "on" or "off"').default('on'),
  ...accessShape,
  ...webhookShape,
  ...scheduleShape,
  ...trustShape,
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
  LOG_RETENTION_DAYS: wholeNumber(1, 36_500).default(30),
});

/** The names of all settings, in the order of the documentation. */
export const settingNames = Object.keys(environment.shape) as (keyof z.infer<typeof environment>)[];

export interface Config extends TrustSettings {
  /** The configured systems, in the order retail, ebp, dolibarr. Empty: the demo is used. */
  sources: SourceSetting[];
  mongodb: { uri: string | undefined; db: string };
  /** Absolute path. */
  dataDir: string;
  host: string;
  port: number;
  timezone: string;
  currency: string;
  /** YYYY-MM-DD, or undefined for today in `timezone`. */
  asOf: string | undefined;
  /** Purchases at or above are rejected; null lifts the bound. */
  amountMax: number | null;
  ebp: EbpSettings;
  dolibarr: DolibarrSettings;
  incremental: IncrementalSettings;
  business: BusinessSettings;
  /** The geocoder's base URL; undefined: no call is ever made. */
  geocoderUrl: string | undefined;
  /** Bytes of answers that the API keeps in memory; 0: none. */
  cacheBytes: number;
  /** Whether the API gives last good answers while MongoDB is away. */
  serveStale: boolean;
  access: AccessSettings;
  webhooks: WebhookSettings;
  retentionDays: number;
  /** The versions that can be asked for, beside the one that is served. */
  keep: Keep;
  logLevel: string;
  /** Days that the daily log files stay. */
  logRetentionDays: number;
  cron: Record<JobName, string>;
}

/**
 * Reads the settings of this process: `overrides` (options of a command), then the environment, then `.env` of the
 * working folder.
 * @throws GoldserveError `invalid-setting`, naming every setting that is wrong.
 */
export function readSettings(overrides: Record<string, string> = {}): Config {
  const file = join(process.cwd(), '.env');
  if (existsSync(file)) process.loadEnvFile(file);
  return parseConfig({ ...process.env, ...overrides });
}

/**
 * Settings from an environment; relative paths are below `folder`.
 * @throws GoldserveError `invalid-setting`, naming every setting that is wrong.
 */
export function parseConfig(env: NodeJS.ProcessEnv, folder = process.cwd()): Config {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
  const parsed = environment.safeParse(set);
  if (!parsed.success) throw invalidSettings(parsed.error, set);
  return toConfig(parsed.data, folder, fieldsOf(set, folder));
}

/** The reference day: `AS_OF`, else today in the configured time zone, as YYYY-MM-DD. */
export function asOfDay(config: Pick<Config, 'asOf' | 'timezone'>, now = new Date()): string {
  return config.asOf ?? new Intl.DateTimeFormat('en-CA', { timeZone: config.timezone }).format(now);
}

/** A URL fit for logs and messages: without its password. */
export function withoutPassword(url: string): string {
  return url
    .replace(/^((?:[a-z+]+:\/\/)?[^:/@]*):.*@/, '$1:***@')
    .replace(/^([a-z+]+:\/\/[^:/@]*):(?!\d+(?:[/?]|$))[^@/?]*$/, '$1:***')
    .replace(/([?&][^=&]*(?:password|passwd|pwd|secret|token|key)[^=&]*=)[^&]*/gi, '$1***');
}

function toConfig(
  env: z.infer<typeof environment>,
  folder: string,
  fields: Record<string, string>,
): Config {
  return {
    sources: sourceSettings(env),
    mongodb: { uri: env.MONGODB_URI, db: env.MONGO_DB },
    dataDir: isAbsolute(env.DATA_DIR) ? env.DATA_DIR : resolve(folder, env.DATA_DIR),
    host: env.HOST,
    port: env.PORT,
    timezone: env.TIMEZONE,
    currency: env.CURRENCY,
    asOf: env.AS_OF,
    amountMax: env.AMOUNT_MAX === 'none' ? null : env.AMOUNT_MAX,
    ebp: ebpSettings(env),
    dolibarr: dolibarrSettings(env, fields),
    incremental: incrementalSettings(env),
    business: businessSettings(env, folder),
    geocoderUrl: env.GEOCODER_URL,
    cacheBytes: env.CACHE,
    serveStale: env.SERVE_STALE === 'on',
    access: accessSettings(env, folder),
    webhooks: webhookSettings(env),
    retentionDays: retentionDays(env),
    keep: keepSettings(env),
    ...trustSettings(env),
    logLevel: env.LOG_LEVEL,
    logRetentionDays: env.LOG_RETENTION_DAYS,
    cron: cronSettings(env),
  };
}

/** Never shown, not even where they are wrong; the URL of a webhook often holds a token. */
const secretSettings = new Set(['JWT_SECRET', 'WEBHOOK_SECRET', 'WEBHOOK_URL']);

function invalidSettings(error: z.ZodError, set: Record<string, string | undefined>) {
  const lines = error.issues.map((issue) => {
    const name = String(issue.path[0]);
    const value = secretSettings.has(name) ? '***' : withoutPassword(set[name] ?? '');
    return `${name}=${value}: ${issue.message}`;
  });
  return new GoldserveError('invalid-setting', lines.join('; '), {
    details: { settings: error.issues.map((issue) => issue.path[0]) },
  });
}
