import { setTimeout as sleep } from 'node:timers/promises';
import mysql from 'mysql2/promise';
import pg from 'pg';
import { pino } from 'pino';
import { extract } from '../../src/bronze/extract.ts';
import type { ReadHorizon } from '../../src/bronze/horizon.ts';
import { viewTable } from '../../src/bronze/parts.ts';
import { parseConfig } from '../../src/config.ts';
import { Duckdb } from '../../src/engine/duckdb.ts';
import { Lake, type Manifest } from '../../src/lake.ts';
import type { LentDatabase } from '../servers/index.ts';

/** A writer's own connection. */
export interface Writer {
  run(sql: string): Promise<void>;
  end(): Promise<void>;
}

const isMysql = (url: string) => url.startsWith('mysql');

export async function openWriter(url: string): Promise<Writer> {
  if (!isMysql(url)) {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    return { run: async (sql) => void (await client.query(sql)), end: () => client.end() };
  }
  const connection = await mysql.createConnection(url);
  await connection.query('set session transaction isolation level read committed');
  return { run: async (sql) => void (await connection.query(sql)), end: () => connection.end() };
}

/** A shop whose rows the database itself stamps, `key` naming the primary key or none. */
export async function makeShop(db: LentDatabase, isKeyed = true): Promise<void> {
  const key = isKeyed ? ' primary key' : '';
  const clock = isMysql(db.url)
    ? 'timestamp(6) not null default current_timestamp(6) on update current_timestamp(6)'
    : 'timestamptz not null default now()';
  await db.run(`create table clients (id_client integer${key}, nom varchar(50), email varchar(50), pays varchar(50),
    date_inscription date)`);
  await db.run(`create table achats (id_achat integer${key}, id_client integer, date_achat date, montant decimal(12,2),
    produit varchar(50), modifie_le ${clock})`);
  await db.run(`insert into achats (id_achat, id_client, date_achat, montant, produit) values
    ${Array.from({ length: 80 }, (_, id) => `(${id}, 1, '2026-01-01', ${id}, 'p')`).join(', ')}`);
  if (isMysql(db.url)) return;
  await db.run(`create function stamp() returns trigger language plpgsql as
    $$ begin new.modifie_le = now(); return new; end $$`);
  await db.run(
    'create trigger stamp before update on achats for each row execute function stamp()',
  );
}

export interface Shop {
  db: LentDatabase;
  dataDir: string;
  settings: Record<string, string>;
  horizon?: ReadHorizon;
  /** Others look at the server's transactions all the time. */
  isWatched?: boolean;
}

let last = 0;

/** One extract, in this process. */
export function run({ db, dataDir, settings, horizon }: Shop, how: object = {}): Promise<Manifest> {
  const lake = new Lake(dataDir);
  last = Math.max(Date.now(), last + 1);
  return extract({
    source: { name: 'retail', url: db.url },
    config: parseConfig({ INCREMENTAL: 'on', ...settings }),
    lake,
    runId: lake.nextRunId(new Date(last)),
    report: () => {},
    log: pino({ level: 'silent' }),
    ...(horizon ? { horizon } : {}),
    ...how,
  });
}

const COLUMNS = 'id_achat, montant, produit';

/** The rows of the source, and those of the lake, as text. */
export async function bothSides({ db, dataDir }: Shop, manifest: Manifest, columns = COLUMNS) {
  const found = await db.rows(`select ${columns} from achats order by 1, 2`);
  return { lake: await lakeRows(dataDir, manifest, columns), source: texts(found) };
}

export async function lakeRows(dataDir: string, manifest: Manifest, columns = COLUMNS) {
  const engine = await Duckdb.open(`${dataDir}/looking`);
  try {
    await viewTable(engine, new Lake(dataDir), manifest, 'achats', 'achats');
    return texts(await engine.rows(`select ${columns} from achats order by 1, 2`));
  } finally {
    await engine.close();
  }
}

const texts = (rows: Record<string, unknown>[]) =>
  rows.map((row) => Object.values(row).map(String).join('|'));

export const landingOf = (manifest: Manifest) =>
  manifest.files.find(({ name }) => name === 'achats')?.landing;

/** Numbers from 0 to 1 of a seed. */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

const WRITERS = 4;

/** A writer changes rows of its own alone, so that none waits for another. */
class Session {
  isOpen = false;
  #rows: number[];
  #before: number[];
  readonly #at: number;
  readonly #random: () => number;
  readonly #writer: Writer;
  #next: number;

  constructor(at: number, writer: Writer, random: () => number) {
    this.#at = at;
    this.#writer = writer;
    this.#random = random;
    this.#rows = Array.from({ length: 80 }, (_, id) => id).filter((id) => id % WRITERS === at);
    this.#before = this.#rows;
    this.#next = 1000 + at;
  }

  async begin(): Promise<void> {
    await this.#writer.run('begin');
    this.#before = [...this.#rows];
    this.isOpen = true;
  }

  async update(): Promise<void> {
    const id = this.#rows[Math.floor(this.#random() * this.#rows.length)];
    await this.#writer.run(`update achats set montant = ${Math.floor(this.#random() * 1e6)},
      produit = 'by ${this.#at}' where id_achat = ${id}`);
  }

  async write(): Promise<void> {
    const chance = this.#random();
    if (chance < 0.5) return this.update();
    if (chance < 0.8) {
      const id = this.#next;
      this.#next += WRITERS;
      await this.#writer.run(`insert into achats (id_achat, id_client, date_achat, montant, produit)
        values (${id}, 1, '2026-02-02', ${id}, 'new')`);
      this.#rows = [...this.#rows, id];
    } else {
      const id = this.#rows[Math.floor(this.#random() * this.#rows.length)] as number;
      await this.#writer.run(`delete from achats where id_achat = ${id}`);
      this.#rows = this.#rows.filter((other) => other !== id);
    }
  }

  async end(how: 'commit' | 'rollback'): Promise<void> {
    await this.#writer.run(how);
    if (how === 'rollback') this.#rows = this.#before;
    this.isOpen = false;
  }

  /** What comes next, by chance. */
  async step(): Promise<void> {
    const chance = this.#random();
    if (!this.isOpen) return chance < 0.6 ? this.begin() : this.write();
    if (chance < 0.6) return this.write();
    return this.end(chance < 0.9 ? 'commit' : 'rollback');
  }
}

/**
 * Transactions of four writers in random order, long and short, committed and rolled back, while extracts go on. Gives
 * the sides after every extract; the last comes after the last commit.
 */
export async function interleave(shop: Shop, seed: number, steps: number) {
  const random = randomOf(seed);
  const writers = await Promise.all(Array.from({ length: WRITERS }, () => openWriter(shop.db.url)));
  const sessions = writers.map((writer, at) => new Session(at, writer, random));
  const [quiet, held, fresh] = sessions as [Session, Session, Session];
  const watcher = await openWriter(shop.db.url);
  const differing: string[] = [];
  const modes = new Set<string | undefined>();
  const look = async (which: Shop) => {
    const manifest = await run(which);
    modes.add(landingOf(manifest)?.mode);
    const { lake, source } = await bothSides(shop, manifest);
    const lost = source.filter((row) => !lake.includes(row)).length;
    const kept = lake.filter((row) => !source.includes(row)).length;
    if (lost || kept) differing.push(`${lost} lost, ${kept} kept`);
  };
  await look(shop);
  // One has begun and not yet written, one has written and not yet ended.
  await quiet.begin();
  await sleep(1_100);
  await held.begin();
  await held.update();
  await sleep(2_200);
  await look(shop);
  await quiet.update();
  for (const session of [quiet, held]) await session.end('commit');
  await look(shop);
  // One begins as the run looks at the server; on a busy machine it takes some tries to be that quick.
  for (let n = 0; n < (shop.isWatched ? 3 : 1); n++) {
    await look(beginning(shop, watcher, fresh));
    await fresh.end('commit');
    await look(shop);
  }
  for (let step = 0; step < steps; step++) {
    for (let n = 0; n < 8; n++) await sessions[Math.floor(random() * WRITERS)]?.step();
    if (step % 3 === 1) await sleep(1_100);
    await look(shop);
  }
  for (const session of sessions) if (session.isOpen) await session.end('commit');
  await look(shop);
  for (const writer of [...writers, watcher]) await writer.end();
  return { differing, modes: [...modes] };
}

/**
 * The shop in which a transaction begins just before the horizon is asked for. Where it is watched, somebody looks at
 * MariaDB's transactions so often meanwhile that the view of them is not made anew.
 */
function beginning(shop: Shop, watcher: Writer, fresh: Session): Shop {
  const { horizon, isWatched } = shop;
  if (!horizon) return shop;
  return {
    ...shop,
    horizon: async (driver) => {
      const watching = isWatched ? watch(watcher) : undefined;
      if (watching) await sleep(150);
      await fresh.begin();
      await fresh.update();
      const found = await horizon(driver);
      await watching;
      return found;
    },
  };
}

/** Ends by itself, so that one who waits for a new view gets it. */
async function watch(watcher: Writer): Promise<void> {
  for (const end = Date.now() + 600; Date.now() < end; await sleep(10)) {
    await watcher.run('select count(*) from information_schema.innodb_trx');
  }
}
