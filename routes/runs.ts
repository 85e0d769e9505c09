import type { FastifyInstance } from 'fastify';
import { oneOf, type PlainQuery, readPlain } from '../src/serve/plain_query.ts';
import { refuseParameters } from '../src/serve/query.ts';
import { listRuns, oneRun } from '../src/serve/run_list.ts';
import { requireJsonAccepted } from './accept.ts';
import { requireScope } from './access.ts';
import type { AppOptions } from './app.ts';
import { runDetail, runList, runSchemas, runStates } from './document/runs.ts';
import { sendRecords, timed } from './records.ts';

/** `/runs` and `/runs/:id`: what each run did, step by step. */
export function addRuns(app: FastifyInstance, { mongo }: AppOptions): void {
  for (const schema of runSchemas) app.addSchema(schema);
  app.get('/runs', { schema: runList }, async (request, reply) => {
    requireScope(request, 'admin:jobs');
    requireJsonAccepted(request.headers.accept);
    const query = readPlain(request.query as PlainQuery, { state: oneOf(runStates) });
    const { value, mongoMs } = await timed(() => listRuns(mongo.db, query as never));
    const page = { ...query, more: value.more };
    return sendRecords(request, reply, { data: value.runs, mongoMs, page });
  });
  app.get('/runs/:id', { schema: runDetail }, async (request, reply) => {
    requireScope(request, 'admin:jobs');
    requireJsonAccepted(request.headers.accept);
    refuseParameters(request.query as PlainQuery as never);
    const { id } = request.params as { id: string };
    const { value, mongoMs } = await timed(() => oneRun(mongo.db, id));
    return sendRecords(request, reply, { data: [value], mongoMs });
  });
}
