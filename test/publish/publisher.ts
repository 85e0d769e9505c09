import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { PublishInput, PublishResult } from '../../src/publish/publish.ts';

/* A publisher in a process of its own (publisher.mjs): started, watched, paused, killed. */

export interface Event {
  ready?: boolean;
  at?: string;
  rss?: number;
  result?: PublishResult;
  error?: string;
}

export interface PublisherTask {
  uri: string;
  db: string;
  folder: string;
  inputs: PublishInput[];
  ttlMs?: number;
  /** The step at which the process stops itself. */
  stopAt?: string;
}

export class Publisher {
  readonly events: Event[] = [];
  readonly #process: ChildProcess;
  readonly #ended: Promise<void>;

  constructor(task: PublisherTask) {
    const script = fileURLToPath(new URL('./publisher.mjs', import.meta.url));
    const inputs = task.inputs.map((input) => ({ ...input, datasets: input.datasets.map(plain) }));
    const file = join(task.folder, `task-${randomUUID()}.json`);
    writeFileSync(file, JSON.stringify({ ...task, inputs }));
    this.#process = spawn(process.execPath, [script, file], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const lines = createInterface({ input: this.#process.stdout as NodeJS.ReadableStream });
    lines.on('line', (line) => this.events.push(JSON.parse(line)));
    this.#ended = new Promise((ended) => lines.on('close', ended));
  }

  /** Waits until such an event was seen. @throws when the process ends before. */
  async until(found: (event: Event) => boolean): Promise<void> {
    const gone = this.#ended.then(() => 'gone');
    while (!this.events.some(found)) {
      if ((await Promise.race([gone, sleep(10)])) === 'gone' && !this.events.some(found)) {
        throw new Error(`the publisher ended early: ${JSON.stringify(this.events.slice(-3))}`);
      }
    }
  }

  /** Waits until it is paused, as the kernel sees it. */
  async untilPaused(): Promise<void> {
    const { pid } = this.#process;
    while (!/^State:\s+T/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))) await sleep(10);
  }

  signal(signal: NodeJS.Signals): void {
    this.#process.kill(signal);
  }

  async end(): Promise<Event[]> {
    await this.#ended;
    return this.events;
  }

  async kill(): Promise<Event[]> {
    this.signal('SIGKILL');
    return this.end();
  }
}

/** A dataset without its zod row, which is of no use to a publish. */
function plain(input: PublishInput['datasets'][number]) {
  const { row, ...dataset } = input.dataset;
  return { ...input, dataset };
}
