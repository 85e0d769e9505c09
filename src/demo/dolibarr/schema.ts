import { readFileSync } from 'node:fs';
import { sourceFile } from '../../paths.ts';

/*
 * The tables of Dolibarr 22.0 that goldserve reads: real names, types and widths. schema.json holds a line per table,
 * `column:type` words, `!` for NOT NULL; extrafields are an installation's own columns.
 */
export type Engine = 'postgres' | 'mysql';

export interface Column {
  name: string;
  /** One letter, or `v` and the width, or `d` with precision and scale. */
  code: string;
  /** Characters of a varchar; 0 for other types. */
  width: number;
  required: boolean;
}

/** What is put into a required column that the demo has nothing for. */
const plain: Record<string, string | number> = { x: '', v: '', t: '2000-01-01 00:00:00' };

/** The types of both servers; Dolibarr itself makes `numeric` of `double(24,8)` on PostgreSQL. */
const types: Record<string, [mysql: string, postgres: string]> = {
  i: ['int(11)', 'integer'],
  m: ['smallint(6)', 'smallint'],
  y: ['tinyint(4)', 'smallint'],
  d: ['double(24,8)', 'numeric(24,8)'],
  f: ['double', 'double precision'],
  x: ['text', 'text'],
  t: ['datetime', 'timestamp'],
  // MySQL gives a column of this type a default of its own unless it may be null.
  s: ['timestamp NULL', 'timestamp'],
  a: ['date', 'date'],
};

/** All tables, by name without prefix, with their extrafields. */
export function readSchema(extra: Record<string, string>): Map<string, Column[]> {
  const text = readFileSync(sourceFile('demo', 'dolibarr', 'schema.json'), 'utf8');
  const lines = JSON.parse(text) as Record<string, string>;
  return new Map(
    Object.entries(lines).map(([name, line]) => [name, columnsOf(line, extra[name] ?? '')]),
  );
}

const columnsOf = (line: string, own: string) => `${line} ${own}`.trim().split(' ').map(columnOf);

function columnOf(word: string): Column {
  const required = word.endsWith('!');
  const [name, code] = (required ? word.slice(0, -1) : word).split(':') as [string, string];
  return { name, code, width: code.startsWith('v') ? Number(code.slice(1)) : 0, required };
}

export function typeOf({ code, width }: Column, engine: Engine): string {
  if (width) return `varchar(${width})`;
  if (code.length > 1) return `${engine === 'mysql' ? 'double' : 'numeric'}(${code.slice(1)})`;
  return (types[code] as [string, string])[engine === 'mysql' ? 0 : 1];
}

export const plainOf = ({ code }: Column) => plain[code[0] as string] ?? 0;

/** An identifier in SQL: Dolibarr has columns called `date` and `increment`, and a table `user` behind its prefix. */
export const quoted = (name: string, engine: Engine) =>
  engine === 'mysql' ? `\`${name}\`` : `"${name}"`;
