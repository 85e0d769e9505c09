import { isUtf8 } from 'node:buffer';
import { type FileHandle, open, readFile, rm, writeFile } from 'node:fs/promises';
import { Writable } from 'node:stream';
import { asGoldserveError } from '../errors.ts';

/*
 * The spool: a table on disk as the source sent it, before it is typed. CSV without header, `\n` ends a record,
 * null is a bare \N, text is always quoted and doubles its quotes, binary is hexadecimal.
 *
 * It is cut at record ends into segments. DuckDB reads a segment with one thread from end to end, many segments
 * side by side: splitting one file by itself it loses its place in quoted newlines, and reading one file whole it
 * keeps all unescaped text in memory. Segments cost neither, so memory is bounded by their size.
 */
const SEGMENT_BYTES = 16 * 1024 * 1024;
const QUOTE = 0x22;
const NEWLINE = 0x0a;

export class Spool extends Writable {
  /** The segments, in order. */
  readonly files: string[] = [];
  /** Complete records seen. */
  rows = 0;
  bytes = 0;
  /** Length of the longest record in bytes. */
  longest = 0;
  readonly #prefix: string;
  readonly segmentBytes: number;
  #handle: FileHandle | undefined;
  #segment = 0;
  #record = 0;
  #quoted = false;
  #work: Promise<void> = Promise.resolve();

  /** Segments are `<prefix>.<n>.csv`. Several writes may make a record; one write may hold many. */
  constructor(prefix: string, segmentBytes = SEGMENT_BYTES) {
    super({ highWaterMark: 1024 * 1024 });
    this.#prefix = prefix;
    this.segmentBytes = segmentBytes;
  }

  /** Lets go of the files after a failed read. */
  async abandon(): Promise<void> {
    // The failure may be announced only now; who abandons knows it already.
    this.on('error', () => {});
    this.destroy();
    if (!this.closed) await new Promise((done) => this.once('close', done));
  }

  /**
   * Puts U+FFFD in the place of bytes that are no UTF-8, which some servers let in (MariaDB lone surrogates, PostgreSQL
   * anything in a SQL_ASCII database) and no reader of Parquet accepts. Returns how many places there were.
   */
  async repair(): Promise<number> {
    let places = 0;
    for (const file of this.files) {
      const content = await readFile(file);
      if (isUtf8(content)) continue;
      const text = content.toString('utf8');
      places += text.match(/\uFFFD+/g)?.length ?? 0;
      await writeFile(file, text);
    }
    // One byte becomes three at the most.
    this.longest *= 3;
    return places;
  }

  /** Removes the segments. */
  async remove(): Promise<void> {
    await Promise.all(this.files.map((file) => rm(file, { force: true })));
  }

  override _write(chunk: Buffer, _: BufferEncoding, done: (error?: Error | null) => void): void {
    this.#work = this.#consume(chunk).then(
      () => done(),
      (cause) => done(asGoldserveError(cause)),
    );
  }

  override _final(done: (error?: Error | null) => void): void {
    this.#endSegment().then(
      () => done(),
      (cause) => done(asGoldserveError(cause)),
    );
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    // A write under way would open a segment that nobody closes.
    this.#work
      .then(() => this.#endSegment())
      .then(
        () => done(error),
        () => done(error),
      );
  }

  async #consume(chunk: Buffer): Promise<void> {
    let from = 0;
    for (const cut of this.#scan(chunk)) {
      await this.#append(chunk.subarray(from, cut));
      await this.#endSegment();
      from = cut;
    }
    if (from < chunk.length) await this.#append(chunk.subarray(from));
  }

  /** Counts the records of a chunk; returns the places where the segment is full and a record ends. */
  #scan(chunk: Buffer): number[] {
    const cuts: number[] = [];
    let start = -this.#record;
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at];
      if (byte === QUOTE) this.#quoted = !this.#quoted;
      else if (byte === NEWLINE && !this.#quoted) {
        this.rows++;
        this.longest = Math.max(this.longest, at + 1 - start);
        start = at + 1;
        if (this.#segment + start - (cuts.at(-1) ?? 0) >= this.segmentBytes) {
          cuts.push(start);
          this.#segment = 0;
        }
      }
    }
    this.#record = chunk.length - start;
    this.#segment += chunk.length - (cuts.at(-1) ?? 0);
    this.bytes += chunk.length;
    return cuts;
  }

  async #append(part: Buffer): Promise<void> {
    this.#handle ??= await this.#openSegment();
    await this.#handle.writeFile(part);
  }

  #openSegment(): Promise<FileHandle> {
    const file = `${this.#prefix}.${this.files.length}.csv`;
    this.files.push(file);
    return open(file, 'w');
  }

  async #endSegment(): Promise<void> {
    const handle = this.#handle;
    this.#handle = undefined;
    await handle?.close();
  }
}
