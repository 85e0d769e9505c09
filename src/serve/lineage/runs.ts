import type { Lake, Manifest } from '../../lake.ts';
import type { PublishedDataset } from '../../publish/pointer.ts';

/** What the runs behind a dataset wrote, by step. */
export type Runs = ReadonlyMap<string, Manifest>;

/** The runs that a published dataset was made from, as far as the lake of this process has them. */
export function runsOf(lake: Lake, name: string, published: PublishedDataset): Runs {
  const runs = new Map<string, Manifest>();
  const visit = (step: string, runId: string) => {
    const manifest = readable(lake, step, runId);
    if (!manifest || runs.has(step)) return;
    runs.set(step, manifest);
    for (const [input, id] of Object.entries(manifest.inputs)) visit(input, id);
  };
  const made = readable(lake, published.step, published.run_id);
  // Another process's lake may have a run of the same name: its rows are others.
  const file = made?.files.find((each) => each.name === name);
  if (file?.checksum === published.checksum) visit(published.step, published.run_id);
  return runs;
}

function readable(lake: Lake, step: string, runId: string): Manifest | undefined {
  try {
    return lake.manifest(step, runId);
  } catch {
    return undefined;
  }
}
