import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { z } from 'zod';
import type { Needs } from './needs.ts';
import { builtFile, moduleExtension, sourceFile } from './paths.ts';
import { type Column, columnsOf } from './schema/column.ts';

/** A check: a query over models of the run that must return no row. Its rows are shown when it fails. */
export interface Check {
  name: string;
  /** What the failure means, for the person who reads the alert. */
  message: string;
  sql: string;
}

/** What `x.ts` says of the model whose `x.sql` stands beside it. */
export interface Definition {
  description: string;
  label: { en: string; fr: string };
  /** Columns that identify a row; `source` first. */
  key: string[];
  /** The only list of columns, in the order they are served. */
  row: z.ZodObject;
  /** Columns that the model gives after those of the row and that nobody is served: parts of `idColumns` (gold). */
  hidden?: z.ZodObject;
  /**
   * What tells rows apart where the key's columns do not, hidden columns among them: it makes `_id`, and it is what
   * must be unique. `source` first. Default: the key (gold).
   */
  idColumns?: string[];
  /** What has to be configured for it to have rows; absent: any source (gold). */
  needs?: Needs;
  /** The date or timestamp column that `from` and `to` filter (gold). */
  time?: string;
  /** The period that a row stands for, `time` being its first day; absent where a row is no period (gold). */
  grain?: 'day' | 'week' | 'month' | 'quarter' | 'year';
  /** The dataset with the same measures by day, from which a part of a period is added up (gold). */
  days?: string;
  /** The path served, where it is not the dataset's name (gold). */
  path?: string;
  /** Default order of the rows served, `-` first for descending; the key completes it. Default: the key. */
  sort?: string[];
  /** Declared indexes beside `_id`: lists of columns, `-` first for descending. */
  indexes?: string[][];
  checks?: Check[];
  /** It is going to go (gold); docs/versioning.md. */
  deprecated?: Deprecation;
  /**
   * What staging models deliver to a silver model as `staged_<model>`; a column that a source does not deliver is
   * null, and without any source there is no row.
   */
  staged?: z.ZodObject;
  /**
   * A dataset that keeps its rows from run to run: its SQL reads `known_<dataset>`, its rows of the last run (see
   * step/known.ts). The column of the feed, whose rows are kept while the feed is away (gold).
   */
  keeps?: string;
  /** A dimension that keeps its history: its SQL reads `versions_<model>` (see step/history.ts). */
  history?: History;
}

export interface Deprecation {
  /** The day, YYYY-MM-DD, from which on it is deprecated. */
  since: string;
  /** The day from which on it may be gone, six months after the release that says so at the earliest. */
  sunset: string;
  /** Where to read what takes its place. */
  link: string;
}

/** How the versions of a dimension's members are told apart. */
export interface History {
  /** Staged column that identifies the member within its source. */
  id: string;
  /** Staged columns that do not open a version: computed, derived or of no interest. */
  untracked?: string[];
  /** Tracked columns of which another spelling (capitals) opens no version. */
  folded?: string[];
}

export interface Model extends Definition {
  name: string;
  /** The folder of the pair: what builds it and when. */
  layer: Layer;
  sql: string;
  columns: Column[];
}

/** A gold model: it is served. */
export interface Dataset extends Model {
  path: string;
}

export const layers = ['silver', 'gold', 'score'] as const;
export type Layer = (typeof layers)[number];

export const define = (definition: Definition): Definition => definition;

/** The columns whose values are a row's identity. */
export const idColumnsOf = ({ idColumns, key }: Pick<Definition, 'idColumns' | 'key'>) =>
  idColumns ?? key;

/** Every column that the model gives, in its order. */
export const givenColumns = ({ columns, hidden }: Pick<Model, 'columns' | 'hidden'>): Column[] => [
  ...columns,
  ...(hidden ? columnsOf(hidden) : []),
];

/**
 * The pairs of one folder, sorted by name. Loud: half a pair, a stray file or an empty folder stops the start,
 * for a model that is silently missing is a dataset that is silently missing.
 */
export async function readModels(layer: Layer): Promise<Model[]> {
  const names = pairNames(layer, readdirSync(sourceFile(layer)));
  return Promise.all(names.map((name) => readModel(layer, name)));
}

/** Every gold dataset with the path it is served at. */
export async function readDatasets(): Promise<Dataset[]> {
  const models = await readModels('gold');
  return models.map((model) => ({ ...model, path: model.path ?? model.name }));
}

/** The names of the complete pairs among `files`. @throws naming each file that has no other half. */
export function pairNames(layer: string, files: string[]): string[] {
  const halves = new Set(files);
  const stray = files.filter((file) => {
    const [name, extension] = [file.replace(/\.(sql|ts)$/, ''), file.match(/\.(sql|ts)$/)?.[1]];
    return !extension || !halves.has(`${name}.${extension === 'sql' ? 'ts' : 'sql'}`);
  });
  if (stray.length) throw new Error(`src/${layer}/ holds half a pair: ${stray.join(', ')}`);
  if (!files.length) throw new Error(`src/${layer}/ holds no model`);
  return files
    .filter((file) => file.endsWith('.sql'))
    .map((file) => file.slice(0, -4))
    .sort();
}

async function readModel(layer: Layer, name: string): Promise<Model> {
  const file =
    moduleExtension === '.ts' ? sourceFile(layer, `${name}.ts`) : builtFile(layer, `${name}.js`);
  const { default: definition } = (await import(pathToFileURL(file).href)) as {
    default: Definition;
  };
  const sql = readFileSync(join(sourceFile(layer), `${name}.sql`), 'utf8');
  return { ...definition, name, layer, sql, columns: columnsOf(definition.row) };
}
