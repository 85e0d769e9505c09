import type { FastifyReply, FastifyRequest } from 'fastify';
import { formats } from '../src/serve/format/format.ts';
import type { FormatName } from '../src/serve/format/parameter.ts';
import type { Pinned } from '../src/serve/lake/kept.ts';
import type { Served } from '../src/serve/read.ts';
import type { Asked, Serving } from '../src/serve/serving.ts';
import { openDataset } from '../src/serve/stream.ts';
import { versionGone } from '../src/serve/version_parameter.ts';
import { bodyOf, sendBody } from './body.ts';
import { pinnedHeaders } from './caching.ts';
import { namesTag } from './conditional.ts';
import { sendFile } from './file.ts';
import { serverTiming } from './timing.ts';

/*
 * `version=`: an answer of a version by its name, from the lake. It is right for ever, and needs no MongoDB.
 */

export interface PinnedQuestion {
  asked: Asked;
  format: FormatName;
  served: Served;
  serving: Serving;
  pinned: Pinned;
}

/**
 * Where the version is read; undefined: it is the one that is served, and this process has no lake that holds it.
 * @throws GoldserveError `version-gone`
 */
export async function pinnedBy(version: string, serving: Serving): Promise<Pinned | undefined> {
  const pinned = serving.kept?.find(version);
  if (pinned) return pinned;
  const { pointer } = await serving.current.get();
  if (pointer?.version !== version) throw versionGone(version, serving.kept?.names());
}

export async function answerPinned(
  request: FastifyRequest,
  reply: FastifyReply,
  { asked, format, served, serving, pinned }: PinnedQuestion,
) {
  const { pointer, store } = pinned;
  const etag = serving.tag(asked, pointer);
  const isPrivate = request.headers.authorization !== undefined;
  const given = request.headers['if-none-match'];
  if (namesTag(given, etag) && serving.holds(asked, { pointer })) {
    pinnedHeaders(reply, { etag, pointer, isPrivate });
    reply.header('server-timing', serverTiming(0, reply, 'lake'));
    return reply.code(304).send();
  }
  if (format !== 'json') {
    const { dataset, query } = asked;
    const opened = await openDataset(store, dataset, query, served, formats[format]);
    pinnedHeaders(reply, { etag, pointer, isPrivate });
    return sendFile(request, reply, { dataset, query, opened, format: formats[format] }, 'lake');
  }
  const found = await serving.pinned.find(asked, pinned, served);
  pinnedHeaders(reply, { etag, pointer, isPrivate });
  const body = bodyOf(request, found, asked);
  if (found.moment.cache === 'hit') reply.repeatable = { etag, body };
  return sendBody(reply, body, found);
}
