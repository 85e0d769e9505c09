import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Dataset } from '../src/dataset.ts';
import type { Published } from '../src/serve/current.ts';
import { formats } from '../src/serve/format/format.ts';
import { inFormat } from '../src/serve/format/parameter.ts';
import { parametersOf, type RawQuery, readQuery } from '../src/serve/query.ts';
import { seenBy } from '../src/serve/seen.ts';
import { sourcesOf } from '../src/serve/seen_pointer.ts';
import type { Asked, Found, Serving } from '../src/serve/serving.ts';
import { openDataset } from '../src/serve/stream.ts';
import type { PointerView } from '../src/serve/version.ts';
import { acceptedFormat } from './accept.ts';
import type { AppOptions } from './app.ts';
import { bodyOf, sendBody } from './body.ts';
import { cachingHeaders, staleHeaders } from './caching.ts';
import { namesTag } from './conditional.ts';
import { deprecationHooks } from './deprecation.ts';
import { datasetOperation, datasetSchemas } from './document/dataset.ts';
import { answerExplained } from './explain.ts';
import { sendFile } from './file.ts';
import { answerPinned, type PinnedQuestion, pinnedBy } from './pinned.ts';
import { answerStale } from './stale.ts';
import { serverTiming } from './timing.ts';

/** One route for each dataset, all alike: what differs is in the dataset's definition. */
export function addDatasets(app: FastifyInstance, options: AppOptions, serving: Serving): void {
  for (const dataset of options.datasets) {
    for (const schema of datasetSchemas(dataset)) app.addSchema(schema);
    const handler = datasetHandler(dataset, options, serving);
    const schema = datasetOperation(dataset);
    app.get(`/${dataset.path}`, { schema, ...deprecationHooks(dataset) }, handler);
  }
}

function datasetHandler(whole: Dataset, options: AppOptions, serving: Serving) {
  const { config, datasets } = options;
  const parameters = parametersFor(whole);
  return async (request: FastifyRequest, reply: FastifyReply) => {
    const { dataset, fixed } = seenBy(request.access, whole);
    const sources = sourcesOf(fixed, config.sources);
    const served = { sources, datasets };
    const context = { dataset, sources, timezone: config.timezone, fixed };
    const read = readQuery(request.query as RawQuery, parameters(dataset), context);
    const format = read.format ?? acceptedFormat(request.headers.accept);
    const query = inFormat(read, format);
    const asked = serving.ask(dataset, query, { format, audience: request.access.audience });
    const pinned = query.version && (await pinnedBy(query.version, serving));
    if (query.explain) {
      const { mongo } = options;
      const explaining = { mongo, config, serving, served, pinned: pinned || undefined };
      return answerExplained(request, reply, { asked, format, ...explaining });
    }
    const question = { asked, format, served, serving };
    if (pinned) return answerPinned(request, reply, { ...question, pinned });
    return answerServed(request, reply, question).catch((thrown) =>
      answerStale(request, reply, question, thrown),
    );
  };
}

/** From the version that is served. */
async function answerServed(
  request: FastifyRequest,
  reply: FastifyReply,
  { asked, format, served, serving }: Omit<PinnedQuestion, 'pinned'>,
) {
  const published = await serving.published(asked, 'if-none-match' in request.headers);
  if (published && isKnown(request, asked, published, serving)) {
    return sendUnchanged(request, reply, { asked, published, serving });
  }
  if (format !== 'json') {
    const { dataset, query } = asked;
    const opened = await openDataset(serving.store, dataset, query, served, formats[format]);
    describe(request, reply, { asked, serving, pointer: opened.pointer });
    return sendFile(request, reply, { dataset, query, opened, format: formats[format] });
  }
  const found = await serving.find(asked, published);
  return sendWhole(request, reply, { asked, found, serving });
}

/** The parameters of a dataset as somebody sees it, made once. */
function parametersFor(whole: Dataset) {
  const all = parametersOf(whole);
  const made = new WeakMap([[whole, all]]);
  return (dataset: Dataset) => {
    const parameters = made.get(dataset) ?? parametersOf(dataset);
    made.set(dataset, parameters);
    return parameters;
  };
}

/** The client has the answer already. */
function isKnown(request: FastifyRequest, asked: Asked, published: Published, serving: Serving) {
  const given = request.headers['if-none-match'];
  if (given === undefined || !published.pointer || !serving.holds(asked, published)) return false;
  return namesTag(given, serving.tag(asked, published.pointer));
}

interface Sending {
  asked: Asked;
  serving: Serving;
}

function sendUnchanged(
  request: FastifyRequest,
  reply: FastifyReply,
  { asked, serving, published }: Sending & { published: Published },
) {
  const { pointer, stamp } = published as { pointer: PointerView; stamp: string };
  const etag = describe(request, reply, { asked, serving, pointer });
  const kept = serving.cache.get(stamp, asked.key);
  reply.repeatable = { etag, body: kept && bodyOf(request, serving.repeat(kept), asked) };
  reply.header('server-timing', serverTiming(0, reply));
  return reply.code(304).send();
}

function sendWhole(
  request: FastifyRequest,
  reply: FastifyReply,
  { asked, serving, found }: Sending & { found: Found },
) {
  const { stored, moment } = found;
  const body = bodyOf(request, found, asked);
  if (moment.served_from !== 'mongodb') staleHeaders(reply, stored.pointer);
  else {
    const etag = describe(request, reply, { asked, serving, pointer: stored.pointer });
    if (moment.cache === 'hit') reply.repeatable = { etag, body };
  }
  return sendBody(reply, body, found);
}

/** Sets the headers that tell caches what this is; gives the entity tag. */
function describe(
  request: FastifyRequest,
  reply: FastifyReply,
  { asked, serving, pointer }: Sending & { pointer: PointerView },
): string {
  const etag = serving.tag(asked, pointer);
  const expectedIn = serving.expectedIn(pointer);
  const isPrivate = request.headers.authorization !== undefined;
  cachingHeaders(reply, { etag, pointer, expectedIn, isPrivate });
  return etag;
}
