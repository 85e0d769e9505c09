import type { Manifest } from '../lake.ts';
import type { TableProof } from './table-sum.ts';

/*
 * What is proven of a run: that bronze holds the source's rows, that each row delivered is served, refused or a copy,
 * and that gold's totals are those that the source itself computes.
 */
export type Finding = 'equal' | 'differs' | 'unproven';

export interface ProvenTable extends Omit<TableProof, 'status'> {
  /** The source, and its extract. */
  source_name: string;
  run_id: string;
  table: string;
  status: Finding;
}

export interface ProvenRows {
  model: string;
  source: string;
  /** Rows that staging delivered, copies counted. */
  rows_in: number;
  accepted: number;
  rejected: number;
  collapsed: number;
  status: Finding;
}

export interface ProvenTotal {
  source: string;
  name: string;
  /** As the source has it; null: it could not be asked. */
  source_total: string | null;
  gold_total: string | null;
  refused_total: string | null;
  status: Finding;
  why?: string;
}

export interface Certificate {
  run_id: string;
  made_at: string;
  /** `differs` where anything does; `unproven` where nothing does and something is; else `proven`. */
  status: 'proven' | 'differs' | 'unproven';
  /** The runs that it is about, by step. */
  inputs: Record<string, string>;
  tables: ProvenTable[];
  rows: ProvenRows[];
  totals: ProvenTotal[];
  /** Seconds that the sources took to prove their tables, and that the extracts took in all. */
  cost: { proof_seconds: number; extract_seconds: number };
}

export function statusOf(findings: { status: Finding }[]): Certificate['status'] {
  const has = (status: Finding) => findings.some((finding) => finding.status === status);
  if (has('differs')) return 'differs';
  return has('unproven') || !findings.length ? 'unproven' : 'proven';
}

/** The tables of an extract; one that was not proven says why. */
export function provenTables(manifest: Manifest): ProvenTable[] {
  const source_name = manifest.step.replace(/^bronze-/, '');
  const whole = manifest.files.filter(({ batch }) => !batch);
  return whole.map(({ name, proof, landing }) => ({
    source_name,
    run_id: manifest.run_id,
    table: name,
    ...(landing && landing.run.read !== 'all' ? notWhole : (proof ?? notAsked)),
  }));
}

const notAsked: TableProof = {
  status: 'unproven',
  source: null,
  bronze: null,
  left_out: {},
  seconds: null,
  why: 'CERTIFICATE was off when it was read',
};

const notWhole: TableProof = {
  ...notAsked,
  why: 'only what has changed was read; it is proven when it is read whole',
};

/** Amounts of doubles are added in another order there and here: equal to the eleventh digit is equal. */
const SAME = 1e-11;

export function sameTotal(source: string, here: number): boolean {
  const there = Number(source);
  return Math.abs(there - here) <= SAME * Math.max(1, Math.abs(there), Math.abs(here));
}

/** A line for a person. */
export function certificateText(certificate: Certificate): string {
  const { run_id, status, tables, rows, totals, cost } = certificate;
  const of = (list: { status: Finding }[]) =>
    `${list.filter((each) => each.status === 'equal').length} of ${list.length}`;
  const share = cost.extract_seconds ? (100 * cost.proof_seconds) / cost.extract_seconds : 0;
  const head = `certificate of ${run_id}: ${status}; tables ${of(tables)}, rows ${of(rows)}, totals ${of(totals)}`;
  return [`${head} (${share.toFixed(0)} % of the extract)`, ...findings(certificate)].join('\n');
}

/** What is not equal, in words. */
export function findings({ tables, rows, totals }: Certificate): string[] {
  const odd = <T extends { status: Finding }>(list: T[]) =>
    list.filter(({ status }) => status !== 'equal');
  return [
    ...odd(tables).map(
      (each) =>
        `  ${each.status}: table ${each.source_name}.${each.table}: ${each.why ?? `${each.source?.rows} rows there, ${each.bronze?.rows} here, their checksums are not the same`}`,
    ),
    ...odd(rows).map(
      (each) =>
        `  ${each.status}: ${each.source} ${each.model}: ${each.rows_in} rows in, ${each.accepted} accepted, ${each.rejected} refused, ${each.collapsed} copies`,
    ),
    ...odd(totals).map(
      (each) =>
        `  ${each.status}: ${each.source} ${each.name}: ${each.why ?? `${each.source_total} there, ${each.gold_total} served, ${each.refused_total ?? 0} refused`}`,
    ),
  ];
}
