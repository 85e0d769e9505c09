import { randomOf } from '../random.ts';
import type { Counts } from './counts.ts';
import { type Documents, INVOICE, type Lines, QUOTE } from './documents.ts';
import { shuffled } from './noise.ts';
import type { EbpOptions } from './options.ts';

/** What may be wrong with a customer, a sale document, a line of one; a row has one fault at most. */
export const customerDirt = [
  'duplicateCustomer',
  'phoneSpelling',
  'invalidEmail',
  'untidyName',
  'missingCoordinates',
  'emptyStrings',
  'neverModified',
] as const;
export const documentDirt = ['missingCustomer', 'unknownType', 'futureDate', 'wrongTotal'] as const;
export const lineDirt = ['orphanLine', 'duplicateLine', 'wrongLine'] as const;

export type CustomerDirt = (typeof customerDirt)[number];
export type DocumentDirt = (typeof documentDirt)[number];
export type LineDirt = (typeof lineDirt)[number];

/** Faulty rows by position, and how many there are of each kind. */
export interface Dirt {
  customers: Map<number, CustomerDirt>;
  documents: Map<number, DocumentDirt>;
  lines: Map<number, 'wrongLine'>;
  counts: Record<CustomerDirt | DocumentDirt | LineDirt | 'textLine', number>;
}

/** Rows that are not of their documents: lines without one, and lines that are there twice. */
export function spareLines({ dirt }: EbpOptions, counts: Counts) {
  const each =
    dirt === 0 ? 0 : Math.max(2, Math.round((counts.SaleDocumentLine as number) * dirt * 0.05));
  return { orphanLine: each, duplicateLine: each };
}

/** Customers' faults are three times as common as documents': people type them. */
export function customersDirt(options: EbpOptions, counts: Counts): Map<number, CustomerDirt> {
  const size = counts.Customer as number;
  const order = shuffled(size - 1, randomOf(options.seed, 'customer dirt')).map((k) => k + 1);
  const dirty = dealt(order, customerDirt, options, size * 3);
  // A duplicate repeats the customer before it, who must be clean.
  for (const [k, kind] of [...dirty].sort(([a], [b]) => a - b)) {
    if (kind === 'duplicateCustomer' && dirty.has(k - 1)) dirty.delete(k);
  }
  return dirty;
}

/** Only documents that stand alone are faulty, so that nothing else depends on the fault. */
export function documentsDirt(
  options: EbpOptions,
  documents: Documents,
): Map<number, DocumentDirt> {
  const { kind, parent, child, size } = documents;
  const alone = shuffled(size, randomOf(options.seed, 'document dirt')).filter(
    (d) =>
      (kind[d] === INVOICE || kind[d] === QUOTE) &&
      (parent[d] as number) < 0 &&
      (child[d] as number) < 0,
  );
  return dealt(alone, documentDirt, options, size * 0.5);
}

/** Lines whose price does not lead to their amount; the amount still adds up to the document's. */
export function linesDirt(
  options: EbpOptions,
  lines: Lines,
  isSound: (document: number) => boolean,
) {
  const wrong = new Map<number, 'wrongLine'>();
  const need = options.dirt === 0 ? 0 : Math.max(2, Math.round(lines.size * options.dirt * 0.05));
  for (const line of shuffled(lines.size, randomOf(options.seed, 'line dirt'))) {
    if (wrong.size >= need) break;
    const isGood = (lines.item[line] as number) >= 0 && (lines.net[line] as number) > 100;
    if (isGood && isSound(lines.document[line] as number)) wrong.set(line, 'wrongLine');
  }
  return wrong;
}

/** Kinds in turn over the first of `order`: at least one of each. */
function dealt<T>(order: Int32Array, kinds: readonly T[], { dirt }: EbpOptions, base: number) {
  const need = dirt === 0 ? 0 : Math.max(kinds.length, Math.round(base * dirt));
  const dirty = new Map<number, T>();
  for (const k of order.subarray(0, need)) dirty.set(k, kinds[dirty.size % kinds.length] as T);
  return dirty;
}
