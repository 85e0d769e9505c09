import { isDeepStrictEqual } from 'node:util';
import type { PublishInput } from './input.ts';
import { isRight, type Plan, type Todo } from './plan.ts';
import type { Pointer, PublishedDataset } from './pointer.ts';
import type { NextPointer } from './pointer-store.ts';

/** The pointer that a publish leaves; `rows` tells whether any served row changes. */
export interface Next {
  pointer: NextPointer;
  rows: boolean;
  /** false: the pointer already says all this. */
  differs: boolean;
}

/** A publish that changes no row keeps the version and the time it was made; the rest is brought up to date. */
export function nextPointer(
  input: PublishInput,
  { todos, drops }: Plan,
  before: Pointer | null,
  now = new Date(),
): Next {
  const rows = !before || drops.length > 0 || todos.some((todo) => !isRight(todo));
  const pointer: NextPointer = {
    version: rows ? input.version : before.version,
    run_id: input.runId,
    published_at: rows ? now : before.published_at,
    as_of: input.asOf,
    fingerprint: input.fingerprint,
    data_through: input.dataThrough,
    ...(input.sourceWatermark ? { source_watermark: input.sourceWatermark } : {}),
    datasets: Object.fromEntries(
      todos.map((todo) => [todo.input.dataset.name, published(todo, before, now)]),
    ),
    ...(input.quality ? { quality: input.quality } : {}),
    ...(drops.length ? { drops } : {}),
  };
  return { pointer, rows, differs: rows || !isDeepStrictEqual(pointer, contentOf(before)) };
}

function published(todo: Todo, before: Pointer | null, now: Date): PublishedDataset {
  const { input, definition } = todo;
  const old = before?.datasets[input.dataset.name];
  return {
    rows: input.rows,
    rows_by_source: input.rowsBySource,
    checksum: input.checksum,
    definition,
    step: input.step,
    run_id: input.runId,
    changed_at: old && isRight(todo) ? old.changed_at : now,
  };
}

function contentOf(pointer: Pointer): NextPointer {
  const { _id, token, state, switch: _, ...content } = pointer;
  return content;
}
