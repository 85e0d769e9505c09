import type { FastifyInstance } from 'fastify';
import { readCertificate } from '../src/certificate/store.ts';
import { GoldserveError } from '../src/errors.ts';
import { readError } from '../src/serve/mongo_error.ts';
import { shortened } from '../src/serve/parameter.ts';
import { type RawQuery, refuseParameters } from '../src/serve/query.ts';
import { requireJsonAccepted } from './accept.ts';
import { requireScope } from './access.ts';
import type { AppOptions } from './app.ts';
import { certificateDetail, certificateSchemas } from './document/certificate.ts';
import { sendRecords, timed } from './records.ts';

/** `/certificate/:run_id`: what is proven of a run. */
export function addCertificate(app: FastifyInstance, { mongo }: AppOptions): void {
  for (const schema of certificateSchemas) app.addSchema(schema);
  app.get('/certificate/:run_id', { schema: certificateDetail }, async (request, reply) => {
    requireScope(request, 'explain');
    requireJsonAccepted(request.headers.accept);
    refuseParameters(request.query as RawQuery);
    const { run_id } = request.params as { run_id: string };
    const { value, mongoMs } = await timed(() => readCertificate(mongo.db, run_id)).catch(
      (thrown) => {
        throw readError(thrown);
      },
    );
    if (value) return sendRecords(request, reply, { data: [value], mongoMs });
    throw new GoldserveError(
      'certificate-missing',
      `no certificate of ${shortened(run_id)} is kept`,
    );
  });
}
