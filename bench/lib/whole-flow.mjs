import { goldserve } from './goldserve.mjs';
import { grouped, table } from './result.mjs';

/** One `goldserve pipeline`, its steps with their speed. */
export async function wholeFlow(settings) {
  const { seconds, cpu_s, peak_rss_mib, answer } = await goldserve(['pipeline'], settings);
  const steps = answer.steps.map(({ step, rows_in, rows_out, seconds: took }) => ({
    step,
    rows_in,
    rows_out,
    seconds: took,
    rows_per_s: Math.round(rows_in / took),
  }));
  const documents = Object.values(answer.publish.datasets).reduce(
    (sum, { written }) => sum + written,
    0,
  );
  const took = answer.publish.ms / 1000;
  const publish = {
    step: 'publish',
    rows_in: documents,
    rows_out: documents,
    seconds: took,
    rows_per_s: Math.round(documents / took),
  };
  return { seconds, cpu_s, peak_rss_mib, steps: [...steps, publish] };
}

/** The same as Markdown. `what`: the size and the server. */
export function wholeText(what, rows, { seconds, cpu_s, peak_rss_mib, steps }) {
  const lines = steps.map((step) => [
    step.step,
    grouped(step.rows_in),
    grouped(step.rows_out),
    step.seconds.toFixed(1),
    grouped(step.rows_per_s),
  ]);
  const head = `${what}, ${grouped(rows)} rows in the source: ${seconds.toFixed(1)} s, ${cpu_s.toFixed(1)} s of processor time, peak RSS of the process tree ${grouped(peak_rss_mib)} MiB.`;
  return `${head}\n\n${table(['step', 'rows in', 'rows out', 's', 'rows in/s'], lines)}`;
}
