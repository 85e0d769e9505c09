import { resolve } from 'node:path';
import { z } from 'zod';
import { readRate } from '../access/rate.ts';
import type { TokenSettings } from '../access/tokens.ts';
import type { Rate } from '../serve/access.ts';
import { parsed, text, wholeNumber } from './kind.ts';

/* Who may ask, how often, and where the administrator listens. */

export const accessShape = {
  AUTH: z.enum(['none', 'keys'], 'is "none" or "keys"').optional(),
  JWT_SECRET: z.string().min(32, 'has 32 characters at least').optional(),
  JWT_JWKS: text.optional(),
  JWT_ISSUER: text.optional(),
  JWT_AUDIENCE: text.optional(),
  RATE_LIMIT: parsed(readRate).prefault('1000/min'),
  CORS_ORIGINS: parsed(readOrigins).prefault(''),
  ADMIN_HOST: text.default('127.0.0.1'),
  ADMIN_PORT: wholeNumber(0, 65535).optional(),
};

type Environment = z.infer<z.ZodObject<typeof accessShape>>;

export interface AccessSettings {
  /** `none`: anybody may do everything; `keys`: nobody without a key or token; undefined: see access/guard.ts. */
  auth: 'none' | 'keys' | undefined;
  tokens: TokenSettings;
  /** Requests of one key, or of one address without keys; null: as many as they like. */
  rate: Rate | null;
  /** Web pages of these origins may read answers; `*`: of all. */
  origins: string[];
  adminHost: string;
  /** undefined: the one after `port`. Where it is taken: any free one. */
  adminPort: number | undefined;
}

/** Relative paths are below `folder`. */
export function accessSettings(env: Environment, folder: string): AccessSettings {
  const { JWT_SECRET: secret, JWT_ISSUER: issuer, JWT_AUDIENCE: audience, JWT_JWKS: place } = env;
  const jwks = place && !/^https?:/.test(place) ? resolve(folder, place) : place;
  return {
    auth: env.AUTH,
    tokens: { secret, jwks, issuer, audience },
    rate: env.RATE_LIMIT,
    origins: env.CORS_ORIGINS,
    adminHost: env.ADMIN_HOST,
    adminPort: env.ADMIN_PORT,
  };
}

/** Origins as browsers write them: scheme, host and port. */
function readOrigins(list: string): string[] {
  return list
    .split(/[,\s]+/)
    .filter(Boolean)
    .map((text) => {
      if (text === '*') return text;
      const origin = URL.canParse(text) ? new URL(text).origin : 'null';
      if (origin !== 'null') return origin;
      throw new Error('is a list of origins such as https://app.example.com, or *');
    });
}
