import type { JobName } from '../src/config.ts';
import type { Mongo } from '../src/driver/mongo.ts';
import type { FlowContext } from '../src/flow.ts';
import type { Lease } from '../src/lease.ts';
import type { Log } from '../src/log.ts';

/** What a job works with. */
export interface JobContext {
  flow: FlowContext;
  mongo: Mongo;
  lease: Lease;
  log: Log;
}

/** A job: its schedule is the setting `CRON_<NAME>`, its run one step of the flow. */
export interface Job {
  name: JobName;
  /** The job of the same night that has to have ended well before this one runs. */
  after?: JobName;
  /** Gives the run id of what it wrote, or the version that it published. */
  run(context: JobContext): Promise<string | undefined>;
}
