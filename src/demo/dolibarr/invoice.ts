import { type Baskets, type Line, negated, netOf, plainLine } from './baskets.ts';
import type { Draft } from './documents.ts';
import type { Order, Quote } from './orders.ts';

/** `type` of an invoice. */
export const [STANDARD, REPLACEMENT, CREDIT, DEPOSIT] = [0, 1, 2, 3] as const;
/** `fk_statut` of an invoice. */
export const [DRAFT, VALIDATED, PAID, ABANDONED] = [0, 1, 2, 3] as const;

export interface Invoice extends Draft {
  type: number;
  root: number;
  order?: Order;
  quote?: Quote;
  /** The invoice that this one gives back or replaces. */
  source?: Invoice;
  /** Of a final invoice: the deposit that it takes off. */
  deposit?: Invoice;
  /** It was given back in part or whole, or replaced: no second time. */
  isSpent?: boolean;
  entity: number;
}

/** The lines of an invoice: those of its chain, less the deposit; a part of them, given back; a deposit of 30 %. */
export function invoiceLines(baskets: Baskets, { type, root, deposit }: Invoice): Line[] {
  const lines = baskets(root);
  const advance = Math.round(netOf(lines) * 0.3);
  if (type === DEPOSIT) return [plainLine('Acompte de 30 %', advance)];
  if (type === CREDIT) return (root % 2 ? lines.slice(0, 1) : lines).map(negated);
  return deposit ? [...lines, plainLine('(DEPOSIT)', -advance)] : lines;
}
