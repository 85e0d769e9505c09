import type { PassedCheck } from '../publish/pointer.ts';
import { type ColumnProfile, type Intake, sum } from '../step/profile.ts';
import { table } from './progress.ts';
import type { Duplicates, RunIntake } from './quality.ts';
import type { QualityRow } from './quality-history.ts';

export type PublishedChecks =
  | { missing: string }
  | { version: string; published_at: string; passed: Record<string, PassedCheck[]> };

export interface QualityReport {
  /** The newest first. */
  runs: RunIntake[];
  /** By model and source. */
  columns: Record<string, Record<string, ColumnProfile[]>>;
  duplicates: Duplicates;
  checks: PublishedChecks;
  /** Of all sources, when each was last read. */
  score: number | null;
  /** Of each table, when its source was last read. */
  scores: QualityRow[];
  /** Of each table on each day, the newest first. */
  history: QualityRow[];
}

/** What `quality` found, for a person. */
export function qualityText(report: QualityReport): string {
  const [newest, ...older] = report.runs;
  return [
    newest ? `silver ${newest.run_id}, as of ${newest.as_of}\n${intakeTable(newest.models)}` : '',
    newest ? reasonsTable(newest.models) : '',
    olderTable(older),
    columnsTable(report.columns),
    duplicatesText(report.duplicates),
    checksText(report.checks),
    scoreText(report),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function intakeTable(models: Intake[]): string {
  const rows = models
    .filter(({ rows_in }) => rows_in !== 0)
    .map((one) => [
      ...[one.model, one.source, one.rows_in ?? 'gone', one.accepted ?? 'gone'],
      ...[sum(one.rejected), one.collapsed, sum(one.noted)],
    ]);
  return table(['model', 'source', 'rows in', 'accepted', 'rejected', 'copies', 'notes'], rows);
}

function reasonsTable(models: Intake[]): string {
  const rows = models.flatMap(({ model, source, rejected, noted }) => [
    ...Object.entries(rejected).map(([reason, n]) => [model, source, 'rejected', reason, n]),
    ...Object.entries(noted).map(([reason, n]) => [model, source, 'kept, noted', reason, n]),
  ]);
  return rows.length
    ? table(['model', 'source', 'what', 'reason', 'rows'], rows)
    : 'no row was rejected or noted';
}

function olderTable(runs: RunIntake[]): string {
  if (!runs.length) return '';
  const rows = runs.map(({ run_id, ended_at, models }) => [
    ...[run_id, ended_at.slice(0, 19)],
    models.reduce((all, { accepted }) => all + (accepted ?? 0), 0),
    models.reduce((all, { rejected }) => all + sum(rejected), 0),
    models.reduce((all, { noted }) => all + sum(noted), 0),
  ]);
  return table(['earlier run', 'ended', 'accepted', 'rejected', 'notes'], rows);
}

function columnsTable(columns: QualityReport['columns']): string {
  const rows = Object.entries(columns).flatMap(([model, bySource]) =>
    Object.entries(bySource).flatMap(([source, list]) =>
      list.map(({ column, null_share, distinct }) => [
        ...[model, source, column, `${(100 * null_share).toFixed(1)} %`, distinct],
      ]),
    ),
  );
  return table(['model', 'source', 'column', 'null', 'distinct'], rows);
}

function duplicatesText({ rows, groups, missing }: Duplicates): string {
  if (missing) return `probable duplicates: ${missing}`;
  const found = Object.entries(rows).map(
    ([source, extra]) => `${source}: ${extra} customers too many in ${groups[source]} groups`,
  );
  return found.length ? `probable duplicates: ${found.join('; ')}` : 'no probable duplicates';
}

function checksText(checks: PublishedChecks): string {
  if ('missing' in checks) return `checks of the last publish: ${checks.missing}`;
  const passed = Object.values(checks.passed).flat().length;
  const datasets = Object.keys(checks.passed).length;
  return `checks of the last publish (${checks.version}, ${checks.published_at}): ${passed} on ${datasets} datasets, all hold`;
}

const shares = ['valid', 'coherent', 'missing', 'unique'] as const;
const onePlace = (score: number) => Math.round(score * 10) / 10;

function scoreText({ score, scores, history }: QualityReport): string {
  if (score === null) return 'no score: no gold was built, or no row was delivered';
  const rows = scores.map((one) => [
    ...[one.table_name, one.source, onePlace(one.score)],
    ...shares.map((share) => Number(one[`${share}_share`]).toFixed(3)),
  ]);
  const days = [...new Map(history.map((one) => [`${one.day} ${one.source}`, one])).values()];
  return [
    table(['table', 'source', 'score', ...shares], rows),
    table(
      ['day', 'source', 'score'],
      days.map(({ day, source, source_score }) => [day, source, onePlace(source_score)]),
    ),
    `quality ${score.toFixed(1)} of 100`,
  ].join('\n\n');
}
