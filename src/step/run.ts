import { type ChildProcess, fork } from 'node:child_process';
import type { Backfill } from '../bronze/plan.ts';
import type { Config } from '../config.ts';
import { type ErrorCode, GoldserveError } from '../errors.ts';
import type { Manifest } from '../lake.ts';
import { builtFile } from '../paths.ts';
import type { PublishResult } from '../publish/publish.ts';
import type { Progress, Report } from '../report.ts';
import type { Cost } from '../runs/record.ts';
import type { KeepDays, Removable } from './cleanup.ts';
import type { FileFormat } from './files.ts';

/*
 * Heavy work runs in a child process per step, ended after it: what it allocated is given back, and the thread that
 * answers requests never computes.
 */

/** What an extract does beside its ordinary reading. */
export interface HowToRead {
  /** Every table is read whole. */
  full?: boolean;
  /** Rows may be gone from a table, however many. */
  confirmDeletes?: boolean;
  backfill?: Backfill;
}

/** What a child can be asked to do; everything in it can cross a process boundary. */
export type Task =
  | { step: 'bronze'; config: Config; runId: string; source: string; how?: HowToRead }
  | { step: 'silver'; config: Config; runId: string; asOf: string }
  | { step: 'gold' | 'scores'; config: Config; runId: string }
  | { step: 'files'; config: Config; runId: string; source: string; format: FileFormat }
  | { step: 'check'; config: Config }
  | {
      step: 'clean';
      config: Config;
      mongodb: { uri: string; db: string };
      days: KeepDays;
      dryRun: boolean;
    }
  | {
      step: 'publish';
      config: Config;
      mongodb: { uri: string; db: string };
      lease: { name: string; owner: string; token: number };
      full: boolean;
    };

export interface TaskResult {
  bronze: Manifest;
  silver: Manifest;
  gold: Manifest;
  scores: Manifest;
  files: Manifest;
  /** How many checks ran. */
  check: number;
  /** What was removed, or would be. */
  clean: Removable[];
  publish: PublishResult;
}

/** What a child says to its parent. */
export type ChildMessage =
  | { kind: 'progress'; progress: Progress }
  | { kind: 'done'; result: unknown; cost: Cost }
  | {
      kind: 'failed';
      code: ErrorCode;
      message: string;
      details: Record<string, unknown>;
      cost: Cost;
    };

/** How long a child may take to leave by itself when it is asked to stop, in milliseconds. */
const STOP_PATIENCE = 5_000;

/**
 * Runs a step in a child process. Aborting `signal` ends the child; what it had not committed never happened. `told` is
 * called with what the child took, also where it failed.
 * @throws GoldserveError what the child threw, `step-killed` when it was ended, `stopped` when `signal` asked.
 */
export function runStep<T extends Task>(
  task: T,
  report: Report,
  signal?: AbortSignal,
  told?: (cost: Cost) => void,
): Promise<TaskResult[T['step']]> {
  if (signal?.aborted) return Promise.reject(ended(task, true, 'request'));
  const child = fork(builtFile('step', 'child.js'), {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const stop = () => endChild(child);
  signal?.addEventListener('abort', stop, { once: true });
  return outcome<T>(child, task, { report, signal, told }).finally(() =>
    signal?.removeEventListener('abort', stop),
  );
}

function outcome<T extends Task>(
  child: ChildProcess,
  task: T,
  {
    report,
    signal,
    told,
  }: {
    report: Report;
    signal?: AbortSignal | undefined;
    told?: ((cost: Cost) => void) | undefined;
  },
) {
  return new Promise<TaskResult[T['step']]>((resolve, reject) => {
    let answer: ChildMessage | undefined;
    child.on('message', (message: ChildMessage) => {
      if (message.kind === 'progress') report(message.progress);
      else {
        answer = message;
        told?.(message.cost);
      }
    });
    child.on('error', reject);
    child.on('exit', (code, killedBy) => {
      if (answer?.kind === 'done') resolve(answer.result as TaskResult[T['step']]);
      else if (answer?.kind === 'failed') {
        reject(new GoldserveError(answer.code, answer.message, { details: answer.details }));
      } else reject(ended(task, signal?.aborted === true, killedBy ?? `exit code ${code}`));
    });
    child.send(task);
  });
}

function ended(task: Task, asked: boolean, how: string): GoldserveError {
  return asked
    ? new GoldserveError('stopped', `${task.step} was stopped`)
    : new GoldserveError('step-killed', `the process of ${task.step} ended by ${how}`, {
        details: { how },
      });
}

function endChild(child: ChildProcess): void {
  child.kill('SIGTERM');
  setTimeout(() => child.kill('SIGKILL'), STOP_PATIENCE).unref();
}
