import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Dataset } from '../src/dataset.ts';
import type { Format } from '../src/serve/format/format.ts';
import type { Query } from '../src/serve/query.ts';
import type { Opened } from '../src/serve/stream.ts';
import type { Measured } from './metrics.ts';
import { serverTiming } from './timing.ts';

interface File {
  dataset: Dataset;
  query: Query;
  opened: Opened;
  format: Format;
}

/**
 * Answers with a file, streamed as the client takes it. What was wrong before the first row was a problem document; what
 * breaks now ends the connection, so that half a file never looks like a whole one.
 */
export async function sendFile(
  request: FastifyRequest,
  reply: FastifyReply,
  file: File,
  store: 'mongo' | 'lake' = 'mongo',
) {
  const { opened, format, query } = file;
  say(reply, file);
  reply.header('server-timing', serverTiming(opened.readMs, reply, store));
  if (request.method === 'HEAD') {
    await close(opened, request);
    return reply.send('');
  }
  const measured = { rows: 0, bytes: 0 };
  reply.measured = measured;
  const bytes = format.encode(counted(opened.batches, measured), opened.columns, query);
  const stream = Readable.from(weighed(bytes, measured), { objectMode: false });
  // Also when the client goes away before the first byte.
  stream.once('close', () => void close(opened, request));
  return reply.send(stream);
}

async function* counted(batches: Opened['batches'], measured: Measured) {
  for await (const batch of batches) {
    measured.rows += batch.length;
    yield batch;
  }
}

async function* weighed(chunks: AsyncIterable<string | Uint8Array>, measured: Measured) {
  for await (const chunk of chunks) {
    measured.bytes += Buffer.byteLength(chunk);
    yield chunk;
  }
}

function say(reply: FastifyReply, { opened, dataset, format }: File): void {
  const { pointer, source, total, truncated } = opened;
  reply.header('x-data-source', source).header('x-truncated', String(truncated));
  if (total !== undefined) reply.header('x-total-count', total);
  const name = `${dataset.path}-${pointer.as_of}.${format.extension}`;
  reply.header('content-disposition', `attachment; filename="${name}"`).type(format.type);
}

async function close(opened: Opened, request: FastifyRequest): Promise<void> {
  await opened.close().catch((thrown) => request.log.warn({ err: thrown }, 'closing a stream'));
}
