import {
  type Db,
  MongoBulkWriteError,
  MongoClient,
  type MongoClientOptions,
  MongoError,
  MongoInvalidArgumentError,
  MongoParseError,
  MongoServerError,
} from 'mongodb';
import { withoutPassword } from '../config.ts';
import { asGoldserveError, type ErrorCode, GoldserveError } from '../errors.ts';

/** `standalone` has neither transactions nor snapshots. */
export type MongoKind = 'replica-set' | 'standalone' | 'sharded';

export interface Mongo {
  client: MongoClient;
  db: Db;
  kind: MongoKind;
  /** As it was given, password included: for a child process, never for a message. */
  uri: string;
  close(): Promise<void>;
}

/** How values are read and written: plain JavaScript values, and a missing value stays missing. */
const bson = {
  promoteValues: true,
  promoteLongs: true,
  promoteBuffers: false,
  // An undefined key is left out, so that the validator refuses the document, rather than becoming a null.
  ignoreUndefined: true,
} as const;

/** A server that does not answer is reported within seconds; the driver's own default is half a minute. */
const SERVER_SELECTION_MS = 4_000;
const CONNECT_MS = 4_000;

/**
 * Connects and finds out what kind of server answers.
 * @throws GoldserveError `invalid-setting` (the URI), `database-unavailable`, `database-denied`.
 */
export async function openMongo(
  uri: string,
  db: string,
  options: MongoClientOptions = {},
): Promise<Mongo> {
  const client = newClient(uri, options);
  try {
    await client.connect();
    const kind = await kindOf(client.db(db));
    return { client, db: client.db(db), kind, uri, close: () => client.close() };
  } catch (thrown) {
    await client.close();
    throw asMongoError(thrown, withoutPassword(uri));
  }
}

/** A server that is away: whatever is asked of it first connects. `kind`: what it was when it was last there. */
export function expectMongo(uri: string, db: string, kind: MongoKind): Mongo {
  const client = newClient(uri, {});
  return { client, db: client.db(db), kind, uri, close: () => client.close() };
}

function newClient(uri: string, options: MongoClientOptions): MongoClient {
  try {
    return new MongoClient(uri, {
      appName: 'goldserve',
      serverSelectionTimeoutMS: SERVER_SELECTION_MS,
      connectTimeoutMS: CONNECT_MS,
      ...bson,
      ...options,
    });
  } catch (cause) {
    // Nothing was reached yet: whatever is wrong, it is the URI.
    const why = cause instanceof Error ? cause.message : String(cause);
    const details = { settings: ['MONGODB_URI'] };
    throw new GoldserveError('invalid-setting', `${withoutPassword(uri)}: ${why}`, {
      cause,
      details,
    });
  }
}

async function kindOf(db: Db): Promise<MongoKind> {
  // A command that needs the login, so that a wrong password shows here and not at the first read.
  await db.listCollections({}, { nameOnly: true, authorizedCollections: true }).toArray();
  const hello = await db.command({ hello: 1 });
  if (hello.msg === 'isdbgrid') return 'sharded';
  return hello.setName ? 'replica-set' : 'standalone';
}

/** The server's error codes (error_codes.yml) that mean something to the person who reads them. */
const serverCodes: [code: ErrorCode, numbers: number[]][] = [
  ['database-denied', [13, 18, 8000]],
  ['database-unavailable', [6, 7, 89, 91, 189, 9001, 10107, 11600, 11602, 13435, 13436]],
  ['query-timeout', [50]],
  ['model-mismatch', [121]],
  ['disk-full', [14031]],
];

/** Any error of the driver or the server as one of the catalogue; `where` says what was being done. */
export function asMongoError(thrown: unknown, where?: string): GoldserveError {
  if (thrown instanceof GoldserveError || !(thrown instanceof MongoError)) {
    return asGoldserveError(thrown);
  }
  const message = where ? `${where}: ${thrown.message}` : thrown.message;
  return new GoldserveError(codeFor(thrown), message, {
    cause: thrown,
    details: detailsOf(thrown),
  });
}

function codeFor(thrown: MongoError): ErrorCode {
  if (thrown instanceof MongoParseError) return 'invalid-setting';
  if (thrown instanceof MongoInvalidArgumentError) return 'internal';
  // The server answered: its code decides. Anything else of the driver is about reaching it.
  if (!(thrown instanceof MongoServerError || thrown instanceof MongoBulkWriteError)) {
    return 'database-unavailable';
  }
  const known = serverCodes.find(([, numbers]) => numbers.includes(Number(thrown.code)));
  return known?.[0] ?? asGoldserveError(thrown).code;
}

function detailsOf(thrown: MongoError): Record<string, unknown> {
  if (!(thrown instanceof MongoServerError)) return {};
  return { server_code: thrown.code, server_code_name: thrown.codeName };
}
