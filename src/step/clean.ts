import { existsSync, readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { Mongo } from '../driver/mongo.ts';
import type { Lake, Manifest } from '../lake.ts';
import { readPointer } from '../publish/pointer-store.ts';

const DAY = 24 * 60 * 60 * 1000;

/**
 * Removes the runs of the lake that are older than `days`, and what killed runs left. Always kept: the newest run of
 * each step, and every run that the published version or a kept run was made from.
 * @returns the folders removed, as `step/run_id`.
 */
export async function cleanLake(
  lake: Lake,
  mongo: Mongo,
  days: number,
  now = new Date(),
): Promise<string[]> {
  if (!existsSync(lake.folder)) return [];
  const steps = readdirSync(lake.folder).filter((name) => !name.startsWith('.'));
  const runs = new Map(steps.map((step) => [step, lake.runs(step)]));
  const kept = await keptRuns(lake, runs, mongo, now.getTime() - days * DAY);
  const removed: string[] = [];
  for (const [step, runIds] of runs) {
    await lake.sweep(step);
    for (const runId of runIds.filter((run) => !kept.has(`${step}/${run}`))) {
      await rm(lake.runFolder(step, runId), { recursive: true });
      removed.push(`${step}/${runId}`);
    }
  }
  return removed;
}

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
