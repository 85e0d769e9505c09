import { existsSync } from 'node:fs';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type DuckDBConnection, type DuckDBDataChunk, DuckDBInstance } from '@duckdb/node-api';
import { isAlive } from '../embedded/process.ts';
import { GoldserveError } from '../errors.ts';
import type { NamedFunction } from './functions/function.ts';
import { functions } from './functions/functions.ts';
import { register } from './functions/register.ts';

/*
 * DuckDB, in memory, spilling to a folder of its own. It runs in the child process of a step: its RSS passes
 * memory_limit by some 300 MB, so the limit is what keeps a whole run small.
 */
const MEMORY_LIMIT = '400MB';
const THREADS = 2;

export interface Written {
  rows: number;
  bytes: number;
  checksum: string;
}

export class Duckdb {
  readonly #instance: DuckDBInstance;
  readonly #connection: DuckDBConnection;
  readonly #spillFolder: string;

  private constructor(instance: DuckDBInstance, connection: DuckDBConnection, spillFolder: string) {
    this.#instance = instance;
    this.#connection = connection;
    this.#spillFolder = spillFolder;
  }

  /** Opens an engine whose spill files live, and die, in a folder below `folder`. */
  static async open(folder: string): Promise<Duckdb> {
    await sweepSpills(folder);
    const spill = join(folder, `.spill-${process.pid}`);
    await mkdir(spill, { recursive: true });
    const instance = await DuckDBInstance.create(':memory:', {
      memory_limit: MEMORY_LIMIT,
      threads: String(THREADS),
      temp_directory: spill,
      preserve_insertion_order: 'false',
    });
    const connection = await instance.connect();
    await connection.run("load icu; set TimeZone = 'UTC'");
    const engine = new Duckdb(instance, connection, spill);
    await engine.define(functions);
    return engine;
  }

  /** Makes named expressions callable, whose name no other has. */
  async define(added: NamedFunction[]): Promise<void> {
    await this.#translate(() => register(this.#connection, added));
  }

  async run(sql: string): Promise<void> {
    await this.#translate(() => this.#connection.run(sql));
  }

  /** Rows as plain JSON values (64-bit integers and decimals as strings). For small answers. */
  async rows(sql: string): Promise<Record<string, unknown>[]> {
    const reader = await this.#translate(() => this.#connection.runAndReadAll(sql));
    return reader.getRowObjectsJson() as Record<string, unknown>[];
  }

  /** The rows of a query, some thousands at a time as they are computed: never all of them in memory. */
  async *chunks(sql: string): AsyncGenerator<DuckDBDataChunk> {
    const result = await this.#translate(() => this.#connection.stream(sql));
    for (;;) {
      const chunk = await this.#translate(() => result.fetchChunk());
      if (!chunk?.rowCount) return;
      yield chunk;
    }
  }

  /** Columns and types of a query, known before any row is read. */
  async describe(sql: string): Promise<{ name: string; type: string }[]> {
    const rows = await this.rows(`describe ${sql}`);
    return rows.map((row) => ({ name: String(row.column_name), type: String(row.column_type) }));
  }

  /** Makes Parquet files readable under a name; an empty list gives nothing to read and is refused. */
  async view(name: string, files: string[]): Promise<void> {
    const list = files.map(quote).join(', ');
    await this.run(
      `create or replace view ${name} as select * from read_parquet([${list}], union_by_name = true)`,
    );
  }

  /** Computes a query once and makes its rows readable under a name, from a file that dies with the engine. */
  async keep(name: string, sql: string): Promise<void> {
    const path = join(this.#spillFolder, `${name}.parquet`);
    await this.run(`copy (${sql}) to ${quote(path)} (format parquet)`);
    await this.view(name, [path]);
  }

  /** Writes the rows of a query as zstd Parquet and reads them back for count and checksum. */
  async write(sql: string, path: string): Promise<Written> {
    await this.run(`copy (${sql}) to ${quote(path)} (format parquet, compression zstd)`);
    const { bytes } = { bytes: (await stat(path)).size };
    return { ...(await this.checksum(`read_parquet(${quote(path)})`)), bytes };
  }

  /**
   * Rows and an order-independent checksum of a view, or of `read_parquet(…)`. Hashes are mixed once more and summed: a row's hash is
   * linear in that of its last column, so under XOR a column that changes alike in an even number of rows cancels out.
   */
  async checksum(relation: string): Promise<{ rows: number; checksum: string }> {
    const [found] = await this.rows(
      `select count(*) as rows, coalesce(sum(hash(hash(t))::hugeint), 0) % 18446744073709551616 as sum
        from ${relation} as t`,
    );
    return {
      rows: Number(found?.rows),
      checksum: BigInt(String(found?.sum)).toString(16).padStart(16, '0'),
    };
  }

  async close(): Promise<void> {
    this.#connection.closeSync();
    this.#instance.closeSync();
    await rm(this.#spillFolder, { recursive: true, force: true });
  }

  async #translate<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (cause) {
      throw asEngineError(cause);
    }
  }
}

/** Removes the spill folders of engines whose process is gone. */
async function sweepSpills(folder: string): Promise<void> {
  if (!existsSync(folder)) return;
  const dead = (await readdir(folder)).filter(
    (name) => name.startsWith('.spill-') && !isAlive(Number(name.slice('.spill-'.length))),
  );
  for (const name of dead) await rm(join(folder, name), { recursive: true, force: true });
}

/** A value as a SQL string literal. */
export function quote(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}

/** What DuckDB said, in the words of the catalogue. */
export function asEngineError(cause: unknown): GoldserveError {
  const message = cause instanceof Error ? cause.message : String(cause);
  const code =
    /no space left|disk.*full|failed to (offload|write).*temp|max_temp_directory_size/i.test(
      message,
    )
      ? 'disk-full'
      : /out of memory/i.test(message)
        ? 'out-of-memory'
        : /parquet|no magic bytes|snappy|zstd|corrupt|checksum|TProtocol|No files found/i.test(
              message,
            )
          ? 'lake-corrupt'
          : 'model-failed';
  return new GoldserveError(code, message.split('\n').slice(0, 3).join(' '), { cause });
}
