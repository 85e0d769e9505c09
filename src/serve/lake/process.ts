import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { GoldserveError } from '../../errors.ts';
import { builtFile } from '../../paths.ts';
import type { Ask, Batch, Reply } from './protocol.ts';

/** The process ended while it was asked. */
export class Ended extends Error {}

interface Waiting {
  resolve(batch: Batch): void;
  reject(thrown: unknown): void;
}

/** How long what was broken off may still take before the process is ended with it. */
const CANCEL_MS = 2_000;

/** A process that reads the lake, and what it was asked. */
export class LakeProcess {
  readonly #child: ChildProcess;
  readonly #waiting = new Map<number, Waiting>();
  #isOver = false;

  constructor(folder: string) {
    this.#child = fork(builtFile('serve', 'lake', 'child.js'), [folder], {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      serialization: 'advanced',
    });
    this.#child.on('message', (reply: Reply) => this.#hear(reply));
    this.#child.on('error', () => this.#end());
    this.#child.on('exit', () => this.#end());
  }

  get isOver(): boolean {
    return this.#isOver;
  }

  get pid(): number | undefined {
    return this.#child.pid;
  }

  /**
   * The next rows of a statement. @throws Ended, GoldserveError `query-timeout` after `limitMs`, or why DuckDB refused.
   */
  async batch(ask: Extract<Ask, { ask: 'open' | 'next' }>, limitMs: number): Promise<Batch> {
    if (this.#isOver) throw new Ended();
    let isLate = false;
    let kill: NodeJS.Timeout | undefined;
    const timer = setTimeout(() => {
      isLate = true;
      this.say({ id: ask.id, ask: 'cancel' });
      kill = setTimeout(() => this.#child.kill('SIGKILL'), CANCEL_MS);
    }, limitMs);
    try {
      return await this.#ask(ask);
    } catch (thrown) {
      throw isLate ? new GoldserveError('query-timeout', 'it ran too long over the lake') : thrown;
    } finally {
      clearTimeout(timer);
      clearTimeout(kill);
    }
  }

  say(ask: Ask): void {
    // What is said to a process that is gone is not missed: its end has told everybody.
    if (!this.#isOver) this.#child.send(ask, () => {});
  }

  /** Ends it; resolves when it has. */
  async stop(): Promise<void> {
    const { exitCode, signalCode } = this.#child;
    if (exitCode !== null || signalCode !== null) return;
    const ended = once(this.#child, 'exit');
    if (this.#child.connected) this.#child.disconnect();
    const kill = setTimeout(() => this.#child.kill('SIGKILL'), CANCEL_MS);
    await ended.catch(() => {});
    clearTimeout(kill);
  }

  #ask(ask: Ask): Promise<Batch> {
    return new Promise((resolve, reject) => {
      this.#waiting.set(ask.id, { resolve, reject });
      this.say(ask);
    });
  }

  #hear(reply: Reply): void {
    const waiting = this.#waiting.get(reply.id);
    this.#waiting.delete(reply.id);
    if (reply.is === 'batch') waiting?.resolve(reply.batch);
    else waiting?.reject(new GoldserveError(reply.code, reply.message));
  }

  #end(): void {
    this.#isOver = true;
    for (const { reject } of this.#waiting.values()) reject(new Ended());
    this.#waiting.clear();
  }
}
