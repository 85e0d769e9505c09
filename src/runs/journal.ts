import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Db } from 'mongodb';
import type { Beginning, StepRecord } from './record.ts';
import { type Entry, settleInterrupted, store } from './store.ts';

/*
 * The way into the run store. Each record is first a file of DATA_DIR/runs, removed once MongoDB has it: a run goes on
 * while MongoDB is away, a command without MongoDB is recorded too, and whoever opens MongoDB next catches up.
 */
export class RunJournal {
  readonly by: Beginning;
  readonly #queue: Queue;

  constructor(dataDir: string, by: Beginning, queue = new Queue(join(dataDir, 'runs'))) {
    this.by = by;
    this.#queue = queue;
  }

  /** The same journal for what another begins. */
  for(by: Beginning): RunJournal {
    return new RunJournal('', by, this.#queue);
  }

  /** From now on records go to MongoDB, those that wait first. */
  attach(db: Db): void {
    this.#queue.attach(db);
  }

  /** Never throws, never waits for MongoDB. */
  async note(run: Pick<Entry, 'run_id' | 'lake' | 'step'>, record: StepRecord): Promise<void> {
    await this.#queue.add({ ...run, noted_at: Date.now(), record });
  }

  /** Waits until what was noted is in MongoDB, at most so long. */
  async settle(patienceMs = 2_000): Promise<void> {
    await this.#queue.settle(patienceMs);
  }
}

class Queue {
  readonly #folder: string;
  /** What could not be written to the disk. */
  readonly #unwritten: Entry[] = [];
  #db: Db | undefined;
  #flushing: Promise<void> = Promise.resolve();
  #number = 0;

  constructor(folder: string) {
    this.#folder = folder;
  }

  attach(db: Db): void {
    this.#db = db;
    this.#flush();
    this.#flushing = this.#flushing.then(() => settleInterrupted(db)).catch(() => {});
  }

  async add(entry: Entry): Promise<void> {
    await this.#write(entry).catch(() => this.#unwritten.push(entry));
    this.#flush();
  }

  async settle(patienceMs: number): Promise<void> {
    if (!this.#db) return;
    await Promise.race([this.#flushing, sleep(patienceMs, undefined, { ref: false })]);
  }

  async #write(entry: Entry): Promise<void> {
    await mkdir(this.#folder, { recursive: true });
    this.#number += 1;
    const name = `${entry.noted_at}-${process.pid}-${this.#number}`;
    const draft = join(this.#folder, `.${name}`);
    await writeFile(draft, JSON.stringify(entry));
    await rename(draft, join(this.#folder, `${name}.json`));
  }

  /** One flush at a time; a failed one is tried again with the next record, or by the next process. */
  #flush(): void {
    const db = this.#db;
    if (db) this.#flushing = this.#flushing.then(() => this.#empty(db)).catch(() => {});
  }

  async #empty(db: Db): Promise<void> {
    for (let entry = this.#unwritten[0]; entry; entry = this.#unwritten[0]) {
      await store(db, entry);
      this.#unwritten.shift();
    }
    if (!existsSync(this.#folder)) return;
    const names = (await readdir(this.#folder)).filter((name) => /^\d.*\.json$/.test(name)).sort();
    for (const name of names) await deliver(db, join(this.#folder, name));
  }
}

async function deliver(db: Db, path: string): Promise<void> {
  const entry = await readEntry(path);
  if (entry) await store(db, entry);
  await rm(path, { force: true });
}

/** undefined: another process has delivered it meanwhile, or it is no entry. */
async function readEntry(path: string): Promise<Entry | undefined> {
  try {
    const entry = JSON.parse(await readFile(path, 'utf8')) as Entry;
    const { started_at, ended_at } = entry.record;
    const ended = ended_at === null ? null : new Date(ended_at);
    return {
      ...entry,
      record: { ...entry.record, started_at: new Date(started_at), ended_at: ended },
    };
  } catch {
    return undefined;
  }
}
