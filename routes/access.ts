import type { IncomingMessage } from 'node:http';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Caller } from '../src/access/caller.ts';
import {
  type Access,
  noAccess,
  openAccess,
  type Rate,
  type Right,
  requireRight,
} from '../src/serve/access.ts';

/*
 * Who asks, found once for each request and before its body is read. A route is closed unless its `config` says that it
 * is open; what it further needs it asks for with requireScope().
 */

/** Who may come in: access/guard.ts. */
export interface Door {
  identify(caller: Caller): Promise<Access>;
  rateOf(access: Access): Rate | null;
}

declare module 'fastify' {
  interface FastifyRequest {
    access: Access;
    /** How often whoever asks may ask; null: as often as they like. */
    rate: Rate | null;
  }
  interface FastifyContextConfig {
    /** Answered without a key; `request.access` is then `noAccess`. */
    open?: boolean;
  }
}

/** Everybody may do everything. */
const noDoor: Door = { identify: async () => openAccess, rateOf: () => null };

export function addAccess(app: FastifyInstance, door: Door = noDoor): void {
  app.decorateRequest('access', undefined as never).decorateRequest('rate', null);
  app.addHook('onRequest', async (request) => {
    const { open = false } = request.routeOptions.config;
    request.access = await door.identify(callerOf(request.raw)).catch((thrown) => {
      if (open) return noAccess;
      throw thrown;
    });
    request.rate = open ? null : door.rateOf(request.access);
    if (!open && request.access === noAccess) requireRight(noAccess, 'read:*');
  });
}

export function callerOf({ method = 'GET', headers }: IncomingMessage): Caller {
  const several = [headers['x-forwarded-for'], headers.forwarded].flat();
  return {
    method,
    authorization: headers.authorization,
    host: headers.host,
    origin: headers.origin,
    site: String(headers['sec-fetch-site'] ?? '') || undefined,
    forwarded: several.filter((each) => each !== undefined),
  };
}

/** @throws GoldserveError `forbidden` */
export function requireScope(request: FastifyRequest, right: Right): void {
  requireRight(request.access, right);
}
