import type { FastifyInstance, FastifyRequest } from 'fastify';
import { GoldserveError } from '../src/errors.ts';
import {
  type Access,
  noAccess,
  openAccess,
  type Right,
  requireRight,
} from '../src/serve/access.ts';

/*
 * Who asks, found once for each request and before its body is read. A route is closed unless its `config` says that it
 * is open; what it further needs it asks for with requireScope().
 */

/** Who asks, by the Authorization header. @throws GoldserveError `unauthorized` */
export type Identify = (request: FastifyRequest) => Access | Promise<Access>;

declare module 'fastify' {
  interface FastifyRequest {
    access: Access;
  }
  interface FastifyContextConfig {
    /** Answered without a key; `request.access` is then `noAccess`. */
    open?: boolean;
  }
}

const everybody: Identify = () => openAccess;

export function addAccess(app: FastifyInstance, identify: Identify = everybody): void {
  app.decorateRequest('access', undefined as never);
  app.addHook('onRequest', async (request) => {
    request.access = await identify(request);
    const { open = false } = request.routeOptions.config;
    if (!open && request.access === noAccess) {
      throw new GoldserveError('unauthorized', 'the request carries no key');
    }
  });
}

/** @throws GoldserveError `forbidden` */
export function requireScope(request: FastifyRequest, right: Right): void {
  requireRight(request.access, right);
}
