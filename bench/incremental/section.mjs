import { machineLine, median } from '../lib/machine.mjs';
import { grouped, table } from '../lib/result.mjs';

/** The result as Markdown. */
export function incrementalSection(result) {
  const { scale, source_rows, changes, share, year } = result;
  const head = `An EBP at scale ${scale}, ${grouped(source_rows)} rows, of which ${grouped(changes)} (${share * 100} %) changed before each run.`;
  return [
    `\`${result.command}\``,
    machineLine(result),
    head,
    runsTable(result),
    yearText(year),
  ].join('\n\n');
}

function runsTable({ first, part, whole }) {
  const names = whole.steps.map(({ step }) => step);
  const cells = (run) => names.map((name) => secondsOf(run, name).toFixed(1));
  const line = (label, run) => [label, ...cells(run), run.seconds.toFixed(1), run.cpu_s.toFixed(1)];
  const ratio = names.map((name) => (secondsOf(part, name) / secondsOf(whole, name)).toFixed(2));
  const all = (part.seconds / whole.seconds).toFixed(2);
  return table(
    ['seconds', ...names, 'whole command', 'processor'],
    [
      line('first run', first),
      line('reading all', whole),
      line('reading what changed', part),
      ['changed / all', ...ratio, `**${all}**`, (part.cpu_s / whole.cpu_s).toFixed(2)],
    ],
  );
}

const secondsOf = (run, name) => run.steps.find(({ step }) => step === name)?.seconds ?? 0;

function yearText({ rows, days, batches, batch_rows, last_files, seconds }) {
  const [ours, full] = [median(seconds.batches), median(seconds.full)];
  return `A table of ${grouped(rows)} rows after ${days} daily batches of a thousandth each: at most ${batches} batches with ${grouped(batch_rows)} rows beside its base, ${last_files} files at the end. Reading every value takes ${ours.toFixed(3)} s, of one full extract ${full.toFixed(3)} s: **${(ours / full).toFixed(2)}**.`;
}
