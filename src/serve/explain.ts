import { BSON, type Document } from 'mongodb';
import { GoldserveError } from '../errors.ts';
import { readError } from './mongo_error.ts';
import { mongoRows } from './plan_mongo.ts';
import { type ReadCommand, recorded } from './recorded.ts';
import type { Store } from './store.ts';
import { atOneVersion, type Mongo, type PointerView, peekPointer } from './version.ts';

/*
 * `explain=1`: how MongoDB found the rows of an answer: its own account of the very commands that were sent for them.
 */

/** How MongoDB answered one command. */
export interface MongoPlan {
  collection: string;
  /** The index used; null: every document was looked at. */
  index: string | null;
  /** From the answer down to the documents. */
  stages: string[];
  keys_examined: number;
  documents_examined: number;
  returned: number;
  ms: number;
  /** As it was sent, in MongoDB's extended JSON. */
  command: Document;
}

/** A plan is of the version that was read, or it is made again. */
const TRIES = 3;
const MOST_MS = 10_000;

/** A store that can tell afterwards how MongoDB found what was read last. */
export function explainingStore(mongo: Mongo) {
  let commands: ReadCommand[] = [];
  let version: PointerView | null = null;
  const read: Store['read'] = async (work) => {
    const { value, mongoMs } = await atOneVersion(mongo, (view) => {
      // A read that is begun again leaves no trace of the one before.
      commands = [];
      version = view.pointer;
      return work({ pointer: view.pointer, rows: mongoRows(recorded(view, commands)) });
    });
    return { value, readMs: mongoMs };
  };
  /** @throws GoldserveError of serving, `dataset-publishing` when another version was published since. */
  const plans = async (): Promise<MongoPlan[]> => {
    const found = await Promise.all(commands.map((command) => planOf(mongo, command)));
    const now = await peekPointer(mongo);
    if (now !== 'switching' && now.pointer?.version === version?.version) return found;
    throw new GoldserveError('dataset-publishing', 'a new version was published meanwhile');
  };
  return { read, plans };
}

/** @returns what `read` gave, and how MongoDB found it, of one version. @throws GoldserveError of serving */
export async function withPlans<T>(
  mongo: Mongo,
  read: (store: Pick<Store, 'read'>) => Promise<T>,
): Promise<{ value: T; plans: MongoPlan[] }> {
  for (let left = TRIES; ; left--) {
    const store = explainingStore(mongo);
    const value = await read(store);
    try {
      return { value, plans: await store.plans() };
    } catch (thrown) {
      const error = readError(thrown);
      if (error.code !== 'dataset-publishing' || left === 1) throw error;
    }
  }
}

async function planOf({ db }: Mongo, command: ReadCommand): Promise<MongoPlan> {
  const told = await db.command(
    { explain: command, verbosity: 'executionStats', maxTimeMS: MOST_MS },
    { signal: AbortSignal.timeout(MOST_MS) },
  );
  const steps = (told.stages as Document[] | undefined) ?? [];
  const { queryPlanner, executionStats } = steps[0]?.$cursor ?? told;
  const below = nodesOf(queryPlanner?.winningPlan);
  const after = steps.slice(1).flatMap((step) => Object.keys(step).filter((key) => key[0] === '$'));
  return {
    collection: String(command.find ?? command.aggregate),
    index: below.find(({ indexName }) => indexName)?.indexName ?? null,
    stages: [...after.reverse(), ...below.map(({ stage }) => String(stage))],
    keys_examined: Number(executionStats?.totalKeysExamined ?? 0),
    documents_examined: Number(executionStats?.totalDocsExamined ?? 0),
    returned: Number(steps.at(-1)?.nReturned ?? executionStats?.nReturned ?? 0),
    ms: Number(executionStats?.executionTimeMillis ?? 0),
    command: BSON.EJSON.serialize(command, { relaxed: true }),
  };
}

/** The stages of a plan, whatever the engine and the kind of server wrap them in. */
function nodesOf(plan: Document | undefined): Document[] {
  if (!plan) return [];
  if (plan.queryPlan) return nodesOf(plan.queryPlan);
  const inputs = [plan.inputStage, ...(plan.inputStages ?? [])];
  const shards = (plan.shards as Document[] | undefined)?.map(({ winningPlan }) => winningPlan);
  const below = [...inputs, ...(shards ?? [])].flatMap(nodesOf);
  return plan.stage ? [plan, ...below] : below;
}
