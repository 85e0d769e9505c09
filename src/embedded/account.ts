import { spawnSync } from 'node:child_process';
import { chownSync, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { GoldserveError } from '../errors.ts';
import { type Account, wrapped } from './process.ts';

/*
 * PostgreSQL and MariaDB refuse to run as root. Started by root (a container, a CI job), they run as another account, which
 * must be able to enter the folders of the program and of the data: both may lie under a folder that only root
 * can enter (/root, a temporary folder). It then keeps one capability, to pass through folders.
 */

/** The narrow one first; where containers drop it, the wider one that they keep by default. */
const CAPABILITIES = ['dac_read_search', 'dac_override'];

/**
 * The account to run a server as; undefined when this process is not root.
 * @throws GoldserveError `embedded-server-failed` when no account can reach the paths.
 */
export function serverAccount(names: string[], paths: string[]): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const account = [...names, 'nobody'].map(passwdEntry).find((found) => found !== undefined);
  if (!account) throw unreachable(`there is no account ${names.join(' or ')} to run it as`);
  if (paths.every((path) => foldersAbove(path).every((folder) => mayPass(account, folder)))) {
    return account;
  }
  const capable = CAPABILITIES.map((capability) => ({ ...account, capability }));
  const able = capable.find((candidate) => paths.every((path) => reaches(candidate, path)));
  if (!able) throw unreachable(`account ${account.uid} cannot enter ${paths.join(' or ')}`);
  return able;
}

/** Gives a folder and what is in it to the account. */
export function giveTo(account: Account | undefined, path: string): void {
  if (!account) return;
  chownSync(path, account.uid, account.gid);
  if (!lstatSync(path).isDirectory()) return;
  for (const name of readdirSync(path)) giveTo(account, join(path, name));
}

/** Every folder that must be passed to reach the path. */
function foldersAbove(path: string): string[] {
  const above = dirname(path);
  return above === path ? [path] : [...foldersAbove(above), above];
}

function mayPass({ uid, gid }: Account, folder: string): boolean {
  const { mode, uid: owner, gid: group } = statSync(folder);
  if (owner === uid) return (mode & 0o100) !== 0;
  return (mode & (group === gid ? 0o010 : 0o001)) !== 0;
}

function reaches(account: Account, path: string): boolean {
  // Two processes: setpriv itself may still pass where the program that it becomes cannot.
  const [command, args] = wrapped('sh', ['-c', 'exec ls -d "$1"', 'sh', path], { account });
  return spawnSync(command, args, { cwd: '/', stdio: 'ignore' }).status === 0;
}

function passwdEntry(name: string): Account | undefined {
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n');
  const fields = lines.find((line) => line.startsWith(`${name}:`))?.split(':');
  return fields && { uid: Number(fields[2]), gid: Number(fields[3]) };
}

const unreachable = (reason: string) =>
  new GoldserveError('embedded-server-failed', `as root, the server cannot be started: ${reason}`);
