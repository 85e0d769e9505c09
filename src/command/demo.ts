import { asOfDay } from '../config.ts';
import { fillEbp } from '../demo/ebp/fill.ts';
import { mutateEbp } from '../demo/ebp/mutate.ts';
import type { CodeSet } from '../demo/ebp/options.ts';
import { fillShop } from '../demo/fill.ts';
import { mutateShop } from '../demo/mutate.ts';
import { openEmbeddedPostgres } from '../embedded/postgres.ts';
import { GoldserveError } from '../errors.ts';
import { Closers } from '../services.ts';
import { table } from './progress.ts';
import type { Answer, Session } from './session.ts';

export interface DemoOptions {
  /** `retail`, the shop (default), or `ebp`, an ERP. */
  system?: 'retail' | 'ebp';
  /** Of the shop. */
  customers?: number;
  purchases?: number;
  /** Of EBP: 1 is the size of a real installation. */
  scale?: number;
  codes?: CodeSet;
  incidents?: boolean;
  seed?: number;
  dirt?: number;
  /** Change about this many rows instead of filling. */
  mutate?: number;
  /** Any PostgreSQL or MySQL database; default: the embedded demo's. `url` says the same. */
  to?: string;
  url?: string;
  force?: boolean;
}

/** Options that only one of the systems has. */
const own = {
  retail: ['customers', 'purchases'],
  ebp: ['scale', 'codes', 'incidents'],
} as const;

/** `demo`: fills a database with a demo, or changes rows of one between two runs. */
export async function demo(session: Session, given: DemoOptions): Promise<Answer> {
  const closers = new Closers();
  try {
    const system = given.system ?? 'retail';
    refuseOthers(system, given);
    const url = given.url ?? given.to ?? (await embeddedPostgres(session, closers));
    const does = system === 'ebp' ? ebp : given.mutate === undefined ? fill : mutate;
    return await does(session, url, given);
  } finally {
    await closers.close();
  }
}

async function embeddedPostgres(
  { config, log, report }: Session,
  closers: Closers,
): Promise<string> {
  const postgres = await openEmbeddedPostgres(config.dataDir, { log, report });
  closers.add(() => postgres.stop());
  return postgres.url;
}

/** @throws GoldserveError `usage` for an option that only the other system has. */
function refuseOthers(system: 'retail' | 'ebp', given: DemoOptions): void {
  const other = system === 'ebp' ? 'retail' : 'ebp';
  const wrong = own[other].find((name) => given[name] !== undefined);
  if (wrong) throw new GoldserveError('usage', `demo: --${wrong} goes with --system ${other}`);
}

async function ebp({ config, report }: Session, url: string, given: DemoOptions): Promise<Answer> {
  const { scale, codes, incidents, seed, dirt, force, mutate } = given;
  const asOf = asOfDay(config);
  if (mutate !== undefined) {
    return answer('changed', await mutateEbp(url, { changes: mutate, seed, asOf }, report));
  }
  const filled = await fillEbp(url, { scale, codes, incidents, seed, dirt, force, asOf }, report);
  const { rows, tables, dirt: dirty } = filled;
  const text = `filled\n${table(['table', 'rows'], [...filledOf(tables), ['all', rows]])}\n\n${table(['dirt', 'rows'], Object.entries(dirty))}`;
  return { text, json: { filled } };
}

/** The tables that hold something, the largest first. */
const filledOf = (tables: Record<string, number>) =>
  Object.entries(tables)
    .filter(([, rows]) => rows > 0)
    .sort(([, a], [, b]) => b - a);

async function fill(
  { config, report }: Session,
  url: string,
  options: DemoOptions,
): Promise<Answer> {
  const { customers, purchases, seed, dirt, force } = options;
  const counts = await fillShop(
    url,
    { customers, purchases, seed, dirt, force, asOf: asOfDay(config) },
    report,
  );
  return answer('filled', counts);
}

async function mutate(
  { config, report }: Session,
  url: string,
  options: DemoOptions,
): Promise<Answer> {
  const counts = await mutateShop(
    url,
    options.mutate as number,
    options.seed ?? 1,
    report,
    asOfDay(config),
  );
  return answer('changed', counts);
}

function answer(done: string, counts: object): Answer {
  const flat = Object.entries(counts).flatMap(([name, value]) =>
    typeof value === 'object' ? Object.entries(value as object) : [[name, value]],
  );
  return { text: `${done}\n${table(['what', 'rows'], flat)}`, json: { [done]: counts } };
}
