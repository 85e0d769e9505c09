import { extractSources } from '../src/flow.ts';
import type { Job } from './job.ts';

export const bronze: Job = {
  name: 'bronze',
  run: async ({ flow }) => (await extractSources(flow)).at(-1)?.run_id,
};
