import type { FastifyInstance, FastifyRequest } from 'fastify';
import { rounded } from '../src/serve/answer.ts';
import { readQuality } from '../src/serve/catalogue_quality.ts';
import { Lineage, type VersionMade } from '../src/serve/lineage/lineage.ts';
import { meantBy } from '../src/serve/names.ts';
import { nearest } from '../src/serve/nearest.ts';
import { shortened } from '../src/serve/parameter.ts';
import { type RawQuery, readVersion } from '../src/serve/query.ts';
import { seenBy } from '../src/serve/seen.ts';
import type { Serving } from '../src/serve/serving.ts';
import { atOneVersion } from '../src/serve/version.ts';
import { requireJsonAccepted } from './accept.ts';
import { requireScope } from './access.ts';
import type { AppOptions } from './app.ts';
import { VARY } from './caching.ts';
import { lineageDetail, lineageSchemas } from './document/lineage.ts';
import { pinnedBy } from './pinned.ts';
import { unknownName } from './problems.ts';
import { serverTiming } from './timing.ts';

/** `/lineage/:dataset`: how the figures of a dataset were made. */
export function addLineage(app: FastifyInstance, options: AppOptions, serving: Serving): void {
  for (const schema of lineageSchemas) app.addSchema(schema);
  const lineage = new Lineage(options);
  app.get('/lineage/:dataset', { schema: lineageDetail }, async (request, reply) => {
    requireScope(request, 'explain');
    requireJsonAccepted(request.headers.accept);
    const version = readVersion(request.query as RawQuery);
    const dataset = datasetAt((request.params as { dataset: string }).dataset, options);
    const { fixed } = seenBy(request.access, dataset);
    const { made, mongoMs } = await versionMade(version, options, serving);
    const { nodes, warnings } = await lineage.of(dataset, made, fixed);
    reply.header('server-timing', serverTiming(mongoMs, reply));
    reply.header('cache-control', 'no-cache').header('vary', VARY);
    const meta = { ...metaOf(made, mongoMs, nodes.length), warnings };
    return reply.type(JSON_TYPE).send(bodyOf(request, nodes, meta));
  });
}

const JSON_TYPE = 'application/json; charset=utf-8';

const bodyOf = (request: FastifyRequest, data: unknown[], meta: object) =>
  JSON.stringify({ data, meta, links: { self: request.originalUrl } });

/** The dataset served at a path; its own name is taken too. */
function datasetAt(name: string, { datasets }: AppOptions) {
  const found =
    datasets.find(({ path }) => path === name) ?? datasets.find((each) => each.name === name);
  if (found) return found;
  const paths = datasets.map(({ path }) => path);
  const known = meantBy(name, datasets);
  const meant = known?.dataset.path ?? nearest(name, paths);
  const message = `there is no dataset ${shortened(name)}`;
  throw unknownName('dataset', [message, known?.why], meant && `/lineage/${meant}`, paths);
}

/** @throws GoldserveError of serving, `version-gone` */
async function versionMade(
  version: string | undefined,
  { mongo }: AppOptions,
  serving: Serving,
): Promise<{ made: VersionMade; mongoMs: number }> {
  const pinned = version && (await pinnedBy(version, serving));
  if (pinned) return { made: { quality: pinned.quality, pointer: pinned.pointer }, mongoMs: 0 };
  const { value, mongoMs } = await atOneVersion(mongo, async (view) => ({
    pointer: view.pointer,
    quality: await readQuality(view),
  }));
  return { made: value, mongoMs };
}

const metaOf = ({ pointer }: VersionMade, mongoMs: number, count: number) => ({
  query_ms: rounded(mongoMs),
  count,
  version: pointer?.version ?? null,
  run_id: pointer?.run_id ?? null,
  as_of: pointer?.as_of ?? null,
  published_at: pointer?.published_at.toISOString() ?? null,
});
