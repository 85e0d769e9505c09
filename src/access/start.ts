import type { Config } from '../config.ts';
import { GoldserveError } from '../errors.ts';
import type { Log } from '../log.ts';
import { Guard } from './guard.ts';
import { readKeys } from './key-file.ts';
import { KeyRing } from './key-ring.ts';
import { isLoopbackHost } from './loopback.ts';
import { Tokens } from './tokens.ts';

/**
 * Listening where others can reach it needs something that says who may ask, or the word that anybody may.
 * @throws GoldserveError `open-to-others`, `keys-unreadable`
 */
export async function requireProtection(config: Config): Promise<void> {
  const { auth, tokens } = config.access;
  if (auth !== undefined || tokens.secret || tokens.jwks) return;
  if (readKeys(config.dataDir).length) return;
  for (const [name, host] of [
    ['HOST', config.host],
    ['ADMIN_HOST', config.access.adminHost],
  ] as const) {
    if (await isLoopbackHost(host)) continue;
    const message = `${name}=${host} can be reached from other machines, and there is neither a key nor a token to ask for`;
    throw new GoldserveError('open-to-others', message);
  }
}

export interface Guards {
  ring: KeyRing;
  /** Of the API, and of the administrator's listener. */
  api: Guard;
  admin: Guard;
}

/** @throws GoldserveError `keys-unreadable`, `invalid-setting` */
export async function openGuards(config: Config, log: Log): Promise<Guards> {
  const { auth, tokens: settings, rate } = config.access;
  const ring = new KeyRing(config.dataDir, log);
  const tokens = new Tokens(settings);
  const guardAt = async (host: string) =>
    new Guard({ auth, host, isLoopback: await isLoopbackHost(host), ring, tokens, rate });
  const guards = {
    ring,
    api: await guardAt(config.host),
    admin: await guardAt(config.access.adminHost),
  };
  if (auth === 'none') log.warn('AUTH=none: whoever reaches this server may do everything');
  if (guards.api.isClosed && !ring.isUsed && !tokens.isUsed) {
    log.warn('no key exists yet, so nobody is answered: make one with `goldserve keys create`');
  }
  return guards;
}
