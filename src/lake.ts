import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdir, open, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TableProof } from './certificate/table-sum.ts';
import type { SourceTotal } from './certificate/total.ts';
import { isAlive } from './embedded/process.ts';
import { GoldserveError } from './errors.ts';

/*
 * The lake: DATA_DIR/lake/<step>/<run_id>/ holds what one step of one run wrote: Parquet files and manifest.json.
 *
 * Commit protocol: a step writes into `.tmp-<run_id>-<pid>`, every file is fsynced, the manifest comes last,
 * and one rename of the folder makes it count. A folder without that rename never happened: readers do not
 * see it and the next run removes it.
 */

/** `bronze-retail`, `silver`, `gold`, `scores` … */
export type StepName = string;

export interface FileEntry {
  /** Name of the table, model or dataset. */
  name: string;
  /** File name inside the run's folder. */
  file: string;
  rows: number;
  bytes: number;
  /** Order-independent checksum of the rows (hex), the same for the same rows. */
  checksum: string;
  columns: { name: string; type: string }[];
  /** Source column type as the source names it, where there is one. */
  source_types?: Record<string, string>;
  /** Values that could not be typed and are kept as text in `bronze_untyped`, by column. */
  untyped?: Record<string, number>;
  /** Rows of each source. */
  rows_by_source?: Record<string, number>;
  started_at: string;
  ended_at: string;
  /** What was proven of it against the source; absent where CERTIFICATE is off. */
  proof?: TableProof;
  /** Warnings for the operator: no snapshot for this table, a missing optional column … */
  warnings?: string[];
  /** Of a table of bronze that is read incrementally: how, and what the next run goes on from. */
  landing?: Landing;
  /** Of a file that changes a table landed before: which, its place in their order, and what it holds. */
  batch?: { of: string; seq: number; kind: 'changes' | 'deleted' };
}

/** How a run read a table of bronze: docs/decisions/incremental.md. */
export interface Landing {
  mode: 'whole' | 'horizon' | 'xmin' | 'lag';
  /** Why this mode. */
  why: string;
  /** The landed columns that tell a row from all others. */
  key: string[];
  /** The landed column that says when a row was changed. */
  cursor?: string;
  /** What the server calls this very table: another one when it was made anew. */
  identity: string | null;
  /** Everything before was read for certain, by the mode's cursor (as text at full precision) and by transaction number. */
  watermark: { cursor?: string; xid?: string; timeline?: string };
  /** When all rows were last compared with the source, and the transaction number of then. */
  swept: { at: string; xid?: string };
  /** Rows of the table after this run. */
  rows: number;
  /** What this run read, and what of it was news; `missed`: of these, what the cursor would never have shown. */
  run: {
    read: 'all' | 'changes' | 'sweep' | 'backfill';
    rows: number;
    changed: number;
    deleted: number;
    missed: number;
  };
}

export interface Manifest {
  step: StepName;
  run_id: string;
  started_at: string;
  ended_at: string;
  /** The runs whose output this step read, by step. */
  inputs: Record<StepName, string>;
  /** YYYY-MM-DD, for steps that use it. */
  as_of?: string;
  /** Fingerprint of the settings, models and sources that decide the result. */
  fingerprint?: string;
  /** Latest date in the facts by source, `YYYY-MM-DDTHH:MM:SS`. */
  data_through?: Record<string, string | null>;
  source?: { name: string; engine: string; server_version: string; url: string; snapshot: string };
  /** What the operator should know of it: tables or columns that were not there. */
  notes?: string[];
  /** What is probably wrong with the figures though the run went well. */
  warnings?: string[];
  /** Totals that the source itself computed in the snapshot of an extract. */
  totals?: SourceTotal[];
  /** Rows that staging delivered, copies counted: by model, by source. */
  delivered?: Record<string, Record<string, number>>;
  /** Rows refused by a staging model: by model, by source, by reason. */
  rejected?: Record<string, Record<string, Record<string, number>>>;
  /** Rows kept though something about them is odd: by model, by source, by reason. */
  noted?: Record<string, Record<string, Record<string, number>>>;
  /** Identical copies of a row that collapsed into one: by model, by source. */
  collapsed?: Record<string, Record<string, number>>;
  files: FileEntry[];
}

/** A new run id: sortable by time, readable, unique: `20261122T030000123Z-1f3a5c`. */
export function newRunId(now = new Date()): string {
  const stamp = now.toISOString().replace(/[-:.]/g, '');
  return `${stamp}-${randomBytes(3).toString('hex')}`;
}

/** The time in a run id, in milliseconds; 0 without one. */
function timeOf(runId = ''): number {
  const iso = runId.replace(
    /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})(\d{3})Z.*$/,
    '$1-$2-$3T$4:$5:$6.$7Z',
  );
  return Date.parse(iso) || 0;
}

export class Lake {
  readonly folder: string;

  constructor(dataDir: string) {
    this.folder = join(dataDir, 'lake');
  }

  /** Name of this lake, made at its first use: tells it from the lake of another process. */
  async id(): Promise<string> {
    const file = join(this.folder, '.id');
    if (!existsSync(file)) {
      await mkdir(this.folder, { recursive: true });
      await writeFile(file, randomBytes(8).toString('hex'), { flag: 'wx' }).catch(() => {});
    }
    return readFileSync(file, 'utf8');
  }

  /** A run id greater than any of this lake, also after the clock was set back: the greatest is the newest. */
  nextRunId(now = new Date()): string {
    const steps = existsSync(this.folder)
      ? readdirSync(this.folder).filter((name) => !name.startsWith('.'))
      : [];
    const newest = Math.max(0, ...steps.map((step) => timeOf(this.runs(step).at(-1))));
    return newRunId(new Date(Math.max(now.getTime(), newest + 1)));
  }

  /** Folder of a committed run. */
  runFolder(step: StepName, runId: string): string {
    return join(this.folder, step, runId);
  }

  /** Path of a file of a committed run. */
  file(manifest: Manifest, name: string): string {
    const entry = manifest.files.find((file) => file.name === name);
    if (!entry) {
      throw new GoldserveError(
        'lake-corrupt',
        `${manifest.step}/${manifest.run_id} holds no ${name}`,
      );
    }
    return join(this.runFolder(manifest.step, manifest.run_id), entry.file);
  }

  /** As `file`, and the file has the size that its manifest says. @throws `lake-corrupt` naming it. */
  wholeFile(manifest: Manifest, name: string): string {
    const path = this.file(manifest, name);
    const expected = manifest.files.find((file) => file.name === name)?.bytes;
    const found = existsSync(path) ? statSync(path).size : undefined;
    if (found === expected) return path;
    throw new GoldserveError(
      'lake-corrupt',
      `${path} has ${found ?? 'no'} bytes, its manifest says ${expected}`,
    );
  }

  /** Committed runs of a step, oldest first. */
  runs(step: StepName): string[] {
    const folder = join(this.folder, step);
    if (!existsSync(folder)) return [];
    return readdirSync(folder)
      .filter((name) => !name.startsWith('.') && existsSync(join(folder, name, 'manifest.json')))
      .sort();
  }

  /** The newest committed manifest of a step, or undefined. */
  latest(step: StepName): Manifest | undefined {
    const runId = this.runs(step).at(-1);
    return runId === undefined ? undefined : this.manifest(step, runId);
  }

  /** @throws GoldserveError `lake-corrupt` when the manifest is missing or not JSON. */
  manifest(step: StepName, runId: string): Manifest {
    const path = join(this.runFolder(step, runId), 'manifest.json');
    try {
      return JSON.parse(readFileSync(path, 'utf8')) as Manifest;
    } catch (cause) {
      throw new GoldserveError('lake-corrupt', `cannot read ${path}`, { cause });
    }
  }

  /** Opens a run's folder for writing; removes what dead runs left of this step. */
  async begin(step: StepName, runId: string): Promise<Draft> {
    await this.sweep(step);
    const folder = join(this.folder, step, `.tmp-${runId}-${process.pid}`);
    await mkdir(folder, { recursive: true });
    return new Draft(folder, this.runFolder(step, runId));
  }

  /** Removes the folders of runs that never committed and whose process is gone. */
  async sweep(step: StepName): Promise<void> {
    const folder = join(this.folder, step);
    if (!existsSync(folder)) return;
    const dead = (await readdir(folder)).filter(
      (name) => name.startsWith('.tmp-') && !isWritten(name),
    );
    await Promise.all(dead.map((name) => rm(join(folder, name), { recursive: true, force: true })));
  }
}

/** A run's folder before its commit. */
export class Draft {
  readonly folder: string;
  readonly #target: string;

  constructor(folder: string, target: string) {
    this.folder = folder;
    this.#target = target;
  }

  path(file: string): string {
    return join(this.folder, file);
  }

  /** Makes the draft count: files to disk, manifest last, one rename. An earlier run of the same id is replaced. */
  async commit(manifest: Manifest): Promise<void> {
    for (const file of manifest.files) await sync(this.path(file.file));
    await writeFile(this.path('manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
    await sync(this.path('manifest.json'));
    await sync(this.folder);
    if (existsSync(this.#target)) await rm(this.#target, { recursive: true });
    await rename(this.folder, this.#target);
    await sync(join(this.#target, '..'));
  }

  /** Removes the draft; nothing of it is kept. */
  async discard(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }
}

/** Flushes a file or a folder to the disk. */
export async function sync(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Whether the process that writes a draft still lives. */
function isWritten(draftName: string): boolean {
  const pid = Number(draftName.split('-').at(-1));
  return pid !== process.pid && isAlive(pid);
}
