import type { Filter } from './filter.ts';
import type { PointerView } from './version.ts';

/*
 * What is published, as somebody sees it who sees some sources alone: no name, count or date of the others.
 */

/** Of some sources those that conditions leave, in their order. */
export function sourcesOf(fixed: readonly Filter[], sources: readonly string[]): string[] {
  const lists = fixed.flatMap((filter) =>
    filter.is === 'in' && filter.column === 'source' ? [filter.values] : [],
  );
  return sources.filter((name) => lists.every((list) => list.includes(name)));
}

export function pointerSeen(pointer: PointerView, fixed: readonly Filter[]): PointerView {
  if (!fixed.some((filter) => filter.is === 'in' && filter.column === 'source')) return pointer;
  const only = <T>(bySource: Record<string, T>) => {
    const names = sourcesOf(fixed, Object.keys(bySource));
    return Object.fromEntries(names.map((name) => [name, bySource[name] as T]));
  };
  const datasets = Object.entries(pointer.datasets).map(([name, published]) => {
    const rows_by_source = only(published.rows_by_source);
    const rows = Object.values(rows_by_source).reduce((sum, count) => sum + count, 0);
    return [name, { ...published, rows, rows_by_source }];
  });
  const { data_through, source_watermark } = pointer;
  return {
    ...pointer,
    data_through: only(data_through),
    ...(source_watermark ? { source_watermark: only(source_watermark) } : {}),
    datasets: Object.fromEntries(datasets),
  };
}
