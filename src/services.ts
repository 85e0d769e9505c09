import { asOfDay, type Config } from './config.ts';
import { demoFields } from './demo/dolibarr/extrafields.ts';
import { demoDolibarr, demoSources } from './demo/first-fill.ts';
import { type Mongo, openMongo } from './driver/mongo.ts';
import { openEmbeddedMariadb } from './embedded/mariadb.ts';
import { openEmbeddedMongo } from './embedded/mongod.ts';
import { openEmbeddedPostgres } from './embedded/postgres.ts';
import type { Log } from './log.ts';
import type { Report } from './report.ts';

/*
 * The servers a command works with: those of the settings, else the embedded ones. What was opened is closed in
 * reverse order; an embedded server that another process started is only left.
 */
export interface ServiceContext {
  log: Log;
  report: Report;
}

/** Things to close, last opened first closed. */
export class Closers {
  readonly #closers: (() => Promise<void>)[] = [];

  add(close: () => Promise<void>): void {
    this.#closers.push(close);
  }

  async close(): Promise<void> {
    const failures: unknown[] = [];
    for (let close = this.#closers.pop(); close; close = this.#closers.pop()) {
      await close().catch((thrown) => failures.push(thrown));
    }
    if (failures.length) throw failures[0];
  }
}

/** MongoDB of the settings, else the embedded one. */
export async function mongoService(
  config: Config,
  closers: Closers,
  context: ServiceContext,
): Promise<Mongo> {
  let uri = config.mongodb.uri;
  if (!uri) {
    const embedded = await openEmbeddedMongo(config.dataDir, context);
    closers.add(() => embedded.stop());
    uri = embedded.uri;
  }
  const mongo = await openMongo(uri, config.mongodb.db);
  closers.add(() => mongo.close());
  if (mongo.kind === 'standalone') {
    context.log.warn(
      'MongoDB is a standalone server: each collection changes at one moment, not all of them together',
    );
  }
  return mongo;
}

/** The settings with their sources; where none is configured, those of the embedded demo, filled at its first start. */
export async function withSources(
  config: Config,
  closers: Closers,
  context: ServiceContext,
): Promise<Config> {
  if (config.sources.length) return config;
  const postgres = await openEmbeddedPostgres(config.dataDir, context);
  closers.add(() => postgres.stop());
  const asOf = asOfDay(config);
  const sources = await demoSources(postgres.url, asOf, context.report);
  const mariadb = await openEmbeddedMariadb(config.dataDir, context);
  if (!mariadb) {
    context.log.info('no MariaDB or MySQL is installed: the demo goes without its Dolibarr');
    return { ...config, sources };
  }
  closers.add(() => mariadb.stop());
  const { dolibarr } = config;
  // What the demo's own extrafields mean, unless the settings say otherwise.
  const fields = { ...demoFields, ...dolibarr.fields };
  sources.push(await demoDolibarr(mariadb.url, asOf, dolibarr, context.report));
  return { ...config, sources, dolibarr: { ...dolibarr, fields } };
}
