import { publishGold } from '../flow.ts';
import { noted } from '../outcome.ts';
import type { Answer, Session } from './session.ts';
import { publishText } from './summary.ts';
import { underLease } from './under-lease.ts';

/** `publish`: checks the newest gold and puts it in MongoDB. */
export async function publish(session: Session, options: { full?: boolean }): Promise<Answer> {
  const mongo = await session.mongo();
  const { config, lake, signal, report, runs } = session;
  const flow = { config, lake, signal, report, runs };
  const result = await underLease(mongo, (lease) =>
    noted(mongo.db, () => publishGold(flow, mongo, lease, { full: options.full })),
  );
  return { text: publishText(result), json: result };
}
