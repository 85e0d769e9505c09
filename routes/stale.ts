import type { FastifyReply, FastifyRequest } from 'fastify';
import { asGoldserveError } from '../src/errors.ts';
import { saysAway } from '../src/serve/away.ts';
import { formats } from '../src/serve/format/format.ts';
import { openDataset } from '../src/serve/stream.ts';
import { bodyOf, sendBody } from './body.ts';
import { staleHeaders } from './caching.ts';
import { sendFile } from './file.ts';
import type { PinnedQuestion } from './pinned.ts';

/**
 * MongoDB is away, and the answer is not in memory: it is read from the files of the version that was last known to be
 * served, where this process has them, and marked. @throws `why` where it has not
 */
export async function answerStale(
  request: FastifyRequest,
  reply: FastifyReply,
  question: Omit<PinnedQuestion, 'pinned'>,
  why: unknown,
) {
  const { serving, asked, format, served } = question;
  const pinned = saysAway(why) ? serving.lastInLake : undefined;
  if (!pinned) throw why;
  try {
    if (format !== 'json') {
      const { dataset, query } = asked;
      const opened = await openDataset(pinned.store, dataset, query, served, formats[format]);
      staleHeaders(reply, pinned.pointer);
      return sendFile(request, reply, { dataset, query, opened, format: formats[format] }, 'lake');
    }
    const found = await serving.findInLake(asked, pinned, served);
    staleHeaders(reply, pinned.pointer);
    return sendBody(reply, bodyOf(request, found, asked), found);
  } catch (thrown) {
    throw isOfTheLake(thrown) ? why : thrown;
  }
}

/** It is another process's lake, or it cannot be read: what is the matter is MongoDB. */
const isOfTheLake = (thrown: unknown) =>
  ['version-gone', 'lake-unreadable'].includes(asGoldserveError(thrown).code);
