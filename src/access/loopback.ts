import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';

/* Whether an address or a name means this machine alone. */

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

export function isLoopbackAddress(address: string): boolean {
  const bare = address.replace(/^::ffff:(?=\d+\.)/i, '');
  const family = isIP(bare);
  return family > 0 && loopback.check(bare, family === 4 ? 'ipv4' : 'ipv6');
}

/** A name counts when everything that it resolves to does: what cannot be resolved does not. */
export async function isLoopbackHost(host: string): Promise<boolean> {
  const bare = host.replace(/^\[(.*)\]$/, '$1');
  if (isIP(bare)) return isLoopbackAddress(bare);
  const addresses = await lookup(bare, { all: true }).catch(() => []);
  return addresses.length > 0 && addresses.every(({ address }) => isLoopbackAddress(address));
}
