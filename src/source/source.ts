import type { Place, TotalQuery } from '../certificate/total.ts';
import type { Config } from '../config.ts';
import type { FileEntry } from '../lake.ts';
import { dolibarr } from './dolibarr.ts';
import { ebp } from './ebp.ts';
import { retail } from './retail.ts';

/** A table that is landed: all its columns, whatever they are. */
export interface SourceTable {
  name: string;
  /** The columns without which nothing can be computed: where the table or one is absent, the extract stops. */
  columns?: string[];
  /**
   * The columns that staging models read, each with the DuckDB type they read it as, of a table that an installation
   * may lack: an absent column is null, an absent table has no row, and the run says so once.
   */
  reads?: Record<string, string>;
  /** Groups of columns of which a version has one: the others are not missed. */
  either?: string[][];
  /** Columns of `reads` that the database calls otherwise: name read to name there. */
  renamed?: Record<string, string>;
  /** Where the table is absent and this one is there, it is not missed. */
  replacedBy?: string;
}

/** What a code of a source means: a row of the view `source_code`. */
export interface CodeRow {
  domain: string;
  code: string;
  meaning: string;
}

/** A table as a run landed it. */
export type LandedTable = Pick<FileEntry, 'name' | 'columns'>;

/** A kind of system that rows come from. Names are matched whatever their case; types are taken as found. */
export interface SourceSystem {
  name: string;
  /** The setting that holds its URL. */
  setting: string;
  /** The tables that staging models read. */
  tables(config: Config): SourceTable[];
  /** The name by which a table of the database is landed and read. Undefined: its own. */
  nameOf?(table: string, config: Config): string;
  /** Whether the settings want a table of the database to be landed. Undefined: `tables` and no other. */
  wants?(table: string, config: Config): boolean;
  /**
   * The table that says who the members of a dimension are, by silver model: a run that has not landed it deletes
   * nobody. Undefined: every run of the source says so.
   */
  members?: Record<string, string>;
  /** Tables of settings of the installation, by name: the columns of a setting's name and of its value. */
  secretSettings?: Record<string, { name: string; value: string }>;
  /** What its tables come to by themselves, to be held against gold. */
  totals?(config: Config, place: Place): TotalQuery[];
  /** The settings that decide which documents are revenue. */
  revenueSettings?: string[];
  /** Where the system's own program notes the keys of rows that it deleted, of any table. */
  deletions?: { table: string; column: string };
  /** The column in which the system's own program writes when a row was changed, in the tables that have it. */
  cursor?: string;
  /** What its codes mean by the settings, and by the tables and columns that were landed. */
  codes?(config: Config, landed: LandedTable[]): CodeRow[];
}

/** Every system goldserve reads, in the order in which sources are listed and served. */
export const systems: SourceSystem[] = [retail, ebp, dolibarr];

/** @throws when no system has the name: the caller's settings and this list have drifted apart. */
export function systemNamed(name: string): SourceSystem {
  const system = systems.find((candidate) => candidate.name === name);
  if (!system) throw new Error(`no source system is called ${name}`);
  return system;
}
