import type { Document } from 'mongodb';
import { GoldserveError } from '../../errors.ts';
import type { Log } from '../../log.ts';
import type { OpenRows } from '../plan.ts';
import type { Statement } from '../plan_duckdb.ts';
import { Ended, LakeProcess } from './process.ts';
import type { Batch } from './protocol.ts';
import { documentsOf } from './rows.ts';
import { Slots } from './slots.ts';

/*
 * Reads the lake's Parquet with DuckDB, in a process of its own: the thread that answers requests never computes. It is
 * started when it is first asked, kept while it is asked, and started again when it dies.
 */

export interface LakeLimits {
  /** A query is broken off after this long, in milliseconds. */
  queryMs: number;
  /** The same for each batch of an answer that is streamed, whose rows may have to be sorted first. */
  batchMs: number;
  /** A client that takes longer to take an answer is broken off, as a MongoDB snapshot would. */
  streamMs: number;
  /** Nobody asked for so long: the process is ended. */
  idleMs: number;
}

export const lakeLimits: LakeLimits = {
  queryMs: 10_000,
  batchMs: 60_000,
  streamMs: 300_000,
  idleMs: 60_000,
};

/** At once: short answers, and answers that are streamed. */
const [PAGES, STREAMS] = [4, 2];

export class LakeReader {
  readonly #folder: string;
  readonly #log: Log;
  readonly #limits: LakeLimits;
  readonly #pages: Slots;
  readonly #streams: Slots;
  #process: LakeProcess | undefined;
  #idle: NodeJS.Timeout | undefined;
  #ids = 0;

  /** `folder`: the lake's. */
  constructor(folder: string, log: Log, limits: LakeLimits = lakeLimits) {
    this.#folder = folder;
    this.#log = log;
    this.#limits = limits;
    this.#pages = new Slots(PAGES, limits.queryMs);
    this.#streams = new Slots(STREAMS, limits.queryMs);
  }

  /** The process that reads, while there is one. */
  get pid(): number | undefined {
    return this.#process?.isOver ? undefined : this.#process?.pid;
  }

  /** Every row of a statement. @throws GoldserveError `query-timeout`, `lake-unreadable` */
  async all(statement: Statement): Promise<Document[]> {
    const release = await this.#pages.take();
    try {
      // A process that died with somebody else's question is no reason to fail this one.
      return await this.#readAll(statement).catch((thrown) => {
        if (!(thrown instanceof Ended)) throw thrown;
        this.#log.warn('the process that reads the lake ended; it is started again');
        return this.#readAll(statement);
      });
    } catch (thrown) {
      throw this.#refusal(thrown);
    } finally {
      release();
      this.#rest();
    }
  }

  /** The rows of a statement as they are taken. @throws as `all`; so do the batches */
  async open(statement: Statement): Promise<OpenRows> {
    const release = await this.#streams.take();
    const [reader, id] = [this.#running(), ++this.#ids];
    const close = async () => {
      clearTimeout(late);
      reader.say({ id, ask: 'close' });
      release();
      this.#rest();
    };
    const late = setTimeout(() => void close(), this.#limits.streamMs);
    try {
      const { sql, values, columns } = statement;
      const first = await reader.batch({ id, ask: 'open', sql, values }, this.#limits.batchMs);
      const batches = this.#batches({ reader, id, columns, first });
      return { batches, isEmpty: first.rows === 0, close };
    } catch (thrown) {
      await close();
      throw this.#refusal(thrown);
    }
  }

  async stop(): Promise<void> {
    clearTimeout(this.#idle);
    await this.#process?.stop();
  }

  async *#batches({ reader, id, columns, first }: Streaming) {
    for (let batch = first; ; ) {
      yield documentsOf(batch, columns);
      if (batch.isLast) return;
      batch = await reader.batch({ id, ask: 'next' }, this.#limits.batchMs).catch((thrown) => {
        throw this.#refusal(thrown);
      });
    }
  }

  async #readAll({ sql, values, columns }: Statement): Promise<Document[]> {
    const [reader, id] = [this.#running(), ++this.#ids];
    const documents: Document[] = [];
    try {
      let batch = await reader.batch({ id, ask: 'open', sql, values }, this.#limits.queryMs);
      for (;;) {
        for (const document of documentsOf(batch, columns)) documents.push(document);
        if (batch.isLast) return documents;
        batch = await reader.batch({ id, ask: 'next' }, this.#limits.queryMs);
      }
    } finally {
      reader.say({ id, ask: 'close' });
    }
  }

  #running(): LakeProcess {
    clearTimeout(this.#idle);
    if (!this.#process || this.#process.isOver) this.#process = new LakeProcess(this.#folder);
    return this.#process;
  }

  #rest(): void {
    if (!this.#pages.isFree || !this.#streams.isFree) return;
    clearTimeout(this.#idle);
    this.#idle = setTimeout(() => void this.#process?.stop(), this.#limits.idleMs).unref();
  }

  /** Paths and statements are for the log. */
  #refusal(thrown: unknown): GoldserveError {
    if (thrown instanceof GoldserveError && thrown.code === 'query-timeout') return thrown;
    const why = thrown instanceof Ended ? 'its process ended' : (thrown as Error).message;
    this.#log.error({ why }, 'the lake could not be read');
    return new GoldserveError('lake-unreadable', 'the lake could not be read', { cause: thrown });
  }
}

interface Streaming extends Pick<Statement, 'columns'> {
  reader: LakeProcess;
  id: number;
  first: Batch;
}
