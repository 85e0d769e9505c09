import type { Dataset } from '../../dataset.ts';
import { Lake } from '../../lake.ts';
import type { RunQuality } from '../../publish/pointer.ts';
import type { Filter } from '../filter.ts';
import { sourcesOf } from '../seen_pointer.ts';
import type { PointerView } from '../version.ts';
import { behind, type Graph, readGraph } from './graph.ts';
import { nodeOf } from './node.ts';
import { runsOf } from './runs.ts';

/*
 * How the figures of a dataset were made: its SQL, what that reads, and so on down to the tables of the sources, with
 * what the run behind the version found at each.
 */

export interface LineageOptions {
  datasets: Dataset[];
  config: { sources: readonly string[] };
  /** The folder of the lake, where this process has it. */
  dataDir?: string;
}

/** A version, and what the run behind it found, where that is noted. */
export interface VersionMade {
  pointer: PointerView | null;
  quality: RunQuality | undefined;
}

const SEES_A_PART =
  'what is asked with sees a part of the rows: counts of all of them are left out';
const NO_LAKE =
  'the files of this version are not in the lake of this server: of what came before gold it has no counts but those ' +
  'that the publish noted';

export class Lineage {
  readonly #options: LineageOptions;
  readonly #lake: Lake | undefined;
  #graph: Promise<Graph> | undefined;

  constructor(options: LineageOptions) {
    this.#options = options;
    this.#lake = options.dataDir === undefined ? undefined : new Lake(options.dataDir);
  }

  /** The dataset first, each node before those it reads. `fixed`: conditions of whoever asks. */
  async of({ name }: Dataset, made: VersionMade, fixed: readonly Filter[]) {
    const { datasets, config } = this.#options;
    this.#graph ??= readGraph(datasets, config.sources);
    const sight = { sources: sourcesOf(fixed, config.sources), isWhole: isOfSources(fixed) };
    const parts = behind(await this.#graph, name).filter(
      ({ source }) => source === undefined || sight.sources.includes(source),
    );
    const names = new Set(parts.map((part) => part.name));
    const known = this.#known(name, made);
    const nodes = parts.map((part) => {
      const inputs = part.inputs.filter((input) => names.has(input));
      return nodeOf({ ...part, inputs }, known, sight);
    });
    return { nodes, warnings: warningsOf(made, known.runs.size > 0, sight.isWhole) };
  }

  #known(name: string, { pointer, quality }: VersionMade) {
    const published = pointer?.datasets[name];
    const runs = this.#lake && published ? runsOf(this.#lake, name, published) : new Map();
    return { runs, datasets: pointer?.datasets ?? {}, quality };
  }
}

/** Whether conditions leave whole sources. */
const isOfSources = (fixed: readonly Filter[]) =>
  fixed.every((filter) => filter.is === 'in' && filter.column === 'source');

function warningsOf({ pointer }: VersionMade, isInLake: boolean, isWhole: boolean): string[] {
  if (!pointer) return ['nothing was published yet: these are the definitions alone'];
  return [...(isInLake ? [] : [NO_LAKE]), ...(isWhole ? [] : [SEES_A_PART])];
}
