import { GoldserveError } from '../src/errors.ts';
import { type FormatName, formatNames } from '../src/serve/format/parameter.ts';

/*
 * What a client accepts (RFC 9110, 12.5.1): each offered type has the weight of the most precise range that covers it.
 */

/** The media types of the formats, the preferred one first. */
export const mediaTypes: Record<FormatName, string> = {
  json: 'application/json',
  csv: 'text/csv',
  ndjson: 'application/x-ndjson',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  parquet: 'application/vnd.apache.parquet',
  arrow: 'application/vnd.apache.arrow.stream',
};

/** JSON with one list for each column: of another shape, so of another type. */
export const COLUMNS_TYPE = 'application/vnd.goldserve.columns+json';

/** @throws GoldserveError `not-acceptable` when the Accept header leaves JSON out. */
export function requireJsonAccepted(accept: string | undefined): void {
  requireAccepted(accept, mediaTypes.json);
}

/** @throws GoldserveError `not-acceptable` when the Accept header leaves out the only type there is. */
export function requireAccepted(accept: string | undefined, type: string): void {
  if (accept === undefined || accept.trim() === '' || weight(type, rangesOf(accept)) > 0) return;
  throw notAcceptable(accept, [type]);
}

/** The format that the client prefers; of several, the first offered. @throws GoldserveError `not-acceptable` */
export function acceptedFormat(
  accept: string | undefined,
  offered: readonly FormatName[] = formatNames,
): FormatName {
  if (accept === undefined || accept.trim() === '') return offered[0] as FormatName;
  const ranges = rangesOf(accept);
  const weighed = offered.map((format) => ({ format, weight: weight(mediaTypes[format], ranges) }));
  const best = weighed.sort((a, b) => b.weight - a.weight)[0];
  if (best && best.weight > 0) return best.format;
  throw notAcceptable(
    accept,
    offered.map((format) => mediaTypes[format]),
  );
}

interface Range {
  type: string;
  q: number;
}

function rangesOf(accept: string): Range[] {
  return accept.split(',').map((range) => {
    const [type = '', ...options] = range.split(';').map((part) => part.trim().toLowerCase());
    const q = options.find((option) => option.startsWith('q='))?.slice(2) ?? '1';
    return { type, q: Number(q) || 0 };
  });
}

/** 0 when no range covers the type. */
function weight(type: string, ranges: Range[]): number {
  const covering = [type, `${type.split('/')[0]}/*`, '*/*'];
  const found = covering.map((each) => ranges.find((range) => range.type === each));
  return found.find((range) => range !== undefined)?.q ?? 0;
}

function notAcceptable(accept: string, allowed: string[]): GoldserveError {
  const message = `excludes ${allowed.length > 1 ? 'every format offered' : allowed[0]}`;
  return new GoldserveError('not-acceptable', `Accept: ${accept.slice(0, 100)} ${message}`, {
    details: { errors: [{ parameter: 'Accept', message, allowed }] },
  });
}
