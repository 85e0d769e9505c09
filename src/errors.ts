/**
 * The catalogue of errors. Every error that a person or a program can meet has a code here, with its
 * HTTP status, whether trying again can help, the exit code of a command that meets it, and what to do next.
 */
interface Entry {
  title: string;
  /** HTTP status when the error is the answer to a request. */
  status: number;
  /** true: the same call can succeed later without anybody changing anything. */
  transient: boolean;
  /** Exit code of a command: 1 failed, 2 usage or setting. */
  exit: 1 | 2;
  next: string;
}

const entry = (status: number, exit: 1 | 2, transient: boolean, title: string, next: string) =>
  ({ title, status, transient, exit, next }) satisfies Entry;

export const catalogue = {
  // Settings and start
  'invalid-setting': entry(
    500,
    2,
    false,
    'A setting is not valid',
    'Correct it in .env or the environment; see .env.example.',
  ),
  'targets-invalid': entry(
    500,
    2,
    false,
    'The file of targets cannot be used',
    'Correct the lines named in it, or its path in TARGETS_FILE; docs/warehouse.md says how it is written.',
  ),
  'port-in-use': entry(
    500,
    2,
    false,
    'The port is already in use',
    'Stop the other program or set PORT to a free port.',
  ),
  'open-to-others': entry(
    500,
    2,
    false,
    'Whoever reaches it could read everything',
    'Make a key (`goldserve keys create`), set JWT_SECRET or JWT_JWKS or AUTH=keys, or open it on purpose with AUTH=none.',
  ),
  'keys-unreadable': entry(
    500,
    1,
    false,
    'The file of API keys cannot be read',
    'Put the file back from a copy, or move it away and make the keys anew: `goldserve keys create`.',
  ),
  'data-dir-unwritable': entry(
    500,
    2,
    false,
    'DATA_DIR cannot be written',
    'Make the folder writable or set DATA_DIR to another one.',
  ),
  usage: entry(500, 2, false, 'The command was not understood', 'Run the command with --help.'),
  'embedded-server-failed': entry(
    500,
    1,
    false,
    'An embedded server could not be started',
    'Read the log named in the message, or set MONGODB_URI or RETAIL_URL to a server of yours.',
  ),
  'embedded-server-missing': entry(
    500,
    1,
    false,
    'A server that goldserve brings itself is not there and could not be downloaded',
    'Install it (mongod 5.0 or later, PostgreSQL) or set MONGODB_URI or RETAIL_URL to a server of yours.',
  ),
  'embedded-version': entry(
    500,
    1,
    false,
    'The files of an embedded server were written by another version of it',
    'Put that version back on the path, or move the folder away: a new one is filled from the sources.',
  ),
  // Sources
  'source-unreachable': entry(
    503,
    1,
    true,
    'The source database cannot be reached',
    'Check host, port and network in the URL, and that the server runs.',
  ),
  'source-denied': entry(
    500,
    1,
    false,
    'The source database refused the login',
    'Check user, password and database name in the URL.',
  ),
  'source-table-missing': entry(
    500,
    1,
    false,
    'A table is missing in the source',
    'Check the database and schema in the URL; the message lists the tables found.',
  ),
  'source-column-missing': entry(
    500,
    1,
    false,
    'A column is missing in the source',
    'Add the column (a view will do); the message lists the columns found.',
  ),
  'source-connection-lost': entry(
    503,
    1,
    true,
    'The source connection was lost during the read',
    'Run it again; nothing of the broken run was kept.',
  ),
  'source-query-failed': entry(
    500,
    1,
    false,
    'The source database refused a query',
    'Read the server message; check the rights of the user in the URL.',
  ),
  'demo-refused': entry(
    500,
    1,
    false,
    'The database holds tables that the demo did not make',
    'Name another database; `demo --force` replaces them, and what they hold is lost.',
  ),
  'source-interrupted': entry(
    503,
    1,
    true,
    'The source database cancelled the read',
    'Run it again when the lock, time limit or standby conflict named in the message is over.',
  ),
  'source-row-too-large': entry(
    500,
    1,
    false,
    'A row of the source is too large to be read',
    "Raise the server's max_allowed_packet, or shorten the row.",
  ),
  'source-schema-changed': entry(
    500,
    1,
    false,
    'The columns of a table are not those of its last reading',
    'Look at the changes named; SCHEMA_DRIFT=evolve (or table=evolve) takes them over.',
  ),
  'mass-delete': entry(
    500,
    1,
    false,
    'More rows of a table are gone than may go at once',
    'Look at the source. If the rows are meant to be gone: `extract --confirm-deletes`, or a higher DELETE_LIMIT.',
  ),
  // Lake
  'disk-full': entry(
    500,
    1,
    true,
    'The disk is full',
    'Free space on the disk of DATA_DIR and run it again; nothing half-written was kept.',
  ),
  'lake-corrupt': entry(
    500,
    1,
    false,
    'A file of the lake does not hold what its manifest says',
    'Run `pipeline` to build a new version; the published one is untouched.',
  ),
  'nothing-extracted': entry(
    500,
    1,
    false,
    'There is no extracted data to work on',
    'Run `extract` or `pipeline` first.',
  ),
  'model-failed': entry(
    500,
    1,
    false,
    'A model could not be computed',
    "Read the message: it names the model and the engine's reason.",
  ),
  'model-mismatch': entry(
    500,
    1,
    false,
    "A model's columns are not those of its definition",
    'Make the SELECT and the zod row say the same.',
  ),
  'check-failed': entry(
    500,
    1,
    false,
    'A check on the new data failed, so it was not published',
    'Look at the rows named; the last good version is still served.',
  ),
  'out-of-memory': entry(
    500,
    1,
    true,
    'A step ran out of memory',
    'Free memory on the machine and run it again.',
  ),
  'step-killed': entry(
    500,
    1,
    true,
    'A step was ended from outside',
    'Run it again; the last good state is untouched.',
  ),
  'not-verified': entry(
    500,
    1,
    false,
    'A layer does not hold what it held when it was published',
    'MongoDB: `publish --full` puts it right. A file of the lake: `pipeline` builds a new version.',
  ),
  // Runs
  'run-in-progress': entry(
    409,
    1,
    true,
    'Another run is in progress',
    'Wait for it to end; `status` shows it.',
  ),
  'lease-lost': entry(
    409,
    1,
    true,
    'The run lost its lease and stopped before publishing',
    'Another process took over; nothing was half-written.',
  ),
  stopped: entry(
    503,
    1,
    true,
    'The run was stopped because goldserve is stopping',
    'It is caught up at the next start.',
  ),
  // Serving
  'database-unavailable': entry(
    503,
    1,
    true,
    'MongoDB cannot be reached',
    'Wait and retry; the operator checks MONGODB_URI and the server.',
  ),
  'database-denied': entry(
    503,
    1,
    false,
    'MongoDB refused the login',
    'Check user, password and rights in MONGODB_URI.',
  ),
  'dataset-empty': entry(
    503,
    1,
    true,
    'There is nothing to serve yet',
    'Retry after the next publish (Retry-After says when).',
  ),
  'dataset-publishing': entry(
    503,
    1,
    true,
    'A new version is being put in place',
    'Retry in a second.',
  ),
  'lake-unreadable': entry(
    503,
    1,
    true,
    'The lake cannot be read just now',
    'Retry; the operator finds the reason in the log.',
  ),
  'query-timeout': entry(
    504,
    1,
    true,
    'The query took too long',
    'Ask for less: a narrower window, fewer rows.',
  ),
  unauthorized: entry(
    401,
    2,
    false,
    'A key is needed',
    'Send a valid key: Authorization: Bearer <key>. `keys create` makes one.',
  ),
  'identity-unavailable': entry(
    503,
    1,
    true,
    'The issuer of the tokens cannot be reached',
    'Wait and retry; the operator checks JWT_JWKS.',
  ),
  forbidden: entry(
    403,
    2,
    false,
    'The key does not allow it',
    'Ask whoever gave the key for the scope that is named, or for a key of another kind.',
  ),
  'rate-limited': entry(
    429,
    2,
    true,
    'Too many requests',
    'Wait as long as Retry-After says; ask less often, or for more at once.',
  ),
  'streams-full': entry(
    503,
    1,
    true,
    'Too many clients listen to events',
    'Retry as Retry-After says, or ask /health for the version now and then.',
  ),
  'invalid-parameter': entry(
    400,
    2,
    false,
    'A parameter is not valid',
    'Correct the parameters named in `errors`.',
  ),
  'version-gone': entry(
    410,
    2,
    false,
    'This version is not served any more',
    'Start again at `restart`: without `cursor`, or with a version that is kept.',
  ),
  'unknown-dataset': entry(
    404,
    2,
    false,
    'There is no such path',
    'See /docs for the list of paths.',
  ),
  'unknown-run': entry(
    404,
    2,
    false,
    'There is no such run',
    'See /runs, or `status`, for the runs that are kept.',
  ),
  'certificate-missing': entry(
    404,
    2,
    false,
    'No certificate of this run is kept',
    'See /runs for the runs that are kept, and CERTIFICATE in the settings.',
  ),
  'method-not-allowed': entry(405, 2, false, 'Only GET and HEAD are answered here', 'Use GET.'),
  'not-acceptable': entry(406, 2, false, 'This format is not offered', 'Ask for application/json.'),
  'invalid-request': entry(400, 2, false, 'The request is not valid HTTP', 'Correct the request.'),
  'uri-too-long': entry(414, 2, false, 'The address is too long', 'Ask for less at once.'),
  internal: entry(
    500,
    1,
    false,
    'Something went wrong inside goldserve',
    'Look in the log for the request id and report it.',
  ),
} as const satisfies Record<string, Entry>;

export type ErrorCode = keyof typeof catalogue;

/** An error of the catalogue: `message` says what and where, `next` what to do. */
export class GoldserveError extends Error {
  readonly code: ErrorCode;
  /** Facts for programs: table, column, setting, path … */
  readonly details: Record<string, unknown>;
  readonly #next: string | undefined;

  /** `next`: what to do, where the catalogue's words do not fit the case. */
  constructor(
    code: ErrorCode,
    message: string,
    options: { cause?: unknown; details?: Record<string, unknown>; next?: string } = {},
  ) {
    super(message, { cause: options.cause });
    this.name = 'GoldserveError';
    this.code = code;
    this.details = options.details ?? {};
    this.#next = options.next;
  }

  get entry(): Entry {
    return catalogue[this.code];
  }

  get next(): string {
    return this.#next ?? this.entry.next;
  }
}

/** Any thrown value as an error of the catalogue; what is not known becomes `internal`. */
export function asGoldserveError(thrown: unknown): GoldserveError {
  if (thrown instanceof GoldserveError) return thrown;
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  const code = (thrown as { code?: unknown } | null)?.code;
  if (code === 'ENOSPC' || /no space left on device/i.test(message)) {
    return new GoldserveError('disk-full', message, { cause: thrown });
  }
  // An error of the file system names a path; one of the network or a port does not.
  const { path, syscall } = (thrown ?? {}) as { path?: unknown; syscall?: unknown };
  // Making folders one in another on a read-only disk is reported by Node as ENOENT.
  const refused =
    /^(EACCES|EPERM|EROFS|ENOTDIR|EEXIST)$/.test(String(code)) ||
    (code === 'ENOENT' && syscall === 'mkdir');
  if (typeof path === 'string' && refused) {
    return new GoldserveError('data-dir-unwritable', message, { cause: thrown });
  }
  return new GoldserveError('internal', message, { cause: thrown });
}
