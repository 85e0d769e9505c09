import { GoldserveError } from '../errors.ts';
import { addressOf, codeOf, messageOf } from './address.ts';

const denied =
  /^(ER_(DB)?ACCESS_DENIED|ER_BAD_DB|ER_HOST_(NOT_PRIV|IS_BLOCKED)|ER_MUST_CHANGE_PASS|AUTH_|ER_NOT_SUPPORTED_AUTH)/;
const interrupted =
  /^ER_(QUERY_INTERRUPTED|LOCK_WAIT_TIMEOUT|LOCK_DEADLOCK|TABLE_DEF_CHANGED|STATEMENT_TIMEOUT|QUERY_TIMEOUT)/;
const lost =
  /^(PROTOCOL_|E[A-Z]+$|ER_(SERVER_SHUTDOWN|NORMAL_SHUTDOWN|CONNECTION_KILLED|NET_|NEW_ABORTING))/;

/** What a failed connect means. */
export function connectError(cause: unknown, url: string): GoldserveError {
  const code = denied.test(codeOf(cause)) ? 'source-denied' : 'source-unreachable';
  return new GoldserveError(code, `MySQL ${addressOf(url)}: ${messageOf(cause)}`, { cause });
}

/** What a failed query means. */
export function queryCode(cause: unknown) {
  const code = codeOf(cause);
  if (interrupted.test(code)) return 'source-interrupted';
  const gone = lost.test(code) || /closed state|Connection lost/i.test(messageOf(cause));
  return gone ? 'source-connection-lost' : 'source-query-failed';
}
