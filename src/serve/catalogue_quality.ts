import type { Dataset } from '../dataset.ts';
import { POINTER_COLLECTION, POINTER_ID, type RunQuality } from '../publish/pointer.ts';
import type { View } from './version.ts';

/** What the run behind the published version found. */
export async function readQuality(view: View): Promise<RunQuality | undefined> {
  const [found] = await view.find(
    POINTER_COLLECTION,
    { _id: POINTER_ID as never },
    { projection: { quality: 1 } },
  );
  return found?.quality as RunQuality | undefined;
}

/** What of the rows behind a dataset was refused on the way, and what was checked; null where the version does not say. */
export function qualityOf({ name }: Pick<Dataset, 'name'>, quality: RunQuality | undefined) {
  if (!quality)
    return { made_from: null, checks: null, refused: null, noted: null, collapsed: null };
  const made_from = quality.reads[name] ?? [];
  return {
    made_from,
    checks: quality.checks[name] ?? [],
    refused: made_from.flatMap((model) => reasonsOf(model, quality.rejected)),
    noted: quality.noted ? made_from.flatMap((model) => reasonsOf(model, quality.noted)) : null,
    collapsed: made_from.flatMap((model) => collapsedOf(model, quality)),
  };
}

export function reasonsOf(model: string, counts: RunQuality['noted'] = {}) {
  return Object.entries(counts[model] ?? {}).flatMap(([source, reasons]) =>
    Object.entries(reasons).map(([reason, rows]) => ({ model, source, reason, rows })),
  );
}

function collapsedOf(model: string, { collapsed }: RunQuality) {
  return Object.entries(collapsed[model] ?? {}).map(([source, rows]) => ({ model, source, rows }));
}
