import { appendFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { makeFolder } from '../folder.ts';
import type { Log } from '../log.ts';
import { accessFolder } from './key-file.ts';

/*
 * Who changed what, one line for each act of an administrator: in DATA_DIR/access/audit.ndjson, and in the log. Written
 * before the act: what cannot be noted is not done.
 */

export interface Act {
  who: string;
  /** `key.create`, `key.revoke`, `job.run`. */
  what: string;
  [detail: string]: unknown;
}

export const auditFile = (dataDir: string) => join(accessFolder(dataDir), 'audit.ndjson');

export function audit(dataDir: string, log: Log, act: Act): void {
  makeFolder(accessFolder(dataDir));
  const line = JSON.stringify({ at: new Date().toISOString(), ...act });
  appendFileSync(auditFile(dataDir), `${line}\n`, { mode: 0o600 });
  log.info({ audit: act }, 'audit');
}

/** Whoever runs a command on this machine. */
export function localUser(): string {
  try {
    return `user:${userInfo().username}`;
  } catch {
    return `user:${process.getuid?.() ?? 'unknown'}`;
  }
}
