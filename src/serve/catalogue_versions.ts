import type { Dataset } from '../dataset.ts';
import type { Filter } from './filter.ts';
import { pointerSeen } from './seen_pointer.ts';
import type { PointerView } from './version.ts';

/** The versions of a dataset that can be asked for by name, in the order given, as somebody sees them. */
export function versionsOf(
  { name }: Pick<Dataset, 'name'>,
  pointers: readonly PointerView[],
  fixed: readonly Filter[],
) {
  return pointers.flatMap((pointer) => {
    const { version, published_at, as_of, datasets } = pointerSeen(pointer, fixed);
    const rows = datasets[name]?.rows;
    if (rows === undefined) return [];
    return [{ version, published_at: published_at.toISOString(), as_of, rows }];
  });
}
