import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/* The API in a process of its own (server.mjs): asked over the network, and for its memory. */

export interface Memory {
  /** The most it took since it was asked last, and what it takes now, in bytes. */
  peak: number;
  now: number;
}

export class ServerProcess {
  readonly url: string;
  readonly #child: ChildProcess;

  private constructor(child: ChildProcess, url: string) {
    this.#child = child;
    this.url = url;
  }

  static async start(uri: string, db: string): Promise<ServerProcess> {
    const script = fileURLToPath(new URL('./server.mjs', import.meta.url));
    const child = fork(script, [uri, db], { stdio: 'inherit' });
    const failed = once(child, 'exit').then(([code]) => {
      throw new Error(`the server ended with ${code}`);
    });
    const [{ url }] = (await Promise.race([once(child, 'message'), failed])) as [{ url: string }];
    failed.catch(() => {});
    return new ServerProcess(child, url);
  }

  async memory(): Promise<Memory> {
    this.#child.send('memory');
    const [memory] = (await once(this.#child, 'message')) as [Memory];
    return memory;
  }

  async stop(): Promise<void> {
    const ended = once(this.#child, 'exit');
    this.#child.disconnect();
    await ended;
  }
}
