import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { root } from '../src/paths.ts';

/** `/changelog`: what changed from release to release, as the release holds it. */
export function addChangelog(app: FastifyInstance): void {
  const file = join(root, 'CHANGELOG.md');
  if (!existsSync(file)) return;
  const text = readFileSync(file, 'utf8');
  app.get(
    '/changelog',
    { schema: { hide: true }, config: { open: true } },
    async (_request, reply) => reply.type('text/markdown; charset=utf-8').send(text),
  );
}

/** `/v1/monthly` is `/monthly`: whoever wants the version in the address has it. */
export function withoutVersion(url: string | undefined): string {
  return url?.replace(/^\/v1(?=\/|$|\?)/, '').replace(/^(?!\/)/, '/') ?? '/';
}
