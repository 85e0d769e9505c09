import { GoldserveError } from '../errors.ts';
import type { Log } from '../log.ts';
import { type Access, noAccess } from '../serve/access.ts';
import { accessOfKey, idOf, isKeyOf, type KeyRecord, stateOf } from './key.ts';
import { keysStamp, readKeys } from './key-file.ts';

/** A key that was made or revoked counts after this at the latest. */
const LOOK_MS = 500;

/** The keys in a running server: followed on disk, asked for each request. */
export class KeyRing {
  readonly #dataDir: string;
  readonly #log: Log;
  readonly #looking: NodeJS.Timeout;
  #records = new Map<string, KeyRecord>();
  #access = new Map<string, Access>();
  #stamp = '';
  #everHeld = false;

  /** @throws GoldserveError `keys-unreadable` */
  constructor(dataDir: string, log: Log) {
    this.#dataDir = dataDir;
    this.#log = log;
    this.#stamp = keysStamp(dataDir);
    this.#take(readKeys(dataDir));
    this.#looking = setInterval(() => this.#look(), LOOK_MS).unref();
  }

  /** Whether there is or was a key, a revoked one too: from then on nobody comes in without. */
  get isUsed(): boolean {
    return this.#everHeld;
  }

  stop(): void {
    clearInterval(this.#looking);
  }

  /** Whose key this is; undefined: it is none. @throws GoldserveError `unauthorized` for one that is no longer valid */
  find(token: string): Access | undefined {
    const id = idOf(token);
    if (!id) return undefined;
    const record = this.#records.get(id);
    if (!isKeyOf(token, record ?? NOBODYS) || !record) throw refused('the key is not known');
    const state = stateOf(record);
    if (state !== 'valid')
      throw refused(state === 'expired' ? 'the key has expired' : 'the key was revoked');
    return this.#access.get(id) ?? noAccess;
  }

  #look(): void {
    try {
      const stamp = keysStamp(this.#dataDir);
      if (stamp === this.#stamp) return;
      this.#stamp = stamp;
      this.#take(readKeys(this.#dataDir));
    } catch (thrown) {
      // What cannot be read gives nobody access.
      this.#take([]);
      this.#everHeld = true;
      this.#log.error({ err: thrown }, 'the keys cannot be read: none is valid');
    }
  }

  #take(keys: KeyRecord[]): void {
    this.#records = new Map(keys.map((record) => [record.id, record]));
    this.#access = new Map(keys.map((record) => [record.id, accessOfKey(record)]));
    this.#everHeld ||= keys.length > 0;
  }
}

/** Compared with when there is no such id, so that both take as long. */
const NOBODYS = { hash: '0'.repeat(64) };

const refused = (message: string) => new GoldserveError('unauthorized', message);
