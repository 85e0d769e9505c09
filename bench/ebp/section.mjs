import { machineLine } from '../lib/machine.mjs';
import { grouped, middle, table } from '../lib/result.mjs';
import { wholeText } from '../lib/whole-flow.mjs';

/** The result as Markdown: medians over the rounds. */
export function ebpSection(result) {
  const parts = [`\`${result.command}\``, machineLine(result), '### The whole flow'];
  parts.push(
    ...result.sizes.map(({ scale, rows, whole }) => wholeText(`Scale ${scale}`, rows, whole)),
  );
  parts.push('### Silver, gold and scores beside bare DuckDB');
  parts.push(...result.sizes.filter(({ transform }) => transform).map(bareTable));
  return parts.join('\n\n');
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
