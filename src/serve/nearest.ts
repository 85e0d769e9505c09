import { distance } from 'fastest-levenshtein';

/** The candidate a person most likely meant by `name`, or undefined when none is close. */
export function nearest(name: string, candidates: readonly string[]): string | undefined {
  const wanted = name.toLowerCase().slice(0, 64);
  const scored = candidates.map((candidate) => ({
    candidate,
    score: distance(wanted, candidate.toLowerCase()),
  }));
  const best = scored.sort((a, b) => a.score - b.score)[0];
  if (best && best.score <= tolerance(best.candidate)) return best.candidate;
  return candidates.find((candidate) => shares(wanted, candidate.toLowerCase()));
}

/** A short name bears one slip, a long one up to a third of its letters. */
const tolerance = (name: string) => Math.max(1, Math.floor(name.length / 3));

/** `fields[]` for `fields`, `order_limit` for `limit`: one holds the other. */
const shares = (wanted: string, candidate: string) =>
  (candidate.length > 2 && wanted.includes(candidate)) ||
  (wanted.length > 2 && candidate.includes(wanted));
