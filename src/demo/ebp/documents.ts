/*
 * Documents and their lines as columns of numbers: a million lines take some tens of megabytes.
 */
export const [QUOTE, ORDER, DELIVERY, INVOICE, CREDIT, DEPOSIT, RETURN] = [0, 1, 2, 3, 4, 5, 6];

/** In order of date, so that a document's origin comes before it. */
export interface Documents {
  size: number;
  kind: Uint8Array;
  day: Int32Array;
  /** The document it was made from; -1 where there is none. */
  parent: Int32Array;
  /** The last document made from it; -1 where there is none. */
  child: Int32Array;
  /** Its lines are firstLine[d] <= line < firstLine[d + 1]. */
  firstLine: Int32Array;
  /** Customer or supplier; -1 where faulty. */
  party: Int32Array;
  /** Consecutive numbers within the kind, from 1. */
  number: Int32Array;
  /** Percent off the whole document. */
  discount: Uint8Array;
  /** Cents, before and after the document's discount, without VAT; VAT; cost. */
  net: Float64Array;
  discounted: Float64Array;
  vat: Float64Array;
  cost: Float64Array;
  /** What is still to be paid, in cents. */
  balance: Float64Array;
  /** The deal it belongs to; -1 where there is none. */
  deal: Int32Array;
}

export interface Lines {
  size: number;
  document: Int32Array;
  /** -1 for a line of text. */
  item: Int32Array;
  /** Hundredths. Negative amounts of credit notes come from the writer, not from here. */
  quantity: Int32Array;
  /** Cents of a unit, before discounts. */
  price: Int32Array;
  /** Percent off the line. */
  discount: Uint8Array;
  /** Position of the VAT rate. */
  rate: Uint8Array;
  /** Cents of a unit. */
  cost: Int32Array;
  /** Cents of the line after its discount, and after the document's too; VAT of the latter. */
  net: Int32Array;
  discounted: Int32Array;
  vat: Int32Array;
  /** The line it was copied from; -1 where there is none. */
  origin: Int32Array;
  /** Id of its stock movement; 0 where there is none. */
  movement: Int32Array;
}

export function newDocuments(size: number): Documents {
  return {
    size,
    kind: new Uint8Array(size),
    day: new Int32Array(size),
    parent: new Int32Array(size).fill(-1),
    child: new Int32Array(size).fill(-1),
    firstLine: new Int32Array(size + 1),
    party: new Int32Array(size),
    number: new Int32Array(size),
    discount: new Uint8Array(size),
    net: new Float64Array(size),
    discounted: new Float64Array(size),
    vat: new Float64Array(size),
    cost: new Float64Array(size),
    balance: new Float64Array(size),
    deal: new Int32Array(size).fill(-1),
  };
}

export function newLines(size: number): Lines {
  return {
    size,
    document: new Int32Array(size),
    item: new Int32Array(size),
    quantity: new Int32Array(size),
    price: new Int32Array(size),
    discount: new Uint8Array(size),
    rate: new Uint8Array(size),
    cost: new Int32Array(size),
    net: new Int32Array(size),
    discounted: new Int32Array(size),
    vat: new Int32Array(size),
    origin: new Int32Array(size).fill(-1),
    movement: new Int32Array(size),
  };
}

/** VAT rates in percent; the first is the usual one. */
export const rates = [20, 10, 5.5, 0] as const;

/** Adds the amounts of a line to its document, from quantity, price and discounts. */
export function priceLine(documents: Documents, lines: Lines, line: number): void {
  const document = lines.document[line] as number;
  const gross = ((lines.quantity[line] as number) * (lines.price[line] as number)) / 100;
  const net = Math.round(gross * (1 - (lines.discount[line] as number) / 100));
  const discounted = Math.round(net * (1 - (documents.discount[document] as number) / 100));
  const vat = Math.round((discounted * (rates[lines.rate[line] as number] as number)) / 100);
  const cost = Math.round(((lines.quantity[line] as number) * (lines.cost[line] as number)) / 100);
  lines.net[line] = net;
  lines.discounted[line] = discounted;
  lines.vat[line] = vat;
  documents.net[document] = (documents.net[document] as number) + net;
  documents.discounted[document] = (documents.discounted[document] as number) + discounted;
  documents.vat[document] = (documents.vat[document] as number) + vat;
  documents.cost[document] = (documents.cost[document] as number) + cost;
}

/** Cents with VAT. */
export const totalOf = (documents: Documents, document: number) =>
  (documents.discounted[document] as number) + (documents.vat[document] as number);
