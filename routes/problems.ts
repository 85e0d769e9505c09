import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Dataset } from '../src/dataset.ts';
import { asGoldserveError, catalogue, GoldserveError } from '../src/errors.ts';
import { meantBy } from '../src/serve/names.ts';
import { nearest } from '../src/serve/nearest.ts';
import { type ParameterError, shortened } from '../src/serve/parameter.ts';

export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8';

/** RFC 9457: the one shape of every error. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
  instance: string;
  request_id: string;
  errors?: ParameterError[];
  /** The path that was probably meant. */
  did_you_mean?: string;
  /** The address to start again from. */
  restart?: string;
  /** Seconds after which the same request can succeed; the same as the Retry-After header. */
  retry_after_s?: number;
  /** What to do. */
  next: string;
}

/** RFC 6750: which kind of authorization is asked for. */
const CHALLENGE = 'Bearer realm="goldserve"';

/** How long to wait before asking again, in seconds, for what passes by itself. */
export type RetryAfter = (error: GoldserveError) => number | undefined;

/** What any thrown value is as an answer: an error of the catalogue, never a stack or a driver's message. */
export function servedError(thrown: unknown): GoldserveError {
  if (thrown instanceof GoldserveError) return thrown;
  const { statusCode } = thrown as { statusCode?: number };
  if (statusCode && statusCode >= 400 && statusCode < 500) {
    return new GoldserveError('invalid-request', (thrown as Error).message, { cause: thrown });
  }
  return asGoldserveError(thrown);
}

/** Answers with the problem document of `error`. */
export function sendProblem(
  request: FastifyRequest,
  reply: FastifyReply,
  error: GoldserveError,
  retryAfter: RetryAfter,
) {
  const problem = problemOf(request, error, retryAfter(error));
  if (problem.status >= 500) {
    // A stack helps where the code is at fault; elsewhere the code and its message say it all.
    const said =
      error.code === 'internal' ? { err: error } : { code: error.code, detail: error.message };
    request.log[error.entry.transient ? 'warn' : 'error'](said, 'request failed');
  }
  if (problem.retry_after_s !== undefined) reply.header('retry-after', problem.retry_after_s);
  if (error.code === 'unauthorized') reply.header('www-authenticate', CHALLENGE);
  if (error.code === 'method-not-allowed') reply.header('allow', 'GET, HEAD');
  reply.header('cache-control', 'no-store').code(problem.status).type(PROBLEM_TYPE);
  return reply.send(JSON.stringify(problem));
}

function problemOf(request: FastifyRequest, error: GoldserveError, retryAfterS?: number): Problem {
  const { errors, did_you_mean } = error.details as Pick<Problem, 'errors' | 'did_you_mean'>;
  const internal = error.code === 'internal';
  return {
    type: `urn:goldserve:error:${error.code}`,
    title: error.entry.title,
    status: error.entry.status,
    // What broke inside is for the log: it can name hosts, files and users.
    detail: internal ? 'An unexpected error; the log has it under the request id.' : error.message,
    instance: shortened(request.originalUrl),
    request_id: request.id,
    ...(errors ? { errors } : {}),
    ...(did_you_mean ? { did_you_mean } : {}),
    ...(error.code === 'version-gone' ? { restart: restartOf(request.originalUrl, errors) } : {}),
    ...(retryAfterS === undefined ? {} : { retry_after_s: retryAfterS }),
    next: error.next,
  };
}

/** The address without its cursor, and without the version that is gone. */
function restartOf(url: string, errors: ParameterError[] = []): string {
  const [path = '', search = ''] = url.split('?', 2);
  const left = new URLSearchParams(search);
  for (const { parameter } of errors) left.delete(parameter);
  left.delete('cursor');
  return left.size ? `${path}?${left}` : path;
}

/** No such path: with the dataset that a document's or a dataset's long name stands for, else the nearest path. */
export function noSuchPath(url: string, datasets: readonly Dataset[], others: string[]) {
  const path = url.split('?', 1)[0] ?? '';
  const bare = path.replace(/\/+$/, '');
  const known = meantBy(bare.slice(1), datasets);
  const paths = [...datasets.map((dataset) => `/${dataset.path}`), ...others];
  const meant = known ? `/${known.dataset.path}` : nearest(bare.replace(/^\/gold_/, '/'), paths);
  const message = `there is nothing at ${shortened(path)}`;
  return unknownName('path', [message, known?.why], meant);
}

/** What was asked for by a name that nothing has: with what was probably meant. */
export function unknownName(
  parameter: string,
  [message, why]: [message: string, why?: string | undefined],
  meant: string | undefined,
  allowed?: string[],
): GoldserveError {
  const hint = meant ? { did_you_mean: meant } : {};
  const errors = [{ parameter, message, ...(allowed ? { allowed } : {}), ...hint }];
  const said = why ? `${message}: ${why}` : message;
  return new GoldserveError('unknown-dataset', meant ? `${said}; did you mean ${meant}?` : said, {
    details: { errors, ...hint },
  });
}

/** A request that is not HTTP never reaches a route: it is answered on the socket. */
export function refuseBytes(
  error: Error & { code?: string; rawPacket?: unknown },
  socket: Socket,
): void {
  if (error.code === 'ECONNRESET' || socket.destroyed || !socket.writable) return;
  const code = error.code === 'HPE_HEADER_OVERFLOW' ? 'uri-too-long' : 'invalid-request';
  const { status, title, next } = catalogue[code];
  const detail = code === 'uri-too-long' ? 'the address and headers pass 16 KiB' : error.message;
  const about = { instance: addressOf(error.rawPacket), request_id: randomUUID() };
  const type = `urn:goldserve:error:${code}`;
  const body = JSON.stringify({ type, title, status, detail, ...about, next });
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    `content-type: ${PROBLEM_TYPE}`,
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}

/** What was asked, as far as the first line says it. */
function addressOf(packet: unknown): string {
  const [, address] = /^[A-Z]+ (\/\S*)/.exec(firstBytes(packet)) ?? [];
  return shortened(address ?? '/');
}

const firstBytes = (packet: unknown) =>
  Buffer.isBuffer(packet) ? packet.toString('latin1', 0, 2_000) : '';
