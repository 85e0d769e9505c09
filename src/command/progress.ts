import type { Log } from '../log.ts';
import type { Progress, Report } from '../report.ts';
import type { Closers } from '../services.ts';

/**
 * Progress on a terminal: one line, rewritten, and each point in the `journal`. Elsewhere: a log line for each point.
 */
export function startProgress(log: Log, journal: Log, closers: Closers): Report {
  if (!process.stderr.isTTY) return ({ at, ...figures }) => log.info(figures, at);
  closers.add(async () => void process.stderr.write('\r\x1b[K'));
  return (progress) => {
    const { at, ...figures } = progress;
    journal.info(figures, at);
    process.stderr.write(`\r\x1b[K${line(progress).slice(0, (process.stderr.columns || 80) - 1)}`);
  };
}

function line({ at, ...figures }: Progress): string {
  const shown = Object.entries(figures).filter(([, value]) => typeof value !== 'object');
  return [at, ...shown.map(([name, value]) => `${name} ${grouped(value)}`)].join('  ');
}

/** A number with its thousands apart; anything else as it is. */
export function grouped(value: unknown): string {
  return typeof value === 'number'
    ? value.toLocaleString('en').replaceAll(',', ' ')
    : String(value);
}

/** Aligned columns, numbers to the right, for a terminal. */
export function table(header: string[], rows: unknown[][]): string {
  const cells = [header, ...rows.map((row) => row.map((value) => grouped(value ?? '')))];
  const widths = header.map((_, column) =>
    Math.max(...cells.map((row) => row[column]?.length ?? 0)),
  );
  const numeric = header.map((_, column) =>
    rows.every((row) => typeof (row[column] ?? 0) === 'number'),
  );
  return cells
    .map((row) =>
      row
        .map((cell, column) =>
          numeric[column] ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
