import { buildSilver } from '../src/flow.ts';
import type { Job } from './job.ts';

export const silver: Job = {
  name: 'silver',
  after: 'bronze',
  run: async ({ flow }) => (await buildSilver(flow)).run_id,
};
