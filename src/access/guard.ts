import { GoldserveError } from '../errors.ts';
import { type Access, noAccess, openAccess, type Rate } from '../serve/access.ts';
import { type Caller, foreignness } from './caller.ts';
import { idOf } from './key.ts';
import type { KeyRing } from './key-ring.ts';
import { type Tokens, tokenError } from './tokens.ts';

/*
 * Who may come in. On the loopback, before there is any key: whoever is on this machine, to everything. Once there is a
 * key, or tokens are set up, or elsewhere: by key or token alone.
 */

export interface GuardOptions {
  /** `none`: everybody, on purpose; `keys`: by key or token alone, even if there is none yet. */
  auth: 'none' | 'keys' | undefined;
  host: string;
  isLoopback: boolean;
  ring: Pick<KeyRing, 'isUsed' | 'find'>;
  tokens: Pick<Tokens, 'isUsed' | 'verify'>;
  /** For whoever has no rate of their own; null: none. */
  rate: Rate | null;
}

export class Guard {
  readonly #options: GuardOptions;

  constructor(options: GuardOptions) {
    this.#options = options;
  }

  /** Whether a key or a token is needed. */
  get isClosed(): boolean {
    const { auth, isLoopback, ring, tokens } = this.#options;
    if (auth === 'none') return false;
    return auth === 'keys' || !isLoopback || ring.isUsed || tokens.isUsed;
  }

  /** `noAccess` for a request without a key. @throws GoldserveError `unauthorized`, `identity-unavailable` */
  async identify(caller: Caller): Promise<Access> {
    if (!this.isClosed) return this.#anybody(caller);
    const token = bearerOf(caller.authorization);
    if (token === undefined) return noAccess;
    return this.#options.ring.find(token) ?? (await this.#byToken(token));
  }

  /** How often somebody may ask; null: as often as they like. */
  rateOf(access: Access): Rate | null {
    const { isLoopback, rate } = this.#options;
    if (access === openAccess && isLoopback) return null;
    return access.rate === undefined ? rate : access.rate;
  }

  #anybody(caller: Caller): Access {
    const { auth, host } = this.#options;
    const foreign = auth === 'none' ? undefined : foreignness(caller, host);
    if (foreign === undefined) return openAccess;
    throw new GoldserveError(
      'unauthorized',
      `without keys only this machine is answered: ${foreign}`,
    );
  }

  async #byToken(token: string): Promise<Access> {
    const { tokens } = this.#options;
    if (!tokens.isUsed || idOf(token))
      throw new GoldserveError('unauthorized', 'the key is not known');
    return tokens.verify(token).catch((thrown) => {
      throw tokenError(thrown);
    });
  }
}

/** @throws GoldserveError `unauthorized` for another kind of authorization */
function bearerOf(header: string | undefined): string | undefined {
  if (header === undefined) return undefined;
  const [, token] = /^Bearer +([^\s]+) *$/i.exec(header) ?? [];
  if (token) return token;
  throw new GoldserveError('unauthorized', 'the Authorization header is not "Bearer <key>"');
}
