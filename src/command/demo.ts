import { asOfDay } from '../config.ts';
import { fillShop } from '../demo/fill.ts';
import { mutateShop } from '../demo/mutate.ts';
import { openEmbeddedPostgres } from '../embedded/postgres.ts';
import { Closers } from '../services.ts';
import { table } from './progress.ts';
import type { Answer, Session } from './session.ts';

export interface DemoOptions {
  customers?: number;
  purchases?: number;
  seed?: number;
  dirt?: number;
  /** Change about this many rows instead of filling. */
  mutate?: number;
  /** Any PostgreSQL or MySQL database; default: the embedded demo's. */
  to?: string;
  force?: boolean;
}

/** `demo`: fills a database with the demo shop, or changes rows of one between two runs. */
export async function demo(session: Session, options: DemoOptions): Promise<Answer> {
  const closers = new Closers();
  try {
    const url = options.to ?? (await embeddedShop(session, closers));
    return await (options.mutate === undefined
      ? fill(session, url, options)
      : mutate(session, url, options));
  } finally {
    await closers.close();
  }
}

async function embeddedShop({ config, log, report }: Session, closers: Closers): Promise<string> {
  const postgres = await openEmbeddedPostgres(config.dataDir, { log, report });
  closers.add(() => postgres.stop());
  return postgres.url;
}

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
