import { createInterface } from 'node:readline/promises';
import { cleanUp } from '../flow.ts';
import { type KeepDays, type Removable, settledDays } from '../step/cleanup.ts';
import { table } from './progress.ts';
import type { Answer, Session } from './session.ts';
import { underLease } from './under-lease.ts';

export interface CleanupAsked {
  days?: number;
  dryRun?: boolean;
  yes?: boolean;
  json?: boolean;
}

/**
 * `cleanup`: looks what is older than `days`, and removes it: after a question on a terminal, at once where nobody can be
 * asked (a crontab), not with `dryRun`. What is served, and the newest run of each step, always stays.
 */
export async function cleanup(session: Session, asked: CleanupAsked): Promise<Answer> {
  const { config, report } = session;
  const mongo = await session.mongo();
  const { days: n } = asked;
  const days = n === undefined ? settledDays(config) : { run: n, record: n, log: n };
  const plan = await cleanUp(session, mongo, days, { dryRun: true });
  report({ at: 'cleanup:plan', ...countsOf(plan) });
  if (!plan.length || !(await agreed(plan, asked))) return answer(plan, days, false);
  const removed = await underLease(mongo, () => cleanUp(session, mongo, days));
  return answer(removed, days, true);
}

async function agreed(plan: Removable[], { dryRun, yes, json }: CleanupAsked): Promise<boolean> {
  if (dryRun) return false;
  if (yes || json || !process.stdin.isTTY || !process.stderr.isTTY) return true;
  process.stderr.write(`\r\x1b[K${planText(plan)}\n`);
  const asking = createInterface({ input: process.stdin, output: process.stderr });
  const reply = await asking.question('Remove these? [y/N] ').finally(() => asking.close());
  return /^(y|yes|o|oui)$/i.test(reply.trim());
}

function answer(found: Removable[], days: KeepDays, done: boolean): Answer {
  const { runs, versions, records, logs, bytes } = countsOf(found);
  const total = `${runs} runs of the lake, ${versions} versions, ${records} records of runs, ${logs} log files: ${megabytes(bytes)} MB`;
  const end = done ? `removed: ${total}` : `nothing was removed; without --dry-run: ${total}`;
  return {
    text: found.length ? `${planText(found)}\n${end}` : 'nothing is old enough to go',
    json: { days, removed: done, found, runs, versions, records, logs, bytes },
  };
}

function planText(found: Removable[]): string {
  const rows = found.map(({ kind, name, ended_at, bytes }) => [
    ...[kind, name, ended_at?.slice(0, 19) ?? 'unknown', megabytes(bytes)],
  ]);
  return table(['kind', 'name', 'ended', 'MB'], rows);
}

function countsOf(found: Removable[]) {
  const of = (kind: Removable['kind']) => found.filter((one) => one.kind === kind).length;
  const bytes = found.reduce((total, one) => total + one.bytes, 0);
  return {
    runs: of('run'),
    versions: of('version'),
    records: of('record'),
    logs: of('log'),
    bytes,
  };
}

const megabytes = (bytes: number) => Math.round(bytes / 100_000) / 10;
