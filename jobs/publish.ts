import { publishGold } from '../src/flow.ts';
import type { Job } from './job.ts';

export const publish: Job = {
  name: 'publish',
  after: 'scores',
  run: async ({ flow, mongo, lease }) => (await publishGold(flow, mongo, lease)).version,
};
