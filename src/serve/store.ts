import type { Sight } from './plan.ts';
import { mongoRows } from './plan_mongo.ts';
import {
  atOneVersion,
  holdOneVersion,
  type KnownPointer,
  type Mongo,
  type View,
} from './version.ts';

/** Where rows are read from, at one version. */
export interface Store {
  /** @throws GoldserveError of serving */
  read<T>(work: (sight: Sight) => Promise<T>): Promise<Seen<T>>;
  /** As `read`, and what `work` opened can still be read until `release`. */
  hold<T>(work: (sight: Sight) => Promise<T>): Promise<HeldSight<T>>;
}

export interface Seen<T> {
  value: T;
  /** Milliseconds spent in the store. */
  readMs: number;
}

export interface HeldSight<T> extends Seen<T> {
  /** @throws GoldserveError `dataset-publishing` when what was read meanwhile may be of two versions */
  verify(): Promise<void>;
  release(): Promise<void>;
}

/** The version that is served, in MongoDB. `moment` is where reading begins without a look at the pointer. */
export const mongoStore = (
  mongo: Mongo,
  moment: () => KnownPointer | undefined = () => undefined,
): Store => ({
  async read(work) {
    const { value, mongoMs } = await atOneVersion(mongo, (view) => work(sightOf(view)), moment());
    return { value, readMs: mongoMs };
  },
  async hold(work) {
    const { mongoMs, ...held } = await holdOneVersion(
      mongo,
      (view) => work(sightOf(view)),
      moment(),
    );
    return { ...held, readMs: mongoMs };
  },
});

const sightOf = (view: View): Sight => ({ pointer: view.pointer, rows: mongoRows(view) });
