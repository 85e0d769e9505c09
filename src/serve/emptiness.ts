import type { Dataset } from '../dataset.ts';
import { GoldserveError } from '../errors.ts';
import { systems } from '../source/source.ts';
import { ALL } from './source.ts';

/*
 * Why a dataset has nothing to serve, and what to do: wait for the next publish where that brings rows, else set what
 * it needs.
 */

export const neverPublished = (dataset: Dataset) => empty(dataset, 'was never published');

/** `published`: the rows that the last run had of it for `source`. */
export function withoutRow(
  dataset: Dataset,
  { source, sources, published }: { source: string; sources: readonly string[]; published: number },
): GoldserveError {
  const why = source === ALL ? 'has no row' : `has no row for ${source}`;
  // Rows that a run had and MongoDB has lost come back with the next publish.
  if (published > 0) return empty(dataset, why);
  const asked = source === ALL ? sources : [source];
  return empty(dataset, why, missing(dataset, asked, sources) ?? nothingRead(dataset));
}

/** What has to be set for the sources asked for to have rows; undefined: nothing is missing. */
function missing({ needs = {}, path }: Dataset, asked: readonly string[], all: readonly string[]) {
  const { setting, sources } = needs;
  if (setting)
    return `It has rows of what ${setting} names: set it, or correct it, then run \`pipeline\`.`;
  if (!sources || asked.some((name) => sources.includes(name))) return undefined;
  const configured = sources.filter((name) => all.includes(name));
  if (configured.length) {
    return `It is made of ${configured.join(' and ')} alone: ask /${path}?source=${configured[0]}.`;
  }
  const urls = sources.map((name) => systems.find((system) => system.name === name)?.setting);
  return `No configured source has it: set ${urls.join(' or ')}, then run \`pipeline\`.`;
}

const nothingRead = ({ name }: Dataset) =>
  'The last run read nothing that belongs in it. `doctor` says whether the source has it and how its codes are read; ' +
  `/datasets/${name} says what was refused.`;

const empty = (dataset: Dataset, why: string, next?: string) =>
  new GoldserveError('dataset-empty', `${dataset.name} ${why}`, {
    details: { dataset: dataset.name },
    ...(next ? { next } : {}),
  });
