import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { datasetPublished } from '../src/serve/event.ts';
import type { EventFeed } from '../src/serve/event-feed.ts';
import { newestPosition, type Position, readPosition } from '../src/serve/event-position.ts';
import { type EventQuery, readEventQuery } from '../src/serve/event-query.ts';
import { readError } from '../src/serve/mongo_error.ts';
import type { RawQuery } from '../src/serve/query.ts';
import { isSeen, seenBy } from '../src/serve/seen.ts';
import { requireAccepted } from './accept.ts';
import { callerOf } from './access.ts';
import type { AppOptions } from './app.ts';
import { eventSchemas, eventsOperation } from './document/events.ts';
import type { Telling } from './event-stream.ts';
import { EventStreams, streamLimits } from './event-streams.ts';

const TYPE = 'text/event-stream';

/** `/events`: server-sent events, one for each dataset that a publish changes. */
export function addEvents(app: FastifyInstance, options: AppOptions, feed: EventFeed): void {
  for (const schema of eventSchemas) app.addSchema(schema);
  const streams = new EventStreams(feed, { ...streamLimits, ...options.events });
  streams.attach(app);
  app.get('/events', { schema: eventsOperation }, async (request, reply) => {
    requireAccepted(request.headers.accept, TYPE);
    const query = readEventQuery(request.query as RawQuery, options.datasets);
    const tell = telling(request, query);
    streams.requireRoom();
    const position = await startOf(request, query.lastEventId, options);
    streams.requireRoom();
    const isAllowed = permission(request, options);
    begin(request, reply, () => streams.add(reply.raw, { position, tell, isAllowed }));
    return reply;
  });
}

/** From here on Fastify leaves the response alone: the headers that its hooks have set go with it. */
function begin(request: FastifyRequest, reply: FastifyReply, stream: () => void): void {
  reply.header('content-type', `${TYPE}; charset=utf-8`).header('cache-control', 'no-store');
  // Proxies that hold answers back until they are whole would hold these back for ever.
  reply.header('x-accel-buffering', 'no');
  reply.hijack();
  reply.raw.writeHead(200, reply.getHeaders() as Record<string, string>);
  if (request.method === 'HEAD') reply.raw.end();
  else stream();
}

/** After the event that the client has seen last; else from now on. */
async function startOf(
  { headers }: FastifyRequest,
  parameter: string | undefined,
  { mongo }: AppOptions,
): Promise<Position> {
  const seen = [headers['last-event-id']].flat()[0] || parameter;
  try {
    if (!seen) return await newestPosition(mongo);
  } catch (thrown) {
    throw readError(thrown);
  }
  // A place in no log is found missing, and the client is told so.
  return readPosition(seen) ?? { number: Number.MAX_SAFE_INTEGER, version: '' };
}

/** Of each event what the client may see. @throws GoldserveError `forbidden` for a dataset that it asked for by name */
function telling({ access }: FastifyRequest, { datasets, named }: EventQuery): Telling {
  const readable = named ? datasets : datasets.filter((dataset) => isSeen(access, dataset));
  const seen = new Map(
    readable.map((dataset) => [dataset.name, { path: dataset.path, ...seenBy(access, dataset) }]),
  );
  return (event) => {
    const told = seen.get(event.dataset);
    return told && datasetPublished(event, `/${told.path}`, told.fixed);
  };
}

/** A key that was revoked or has run out ends the stream at the next beat. */
function permission(request: FastifyRequest, { door }: AppOptions): () => Promise<boolean> {
  const { who, audience } = request.access;
  return async () => {
    if (!door) return true;
    const now = await door.identify(callerOf(request.raw));
    return now.who === who && now.audience === audience;
  };
}
