import { GoldserveError } from '../../errors.ts';

/** More than this do not wait: they are told at once. */
const MOST_WAITING = 64;

/** So many at a time; the others wait, the first come first. */
export class Slots {
  readonly #size: number;
  readonly #patienceMs: number;
  readonly #waiting: (() => void)[] = [];
  #taken = 0;

  constructor(size: number, patienceMs: number) {
    this.#size = size;
    this.#patienceMs = patienceMs;
  }

  /** Whether nobody has one. */
  get isFree(): boolean {
    return this.#taken === 0;
  }

  /** @returns what gives it back. @throws GoldserveError `query-timeout` when none was free in time */
  async take(): Promise<() => void> {
    if (this.#taken >= this.#size) await this.#wait();
    else this.#taken += 1;
    let isTaken = true;
    return () => {
      if (!isTaken) return;
      isTaken = false;
      this.#giveBack();
    };
  }

  /** To who waits the longest, without being free in between. */
  #giveBack(): void {
    const next = this.#waiting.shift();
    if (next) next();
    else this.#taken -= 1;
  }

  #wait(): Promise<void> {
    if (this.#waiting.length >= MOST_WAITING) throw busy();
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#waiting.splice(this.#waiting.indexOf(turn), 1);
        reject(busy());
      }, this.#patienceMs);
      const turn = () => {
        clearTimeout(timer);
        resolve();
      };
      this.#waiting.push(turn);
    });
  }
}

const busy = () =>
  new GoldserveError('query-timeout', 'too many other queries over the lake came before it');
