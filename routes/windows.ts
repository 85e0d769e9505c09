interface Window {
  count: number;
  /** When it ends, in milliseconds of the monotonic clock. */
  end: number;
}

/** More than are at work at once; beyond it windows that have ended are forgotten. */
const MOST = 10_000;

/** Counts in windows of time, one after the other, for each name. */
export class Windows {
  readonly #windows = new Map<string, Window>();

  /** One more: how many there were in the running window, and the milliseconds to its end. */
  count(name: string, span: number): { current: number; ttl: number } {
    const now = performance.now();
    let window = this.#windows.get(name);
    if (!window || window.end <= now) {
      if (this.#windows.size >= MOST) this.#forget(now);
      window = { count: 0, end: now + span };
      this.#windows.set(name, window);
    }
    window.count += 1;
    return { current: window.count, ttl: window.end - now };
  }

  /** One that is not to be counted after all. */
  giveBack(name: string): void {
    const window = this.#windows.get(name);
    if (window && window.count > 0) window.count -= 1;
  }

  #forget(now: number): void {
    for (const [name, { end }] of this.#windows) if (end <= now) this.#windows.delete(name);
  }
}
