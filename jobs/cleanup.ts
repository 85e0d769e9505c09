import { cleanLake } from '../src/flow.ts';
import type { Job } from './job.ts';

export const cleanup: Job = {
  name: 'cleanup',
  run: async ({ flow, mongo, log }) => {
    log.info({ removed: await cleanLake(flow, mongo) }, 'lake cleaned');
    return undefined;
  },
};
