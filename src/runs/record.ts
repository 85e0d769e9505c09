import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GoldserveError } from '../errors.ts';
import type { Manifest } from '../lake.ts';
import { root } from '../paths.ts';
import type { PublishResult } from '../publish/publish.ts';
import { sum, summarise } from '../step/summary.ts';

/*
 * What is kept of each step of each run: by whom, on what, how long, how much memory, and what went wrong.
 */

/** Who began a step: a command, a job of the night, or the start of the service. */
export interface Beginning {
  kind: 'command' | 'job' | 'start';
  /** `pipeline`, `bronze` … */
  name: string;
}

export type StepState = 'running' | 'done' | 'failed' | 'interrupted';

export interface StepError {
  code: string;
  message: string;
  next: string;
  transient: boolean;
}

export interface StepRecord {
  state: StepState;
  began_by: Beginning;
  /** The process that ran it (owner.ts). */
  owner: string;
  started_at: Date;
  ended_at: Date | null;
  seconds: number | null;
  /** How often it was begun in all, the last time included. */
  attempts: number;
  rows_in: number | null;
  rows_out: number | null;
  rejected: number | null;
  collapsed: number | null;
  bytes: number | null;
  /** Most memory that the step's process had at a time; null where it was ended from outside. */
  peak_memory_bytes: number | null;
  /** Of the product, of Node.js and DuckDB, and of the source's server for an extract. */
  versions: Record<string, string>;
  /** The version published, and how, of a publish. */
  published: { version: string; mode: string; changed: boolean } | null;
  error: StepError | null;
}

/** What a step's process said that it took. */
export interface Cost {
  peak_memory_bytes: number;
  duckdb: string;
}

const { version: product } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  version: string;
};

export function begunRecord(began_by: Beginning, owner: string, attempts: number): StepRecord {
  return {
    state: 'running',
    began_by,
    owner,
    started_at: new Date(),
    ended_at: null,
    seconds: null,
    attempts,
    ...unknownFigures,
    peak_memory_bytes: null,
    versions: { product, node: process.versions.node },
    published: null,
    error: null,
  };
}

const unknownFigures = {
  rows_in: null,
  rows_out: null,
  rejected: null,
  collapsed: null,
  bytes: null,
};

/** The record once the step has ended: with its figures, or its error. */
export function endedRecord(
  begun: StepRecord,
  cost: Cost | undefined,
  outcome: Partial<StepRecord>,
): StepRecord {
  const ended_at = new Date();
  return {
    ...begun,
    state: outcome.error ? 'failed' : 'done',
    ended_at,
    seconds: (ended_at.getTime() - begun.started_at.getTime()) / 1000,
    peak_memory_bytes: cost?.peak_memory_bytes ?? null,
    ...outcome,
    versions: { ...begun.versions, ...(cost ? { duckdb: cost.duckdb } : {}), ...outcome.versions },
  };
}

/** Figures of a step that wrote a run of the lake. `upstream`: the manifests that it read. */
export function figuresOfRun(manifest: Manifest, upstream: Manifest[]): Partial<StepRecord> {
  const { rows_in, rows_out, rejected, collapsed, bytes } = summarise(manifest, upstream);
  const { source } = manifest;
  return {
    rows_in,
    rows_out,
    rejected: sum(Object.values(rejected)),
    collapsed,
    bytes,
    versions: source ? { [source.engine]: source.server_version } : {},
  };
}

export function figuresOfPublish(result: PublishResult): Partial<StepRecord> {
  const { version, mode, changed } = result;
  const datasets = Object.values(result.datasets);
  return {
    rows_in: sum(datasets.map(({ rows }) => rows)),
    rows_out: sum(datasets.map(({ written, removed }) => written + removed)),
    published: { version, mode, changed },
  };
}

export function errorOf({ code, message, next, entry }: GoldserveError): StepError {
  return { code, message, next, transient: entry.transient };
}
