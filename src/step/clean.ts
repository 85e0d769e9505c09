import { existsSync, readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { Mongo } from '../driver/mongo.ts';
import { bytesOf } from '../folder.ts';
import type { Lake, Manifest } from '../lake.ts';
import type { NextPointer } from '../publish/pointer-store.ts';
import { readPointer } from '../publish/pointer-store.ts';
import type { Removable } from './cleanup.ts';

const DAY = 24 * 60 * 60 * 1000;

/** What decides which runs stay. */
export interface Staying {
  days: number;
  now: Date;
  /** Versions that can still be asked for. */
  versions: Pick<NextPointer, 'datasets'>[];
}

/**
 * The runs of the lake that are older than `days`. Never: the newest run of each step, every run that the published
 * version or a kept run was made from, and the runs that hold the rows of `versions`: what those were made from may go.
 */
export async function oldRuns(
  lake: Lake,
  mongo: Mongo,
  { days, now, versions }: Staying,
): Promise<Removable[]> {
  if (!existsSync(lake.folder)) return [];
  const runs = new Map(stepsOf(lake).map((step) => [step, lake.runs(step)]));
  const kept = await keptRuns(lake, runs, mongo, now.getTime() - days * DAY);
  for (const { datasets } of versions) {
    for (const { step, run_id } of Object.values(datasets)) kept.add(`${step}/${run_id}`);
  }
  return [...runs].flatMap(([step, runIds]) =>
    runIds
      .filter((runId) => !kept.has(`${step}/${runId}`))
      .map((runId) => ({
        kind: 'run' as const,
        name: `${step}/${runId}`,
        ended_at: readable(lake, step, runId)?.ended_at ?? null,
        bytes: bytesOf(lake.runFolder(step, runId)),
      })),
  );
}

/** Removes runs of the lake, and what killed ones left of any step. */
export async function removeRuns(lake: Lake, runs: Removable[]): Promise<void> {
  if (!existsSync(lake.folder)) return;
  for (const step of stepsOf(lake)) await lake.sweep(step);
  for (const { name } of runs) {
    const [step, runId] = name.split('/') as [string, string];
    await rm(lake.runFolder(step, runId), { recursive: true, force: true });
  }
}

const stepsOf = (lake: Lake) => readdirSync(lake.folder).filter((name) => !name.startsWith('.'));

async function keptRuns(
  lake: Lake,
  runs: Map<string, string[]>,
  mongo: Mongo,
  since: number,
): Promise<Set<string>> {
  const kept = new Set<string>();
  const there = new Set(
    [...runs].flatMap(([step, runIds]) => runIds.map((run) => `${step}/${run}`)),
  );
  const keep = (step: string, runId: string) => {
    if (kept.has(`${step}/${runId}`) || !there.has(`${step}/${runId}`)) return;
    kept.add(`${step}/${runId}`);
    for (const [input, inputRun] of Object.entries(readable(lake, step, runId)?.inputs ?? {}))
      keep(input, inputRun);
  };
  for (const [step, runIds] of runs) {
    for (const run of runIds) {
      const isRecent = Date.parse(readable(lake, step, run)?.ended_at ?? '') >= since;
      if (run === runIds.at(-1) || isRecent) keep(step, run);
    }
  }
  const pointer = await readPointer(mongo);
  for (const { step, run_id } of Object.values(pointer?.datasets ?? {})) keep(step, run_id);
  return kept;
}

/** A manifest that cannot be read keeps nothing: its run is of no use to anybody. */
function readable(lake: Lake, step: string, runId: string): Manifest | undefined {
  try {
    return lake.manifest(step, runId);
  } catch {
    return undefined;
  }
}
