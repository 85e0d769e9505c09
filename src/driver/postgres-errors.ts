import { GoldserveError } from '../errors.ts';
import { addressOf, codeOf, messageOf } from './address.ts';

/** What a failed connect means. */
export function connectError(cause: unknown, url: string): GoldserveError {
  const code = codeOf(cause);
  const message = messageOf(cause);
  const denied = /^(28|3D|42501)/.test(code) || (!code && /password|SASL|SCRAM/i.test(message));
  return new GoldserveError(
    denied ? 'source-denied' : 'source-unreachable',
    `PostgreSQL ${addressOf(url)}: ${message}`,
    { cause },
  );
}

/** 57P: the server ends the session; 40001: a standby must apply a change; 57014 and 55P03: cancelled, locked. */
export function queryCode(cause: unknown) {
  const code = codeOf(cause);
  if (/^(40001|57014|55P03)$/.test(code)) return 'source-interrupted';
  const lost =
    /^(57P|08|25P0[34]|E[A-Z]+$)/.test(code) ||
    /^Connection terminated|not queryable/.test(messageOf(cause));
  return lost ? 'source-connection-lost' : 'source-query-failed';
}
