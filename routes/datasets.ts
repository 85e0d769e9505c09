import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Dataset } from '../src/dataset.ts';
import { answerBody } from '../src/serve/answer.ts';
import { parametersOf, type RawQuery, readQuery } from '../src/serve/query.ts';
import { readDataset } from '../src/serve/read.ts';
import { requireJsonAccepted } from './accept.ts';
import type { AppOptions } from './app.ts';
import { datasetOperation, datasetSchemas } from './document/dataset.ts';
import { serverTiming } from './timing.ts';

/** One route for each dataset, all alike: what differs is in the dataset's definition. */
export function addDatasets(app: FastifyInstance, options: AppOptions): void {
  for (const dataset of options.datasets) {
    for (const schema of datasetSchemas(dataset)) app.addSchema(schema);
    const handler = datasetHandler(dataset, options);
    app.get(`/${dataset.path}`, { schema: datasetOperation(dataset) }, handler);
  }
}

function datasetHandler(dataset: Dataset, { mongo, config }: AppOptions) {
  const parameters = parametersOf(dataset);
  const context = { dataset, sources: config.sources };
  return async (request: FastifyRequest, reply: FastifyReply) => {
    requireJsonAccepted(request.headers.accept);
    const query = readQuery(request.query as RawQuery, parameters, context);
    const reading = await readDataset(mongo, dataset, query, config.sources);
    const body = answerBody(dataset, query, reading, config, request.url);
    reply.header('server-timing', serverTiming(reading.mongoMs, reply));
    return reply.type('application/json; charset=utf-8').send(body);
  };
}
