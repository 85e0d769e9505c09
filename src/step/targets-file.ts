import { readFileSync } from 'node:fs';
import { GoldserveError } from '../errors.ts';

/** One target as it is written. */
export interface Line {
  /** For messages: `line 3`, `entry 2`. */
  at: string;
  value: unknown;
}

/** The entries of a file in JSON or CSV. @throws GoldserveError `targets-invalid` when it is neither. */
export function linesOf(file: string): Line[] {
  const text = readFileSync(file, 'utf8').replace(/^\ufeff/, '');
  return /^\s*[[{]/.test(text) ? jsonLines(file, text) : csvLines(file, text);
}

function jsonLines(file: string, text: string): Line[] {
  const value = parseJson(file, text);
  if (!Array.isArray(value)) throw invalidTargets(file, ['it is JSON but not a list of objects']);
  return value.map((each, index) => ({ at: `entry ${index + 1}`, value: each }));
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw invalidTargets(file, [`it is not JSON: ${(error as Error).message}`]);
  }
}

function csvLines(file: string, text: string): Line[] {
  const [header = '', ...rest] = text.split(/\r?\n/);
  const separator = [';', '\t'].find((each) => header.includes(each)) ?? ',';
  const names = cells(header, separator).map((name) => name.toLowerCase());
  if (!names.includes('month') || !names.includes('target')) {
    throw invalidTargets(file, ['its first line does not name the columns month and target']);
  }
  return rest.flatMap((row, index) => {
    if (!row.trim()) return [];
    const values = cells(row, separator).map((cell, at): [string, string] => [
      names[at] ?? `column ${at + 1}`,
      cell,
    ]);
    return [{ at: `line ${index + 2}`, value: Object.fromEntries(values) }];
  });
}

/** The cells of a line; one in double quotes may hold the separator. */
const cells = (row: string, separator: string) =>
  [
    ...`${row}${separator}`.matchAll(
      new RegExp(`\\s*(?:"((?:[^"]|"")*)"|([^${separator}]*))\\s*${separator}`, 'g'),
    ),
  ].map(([, quoted, plain = '']) => (quoted?.replaceAll('""', '"') ?? plain).trim());

export const invalidTargets = (file: string, wrong: string[]) =>
  new GoldserveError('targets-invalid', `${file}: ${wrong.slice(0, 5).join('; ')}`, {
    details: { file, wrong },
  });
