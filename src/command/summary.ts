import type { Manifest } from '../lake.ts';
import type { PublishResult } from '../publish/publish.ts';
import { type StepSummary, sum } from '../step/summary.ts';
import { table } from './progress.ts';

export { reasons, type StepSummary, summarise } from '../step/summary.ts';

/** One line per step: rows in, rejected, out, size, time. */
export function stepTable(summaries: StepSummary[]): string {
  const rows = summaries.map((step) => [
    step.step,
    step.rows_in,
    sum(Object.values(step.rejected)),
    step.rows_out,
    megabytes(step.bytes),
    `${step.seconds.toFixed(1)} s`,
  ]);
  return [
    table(['step', 'rows in', 'rejected', 'rows out', 'MB', 'time'], rows),
    ...rejectedLines(summaries),
    ...summaries.flatMap(({ warnings }) => warnings.map((warning) => `warning: ${warning}`)),
  ].join('\n');
}

function rejectedLines(summaries: StepSummary[]): string[] {
  return summaries.flatMap(({ step, rejected, collapsed }) => {
    const lines = Object.entries(rejected).map(([reason, rows]) => `${reason} ${rows}`);
    if (collapsed) lines.push(`identical copies ${collapsed}`);
    return lines.length ? [`${step}: not taken: ${lines.join(', ')}`] : [];
  });
}

/** What a publish did, for a person. */
export function publishText(result: PublishResult): string {
  const changed = Object.entries(result.datasets)
    .sort()
    .filter(([, change]) => change.written > 0 || change.removed > 0);
  const rows = changed.map(([name, change]) => [name, change.rows, change.written, change.removed]);
  const head = {
    none: `nothing changed: version ${result.version} stays, nothing was written`,
    pointer: `no row changed: version ${result.version} stays, with the new run's day and settings`,
    transaction: publishedAs(result, 'in one transaction'),
    switch: publishedAs(result, 'built anew and switched'),
  }[result.mode];
  return rows.length ? `${head}\n${table(['dataset', 'rows', 'written', 'removed'], rows)}` : head;
}

function publishedAs({ version, ms }: PublishResult, how: string): string {
  return `published version ${version}, ${how}, in ${(ms / 1000).toFixed(1)} s`;
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1e5) / 10;
}

/** One line per source, model and reason: refused rows, and identical copies that became one. */
export function rejectedBySource(manifest: Manifest): [string, string, string, number][] {
  const refused = Object.entries(manifest.rejected ?? {}).flatMap(([model, bySource]) =>
    Object.entries(bySource).flatMap(([source, byReason]) =>
      Object.entries(byReason).map(
        ([reason, rows]) => [source, model, reason, rows] as [string, string, string, number],
      ),
    ),
  );
  const copies = Object.entries(manifest.collapsed ?? {}).flatMap(([model, bySource]) =>
    Object.entries(bySource).map(
      ([source, rows]) =>
        [source, model, 'identical copy', rows] as [string, string, string, number],
    ),
  );
  return [...refused, ...copies];
}
