import { shuffled } from '../ebp/noise.ts';
import { randomOf } from '../random.ts';
import type { Counts } from './counts.ts';
import type { Documents } from './documents.ts';
import { CREDIT, DEPOSIT, type Invoice, STANDARD, VALIDATED } from './invoice.ts';
import type { DolibarrOptions } from './options.ts';

/** What may be wrong with a third party, a ticket, a project, an entry of time; a row has one fault at most. */
export const thirdDirt = [
  'untidyName',
  'phoneSpelling',
  'invalidEmail',
  'emptyStrings',
  'duplicateThird',
] as const;
export const ticketDirt = [
  'zeroDate',
  'closedWithoutDate',
  'endBeforeStart',
  'absurdSatisfaction',
  'unknownCustomer',
  'unknownStatus',
  'frenchNumber',
] as const;
export const projectDirt = ['projectEndsBeforeStart', 'openWithCloseDate'] as const;
export const timeDirt = ['noRate', 'absurdDuration', 'unknownTask', 'zeroTimestamp'] as const;

export interface Dirt {
  thirds: Map<number, (typeof thirdDirt)[number]>;
  tickets: Map<number, (typeof ticketDirt)[number]>;
  projects: Map<number, (typeof projectDirt)[number]>;
  times: Map<number, (typeof timeDirt)[number]>;
  /** Invoices whose header says ten euros more than their lines. */
  wrongTotals: Set<number>;
  /** Lines of no invoice. */
  orphanLines: number;
  counts: Record<string, number>;
}

export function dirtOf(options: DolibarrOptions, counts: Counts, invoices: Invoice[]): Dirt {
  const deal = <T>(name: string, size: number, kinds: readonly T[], factor: number) =>
    dealt(
      shuffled(size, randomOf(options.seed, `${name} dirt`)),
      kinds,
      size * options.dirt * factor,
    );
  const some = (size: number) =>
    options.dirt === 0 ? 0 : Math.max(2, Math.round(size * options.dirt * 0.05));
  const wrong = shuffled(invoices.length, randomOf(options.seed, 'invoice dirt')).filter(
    (k) =>
      invoices[k]?.type === STANDARD && invoices[k]?.state === VALIDATED && !invoices[k]?.order,
  );
  const dirt = {
    thirds: deal('third', counts.societe, thirdDirt, 3),
    tickets: deal('ticket', counts.ticket, ticketDirt, 1),
    projects: deal('project', counts.projet, projectDirt, 2),
    times: deal('time', Math.round(counts.element_time * 0.8), timeDirt, 2),
    wrongTotals: new Set(wrong.slice(0, some(counts.facture))),
    orphanLines: some(counts.facture),
  };
  return { ...dirt, counts: {} };
}

/** Kinds in turn over the first of `order`: at least one of each. */
function dealt<T>(order: Int32Array, kinds: readonly T[], rows: number): Map<number, T> {
  const need = rows === 0 ? 0 : Math.max(kinds.length, Math.round(rows));
  const dirty = new Map<number, T>();
  for (const k of order.subarray(0, need)) dirty.set(k, kinds[dirty.size % kinds.length] as T);
  return dirty;
}

/** How many rows of each kind there are, those that are no fault too: credit notes, drafts, another entity. */
export function countDirt(
  dirt: Dirt,
  invoices: Invoice[],
  { state }: Documents,
): Record<string, number> {
  const found: Record<string, number> = {
    wrongTotal: dirt.wrongTotals.size,
    orphanLine: dirt.orphanLines,
    creditNote: invoices.filter(({ type }) => type === CREDIT).length,
    deposit: invoices.filter(({ type }) => type === DEPOSIT).length,
    draft: state.filter((one) => one === 0).length,
    abandoned: state.filter((one) => one === 3).length,
    otherEntity: invoices.filter(({ entity }) => entity !== 1).length,
  };
  for (const list of [dirt.thirds, dirt.tickets, dirt.projects, dirt.times])
    for (const kind of list.values()) found[kind] = (found[kind] ?? 0) + 1;
  return found;
}
