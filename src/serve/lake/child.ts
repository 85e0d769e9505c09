import { setPriority } from 'node:os';
import { join } from 'node:path';
import {
  type DuckDBConnection,
  type DuckDBDataChunk,
  DuckDBInstance,
  type DuckDBResult,
} from '@duckdb/node-api';
import { asEngineError, quote } from '../../engine/duckdb.ts';
import type { Ask, Batch, Reply } from './protocol.ts';

/*
 * The process that reads the lake for the API: statements by message, rows by message. It may read the lake's folder and
 * nothing else, and it ends with its parent.
 */

/** Rows in a message, about. */
const BATCH_ROWS = 2_000;
const MEMORY_LIMIT = '200MB';
/** After the API, before the steps of a run. */
const PRIORITY = 5;

const [, , lakeFolder = '.'] = process.argv;

setPriority(PRIORITY);
const database = openDatabase(lakeFolder);
const open = new Map<number, { connection: DuckDBConnection; result?: DuckDBResult }>();

process.on('disconnect', () => process.exit(0));
process.on('message', (ask: Ask) => void answer(ask));

async function openDatabase(folder: string): Promise<DuckDBInstance> {
  const instance = await DuckDBInstance.create(':memory:', {
    memory_limit: MEMORY_LIMIT,
    threads: '1',
    temp_directory: join(folder, `.spill-${process.pid}`),
  });
  const connection = await instance.connect();
  await connection.run(`load icu; set global TimeZone = 'UTC';
    set allowed_directories = [${quote(`${folder}/`)}];
    set enable_external_access = false; set lock_configuration = true`);
  connection.closeSync();
  return instance;
}

async function answer(ask: Ask): Promise<void> {
  if (ask.ask === 'close') return close(ask.id);
  if (ask.ask === 'cancel') return open.get(ask.id)?.connection.interrupt();
  try {
    const batch = await (ask.ask === 'open' ? begin(ask) : next(ask.id));
    say({ id: ask.id, is: 'batch', batch });
  } catch (thrown) {
    const { code, message } = asEngineError(thrown);
    say({ id: ask.id, is: 'failed', code, message });
  }
}

const say = (reply: Reply) => void process.send?.(reply);

async function begin({ id, sql, values }: Extract<Ask, { ask: 'open' }>): Promise<Batch> {
  const connection = await (await database).connect();
  open.set(id, { connection });
  const result = await connection.stream(sql, values);
  open.set(id, { connection, result });
  return next(id);
}

async function next(id: number): Promise<Batch> {
  const result = open.get(id)?.result;
  const chunks: DuckDBDataChunk[] = [];
  let rows = 0;
  while (rows < BATCH_ROWS) {
    const chunk = await result?.fetchChunk();
    if (!chunk?.rowCount) return { ...gathered(chunks), rows, isLast: true };
    chunks.push(chunk);
    rows += chunk.rowCount;
  }
  return { ...gathered(chunks), rows, isLast: false };
}

function gathered(chunks: DuckDBDataChunk[]): Pick<Batch, 'columns'> {
  const [first, ...rest] = chunks.map((chunk) => chunk.getColumns() as unknown[][]);
  if (!first || !rest.length) return { columns: first ?? [] };
  return { columns: first.map((column, at) => column.concat(...rest.map((each) => each[at]))) };
}

function close(id: number): void {
  open.get(id)?.connection.closeSync();
  open.delete(id);
}
