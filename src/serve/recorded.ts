import type { Document } from 'mongodb';
import type { View } from './version.ts';

/** A find or an aggregate as MongoDB is sent it. */
export type ReadCommand = Document & ({ find: string } | { aggregate: string });

/** A view that notes every command that is read with. */
export const recorded = (view: View, into: ReadCommand[]): View => ({
  ...view,
  find(collection, filter, options) {
    const { collation, projection, sort, skip, limit } = options;
    into.push(without({ find: collection, filter, sort, projection, collation, skip, limit }));
    return view.find(collection, filter, options);
  },
  page(command) {
    into.push(command);
    return view.page(command);
  },
  aggregate(collection, pipeline, options) {
    const { collation } = options;
    into.push(without({ aggregate: collection, pipeline, collation, cursor: {} }));
    return view.aggregate(collection, pipeline, options);
  },
});

/** What is not given is not sent. */
const without = (command: Document) =>
  Object.fromEntries(
    Object.entries(command).filter(([, value]) => value !== undefined),
  ) as ReadCommand;
