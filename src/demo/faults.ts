import { type ErrorCode, GoldserveError } from '../errors.ts';

/** Codes of PostgreSQL (SQLSTATE), of MySQL and of the network, by what they mean for the one who called. */
const meanings: [ErrorCode, RegExp][] = [
  [
    'source-unreachable',
    /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|57P03|53300|ER_CON_COUNT_ERROR)$/,
  ],
  [
    'source-denied',
    /^(28P01|28000|3D000|42501|ER_ACCESS_DENIED_ERROR|ER_DBACCESS_DENIED_ERROR|ER_TABLEACCESS_DENIED_ERROR|ER_BAD_DB_ERROR)$/,
  ],
  [
    'source-connection-lost',
    /^(57P01|57P02|08\w{3}|ECONNRESET|EPIPE|PROTOCOL_CONNECTION_LOST|ER_CONNECTION_KILLED|ER_SERVER_SHUTDOWN|ER_QUERY_INTERRUPTED)$/,
  ],
];

/** An error of a driver as one of the catalogue; those of the catalogue pass unchanged. */
export function demoFault(thrown: unknown): GoldserveError {
  if (thrown instanceof GoldserveError) return thrown;
  const message = messageOf(thrown);
  return new GoldserveError(codeOf(thrown, message), message, { cause: thrown });
}

function codeOf(thrown: unknown, message: string): ErrorCode {
  const code = String((thrown as { code?: unknown } | null)?.code ?? '');
  const known = meanings.find(([, pattern]) => pattern.test(code));
  if (known) return known[0];
  if (/timeout expired|connect timed out/i.test(message)) return 'source-unreachable';
  if (/connection (terminated|ended|lost)|closed state|socket|not queryable/i.test(message)) {
    return 'source-connection-lost';
  }
  return 'source-query-failed';
}

/** A host with several addresses fails with an AggregateError, whose own message is empty. */
function messageOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return String(thrown);
  const parts = thrown instanceof AggregateError ? thrown.errors.map(String) : [];
  return thrown.message || parts.join('; ') || thrown.name;
}
