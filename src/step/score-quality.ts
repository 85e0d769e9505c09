import { type ColumnProfile, type Intake, sum } from './profile.ts';

/** How good the rows of a model are, each share from 0 to 1, and together from 0 to 100. */
export interface ModelScore {
  model: string;
  source: string;
  score: number;
  /** Accepted rows / accepted and rejected rows. */
  valid: number;
  /** 1 - notes / accepted rows, at least 0: a row may have several notes. */
  plain: number;
  /** Mean share of filled values over the columns that have a value at all. */
  complete: number;
  /** 1 - (copies + probable duplicates) / rows in. */
  unique: number;
}

/** What counts how much; together 1. */
export const weights = { valid: 0.4, plain: 0.2, complete: 0.2, unique: 0.2 } as const;

/** What the score says, for whoever reads it. */
export const formula = `score of a model = 100 x (${Object.entries(weights)
  .map(([share, weight]) => `${weight} x ${share}`)
  .join(' + ')}); of all: the mean over models`;

/** The score of each model that got rows. `duplicates`: probable duplicates by source, of customers. */
export function scoresOf(
  intake: Intake[],
  profiles: Record<string, Record<string, ColumnProfile[]>>,
  duplicates: Record<string, number>,
): ModelScore[] {
  return intake
    .filter(({ rows_in }) => rows_in)
    .map((one) => {
      const columns = profiles[one.model]?.[one.source] ?? [];
      const extra = one.model === 'dim_customer' ? (duplicates[one.source] ?? 0) : 0;
      const { accepted, rows_in } = one as { accepted: number; rows_in: number };
      const shares = {
        valid: accepted + sum(one.rejected) ? accepted / (accepted + sum(one.rejected)) : 1,
        plain: accepted ? Math.max(0, 1 - sum(one.noted) / accepted) : 1,
        complete: filled(columns),
        unique: Math.max(0, 1 - (one.collapsed + extra) / rows_in),
      };
      return { model: one.model, source: one.source, score: together(shares), ...shares };
    });
}

/** The mean of the models' scores, 0 to 100; null where no model got a row. */
export function overall(scores: ModelScore[]): number | null {
  if (!scores.length) return null;
  return scores.reduce((total, { score }) => total + score, 0) / scores.length;
}

function filled(columns: ColumnProfile[]): number {
  const used = columns.filter(({ null_share }) => null_share < 1);
  if (!used.length) return 1;
  return used.reduce((total, { null_share }) => total + 1 - null_share, 0) / used.length;
}

function together(shares: Record<keyof typeof weights, number>): number {
  const parts = Object.entries(weights).map(
    ([name, weight]) => weight * shares[name as keyof typeof weights],
  );
  return 100 * parts.reduce((total, part) => total + part, 0);
}
