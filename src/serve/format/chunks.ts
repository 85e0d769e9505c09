import { setImmediate as breathe } from 'node:timers/promises';
import type { Document } from 'mongodb';
import type { Batches } from './format.ts';

/**
 * Batches brought together to at least `rows` documents, the last one apart: files of columns are written in groups of
 * rows. Between two groups others get their turn, for writing one takes milliseconds.
 */
export async function* chunksOf(batches: Batches, rows: number): AsyncGenerator<Document[]> {
  let chunk: Document[] = [];
  for await (const documents of batches) {
    chunk = chunk.length ? [...chunk, ...documents] : documents;
    if (chunk.length < rows) continue;
    yield chunk;
    chunk = [];
    await breathe();
  }
  if (chunk.length) yield chunk;
}
