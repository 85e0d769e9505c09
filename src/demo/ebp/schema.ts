import { readFileSync } from 'node:fs';
import { sourceFile } from '../../paths.ts';

/*
 * The tables of an EBP Open Line database: real names, types and widths, and how many rows one installation has.
 * schema.json holds a line per table: its rows, then `column:type` words, `!` for NOT NULL.
 */
export interface Column {
  name: string;
  /** The type as PostgreSQL writes it. */
  type: string;
  /** Characters of a varchar; 0 for other types. */
  width: number;
  required: boolean;
}

export interface TableShape {
  name: string;
  /** Rows of the installation. */
  rows: number;
  columns: Column[];
}

const types: Record<string, string> = {
  n: 'numeric',
  u: 'uuid',
  t: 'timestamp',
  b: 'boolean',
  s: 'smallint',
  i: 'integer',
  x: 'text',
  d: 'double precision',
  y: 'bytea',
};

/** All tables, by name. */
export function readSchema(): Map<string, TableShape> {
  const text = readFileSync(sourceFile('demo', 'ebp', 'schema.json'), 'utf8');
  const lines = JSON.parse(text) as Record<string, string>;
  return new Map(Object.entries(lines).map(([name, line]) => [name, shapeOf(name, line)]));
}

function shapeOf(name: string, line: string): TableShape {
  const [rows, ...columns] = line.split(' ');
  return { name, rows: Number(rows), columns: columns.map(columnOf) };
}

function columnOf(word: string): Column {
  const required = word.endsWith('!');
  const [name, code] = (required ? word.slice(0, -1) : word).split(':') as [string, string];
  const width = code.startsWith('v') ? Number(code.slice(1)) : 0;
  return { name, type: width ? `varchar(${width})` : (types[code] as string), width, required };
}

/** An identifier in SQL: EBP's names have capitals. */
export const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;
