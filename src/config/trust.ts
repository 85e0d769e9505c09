import { z } from 'zod';
import { wholeNumber } from './kind.ts';

/* How runs are tried again and how long what is known of them is kept. */
export const trustShape = {
  RETENTION_RUNS_DAYS: wholeNumber(1, 36_500).default(365),
  RETRIES: wholeNumber(0, 20).default(2),
  CERTIFICATE: z.enum(['on', 'off'], 'is "on" or "off"').default('on'),
};

export interface TrustSettings {
  /** How long the run store keeps a run. */
  retentionRunsDays: number;
  /** How often a step is begun again after a failure that may pass within seconds. */
  retries: number;
  /** Whether a run proves its rows and totals against the source. */
  certificate: boolean;
}

const shape = z.object(trustShape);

export function trustSettings(env: z.infer<typeof shape>): TrustSettings {
  return {
    retentionRunsDays: env.RETENTION_RUNS_DAYS,
    retries: env.RETRIES,
    certificate: env.CERTIFICATE === 'on',
  };
}
