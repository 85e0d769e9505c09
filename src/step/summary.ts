import type { Manifest } from '../lake.ts';

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

/** The tables of a run, without those of refused rows; one that was landed in parts is one with all its rows. */
function taken({ files }: Manifest) {
  return files
    .filter(({ name, batch }) => !name.startsWith('rejected_') && !batch)
    .map((file) => (file.landing ? { ...file, rows: file.landing.rows } : file));
}

function seconds({ started_at, ended_at }: Manifest): number {
  return (Date.parse(ended_at) - Date.parse(started_at)) / 1000;
}

export function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
