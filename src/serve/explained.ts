import { type StoredAnswer, storedAnswer } from './answer.ts';
import { type MongoPlan, withPlans } from './explain.ts';
import type { Pinned } from './lake/kept.ts';
import { type Reading, readDataset, type Served } from './read.ts';
import type { Asked, Found, Serving, ServingOptions } from './serving.ts';

/** `meta.explain`: how an answer was made. */
export interface Explanation {
  /** Where it is told how the figures were computed. */
  lineage: string;
  /** Each command that MongoDB was sent for the rows; none where they were read from the lake. */
  mongo: MongoPlan[];
}

export interface Explaining extends Pick<ServingOptions, 'mongo' | 'config'> {
  serving: Serving;
  served: Served;
  /** Where the rows are read instead of in MongoDB. */
  pinned: Pinned | undefined;
}

const FROM_THE_LAKE =
  'the version was read from the files of the lake: MongoDB took no part in it, and `explain` holds no plan of it';

/** An answer with its explanation; nothing of it is kept in memory. @throws GoldserveError of serving */
export async function explainAnswer(asked: Asked, explaining: Explaining): Promise<Found> {
  const { serving, pinned } = explaining;
  const { reading, mongo } = await readExplained(asked, explaining);
  const { dataset, query } = asked;
  const stored = storedAnswer(dataset, query, reading, explaining.config);
  const explain = { lineage: lineageOf(asked), mongo };
  return {
    stored,
    moment: { ...momentOf(stored, serving, pinned), explain },
    queryMs: stored.readMs,
  };
}

async function readExplained(
  { dataset, query }: Asked,
  { mongo, served, pinned }: Explaining,
): Promise<{ reading: Reading; mongo: MongoPlan[] }> {
  if (pinned)
    return { reading: await readDataset(pinned.store, dataset, query, served), mongo: [] };
  const asTexts = query.shape === 'rows';
  const { value, plans } = await withPlans(mongo, (store) =>
    readDataset(store, dataset, query, served, { asTexts }),
  );
  return { reading: value, mongo: plans };
}

function momentOf(stored: StoredAnswer, serving: Serving, pinned: Pinned | undefined) {
  if (!pinned) return serving.moment(stored, 'miss', 'mongodb');
  const moment = serving.pinned.moment(stored, 'miss');
  return { ...moment, warnings: [...moment.warnings, FROM_THE_LAKE] };
}

const lineageOf = ({ dataset, query }: Asked) =>
  `/lineage/${dataset.path}${query.version ? `?version=${query.version}` : ''}`;
