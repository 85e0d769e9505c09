import { cleanUp } from '../src/flow.ts';
import type { Job } from './job.ts';

export const cleanup: Job = {
  name: 'cleanup',
  run: async ({ flow, mongo, log }) => {
    const { retentionDays, logRetentionDays } = flow.config;
    const removed = await cleanUp(flow, mongo, { runs: retentionDays, logs: logRetentionDays });
    log.info({ removed: removed.map(({ name }) => name) }, 'cleaned up');
    return undefined;
  },
};
