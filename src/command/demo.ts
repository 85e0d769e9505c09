import { asOfDay } from '../config.ts';
import { fillDolibarr } from '../demo/dolibarr/fill.ts';
import { mutateDolibarr } from '../demo/dolibarr/mutate.ts';
import { fillEbp } from '../demo/ebp/fill.ts';
import { mutateEbp } from '../demo/ebp/mutate.ts';
import type { CodeSet } from '../demo/ebp/options.ts';
import { fillShop } from '../demo/fill.ts';
import { mutateShop } from '../demo/mutate.ts';
import { openEmbeddedMariadb } from '../embedded/mariadb.ts';
import { openEmbeddedPostgres } from '../embedded/postgres.ts';
import { GoldserveError } from '../errors.ts';
import { Closers } from '../services.ts';
import { table } from './progress.ts';
import type { Answer, Session } from './session.ts';

type System = 'retail' | 'ebp' | 'dolibarr';

export interface DemoOptions {
  /** `retail`, the shop (default), or an ERP. */
  system?: System;
  /** Of the shop. */
  customers?: number;
  purchases?: number;
  /** Of an ERP: 1 is the size of a real installation. */
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

/** Options that not every system has, and whose they are. */
const owners = {
  customers: ['retail'],
  purchases: ['retail'],
  scale: ['ebp', 'dolibarr'],
  codes: ['ebp'],
  incidents: ['ebp'],
} as const satisfies Record<string, System[]>;

/** `demo`: fills a database with a demo, or changes rows of one between two runs. */
export async function demo(session: Session, given: DemoOptions): Promise<Answer> {
  const closers = new Closers();
  try {
    const system = given.system ?? 'retail';
    refuseOthers(system, given);
    const url = given.url ?? given.to ?? (await embedded(system, session, closers));
    if (system === 'ebp') return await ebp(session, url, given);
    if (system === 'dolibarr') return await dolibarr(session, url, given);
    return await (given.mutate === undefined ? fill : mutate)(session, url, given);
  } finally {
    await closers.close();
  }
}

/** The embedded demo's database of a system. @throws GoldserveError `usage` where the machine has no server for it. */
async function embedded(
  system: System,
  { config, log, report }: Session,
  closers: Closers,
): Promise<string> {
  const open = system === 'dolibarr' ? openEmbeddedMariadb : openEmbeddedPostgres;
  const server = await open(config.dataDir, { log, report });
  if (!server)
    throw new GoldserveError('usage', 'demo: no MariaDB or MySQL is installed here: give --url');
  closers.add(() => server.stop());
  return server.url;
}

/** @throws GoldserveError `usage` for an option that only other systems have. */
function refuseOthers(system: System, given: DemoOptions): void {
  for (const [name, systems] of Object.entries(owners)) {
    if (given[name as keyof typeof owners] === undefined) continue;
    if ((systems as readonly System[]).includes(system)) continue;
    throw new GoldserveError('usage', `demo: --${name} goes with --system ${systems.join(' or ')}`);
  }
}

async function ebp({ config, report }: Session, url: string, given: DemoOptions): Promise<Answer> {
  const { scale, codes, incidents, seed, dirt, force, mutate } = given;
  const asOf = asOfDay(config);
  if (mutate !== undefined) {
    return answer('changed', await mutateEbp(url, { changes: mutate, seed, asOf }, report));
  }
  const filled = await fillEbp(url, { scale, codes, incidents, seed, dirt, force, asOf }, report);
  return filledAnswer(filled);
}

async function dolibarr(
  { config, report }: Session,
  url: string,
  given: DemoOptions,
): Promise<Answer> {
  const { scale, seed, dirt, force, mutate } = given;
  const asOf = asOfDay(config);
  const { prefix } = config.dolibarr;
  if (mutate !== undefined) {
    const options = { changes: mutate, seed, asOf, prefix };
    return answer('changed', await mutateDolibarr(url, options, report));
  }
  return filledAnswer(await fillDolibarr(url, { scale, seed, dirt, force, asOf, prefix }, report));
}

interface Filled {
  rows: number;
  tables: Record<string, number>;
  dirt: Record<string, number>;
}

function filledAnswer(filled: Filled): Answer {
  const tables = table(['table', 'rows'], [...filledOf(filled.tables), ['all', filled.rows]]);
  const dirt = table(['dirt', 'rows'], Object.entries(filled.dirt));
  return { text: `filled\n${tables}\n\n${dirt}`, json: { filled } };
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
