import { isLoopbackAddress } from './loopback.ts';

/*
 * Whether a request to a server that listens on the loopback was made there. A proxy on this machine passes on requests
 * from elsewhere, and a page of a foreign site can make the browser of this machine ask: both reach the loopback, and
 * neither is meant when it needs no key.
 */

/** What a request says of where it comes from; header names as Node gives them. */
export interface Caller {
  method: string;
  authorization: string | undefined;
  host: string | undefined;
  origin: string | undefined;
  /** X-Forwarded-For and Forwarded. */
  forwarded: string[];
  /** Sec-Fetch-Site. */
  site: string | undefined;
}

/** Why a request is not taken for one of this machine; undefined: it is. `own`: the name that the server listens at. */
export function foreignness(caller: Caller, own: string): string | undefined {
  if (!isOwnName(nameOf(caller.host), own)) {
    return 'it names another host than this machine (see HOST and AUTH)';
  }
  if (caller.forwarded.some((list) => !isAllLoopback(list))) {
    return 'a proxy passed it on from elsewhere';
  }
  const isRead = caller.method === 'GET' || caller.method === 'HEAD' || caller.method === 'OPTIONS';
  if (!isRead && isCrossSite(caller)) return 'a page of another site made it';
}

const nameOf = (host: string | undefined) =>
  host
    ?.replace(/:\d*$/, '')
    .replace(/^\[(.*)\]$/, '$1')
    .toLowerCase();

/** Without a name no browser made it: HTTP/1.0. A name that resolves to the loopback may be anybody's. */
function isOwnName(name: string | undefined, own: string): boolean {
  if (name === undefined || name === own.toLowerCase()) return true;
  return name === 'localhost' || name.endsWith('.localhost') || isLoopbackAddress(name);
}

/** `for=` parts of Forwarded, or the list of X-Forwarded-For. */
function isAllLoopback(list: string): boolean {
  return list.split(',').every((hop) => {
    const [, named] = /(?:^|;)\s*for="?([^;"]*)"?/i.exec(hop) ?? [];
    const address = (named ?? hop).trim().replace(/^\[(.*)\](:\d+)?$/, '$1');
    return isLoopbackAddress(address.replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1'));
  });
}

function isCrossSite({ site, origin, host }: Caller): boolean {
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  return origin !== undefined && origin !== `http://${host}` && origin !== `https://${host}`;
}
