import { readFileSync, statSync } from 'node:fs';
import {
  createLocalJWKSet,
  createRemoteJWKSet,
  errors,
  type JWTVerifyGetKey,
  type JWTVerifyOptions,
  jwtVerify,
} from 'jose';
import { GoldserveError } from '../errors.ts';
import type { Access } from '../serve/access.ts';
import { accessOfClaims } from './claims.ts';

/*
 * JSON Web Tokens: signed with the shared secret (HS256), or by an issuer whose public keys are known (RS256, ES256). The
 * algorithm decides which of the two is looked at, and each takes its own alone: a public key is never a secret.
 */

export interface TokenSettings {
  secret: string | undefined;
  /** URL, or path of a file. */
  jwks: string | undefined;
  issuer: string | undefined;
  audience: string | undefined;
}

const PUBLIC = ['RS256', 'ES256'];
/** Clocks differ. */
const TOLERANCE_S = 5;
/** A token seen a moment ago is not verified again; a key that its issuer took back counts so long. */
const KEPT_MS = 10_000;
const MOST_KEPT = 1_000;
/** Public keys are asked for again after so long, and for one that is not known, but not more often than COOLDOWN. */
const KEYS_MS = 600_000;
const COOLDOWN_MS = 10_000;

export class Tokens {
  readonly #secret: Uint8Array | undefined;
  readonly #keys: JWTVerifyGetKey | undefined;
  readonly #options: JWTVerifyOptions;
  readonly #kept = new Map<string, { access: Access; until: number }>();

  constructor({ secret, jwks, issuer, audience }: TokenSettings) {
    this.#secret = secret === undefined ? undefined : new TextEncoder().encode(secret);
    this.#keys = jwks === undefined ? undefined : keysFrom(jwks);
    const expected = { ...(issuer ? { issuer } : {}), ...(audience ? { audience } : {}) };
    this.#options = { ...expected, requiredClaims: ['exp'], clockTolerance: TOLERANCE_S };
  }

  get isUsed(): boolean {
    return this.#secret !== undefined || this.#keys !== undefined;
  }

  /** @throws GoldserveError `unauthorized`, `identity-unavailable` */
  async verify(token: string): Promise<Access> {
    const kept = this.#kept.get(token);
    if (kept && Date.now() < kept.until) return kept.access;
    const access = accessOfClaims(await this.#payload(token), token);
    if (this.#kept.size >= MOST_KEPT) this.#kept.clear();
    const until = Math.min(Date.now() + KEPT_MS, access.expiresAt?.getTime() ?? 0);
    this.#kept.set(token, { access, until });
    return access;
  }

  async #payload(token: string) {
    const isShared = algorithmOf(token) === 'HS256';
    if (isShared && this.#secret) {
      const options = { ...this.#options, algorithms: ['HS256'] };
      return (await jwtVerify(token, this.#secret, options)).payload;
    }
    if (!isShared && this.#keys) {
      const options = { ...this.#options, algorithms: PUBLIC };
      return (await jwtVerify(token, this.#keys, options)).payload;
    }
    throw new errors.JOSEAlgNotAllowed('no key of this server is for its algorithm');
  }
}

/** What the header says, which proves nothing: it only chooses among keys that each take one kind. */
function algorithmOf(token: string): unknown {
  const [head = ''] = token.split('.', 1);
  return (JSON.parse(Buffer.from(head, 'base64url').toString()) as { alg?: unknown }).alg;
}

const keysFrom = (place: string): JWTVerifyGetKey =>
  /^https?:\/\//.test(place)
    ? createRemoteJWKSet(new URL(place), { cacheMaxAge: KEYS_MS, cooldownDuration: COOLDOWN_MS })
    : keysInFile(place);

/** Read at once, and again when it has changed. @throws GoldserveError `invalid-setting` */
function keysInFile(file: string): JWTVerifyGetKey {
  let known = readSet(file);
  return (header, token) => {
    const stamp = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
    if (stamp !== known.stamp) known = readSet(file);
    return known.keys(header, token);
  };
}

function readSet(file: string): { stamp: number; keys: JWTVerifyGetKey } {
  try {
    const stamp = statSync(file).mtimeMs;
    return { stamp, keys: createLocalJWKSet(JSON.parse(readFileSync(file, 'utf8'))) };
  } catch (cause) {
    const message = `JWT_JWKS=${file} is neither a URL nor a file of public keys`;
    throw new GoldserveError('invalid-setting', message, { cause });
  }
}

/** What is wrong with a token, for whoever sent it: never the token itself. */
export function tokenError(thrown: unknown): GoldserveError {
  const { code = '' } = thrown as { code?: string };
  if (isIssuerAway(thrown, code)) {
    return new GoldserveError('identity-unavailable', 'its keys cannot be read', { cause: thrown });
  }
  const message = said[code] ?? 'the token is not valid';
  return new GoldserveError('unauthorized', message, { cause: thrown });
}

const said: Record<string, string> = {
  ERR_JWT_EXPIRED: 'the token has expired',
  ERR_JWT_CLAIM_VALIDATION_FAILED:
    'the token is for another audience or by another issuer, or has no exp',
  ERR_JWS_SIGNATURE_VERIFICATION_FAILED: 'the signature of the token is wrong',
  ERR_JWKS_NO_MATCHING_KEY: 'the token is signed with a key that its issuer does not list',
  ERR_JOSE_ALG_NOT_ALLOWED: 'the algorithm of the token is not accepted',
};

function isIssuerAway(thrown: unknown, code: string): boolean {
  // The file of its keys has gone or is half written.
  if (code === 'invalid-setting') return true;
  if (code === 'ERR_JWKS_TIMEOUT' || code === 'ERR_JOSE_GENERIC') return true;
  return thrown instanceof TypeError && thrown.message === 'fetch failed';
}
