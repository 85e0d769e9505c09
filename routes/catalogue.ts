import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { rounded } from '../src/serve/answer.ts';
import { describeDataset, listDatasets } from '../src/serve/catalogue.ts';
import { versionsOf } from '../src/serve/catalogue_versions.ts';
import type { KeptVersions } from '../src/serve/lake/kept.ts';
import { meantBy } from '../src/serve/names.ts';
import { nearest } from '../src/serve/nearest.ts';
import { shortened } from '../src/serve/parameter.ts';
import { type RawQuery, refuseParameters } from '../src/serve/query.ts';
import { seenBy } from '../src/serve/seen.ts';
import type { PointerView } from '../src/serve/version.ts';
import { requireJsonAccepted } from './accept.ts';
import type { AppOptions } from './app.ts';
import { VARY } from './caching.ts';
import { catalogueSchemas, datasetDetail, datasetList } from './document/catalogue.ts';
import { unknownName } from './problems.ts';
import { serverTiming } from './timing.ts';

/** `/datasets` and `/datasets/:name`: what can be asked, and what stands behind it. */
export function addCatalogue(
  app: FastifyInstance,
  options: AppOptions,
  kept: KeptVersions | undefined,
): void {
  for (const schema of catalogueSchemas) app.addSchema(schema);
  app.get('/datasets', { schema: datasetList }, async (request, reply) => {
    requireJsonAccepted(request.headers.accept);
    refuseParameters(request.query as RawQuery);
    const { entries, pointer, mongoMs } = await listDatasets(options, request.access);
    return send(request, reply, entries, pointer, mongoMs);
  });
  app.get('/datasets/:name', { schema: datasetDetail }, async (request, reply) => {
    requireJsonAccepted(request.headers.accept);
    refuseParameters(request.query as RawQuery);
    const dataset = datasetNamed((request.params as { name: string }).name, options);
    const { entry, pointer, mongoMs } = await describeDataset(dataset, options, request.access);
    const { fixed } = seenBy(request.access, dataset);
    const versions = versionsOf(dataset, kept?.pointers() ?? [], fixed);
    return send(request, reply, [{ ...entry, versions }], pointer, mongoMs);
  });
}

function datasetNamed(name: string, { datasets }: AppOptions) {
  const found = datasets.find((dataset) => dataset.name === name);
  if (found) return found;
  const names = datasets.map((dataset) => dataset.name);
  const renamed = datasets.find(({ path }) => path === name)?.name;
  const known = meantBy(name, datasets);
  const meant = renamed ?? known?.dataset.name ?? nearest(name, names);
  const message = `there is no dataset ${shortened(name)}`;
  throw unknownName('name', [message, known?.why], meant && `/datasets/${meant}`, names);
}

function send(
  request: FastifyRequest,
  reply: FastifyReply,
  data: unknown[],
  pointer: PointerView | null,
  mongoMs: number,
) {
  const meta = {
    query_ms: rounded(mongoMs),
    count: data.length,
    version: pointer?.version ?? null,
    run_id: pointer?.run_id ?? null,
    as_of: pointer?.as_of ?? null,
    published_at: pointer?.published_at.toISOString() ?? null,
  };
  reply.header('server-timing', serverTiming(mongoMs, reply));
  reply
    .header('cache-control', 'no-cache')
    .header('vary', VARY)
    .type('application/json; charset=utf-8');
  return reply.send(JSON.stringify({ data, meta, links: { self: request.originalUrl } }));
}
