import { tableNames } from '../../bronze/parts.ts';
import type { FileEntry, Manifest } from '../../lake.ts';
import type { PublishedDataset, RunQuality } from '../../publish/pointer.ts';
import { reasonsOf } from '../catalogue_quality.ts';
import type { Part } from './graph.ts';
import type { Runs } from './runs.ts';

/** What is known of a version. */
export interface Known {
  runs: Runs;
  datasets: Record<string, PublishedDataset>;
  quality: RunQuality | undefined;
}

/** What of it somebody may know. */
export interface Sight {
  /** The sources that are seen. */
  sources: readonly string[];
  /** Whether each is seen whole: of a part no count is told, from which the rest could be. */
  isWhole: boolean;
}

/** A part of the lineage, and what the run made of it; null where that is not known, or not to be told. */
export function nodeOf(part: Part, known: Known, sight: Sight) {
  const { layer, name, inputs, source = null, description = null, sql = null } = part;
  const run = runOf(part, known.runs);
  return {
    layer,
    name,
    inputs,
    source,
    description,
    sql,
    run_id: run?.run_id ?? known.datasets[name]?.run_id ?? null,
    rows: sight.isWhole ? rowsOf(part, known, sight) : null,
    ...judgedOf(part, known, sight),
    checks: known.quality?.checks[name] ?? null,
    landed: layer === 'bronze' && run ? landedOf(part, run, sight) : null,
  };
}

export type LineageNode = ReturnType<typeof nodeOf>;

/** The run that made a part; staging models are views of silver's. */
function runOf({ layer, name, source }: Part, runs: Runs): Manifest | undefined {
  if (layer === 'bronze') return runs.get(`bronze-${source}`);
  if (layer === 'silver' || layer === 'staging') return runs.get('silver');
  const made = [runs.get('scores'), runs.get('gold')];
  return made.find((run) => run?.files.some((file) => file.name === name));
}

function rowsOf(part: Part, { runs, datasets }: Known, { sources }: Sight): number | null {
  const { layer, name, source = '', of = name } = part;
  const run = runOf(part, runs);
  if (layer === 'staging') return run?.delivered?.[of]?.[source] ?? null;
  const file = run?.files.find((each) => each.name === (layer === 'bronze' ? of : name));
  if (layer === 'bronze') return file?.landing?.rows ?? file?.rows ?? null;
  const bySource = datasets[name]?.rows_by_source ?? file?.rows_by_source;
  if (!bySource) return null;
  const seen = Object.entries(bySource).filter(([each]) => sources.includes(each));
  return seen.reduce((sum, [, rows]) => sum + rows, 0);
}

/** Of a table of the common model: what was refused on the way to it, and what was kept though it is odd. */
function judgedOf({ layer, name }: Part, { runs, quality }: Known, { sources, isWhole }: Sight) {
  const counts = runs.get('silver') ?? quality;
  if (layer !== 'silver' || !counts || !isWhole) return { refused: null, noted: null };
  const seen = (by: RunQuality['noted']) =>
    reasonsOf(name, by)
      .filter(({ source }) => sources.includes(source))
      .map(({ source, reason, rows }) => ({ source, reason, rows }));
  return { refused: seen(counts.rejected), noted: seen(counts.noted) };
}

/** How a table was read from its source. */
function landedOf({ of = '' }: Part, run: Manifest, { isWhole }: Sight) {
  const file = tableNames(run).includes(of) && run.files.find((each) => each.name === of);
  return {
    read_at: run.started_at,
    columns: file ? file.columns.length : 0,
    untyped: isWhole ? untypedOf(file || undefined) : null,
    warnings: isWhole && file ? (file.warnings ?? []) : [],
  };
}

const untypedOf = (file: FileEntry | undefined) =>
  Object.entries(file?.untyped ?? {}).map(([column, values]) => ({ column, values }));
