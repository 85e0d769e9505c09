import type { ClientSession } from 'mongodb';
import { asMongoError, type Mongo } from '../driver/mongo.ts';
import { Duckdb } from '../engine/duckdb.ts';
import type { Lease } from '../lease.ts';
import type { Report } from '../report.ts';
import type { Changes } from './changes.ts';
import { fenced, lowerFence, raiseFence, sessionId } from './fence.ts';
import { dropLeft, dropStaging, healUnder } from './heal.ts';
import type { PublishInput } from './input.ts';
import { type Next, nextPointer } from './next.ts';
import { isRight, makePlan, type Plan, type Todo } from './plan.ts';
import { collectionOf } from './pointer.ts';
import { readPointer, writeStable, writeSwitching } from './pointer-store.ts';
import { type Rename, renameTogether } from './rename.ts';
import { stage } from './staging.ts';
import { publishInTransaction, TransactionTooLarge } from './transaction.ts';

export type { DatasetInput, PublishInput } from './input.ts';

/*
 * Puts a run's datasets in MongoDB, all of them at one moment. What changed is found first; a small difference is one
 * transaction, a large one is built in staging collections that are renamed into place (docs of both in their files).
 */

export interface PublishArgs {
  mongo: Mongo;
  /** Held; a publisher that lost it changes nothing. */
  lease: Lease;
  input: PublishInput;
  report: Report;
  /** Compare with what MongoDB really holds, not with what was last published. */
  full: boolean;
  /** Folder for what does not fit in memory; removed again. */
  spillFolder: string;
}

export interface PublishResult {
  /** false: no row changed and the version stays. */
  changed: boolean;
  /** The version now served. */
  version: string;
  /** `none`: nothing was written; `pointer`: only what the pointer says of the run. */
  mode: 'none' | 'pointer' | 'transaction' | 'switch';
  /** false on a standalone server: there each collection is atomic by itself. */
  atomic: boolean;
  /** Documents of each dataset: in all, written, removed. A collection built anew counts as written whole. */
  datasets: Record<string, { rows: number; written: number; removed: number }>;
  /** Collections of datasets that left the product. */
  dropped: string[];
  /** The version of an interrupted publish that was finished first. */
  healed: string | undefined;
  ms: number;
}

/** Less than other steps have: documents on their way to MongoDB need the rest. */
const MEMORY_LIMIT = '280MB';

/**
 * @throws GoldserveError `lease-lost`, `model-mismatch` (a row that its definition does not allow), `lake-corrupt`,
 *   `database-unavailable`, `database-denied`, `disk-full`. What was served before is served still.
 */
export async function publish(args: PublishArgs): Promise<PublishResult> {
  const started = performance.now();
  const session = args.mongo.client.startSession();
  try {
    await raiseFence(args.mongo, args.lease, [sessionId(session)]);
    const result = await publishUnder(args, session);
    await lowerFence(args.mongo, args.lease);
    return { ...result, ms: Math.round(performance.now() - started) };
  } catch (thrown) {
    // Best effort: at worst the next publish ends a session that nobody uses.
    await lowerFence(args.mongo, args.lease).catch(() => {});
    throw asMongoError(thrown, 'publish');
  } finally {
    await session.endSession();
  }
}

type Result = Omit<PublishResult, 'ms'>;

async function publishUnder(args: PublishArgs, session: ClientSession): Promise<Result> {
  const { mongo, lease, input, report } = args;
  const healed = await healUnder(mongo, lease, session);
  const pointer = await readPointer(mongo);
  const duckdb = await Duckdb.open(args.spillFolder);
  try {
    await duckdb.run(`set memory_limit = '${MEMORY_LIMIT}'`);
    const plan = await makePlan({ ...args, duckdb, pointer });
    const next = nextPointer(input, plan, pointer);
    const mode = await carryOut({ ...args, session, duckdb }, plan, next);
    report({ at: 'clean', drops: plan.drops });
    const dropped = await dropLeft(mongo, lease, session);
    const atomic = mongo.kind !== 'standalone';
    const { version } = next.pointer;
    const datasets = figures(plan.todos, mode);
    return {
      changed: next.rows,
      version,
      mode,
      atomic,
      datasets,
      dropped,
      healed: healed.finished,
    };
  } finally {
    await duckdb.close();
  }
}

type Work = PublishArgs & { session: ClientSession; duckdb: Duckdb };

async function carryOut(work: Work, plan: Plan, next: Next): Promise<PublishResult['mode']> {
  const changed = plan.todos.filter((todo) => !isRight(todo));
  if (!next.differs) return 'none';
  if (!changed.length) {
    await pointOnly(work, next);
    return 'pointer';
  }
  const listed = changed.flatMap(({ input, changes }): [string, Changes][] =>
    changes ? [[input.dataset.name, changes]] : [],
  );
  if (listed.length === changed.length) {
    try {
      await publishInTransaction(work, new Map(listed), next.pointer);
      return 'transaction';
    } catch (thrown) {
      if (!(thrown instanceof TransactionTooLarge)) throw thrown;
      work.report({ at: 'transaction:too-large', why: thrown.message });
    }
  }
  await switchOver(work, changed, next);
  return 'switch';
}

async function pointOnly({ mongo, lease, session, report }: Work, { pointer }: Next) {
  report({ at: 'pointer', version: pointer.version });
  await fenced(mongo, lease, session, (inside) => writeStable(mongo, lease, pointer, inside));
}

/** The large way: every changed collection is built beside the old one, then all are renamed at one moment. */
async function switchOver(work: Work, changed: Todo[], next: Next): Promise<void> {
  const { mongo, lease, session, report } = work;
  const renames = await stageAll(work, changed);
  const before = await readPointer(mongo);
  // A session apart: should this process die, whoever heals ends it only once the renames are queued behind it.
  const gate = mongo.client.startSession();
  try {
    const plan = { renames, sessions: [sessionId(gate)], next: next.pointer };
    report({ at: 'switching', collections: renames.length });
    await fenced(mongo, lease, session, (inside) =>
      writeSwitching(mongo, lease, before, plan, inside),
    );
    report({ at: 'rename', collections: renames.length });
    const together = await renameTogether(mongo, renames, gate);
    await pointOnly(work, next);
    report({ at: 'published', together });
  } finally {
    await gate.endSession();
  }
}

/** Once the pointer says `switching` what was staged is needed; before, nothing of a failed publish is kept. */
async function stageAll(work: Work, changed: Todo[]): Promise<Rename[]> {
  const renames: Rename[] = [];
  try {
    for (const { input } of changed) {
      renames.push({ from: await stage(work, input), to: collectionOf(input.dataset.name) });
    }
    return renames;
  } catch (thrown) {
    // Best effort: what stays is removed by the next publish.
    await dropStaging(work.mongo, work.lease).catch(() => {});
    throw thrown;
  }
}

function figures(todos: Todo[], mode: PublishResult['mode']): PublishResult['datasets'] {
  return Object.fromEntries(
    todos.map((todo) => {
      const { rows, dataset } = todo.input;
      const whole = mode === 'switch' && !isRight(todo);
      const { written = 0, removed = 0 } = (!whole && todo.changes) || {};
      return [dataset.name, { rows, written: whole ? rows : written, removed }];
    }),
  );
}
