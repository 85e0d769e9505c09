import type { Landing, Manifest } from '../lake.ts';
import { table } from './progress.ts';

/* How the newest run of each source was read, and what the operator has to know of it. */

export interface TableReading extends Pick<Landing, 'mode' | 'why' | 'rows'> {
  source: string;
  table: string;
  run: Landing['run'];
}

export interface SourceNote {
  source: string;
  note: string;
}

export function readingOf(manifests: Manifest[]): { tables: TableReading[]; notes: SourceNote[] } {
  const bronze = manifests.filter(({ source }) => source);
  return {
    tables: bronze.flatMap(({ source, files }) =>
      files.flatMap(({ name, landing }) =>
        landing ? [{ source: `${source?.name}`, table: name, ...shown(landing) }] : [],
      ),
    ),
    notes: bronze.flatMap(({ source, notes }) =>
      (notes ?? []).map((note) => ({ source: `${source?.name}`, note })),
    ),
  };
}

const shown = ({ mode, why, rows, run }: Landing) => ({ mode, why, rows, run });

/** A line per table that was read in part, and the notes. */
export function readingText(manifests: Manifest[]): string {
  const { tables, notes } = readingOf(manifests);
  const lines = tables
    .filter(({ mode }) => mode !== 'whole')
    .map(({ source, table: name, mode, rows, run }) => [
      source,
      name,
      mode,
      run.read,
      rows,
      run.rows,
      run.changed,
      run.deleted,
      run.missed,
    ]);
  const header = ['source', 'table', 'mode', 'read', 'rows', 'rows read', 'changed', 'deleted'];
  return [
    ...(lines.length ? [table([...header, 'missed before'], lines)] : []),
    ...notes.map(({ source, note }) => `${source}: ${note}`),
  ].join('\n');
}
