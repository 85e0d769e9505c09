import { machineLine } from '../lib/machine.mjs';
import { grouped, middle, table } from '../lib/result.mjs';

/** The result as Markdown: medians over the rounds. */
export function ebpSection(result) {
  const parts = [`\`${result.command}\``, machineLine(result), '### The whole flow'];
  parts.push(...result.sizes.map(wholeText));
  parts.push('### Silver, gold and scores beside bare DuckDB');
  parts.push(...result.sizes.filter(({ transform }) => transform).map(bareTable));
  return parts.join('\n\n');
}

function wholeText({ scale, rows, whole }) {
  const lines = whole.steps.map(({ step, rows_in, rows_out, seconds, rows_per_s }) => [
    step,
    grouped(rows_in),
    grouped(rows_out),
    seconds.toFixed(1),
    grouped(rows_per_s),
  ]);
  const head = `Scale ${scale}, ${grouped(rows)} rows in the source: ${whole.seconds.toFixed(1)} s, ${whole.cpu_s.toFixed(1)} s of processor time, peak RSS of the process tree ${grouped(whole.peak_rss_mib)} MiB.`;
  return `${head}\n\n${table(['step', 'rows in', 'rows out', 's', 'rows in/s'], lines)}`;
}

function bareTable({ scale, transform: { goldserve, bare } }) {
  const cells = (rounds) => [
    middle(rounds, 'seconds').toFixed(1),
    middle(rounds, 'cpu_s').toFixed(1),
    grouped(middle(rounds, 'peak_rss_mib')),
  ];
  const ratio = (figure) => (middle(goldserve, figure) / middle(bare, figure)).toFixed(2);
  return table(
    [`scale ${scale}`, 'wall s', 'processor s', 'peak RSS MiB'],
    [
      ['goldserve warehouse', ...cells(goldserve)],
      ['bare DuckDB', ...cells(bare)],
      ['goldserve / bare', `**${ratio('seconds')}**`, ratio('cpu_s'), ratio('peak_rss_mib')],
    ],
  );
}
