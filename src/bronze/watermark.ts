import type { Landing } from '../lake.ts';
import { latestCursor } from './changes.ts';
import type { Landscape } from './land.ts';
import type { Plan } from './plan.ts';

/**
 * Where the next run goes on from. It is part of the manifest, so it moves only when what it vouches for is durable, and
 * never backwards where a cursor of an application is not higher than before.
 */
export async function watermarkOf(
  plan: Plan,
  read: string,
  { engine, horizon }: Landscape,
): Promise<Landing['watermark']> {
  const numbers = horizon?.xid
    ? { xid: horizon.xid.oldest, ...(horizon.timeline ? { timeline: horizon.timeline } : {}) }
    : {};
  if (plan.mode === 'horizon' && horizon?.clock) return { cursor: horizon.clock, ...numbers };
  if (plan.mode !== 'lag' || !horizon) return numbers;
  const before = isGoingOn(plan) ? plan.known?.base.landing?.watermark.cursor : undefined;
  const latest = await latestCursor(engine, plan, read, horizon.now);
  const cursor = [before, latest]
    .filter((text) => text !== undefined)
    .sort()
    .at(-1);
  return cursor === undefined ? numbers : { cursor, ...numbers };
}

const isGoingOn = ({ read, mode, known }: Plan) =>
  read !== 'all' && known?.base.landing?.mode === mode;
