import { buildScores } from '../src/flow.ts';
import type { Job } from './job.ts';

export const scores: Job = {
  name: 'scores',
  after: 'gold',
  run: async ({ flow }) => (await buildScores(flow)).run_id,
};
