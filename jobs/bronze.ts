import { readSources } from '../src/flow.ts';
import { PartlyRead } from '../src/source-state.ts';
import type { Job } from './job.ts';

export const bronze: Job = {
  name: 'bronze',
  run: async ({ flow, mongo }) => {
    const { manifests, failed } = await readSources(flow, mongo);
    if (failed.length) throw new PartlyRead(failed);
    return manifests.at(-1)?.run_id;
  },
};
