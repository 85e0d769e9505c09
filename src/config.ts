import { existsSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import cron from 'node-cron';
import { z } from 'zod';
import { GoldserveError } from './errors.ts';
import { parseCodeList } from './source/codes.ts';
import { readFields } from './source/dolibarr/fields.ts';
import {
  codeList,
  documentCodes,
  type EbpCodes,
  eventCodes,
  movementCodes,
} from './source/ebp/codes.ts';

/*
 * The environment, read once. Nothing else reads process.env.
 * An empty setting is an unset one, so that `.env` can list every setting with nothing behind it.
 */
const text = z.string();
const sourceUrl = z
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
const day = z.iso.date('must be a day as YYYY-MM-DD');
const timezone = z.string().refine(isTimezone, 'is not an IANA time zone such as Europe/Paris');
const pattern = z
  .string()
  .refine((value) => value === 'off' || cron.validate(value), 'is not a cron pattern (or "off")');

const wholeNumber = (least: number, most: number) => {
  const message = `is a whole number from ${least} to ${most}`;
  const inRange = z.number().min(least, message).max(most, message);
  return z.string().regex(/^\d+$/, message).transform(Number).pipe(inRange);
};

/** An amount in the configured currency, 0 or more. */
const amountOf = (otherwise: number) =>
  z.coerce.number('is an amount').min(0, 'is an amount of 0 or more').default(otherwise);

/** A setting that `parse` reads; what it throws is the message. */
const parsed = <T>(parse: (text: string) => T) =>
  z.string().transform((value, context) => {
    try {
      return parse(value);
    } catch (error) {
      context.addIssue({ code: 'custom', message: (error as Error).message });
      return z.NEVER;
    }
  });

const MEGABYTE = 1_000_000;
const megabytes = (size: string) =>
  /^off$/i.test(size) ? 0 : Number.parseInt(size, 10) * MEGABYTE;

const environment = z.object({
  RETAIL_URL: sourceUrl.optional(),
  EBP_URL: sourceUrl.optional(),
  DOLIBARR_URL: sourceUrl.optional(),
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
  EBP_TABLES: text.default('tier1,tier2'),
  EBP_DOC_TYPES: parsed(documentCodes).prefault('quote=1,order=2,delivery=3,invoice=4'),
  EBP_ACTIVE_STATE: parsed(parseCodeList).prefault('1'),
  EBP_MOVEMENT_TYPES: parsed(movementCodes).prefault('in=1,out=2,transfer=3'),
  EBP_LINE_TYPES: parsed(codeList).prefault('all'),
  EBP_DOC_STATES: parsed(codeList).prefault('all'),
  EBP_EVENT_TYPES: parsed(eventCodes).optional(),
  DOLIBARR_PREFIX: z.string().regex(/^\w*$/, 'is letters, digits and _').default('llx_'),
  DOLIBARR_ENTITY: parsed(parseCodeList).prefault('1'),
  DOLIBARR_DEPOSITS: z.enum(['count', 'payments'], 'is "count" or "payments"').default('count'),
  DOLIBARR_INTERVENTIONS: z
    .enum(['fichinter', 'tickets', 'both'], 'is "fichinter", "tickets" or "both"')
    .default('fichinter'),
  DOLIBARR_FIELDS: text.optional(),
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
  CACHE: z
    .string()
    .regex(/^(off|\d{1,6}MB)$/i, 'is a number of megabytes such as 64MB, or "off"')
    .transform(megabytes)
    .default(64 * MEGABYTE),
  SERVE_STALE: z.enum(['on', 'off'], 'is "on" or "off"').default('on'),
  RETENTION_DAYS: wholeNumber(1, 36_500).default(30),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
  CRON_BRONZE: pattern.default('0 1 * * *'),
  CRON_SILVER: pattern.default('0 2 * * *'),
  CRON_GOLD: pattern.default('0 3 * * *'),
  CRON_SCORES: pattern.default('0 4 * * *'),
  CRON_PUBLISH: pattern.default('0 5 * * *'),
  CRON_CLEANUP: pattern.default('0 6 1 * *'),
});

/** The names of all settings, in the order of the documentation. */
export const settingNames = Object.keys(environment.shape) as (keyof z.infer<typeof environment>)[];

/** The steps that have a schedule, in the order of the night. */
export const jobNames = ['bronze', 'silver', 'gold', 'scores', 'publish', 'cleanup'] as const;
export type JobName = (typeof jobNames)[number];

export interface SourceSetting {
  /** `retail` … : the name that every row carries in its `source` column. */
  name: string;
  url: string;
  /** The embedded demo shop: its port changes from start to start, the source does not. */
  demo?: boolean;
}

export interface DolibarrSettings {
  prefix: string;
  /** Entities whose rows count. */
  entities: string[];
  /** `payments`: deposit invoices are payments, not revenue. */
  deposits: 'count' | 'payments';
  /** What is an intervention. */
  interventions: 'fichinter' | 'tickets' | 'both';
  /** Meaning to `table.column` of an extrafield: `satisfaction` to `ticket.options_note`. */
  fields: Record<string, string>;
}

export interface EbpSettings {
  /** `tier1`, `tier2`, `tier3`, `all` and names of tables. */
  tables: string[];
  codes: EbpCodes;
}

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

export interface Config {
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
  business: BusinessSettings;
  /** The geocoder's base URL; undefined: no call is ever made. */
  geocoderUrl: string | undefined;
  /** Bytes of answers that the API keeps in memory; 0: none. */
  cacheBytes: number;
  /** Whether the API gives last good answers while MongoDB is away. */
  serveStale: boolean;
  retentionDays: number;
  logLevel: string;
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

/** The extrafields that the settings name. @throws GoldserveError `invalid-setting`. */
function fieldsOf(set: NodeJS.ProcessEnv, folder: string): Record<string, string> {
  try {
    return readFields(set, folder);
  } catch (error) {
    throw new GoldserveError('invalid-setting', (error as Error).message);
  }
}

function toConfig(
  env: z.infer<typeof environment>,
  folder: string,
  fields: Record<string, string>,
): Config {
  const urls = { retail: env.RETAIL_URL, ebp: env.EBP_URL, dolibarr: env.DOLIBARR_URL };
  return {
    sources: Object.entries(urls).flatMap(([name, url]) => (url ? [{ name, url }] : [])),
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
    business: {
      fiscalYearStart: env.FISCAL_YEAR_START,
      slaResponseHours: env.SLA_RESPONSE_HOURS,
      segmentVip: env.SEGMENT_VIP,
      segmentStandard: env.SEGMENT_STANDARD,
      depot: env.DEPOT,
      targetsFile: env.TARGETS_FILE && resolve(folder, env.TARGETS_FILE),
    },
    geocoderUrl: env.GEOCODER_URL,
    cacheBytes: env.CACHE,
    serveStale: env.SERVE_STALE === 'on',
    retentionDays: env.RETENTION_DAYS,
    logLevel: env.LOG_LEVEL,
    cron: {
      bronze: env.CRON_BRONZE,
      silver: env.CRON_SILVER,
      gold: env.CRON_GOLD,
      scores: env.CRON_SCORES,
      publish: env.CRON_PUBLISH,
      cleanup: env.CRON_CLEANUP,
    },
  };
}

function dolibarrSettings(env: z.infer<typeof environment>, fields: Record<string, string>) {
  return {
    prefix: env.DOLIBARR_PREFIX,
    entities: env.DOLIBARR_ENTITY,
    deposits: env.DOLIBARR_DEPOSITS,
    interventions: env.DOLIBARR_INTERVENTIONS,
    fields,
  };
}

function ebpSettings(env: z.infer<typeof environment>): EbpSettings {
  return {
    tables: env.EBP_TABLES.split(/[,;\s]+/).filter(Boolean),
    codes: {
      document: env.EBP_DOC_TYPES,
      movement: env.EBP_MOVEMENT_TYPES,
      active: env.EBP_ACTIVE_STATE,
      line: env.EBP_LINE_TYPES,
      state: env.EBP_DOC_STATES,
      event: env.EBP_EVENT_TYPES ?? {},
    },
  };
}

function coordinates(text: string): { latitude: number; longitude: number } {
  const parts = text.split(',').map((part) => Number(part.trim() || Number.NaN));
  const [latitude, longitude] = parts as [number, number];
  if (parts.length !== 2 || !(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
    throw new Error('is latitude,longitude in degrees, such as 48.8566,2.3522');
  }
  return { latitude, longitude };
}

function invalidSettings(error: z.ZodError, set: Record<string, string | undefined>) {
  const lines = error.issues.map((issue) => {
    const name = String(issue.path[0]);
    return `${name}=${withoutPassword(set[name] ?? '')}: ${issue.message}`;
  });
  return new GoldserveError('invalid-setting', lines.join('; '), {
    details: { settings: error.issues.map((issue) => issue.path[0]) },
  });
}

function isTimezone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
