import { machineLine } from '../lib/machine.mjs';
import { grouped, middle, table } from '../lib/result.mjs';

/** Statements shown of a profile. */
const DEAREST = 12;

/** The result as Markdown: medians over the rounds. */
export function flowSection(result) {
  const parts = [`\`${result.command}\``, machineLine(result)];
  parts.push('### Silver, gold and scores beside pandas', pandasTable(result.sizes));
  parts.push("### Where goldserve's processor time goes", profileText(result.sizes.at(-1)));
  parts.push('### The whole flow', ...result.sizes.map(({ whole }) => wholeText(whole)));
  parts.push("### Extraction beside the servers' own clients", extractTable(result.sizes));
  return parts.join('\n\n');
}

function pandasTable(sizes) {
  const rows = sizes.flatMap(({ purchases, warehouse }) => {
    const { goldserve, pandas } = warehouse;
    const ratio = (figure) => middle(pandas, figure) / middle(goldserve, figure);
    return [
      [`goldserve, ${grouped(purchases)}`, ...cells(goldserve), ''],
      [`pandas, ${grouped(purchases)}`, ...cells(pandas), ''],
      [
        'pandas / goldserve',
        `**${ratio('seconds').toFixed(2)}**`,
        ratio('cpu_s').toFixed(2),
        `**${ratio('peak_rss_mib').toFixed(2)}**`,
        `${grouped(warehouse.same.rows)} rows of ${warehouse.same.datasets} datasets equal`,
      ],
    ];
  });
  return table(['purchases', 'wall s', 'processor s', 'peak RSS MiB', 'same figures'], rows);
}

function cells(rounds) {
  const [seconds, cpu, rss] = ['seconds', 'cpu_s', 'peak_rss_mib'].map((name) =>
    middle(rounds, name),
  );
  return [seconds.toFixed(1), cpu.toFixed(1), grouped(rss)];
}

function wholeText(whole) {
  const rows = whole.steps.map(({ step, rows_in, seconds, rows_per_s }) => [
    step,
    grouped(rows_in),
    seconds.toFixed(1),
    grouped(rows_per_s),
  ]);
  const head = `${grouped(whole.purchases)} purchases: ${whole.seconds.toFixed(1)} s, ${grouped(whole.purchases_per_s)} purchases/s, peak RSS of the process tree ${grouped(whole.peak_rss_mib)} MiB.`;
  return `${head}\n\n${table(['step', 'rows', 's', 'rows/s'], rows)}`;
}

function extractTable(sizes) {
  const rows = sizes.flatMap(({ purchases, extract }) =>
    Object.entries(extract).flatMap(([server, measures]) => {
      const [ours, theirs] = Object.keys(measures).map((name) =>
        middle(measures[name], 'rows_per_s'),
      );
      return Object.entries(measures).map(([name, rounds], index) => [
        `${server}, ${grouped(purchases)}: ${name}`,
        middle(rounds, 'seconds').toFixed(1),
        grouped(middle(rounds, 'rows_per_s')),
        grouped(middle(rounds, 'peak_rss_mib')),
        index ? '' : (ours / theirs).toFixed(2),
      ]);
    }),
  );
  return table(['reader', 'wall s', 'rows/s', 'peak RSS MiB', 'rate / its client'], rows);
}

/** The dearest statements, and how much all of a step take; the rest is starting processes. */
function profileText({ purchases, profile }) {
  const dearest = [...profile.statements].sort((a, b) => b.cpu_s - a.cpu_s).slice(0, DEAREST);
  const rows = dearest.map(({ step, statement, cpu_s }) => [statement, step, cpu_s.toFixed(2)]);
  const steps = profile.steps.map(({ step, cpu_s }) => `${step} ${cpu_s.toFixed(1)} s`);
  return `${grouped(purchases)} purchases: ${steps.join(', ')}.\n\n${table(['statement', 'step', 'processor s'], rows)}`;
}
