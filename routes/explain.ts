import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Explaining, explainAnswer } from '../src/serve/explained.ts';
import type { FormatName } from '../src/serve/format/parameter.ts';
import { invalid } from '../src/serve/parameter.ts';
import type { Asked } from '../src/serve/serving.ts';
import { requireScope } from './access.ts';
import { bodyOf, sendBody } from './body.ts';
import { VARY } from './caching.ts';

/** `explain=1`: right now, and to be kept by nobody. @throws GoldserveError `forbidden`, `invalid-parameter`, of serving */
export async function answerExplained(
  request: FastifyRequest,
  reply: FastifyReply,
  { asked, format, ...explaining }: Explaining & { asked: Asked; format: FormatName },
) {
  requireScope(request, 'explain');
  if (format !== 'json') {
    const message = `explain=1 cannot be told in ${format}`;
    throw invalid([{ parameter: 'explain', message, allowed: ['format=json'] }]);
  }
  const found = await explainAnswer(asked, explaining);
  reply.header('cache-control', 'no-store').header('vary', VARY);
  reply.header('x-data-version', found.stored.pointer.version);
  return sendBody(reply, bodyOf(request, found, asked), found);
}
