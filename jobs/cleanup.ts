import { cleanUp } from '../src/flow.ts';
import { settledDays } from '../src/step/cleanup.ts';
import type { Job } from './job.ts';

export const cleanup: Job = {
  name: 'cleanup',
  run: async ({ flow, mongo, log }) => {
    const removed = await cleanUp(flow, mongo, settledDays(flow.config));
    log.info({ removed: removed.map(({ name }) => name) }, 'cleaned up');
    return undefined;
  },
};
