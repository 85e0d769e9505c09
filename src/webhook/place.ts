import type { Collection, Db } from 'mongodb';
import { GoldserveError } from '../errors.ts';
import type { Lease } from '../lease.ts';
import { newestPosition, type Position } from '../serve/event-position.ts';
import type { Endpoint } from './endpoint.ts';

/*
 * How far a receiver is in the log of events, kept in MongoDB: another process goes on there. It is written under the
 * token of the lease; whoever lost the lease cannot move it back.
 */

export const WEBHOOKS_COLLECTION = 'goldserve_webhooks';

interface PlaceDocument extends Position {
  _id: string;
  /** For people: whose place it is. */
  origin: string;
  token: number;
  /** Since when nothing it was sent was taken; null: the last was. */
  failing_since: Date | null;
  moved_at: Date;
}

export class Place {
  readonly #db: Db;
  readonly #endpoint: Endpoint;
  readonly #places: Collection<PlaceDocument>;

  constructor(db: Db, endpoint: Endpoint) {
    this.#db = db;
    this.#endpoint = endpoint;
    this.#places = db.collection(WEBHOOKS_COLLECTION, { writeConcern: { w: 'majority' } });
  }

  /** Where it is; a receiver that is new is told of what comes from now on. */
  async read(): Promise<Position> {
    const found = await this.#places.findOne({ _id: this.#endpoint.id });
    if (found) return found;
    const { id, origin } = this.#endpoint;
    const start = await newestPosition({ db: this.#db });
    const place = { ...start, origin, token: 0, failing_since: null, moved_at: new Date() };
    await this.#places.updateOne({ _id: id }, { $setOnInsert: place }, { upsert: true });
    return this.read();
  }

  /** @throws GoldserveError `lease-lost` */
  async move({ number, version }: Position, lease: Lease, taken: boolean): Promise<void> {
    const mended = taken ? { failing_since: null } : {};
    const moved = { number, version, token: lease.token, moved_at: new Date(), ...mended };
    const { matchedCount } = await this.#places.updateOne(this.#under(lease), { $set: moved });
    if (!matchedCount) throw lost(lease);
  }

  /** Since when it fails: from now on, unless it did before. @throws GoldserveError `lease-lost` */
  async failed(lease: Lease): Promise<Date> {
    const failing_since = { $ifNull: ['$failing_since', '$$NOW'] };
    const change = [{ $set: { failing_since, token: lease.token } }];
    const options = { returnDocument: 'after' } as const;
    const after = await this.#places.findOneAndUpdate(this.#under(lease), change, options);
    if (!after?.failing_since) throw lost(lease);
    return after.failing_since;
  }

  #under({ token }: Lease) {
    return { _id: this.#endpoint.id, token: { $lte: token } };
  }
}

const lost = ({ name }: Lease) =>
  new GoldserveError('lease-lost', `the lease ${name} was taken by another process`);
