import type { CodeSet } from './options.ts';

/** DocumentType of a kind of document: quote, order, delivery, invoice, credit note, deposit, return. */
export const typeCodes: Record<CodeSet, readonly number[]> = {
  document: [1, 2, 3, 4, 4, 4, 3],
  installation: [1, 5, 6, 2, 3, 7, 8],
};
/** How document numbers begin. */
export const prefixes = ['DE', 'BC', 'BL', 'FA', 'AV', 'FC', 'BR'] as const;
/** A code that no installation has. */
export const UNKNOWN_TYPE = 99;
/** DocumentState: open, accepted or done, refused or expired, made into another document. */
export const [OPEN, ACCEPTED, REFUSED, TRANSFERRED] = [0, 1, 2, 3] as const;
/** LineType of an item and of text. */
export const [ITEM_LINE, TEXT_LINE] = [0, 1] as const;

export const numberOf = (kind: number, number: number) =>
  `${prefixes[kind]}${String(number).padStart(8, '0')}`;
