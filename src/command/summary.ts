import type { Manifest } from '../lake.ts';
import type { PublishResult } from '../publish/publish.ts';
import { table } from './progress.ts';

/** What a step did, in figures: the line that `pipeline` prints and the object that `--json` gives. */
export interface StepSummary {
  step: string;
  run_id: string;
  rows_in: number;
  /** Rows refused, by reason, over all sources. */
  rejected: Record<string, number>;
  /** What is probably wrong with the figures. */
  warnings: string[];
  /** Identical copies of a row that became one. */
  collapsed: number;
  rows_out: number;
  bytes: number;
  seconds: number;
  files: { name: string; rows: number; bytes: number }[];
}

/** @param upstream the manifests that the step read; none for bronze, which reads the source itself. */
export function summarise(manifest: Manifest, upstream: Manifest[] = []): StepSummary {
  const files = taken(manifest);
  const rows = sum(files.map((file) => file.rows));
  const read = upstream.length
    ? sum(upstream.flatMap((input) => taken(input).map((file) => file.rows)))
    : rows;
  return {
    step: manifest.step,
    run_id: manifest.run_id,
    rows_in: read,
    rejected: reasons(manifest),
    warnings: manifest.warnings ?? [],
    collapsed: sum(
      Object.values(manifest.collapsed ?? {}).flatMap((bySource) => Object.values(bySource)),
    ),
    rows_out: rows,
    bytes: sum(files.map((file) => file.bytes)),
    seconds: seconds(manifest),
    files: files.map(({ name, rows, bytes }) => ({ name, rows, bytes })),
  };
}

/** Refused rows by reason, over all models and sources of a run. */
export function reasons(manifest: Manifest): Record<string, number> {
  const total: Record<string, number> = {};
  for (const bySource of Object.values(manifest.rejected ?? {})) {
    for (const byReason of Object.values(bySource)) {
      for (const [reason, rows] of Object.entries(byReason))
        total[reason] = (total[reason] ?? 0) + rows;
    }
  }
  return total;
}

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

/** The tables of a run, without those of refused rows. */
function taken(manifest: Manifest) {
  return manifest.files.filter(({ name }) => !name.startsWith('rejected_'));
}

function seconds({ started_at, ended_at }: Manifest): number {
  return (Date.parse(ended_at) - Date.parse(started_at)) / 1000;
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1e5) / 10;
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
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
