import { createHash } from 'node:crypto';

/** One receiver. */
export interface Endpoint {
  /** Names it in MongoDB: the URL itself may hold a token. */
  id: string;
  url: string;
  /** Scheme, host and port: all of it that a log may hold. */
  origin: string;
}

export function endpointOf(url: string): Endpoint {
  const id = createHash('sha256').update(url).digest('hex').slice(0, 16);
  return { id, url, origin: new URL(url).origin };
}
