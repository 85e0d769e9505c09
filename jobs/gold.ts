import { buildGold } from '../src/flow.ts';
import type { Job } from './job.ts';

export const gold: Job = {
  name: 'gold',
  after: 'silver',
  run: async ({ flow }) => (await buildGold(flow)).run_id,
};
