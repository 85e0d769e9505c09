import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Dataset, Deprecation } from '../src/dataset.ts';

/*
 * A dataset that is going to go says so with every answer, 304 and its errors too (who is refused at the door hears
 * nothing of it): since when (RFC 9745), until when it stays
 * at least (RFC 8594), and where to read what takes its place.
 */

/** The hooks of a dataset's route. @throws when what is declared makes no sense */
export function deprecationHooks({ name, deprecated }: Pick<Dataset, 'name' | 'deprecated'>) {
  if (!deprecated) return {};
  const headers = headersOf(name, deprecated);
  return {
    onRequest: async (_request: FastifyRequest, reply: FastifyReply) => void reply.headers(headers),
  };
}

function headersOf(name: string, { since, sunset, link }: Deprecation) {
  const [from, until] = [since, sunset].map((day) => Date.parse(`${day}T00:00:00Z`));
  if (!(Number(from) < Number(until)))
    throw new Error(`${name} is deprecated since ${since} until ${sunset}: no span of days`);
  return {
    deprecation: `@${Number(from) / 1000}`,
    sunset: new Date(Number(until)).toUTCString(),
    link: `<${link}>; rel="deprecation"`,
  };
}
