import { isDeepStrictEqual } from 'node:util';
import type { Mongo } from '../driver/mongo.ts';
import type { Duckdb } from '../engine/duckdb.ts';
import { asGoldserveError } from '../errors.ts';
import type { Report } from '../report.ts';
import { definitionOf, indexesOf, validatorOf } from '../schema/mongo.ts';
import { transactionLimits } from './budget.ts';
import { type Changes, difference } from './changes.ts';
import { compare, type Limits } from './compare.ts';
import type { DatasetInput, PublishInput } from './input.ts';
import { collectionOf, type Pointer, type PublishedDataset } from './pointer.ts';
import { collectionNames } from './rename.ts';

/*
 * What a publish has to do, dataset by dataset, found out before anything is written.
 */

/** `changes` undefined: the collection is built anew; written and removed both 0: it is right already. */
export interface Todo {
  input: DatasetInput;
  definition: string;
  changes: Changes | undefined;
}

export interface PlanWork {
  mongo: Mongo;
  duckdb: Duckdb;
  report: Report;
  input: PublishInput;
  pointer: Pointer | null;
  /** Trust neither the pointer nor the lake: look at what MongoDB holds. */
  full: boolean;
}

export interface Plan {
  todos: Todo[];
  /** Collections of datasets that left the product; only those that were ours. */
  drops: string[];
}

export async function makePlan(work: PlanWork): Promise<Plan> {
  const { mongo, input, pointer } = work;
  const there = await collectionNames(mongo);
  const room = await transactionLimits(mongo);
  const todos: Todo[] = [];
  // Small ones first: once the transaction is full, all that changed is staged and need not be listed.
  for (const each of [...input.datasets].sort((a, b) => a.rows - b.rows)) {
    const todo = await planDataset(work, each, there, room);
    take(room, todo.changes);
    todos.push(todo);
  }
  const wanted = new Set(input.datasets.map(({ dataset }) => dataset.name));
  const left = Object.keys(pointer?.datasets ?? {}).filter((name) => !wanted.has(name));
  return { todos, drops: left.map(collectionOf) };
}

export const isRight = ({ changes }: Todo) => changes?.written === 0 && changes.removed === 0;

async function planDataset(
  work: PlanWork,
  input: DatasetInput,
  there: Set<string>,
  room: Limits,
): Promise<Todo> {
  const { name } = input.dataset;
  const definition = definitionOf(input.dataset);
  const published = work.pointer?.datasets[name];
  const isThere = there.has(collectionOf(name)) && published?.definition === definition;
  if (!isThere) return { input, definition, changes: undefined };
  if (!work.full && published.checksum === input.checksum) {
    return { input, definition, changes: none };
  }
  work.report({ at: `diff:${name}`, rows: input.rows });
  if (work.full && !(await isBuiltAsDefined(work.mongo, input))) {
    return { input, definition, changes: undefined };
  }
  return { input, definition, changes: await findChanges(work, input, published, room) };
}

/** @returns undefined when there are more than there is room for. */
async function findChanges(
  { mongo, duckdb, input: offer, full }: PlanWork,
  input: DatasetInput,
  published: PublishedDataset,
  room: Limits,
): Promise<Changes | undefined> {
  const previous = full ? undefined : offer.previous(input.dataset.name, published);
  if (!previous) return compare(mongo, duckdb, input, room);
  // The checksum says that it changed; how much is of no interest any more.
  if (!room.documents) return undefined;
  try {
    const changes = await difference(duckdb, input, previous, room.documents);
    return changes && changes.bytes <= room.bytes ? changes : undefined;
  } catch (thrown) {
    // One of the two files is broken. If it is the new one, the comparison meets it too, and says so.
    if (asGoldserveError(thrown).code !== 'lake-corrupt') throw thrown;
    return compare(mongo, duckdb, input, room);
  }
}

/** A dataset that does not fit leaves no room for the others: all that changed then goes the same way. */
function take(room: Limits, changes: Changes | undefined): void {
  room.documents -= changes ? changes.written + changes.removed : room.documents;
  room.bytes -= changes?.bytes ?? 0;
  if (room.bytes < 0) room.documents = 0;
}

/** Whether the collection has its validator and at least its indexes: others may have been added by hand. */
export async function isBuiltAsDefined(
  { db }: Pick<Mongo, 'db'>,
  { dataset }: Pick<DatasetInput, 'dataset'>,
): Promise<boolean> {
  const name = collectionOf(dataset.name);
  const [info] = await db.listCollections({ name }, { nameOnly: false }).toArray();
  const options = (info as { options?: Record<string, unknown> } | undefined)?.options ?? {};
  const { validator, validationLevel = 'strict', validationAction = 'error' } = options;
  const isStrict = validationLevel === 'strict' && validationAction === 'error';
  if (!isStrict || !isDeepStrictEqual(validator, validatorOf(dataset))) return false;
  const indexes = new Map((await db.collection(name).indexes()).map((each) => [each.name, each]));
  return indexesOf(dataset).every((wanted) => {
    const found = indexes.get(String(wanted.name));
    return JSON.stringify(found?.key) === JSON.stringify(wanted.key) && hasCollation(found, wanted);
  });
}

/** The server completes a collation with its defaults. */
function hasCollation(found: object | undefined, wanted: object): boolean {
  const of = (index: object | undefined) =>
    (index as { collation?: object } | undefined)?.collation;
  const [a, b] = [of(found), of(wanted)];
  if (!a || !b) return !a && !b;
  return Object.entries(b).every(([key, value]) => (a as Record<string, unknown>)[key] === value);
}

async function* nothing(): AsyncGenerator<never[]> {}

const none: Changes = { written: 0, removed: 0, bytes: 0, writes: nothing, removals: nothing };
