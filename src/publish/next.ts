import { isDeepStrictEqual } from 'node:util';
import type { PublishInput } from './input.ts';
import { isRight, type Plan, type Todo } from './plan.ts';
import type { DatasetChange, Pointer, PublishedDataset } from './pointer.ts';
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
    ...changesOf(rows, todos, before),
    ...(input.certificate ? { certificate: input.certificate } : {}),
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

/** With the version stays what it changed. */
function changesOf(rows: boolean, todos: Todo[], before: Pointer | null): Pick<Pointer, 'changes'> {
  if (!rows) return before?.changes ? { changes: before.changes } : {};
  const changed = todos.filter((todo) => !isRight(todo));
  return {
    changes: Object.fromEntries(
      changed.map((todo) => [todo.input.dataset.name, changeOf(todo, before)]),
    ),
  };
}

function changeOf({ input, changes }: Todo, before: Pointer | null): DatasetChange {
  const rows_before = before?.datasets[input.dataset.name]?.rows ?? 0;
  const unknown = { written: input.rows, removed: rows_before ? null : 0 };
  const { written, removed } = changes ?? unknown;
  return { rows_before, rows_after: input.rows, written, removed };
}

/** What a pointer says, without how it is kept. */
export function contentOf(pointer: Pointer): NextPointer {
  const { _id, token, state, switch: _, ...content } = pointer;
  return content;
}
