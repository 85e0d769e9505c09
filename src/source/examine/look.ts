import type { Chosen } from '../../bronze/choose.ts';
import type { Config } from '../../config.ts';
import type { SourceDriver } from '../../driver/driver.ts';
import type { SourceSystem } from '../source.ts';
import type { Finding } from './finding.ts';

/** What a look at a source works with: an open database, and the tables of it that are landed. */
export interface Subject {
  driver: SourceDriver;
  system: SourceSystem;
  tables: Chosen[];
  config: Config;
  /** The user of the URL, for statements that concern its rights. */
  user: string;
  /** Rows a second of the last reading of this source; undefined: it was never read. */
  rate: number | undefined;
}

/** What a look saw: facts in words, and what deserves to be mended. */
export interface Seen {
  facts?: Record<string, string>;
  findings?: Finding[];
}

export type Look = (subject: Subject) => Promise<Seen>;

/** `1 234` */
export const grouped = (number: number) => number.toLocaleString('en').replaceAll(',', ' ');

/** As many names as a line bears. */
export function listed(names: string[], most = 6): string {
  const more = names.length > most ? ` and ${names.length - most} more` : '';
  return `${names.slice(0, most).join(', ')}${more}`;
}

/** A text as SQL of both kinds of servers: no backslash means anything to either. */
export const literal = (text: string) => `'${text.replaceAll('\\', '').replaceAll("'", "''")}'`;
