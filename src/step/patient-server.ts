import { setTimeout as sleep } from 'node:timers/promises';
import { withoutPassword } from '../config.ts';

/** How long and how often to wait for the geocoder, in milliseconds. */
export interface Patience {
  /** For one answer. */
  timeout: number;
  /** Before the second try; each further pause is twice as long. */
  pause: number;
  tries: number;
  /** For everything; what is not answered by then is left to the next run. */
  inAll: number;
}
export const patience: Patience = { timeout: 30_000, pause: 1000, tries: 3, inAll: 600_000 };

const LONGEST_PAUSE = 10_000;
/** Statuses that pass. */
const PASSING = new Set([408, 425, 429, 500, 502, 503, 504]);

/** A server that may be slow, busy or away, asked within the bounds of a patience. */
export class PatientServer {
  readonly #base: string;
  readonly #patience: Patience;
  readonly #end: number;

  constructor(base: string, wanted: Patience) {
    this.#base = base;
    this.#patience = wanted;
    this.#end = performance.now() + wanted.inAll;
  }

  /** The answer to a request, tried again while the reason may pass. @throws when it does not. */
  async fetch(path: string, parameters: Record<string, string>, init: RequestInit) {
    const { url, headers } = addressed(this.#base, path, parameters);
    for (let attempt = 1; ; attempt++) {
      const left = this.#end - performance.now();
      if (left <= 0) throw new Error('takes too long for so many addresses');
      const last = attempt >= this.#patience.tries;
      const signal = AbortSignal.timeout(Math.ceil(Math.min(this.#patience.timeout, left)));
      const response = await attemptOf(url, { ...init, headers, signal }).catch((thrown) => {
        if (last) throw thrown;
      });
      if (response && (last || !PASSING.has(response.status))) return response;
      await sleep(this.#pauseAfter(attempt, response?.retryAfter));
    }
  }

  /** Longer each time, or as long as the server asks for, within bounds. */
  #pauseAfter(attempt: number, retryAfter = 0): number {
    return Math.min(Math.max(this.#patience.pause * 2 ** (attempt - 1), retryAfter), LONGEST_PAUSE);
  }

  /** What went wrong, in words, without passwords. */
  reason(thrown: unknown): string {
    return `the geocoder at ${withoutPassword(this.#base)} ${inWords(thrown)}`;
  }
}

/** The URL of a path below a base, whose query stays; user and password go into a header. */
function addressed(base: string, path: string, parameters: Record<string, string>) {
  const url = new URL(base);
  url.pathname = `${url.pathname.replace(/\/+$/, '')}/${path}`;
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  const login = [url.username, url.password].map(decodeURIComponent).join(':');
  url.username = '';
  url.password = '';
  const headers = new Headers();
  if (login !== ':') headers.set('authorization', `Basic ${Buffer.from(login).toString('base64')}`);
  return { url, headers };
}

async function attemptOf(url: URL, init: RequestInit) {
  const response = await fetch(url, init);
  const retryAfter = Number(response.headers.get('retry-after') ?? 0) * 1000 || 0;
  return { status: response.status, text: await response.text(), retryAfter };
}

function inWords(thrown: unknown): string {
  const error = thrown as {
    name?: string;
    message?: string;
    cause?: { message?: string; code?: string };
  };
  if (error.name === 'TimeoutError') return 'does not answer in time';
  if (error instanceof SyntaxError) return 'answers with something else than JSON';
  const cause = error.cause?.message || error.cause?.code;
  return cause ? `cannot be reached: ${cause}` : String(error.message);
}
