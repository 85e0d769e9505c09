import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pairs } from '../codes.ts';

/*
 * Extrafields are an installation's own columns; a setting says which of them means what goldserve knows:
 * `DOLIBARR_FIELD_satisfaction=ticket.options_note`, or all of them in `DOLIBARR_FIELDS`, inline or in a file.
 */

const PREFIX = 'DOLIBARR_FIELD_';

/** What an extrafield can mean, and the table whose extrafield it may be. */
export const fieldMeanings: Record<string, string> = {
  intervention_type: 'ticket',
  estimated_duration: 'ticket',
  satisfaction: 'ticket',
  city: 'ticket',
  cost: 'ticket',
  budget: 'projet',
  project_city: 'projet',
};

/**
 * Meaning to `table.column`, the column without its `options_`.
 * @throws Error naming the setting that cannot be read.
 */
export function readFields(
  set: Record<string, string | undefined>,
  folder: string,
): Record<string, string> {
  const listed = Object.entries(listOf(set.DOLIBARR_FIELDS, folder));
  const single = Object.entries(set).flatMap(([name, value]) =>
    name.startsWith(PREFIX) && value ? [[name.slice(PREFIX.length), value]] : [],
  ) as [string, string][];
  return Object.fromEntries([...listed, ...single].map(([name, value]) => fieldOf(name, value)));
}

function listOf(text: string | undefined, folder: string): Record<string, string> {
  if (!text) return {};
  const file = resolve(folder, text);
  const content = existsSync(file) ? readFileSync(file, 'utf8') : text;
  try {
    return Object.fromEntries(pairs(content.trim().split(/\r?\n/).filter(Boolean).join(',')));
  } catch (error) {
    throw new Error(`DOLIBARR_FIELDS=${text}: ${(error as Error).message}`);
  }
}

function fieldOf(name: string, value: string): [string, string] {
  const meaning = name.toLowerCase();
  const table = fieldMeanings[meaning];
  const setting = `${PREFIX}${name}=${value}`;
  if (!table) throw new Error(`${setting}: is none of ${Object.keys(fieldMeanings).join(', ')}`);
  const [left, column] = value.includes('.') ? value.split('.') : [table, value];
  if (!left || !column || !/^\w+$/.test(column)) throw new Error(`${setting}: is not table.column`);
  if (left.replace(/_extrafields$/, '') !== table)
    throw new Error(`${setting}: is not of ${table}`);
  return [meaning, `${table}.${column.replace(/^options_/, '')}`];
}
