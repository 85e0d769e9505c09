import { readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { birthOf, isAlive } from './embedded/process.ts';

/*
 * Who holds a lease or a claim: `host:pid/namespace/birth`. Host and pid are for people; the rest tells a process that
 * is gone from one that has its pid now, and from one of another container that shares the host's name.
 */

/** The name of this process. */
export function ownerName(): string {
  return `${hostname()}:${process.pid}/${pidNamespace()}/${birthOf(process.pid) ?? ''}`;
}

/** Whether an owner is known to be gone: a process of this machine and namespace that lives no more. */
export function isGone(owner: string): boolean {
  const [where, namespace, birth] = owner.split('/');
  const colon = where?.lastIndexOf(':') ?? -1;
  if (!where || where.slice(0, colon) !== hostname()) return false;
  if (namespace !== pidNamespace() || !birth) return false;
  const pid = Number(where.slice(colon + 1));
  return !isAlive(pid) || birthOf(pid) !== birth;
}

/** Processes of other containers have other namespaces, and cannot be seen from here. */
function pidNamespace(): string {
  try {
    return /\d+/.exec(readlinkSync('/proc/self/ns/pid'))?.[0] ?? '';
  } catch {
    return '';
  }
}
