import { machineLine } from '../lib/machine.mjs';
import { grouped, middle, table } from '../lib/result.mjs';

/** The result as Markdown: medians over the rounds. */
export function serveSection(result) {
  const parts = [`\`${result.command}\``, machineLine(result)];
  for (const [path, measures] of Object.entries(result.paths)) {
    parts.push(`### \`${path}\``, pathTable(measures, result.answers[path]));
  }
  return parts.join('\n\n');
}

function pathTable(measures, { bytes }) {
  const rate = (name) => middle(measures[name], 'requests_per_s');
  const rows = Object.entries(measures).map(([name, rounds]) => [
    name,
    grouped(rate(name)),
    latency(rounds, 'p50_ms'),
    latency(rounds, 'p99_ms'),
    grouped(middle(rounds, 'processor_us')),
    bytes[name] ? grouped(bytes[name]) : '',
    name === 'goldserve' ? '' : `**${(rate('goldserve') / rate(name)).toFixed(2)}**`,
  ]);
  return table(
    ['server', 'requests/s', 'p50 ms', 'p99 ms', 'processor µs', 'bytes', 'goldserve / it'],
    rows,
  );
}

/** A server that closes each connection has none that is worth showing (load.mjs). */
const latency = (rounds, figure) =>
  rounds.some((round) => round[figure] === null) ? '' : middle(rounds, figure);
