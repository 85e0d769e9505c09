import { collectionOf } from '../publish/pointer.ts';
import type { View } from './version.ts';

/** How good the data of a source was when it was last read, 0 to 100. */
export interface SourceQuality {
  score: number;
  /** YYYY-MM-DD. */
  day: string;
}

/** Of all sources: the mean of their scores, and the oldest of their days; null where nothing was measured. */
export interface HealthQuality extends SourceQuality {
  sources: Record<string, SourceQuality>;
}

/** The newest scores that the dataset `data_quality` holds. */
export async function healthQuality(
  view: View,
  sources: readonly string[],
): Promise<HealthQuality | null> {
  if (!view.pointer?.datasets.data_quality) return null;
  const found = await Promise.all(sources.map((source) => newest(view, source)));
  const scores = found.flat();
  if (!scores.length) return null;
  const total = scores.reduce((sum, [, { score }]) => sum + score, 0);
  const day = scores.map(([, each]) => each.day).sort()[0] as string;
  return { score: rounded(total / scores.length), day, sources: Object.fromEntries(scores) };
}

async function newest(view: View, source: string): Promise<[string, SourceQuality][]> {
  const collection = collectionOf('data_quality');
  const [row] = await view.find(collection, { source }, { sort: { day: -1 }, limit: 1 });
  if (!row) return [];
  const day = (row.day as Date).toISOString().slice(0, 10);
  return [[source, { score: rounded(row.source_score as number), day }]];
}

const rounded = (score: number) => Math.round(score * 10) / 10;
