import { goldserve } from '../lib/goldserve.mjs';

/**
 * The whole flow once, into an empty MongoDB: what each step did and how fast, and what the process tree took.
 * @param {{ RETAIL_URL: string, MONGODB_URI: string, MONGO_DB: string, DATA_DIR: string }} settings
 */
export async function endToEnd(settings, purchases) {
  const { seconds, cpu_s, peak_rss_mib, answer } = await goldserve(['pipeline'], settings);
  const steps = answer.steps.map(({ step, rows_in, rows_out, seconds }) => ({
    step,
    rows_in,
    rows_out,
    seconds,
    rows_per_s: Math.round(rows_in / seconds),
  }));
  const written = Object.values(answer.publish.datasets).reduce((sum, set) => sum + set.written, 0);
  const publish = {
    step: 'publish',
    rows_in: written,
    rows_out: written,
    seconds: answer.publish.ms / 1000,
    rows_per_s: Math.round((written / answer.publish.ms) * 1000),
  };
  if (written < purchases / 2) throw new Error(`only ${written} documents were published`);
  const all = {
    purchases,
    seconds,
    cpu_s,
    peak_rss_mib,
    purchases_per_s: Math.round(purchases / seconds),
  };
  return { ...all, steps: [...steps, publish] };
}
