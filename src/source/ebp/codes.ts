import { type Codes, pairs, parseCodeList, parseCodes } from '../codes.ts';

/** What a sale or purchase document can be; a code that is not mapped is `other`. */
export const documentKinds = [
  'quote',
  'order',
  'delivery',
  'invoice',
  'credit_note',
  'deposit',
  'return',
  'other',
] as const;

const documentWords = {
  devis: 'quote',
  commande: 'order',
  delivery_note: 'delivery',
  bl: 'delivery',
  livraison: 'delivery',
  facture: 'invoice',
  credit: 'credit_note',
  creditnote: 'credit_note',
  avoir: 'credit_note',
  acompte: 'deposit',
  retour: 'return',
  bon_de_retour: 'return',
};

export const movementKinds = ['in', 'out', 'transfer', 'inventory'] as const;

const movementWords = {
  entry: 'in',
  entree: 'in',
  entrée: 'in',
  exit: 'out',
  sortie: 'out',
  transfert: 'transfer',
  inventaire: 'inventory',
};

/** The codes of an EBP installation, each domain a map of code to meaning; an empty list of states or lines: all. */
export interface EbpCodes {
  document: Codes;
  movement: Codes;
  /** ActiveState values of what is in use. */
  active: string[];
  /** LineType values that count as sales; empty: all. */
  line: string[];
  /** DocumentState values that count; empty: all. */
  state: string[];
  /** Caption of a ScheduleEventType to category; `none` for an event that is no intervention. */
  event: Codes;
}

export const documentCodes = (text: string) => parseCodes(text, documentKinds, documentWords);
export const movementCodes = (text: string) => parseCodes(text, movementKinds, movementWords);
export const codeList = (text: string) => (text === 'all' ? [] : parseCodeList(text));
/** Caption of an event type to category: `Dépannage=repair,Réunion=none`. */
export const eventCodes = (text: string): Codes => Object.fromEntries(pairs(text));

/** Rows of the view `source_code`: what a model joins to know what a code means. */
export function codeRows(codes: EbpCodes): { domain: string; code: string; meaning: string }[] {
  const maps = { document: codes.document, movement: codes.movement, event: codes.event };
  const lists = { active: codes.active, line: codes.line, state: codes.state };
  return [
    ...Object.entries(maps).flatMap(([domain, map]) =>
      Object.entries(map).map(([code, meaning]) => ({ domain, code, meaning })),
    ),
    ...Object.entries(lists).flatMap(([domain, list]) =>
      list.map((code) => ({ domain, code, meaning: 'counts' })),
    ),
  ];
}
