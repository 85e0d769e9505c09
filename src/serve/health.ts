import type { Dataset } from '../dataset.ts';
import { collectionOf, type PublishedDataset } from '../publish/pointer.ts';
import { rounded } from './answer.ts';
import { readRuns, unreadWarnings } from './freshness.ts';
import { type HealthQuality, healthQuality } from './health_quality.ts';
import { ALL } from './source.ts';
import { atOneVersion, type Mongo, type PointerView, type View } from './version.ts';

/** Younger than this no publish is late: a day, and half of one for a run that is late. */
export const LATE_AFTER_S = 36 * 3600;

export type DatasetStatus = 'ok' | 'empty' | 'never_published';

export interface DatasetHealth {
  path: string;
  /** `empty`: no row is stored, whatever was published. */
  status: DatasetStatus;
  rows: number;
  rows_by_source: Record<string, number>;
  /** When its rows last changed, and the seconds since; null when never published. */
  changed_at: string | null;
  age_s: number | null;
}

export interface Health {
  status: 'ok' | 'degraded';
  /** Why it is degraded, for a person. */
  reasons: string[];
  mongodb: { ok: true; ping_ms: number };
  sources: string[];
  published: {
    version: string;
    run_id: string;
    published_at: string;
    as_of: string;
    age_s: number;
    /** What was proven of its run; null: nothing was tried. */
    certificate: 'proven' | 'differs' | 'unproven' | null;
  } | null;
  /** How good the data is, 0 to 100; null where it was never measured. */
  quality: HealthQuality | null;
  datasets: Record<string, DatasetHealth>;
}

export interface HealthExpectations {
  sources: readonly string[];
  /** When a publish last ended well, one that changed nothing too; null when unknown. */
  lastPublish: Date | null;
  /** null: nothing is expected, publishing has no schedule. */
  lateAfterS: number | null;
  now: Date;
}

/**
 * `degraded` when something was never published, a dataset lost its rows or none has any, a source could not be read, or
 * the last publish is older than expected.
 * @throws GoldserveError `database-unavailable` …
 */
export async function readHealth(
  mongo: Mongo,
  datasets: Dataset[],
  expected: HealthExpectations,
): Promise<{ report: Health; mongoMs: number }> {
  const ping = await pingMs(mongo);
  const { value, mongoMs } = await atOneVersion(mongo, async (view) => ({
    pointer: view.pointer,
    states: await Promise.all(datasets.map((dataset) => datasetHealth(view, dataset, expected))),
    quality: await healthQuality(view, expected.sources),
  }));
  const runs = await readRuns(mongo.db);
  const unread = value.pointer ? unreadWarnings(value.pointer, ALL, runs) : [];
  const reasons = [...reasonsOf(value.pointer, value.states, expected), ...unread];
  const report: Health = {
    status: reasons.length ? 'degraded' : 'ok',
    reasons,
    mongodb: { ok: true, ping_ms: ping },
    sources: [...expected.sources],
    published: publishedOf(value.pointer, expected.now),
    quality: value.quality,
    datasets: Object.fromEntries(value.states),
  };
  return { report, mongoMs: ping + mongoMs };
}

async function pingMs(mongo: Mongo): Promise<number> {
  const { mongoMs } = await atOneVersion(mongo, async () => undefined);
  return rounded(mongoMs);
}

type Named = [name: string, health: DatasetHealth];

async function datasetHealth(
  view: View,
  dataset: Dataset,
  { now }: HealthExpectations,
): Promise<Named> {
  const published = view.pointer?.datasets[dataset.name];
  const stored = await view.find(
    collectionOf(dataset.name),
    {},
    { limit: 1, projection: { _id: 1 } },
  );
  const health = {
    path: `/${dataset.path}`,
    status: statusOf(published, stored.length > 0),
    rows: published?.rows ?? 0,
    rows_by_source: published?.rows_by_source ?? {},
    changed_at: published?.changed_at.toISOString() ?? null,
    age_s: published ? secondsBetween(published.changed_at, now) : null,
  };
  return [dataset.name, health];
}

function statusOf(published: PublishedDataset | undefined, holdsRows: boolean): DatasetStatus {
  if (!published) return 'never_published';
  return holdsRows ? 'ok' : 'empty';
}

function publishedOf(pointer: PointerView | null, now: Date): Health['published'] {
  if (!pointer) return null;
  const { version, run_id, published_at, as_of, certificate } = pointer;
  const age_s = secondsBetween(published_at, now);
  const proven = certificate?.status ?? null;
  return {
    version,
    run_id,
    published_at: published_at.toISOString(),
    as_of,
    age_s,
    certificate: proven,
  };
}

function reasonsOf(pointer: PointerView | null, states: Named[], expected: HealthExpectations) {
  if (!pointer) return ['nothing was ever published'];
  const missing = states
    .filter(([, health]) => isMissing(health, states))
    .map(([name, { status }]) => `${name}: ${status.replace('_', ' ')}`);
  const late = lateness(pointer, expected);
  return [...missing, ...(late ? [late] : []), ...unproven(pointer)];
}

/** Figures that are not the source's are told; those that could not be proven are no fault of theirs. */
function unproven({ certificate }: PointerView): string[] {
  if (certificate?.status !== 'differs') return [];
  return [`the rows or totals of run ${certificate.run_id} are not those of its source`];
}

/** A dataset without a row is as it should be where the run had none for it: no targets, no interventions, a shop alone. */
function isMissing({ status, rows }: DatasetHealth, states: Named[]): boolean {
  if (status === 'empty') return rows > 0 || states.every(([, other]) => other.status !== 'ok');
  return status !== 'ok';
}

function lateness(pointer: PointerView, expected: HealthExpectations): string | undefined {
  const last = Math.max(pointer.published_at.getTime(), expected.lastPublish?.getTime() ?? 0);
  const age = secondsBetween(new Date(last), expected.now);
  if (expected.lateAfterS === null || age <= expected.lateAfterS) return undefined;
  return `the last publish is ${Math.round(age / 3600)} hours old`;
}

const secondsBetween = (from: Date, to: Date) =>
  Math.max(0, Math.round((to.getTime() - from.getTime()) / 1000));
