import { type Document, MongoServerError } from 'mongodb';
import type { Mongo } from '../driver/mongo.ts';
import type { Duckdb } from '../engine/duckdb.ts';
import { GoldserveError } from '../errors.ts';
import type { Lease } from '../lease.ts';
import type { Report } from '../report.ts';
import { indexesOf, validatorOf } from '../schema/mongo.ts';
import { documents, keyNotUnique } from './changes.ts';
import type { DatasetInput } from './input.ts';
import { selectDocuments } from './rows.ts';

/*
 * The large way's first half: a collection built whole beside the one that is read, with its validator from the
 * start and its indexes once the documents are there, which is several times faster than keeping them up to date.
 */

const PREFIX = 'goldserve_staging_';
/** Two batches travel while the third is made: the server is never idle, and memory stays small. */
const IN_FLIGHT = 3;
const REPORT_EVERY = 100_000;

/** Its name carries the token: nobody else writes there, and a successor knows whose it was. */
export const stagingOf = (dataset: string, token: number) => `${PREFIX}${dataset}_${token}`;

/** The token of a staging collection, undefined for any other collection. */
export function stagingToken(collection: string): number | undefined {
  const token = collection.startsWith(PREFIX) && collection.match(/_(\d+)$/)?.[1];
  return token ? Number(token) : undefined;
}

export interface StageWork {
  mongo: Mongo;
  duckdb: Duckdb;
  lease: Lease;
  report: Report;
}

/**
 * Builds the staging collection of a dataset. @returns its name.
 * @throws GoldserveError `model-mismatch` (a value its column does not allow, two rows with one key), `lake-corrupt`.
 */
export async function stage(work: StageWork, input: DatasetInput): Promise<string> {
  const { mongo, lease, report } = work;
  const name = stagingOf(input.dataset.name, lease.token);
  report({ at: `stage:${input.dataset.name}`, done: 0, rows: input.rows });
  await mongo.db.createCollection(name, { validator: validatorOf(input.dataset) });
  const written = await load(work, input, name);
  if (written !== input.rows) throw wrongCount(input, written);
  report({ at: `stage-indexes:${input.dataset.name}` });
  await mongo.db.collection(name).createIndexes(indexesOf(input.dataset));
  return name;
}

/** Streams the Parquet file into the collection. Not flushed batch by batch: the switch waits for the disk once. */
async function load(
  { mongo, duckdb, lease, report }: StageWork,
  input: DatasetInput,
  into: string,
) {
  const flying = new Set<Promise<void>>();
  let [done, failure, said] = [0, undefined as unknown, 0];
  const send = (batch: Document[]) => {
    const sent: Promise<void> = insert(mongo, into, batch, input)
      .catch((thrown) => {
        failure ??= thrown;
      })
      .finally(() => flying.delete(sent));
    flying.add(sent);
  };
  for await (const batch of documents(
    duckdb,
    selectDocuments(input.dataset, input.parquet),
    input,
  )) {
    lease.lost.throwIfAborted();
    if (flying.size >= IN_FLIGHT) await Promise.race(flying);
    if (failure) break;
    send(batch);
    done += batch.length;
    if (done - said >= REPORT_EVERY) {
      report({ at: `stage:${input.dataset.name}`, done, rows: input.rows });
      said = done;
    }
  }
  await Promise.all(flying);
  if (failure) throw failure;
  return done;
}

/** The bare command: the driver's insertMany measures every document once more, at a third of the rate. */
async function insert({ db }: Mongo, collection: string, batch: Document[], input: DatasetInput) {
  const answer = await db.command({
    insert: collection,
    documents: batch,
    ordered: false,
    writeConcern: { w: 1 },
  });
  const [error] = (answer.writeErrors ?? []) as Document[];
  if (error) throw refused(error, input);
}

function refused(error: Document, { dataset }: DatasetInput): Error {
  if (error.code === 11000) return keyNotUnique(dataset.name, dataset.key, `: ${error.errmsg}`);
  if (error.code !== 121) return new MongoServerError(error);
  const why = JSON.stringify(error.errInfo?.details ?? {});
  return new GoldserveError(
    'model-mismatch',
    `${dataset.name}: MongoDB refuses a row that is not as its definition says: ${why}`,
    { details: { dataset: dataset.name } },
  );
}

const wrongCount = ({ dataset, rows, parquet }: DatasetInput, written: number) =>
  new GoldserveError(
    'lake-corrupt',
    `${dataset.name}: ${parquet} holds ${written} rows, its manifest says ${rows}`,
  );
