import { BSON } from 'mongodb';
import type { Column, Kind } from '../schema/column.ts';
import { rowFormatter } from './row.ts';

/*
 * Rows from MongoDB's bytes to JSON text in one pass, without objects in between: of an answer that is read, making
 * objects and text of the objects is what costs most. What a document looks like is known: it is flat, and MongoDB
 * enforced its types when it was published.
 */

/** BSON types that a published row can hold. https://bsonspec.org/spec.html */
const DOUBLE = 0x01;
const STRING = 0x02;
const BOOLEAN = 0x08;
const DATE = 0x09;
const NULL = 0x0a;
const INT32 = 0x10;
const INT64 = 0x12;

/** The value at `at`, as JSON, and where the next element begins. */
interface Read {
  text: string;
  next: number;
}

/** A function from the bytes of a document to the JSON that `rowFormatter(columns)` gives of it. */
export function rowTexts(columns: readonly Column[]): (bytes: Uint8Array) => string {
  const places = new Map(columns.map(({ name }, place) => [name, place]));
  const heads = columns.map(({ name }, place) => `${place ? ',' : '{'}${JSON.stringify(name)}:`);
  const names = columns.map(({ name }) => Buffer.from(`${name}\0`));
  const slow = rowFormatter(columns);
  return (bytes) => {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const texts = new Array<string>(columns.length).fill('null');
    const isKnown = eachElement(buffer, places, names, (place, type, at) => {
      const read = valueAt(buffer, type, at, (columns[place] as Column).kind);
      if (read) texts[place] = read.text;
      return read?.next;
    });
    if (!isKnown) return JSON.stringify(slow(BSON.deserialize(buffer)));
    return `${texts.map((text, place) => heads[place] + text).join('')}}`;
  };
}

/**
 * Calls `take` with the place, type and position of each element that is a column; it gives where the next one begins.
 * false: the document holds something that is no column, or of a type that no column has.
 */
function eachElement(
  buffer: Buffer,
  places: ReadonlyMap<string, number>,
  names: readonly Buffer[],
  take: (place: number, type: number, at: number) => number | undefined,
): boolean {
  let place = 0;
  for (let at = 4; buffer[at] !== 0; ) {
    const type = buffer[at] as number;
    const end = buffer.indexOf(0, at + 1) + 1;
    // Nearly always the columns come in their order.
    if (!isNamed(buffer, at + 1, end, names[place])) {
      place = places.get(buffer.toString('utf8', at + 1, end - 1)) ?? -1;
      if (place < 0) return false;
    }
    const next = take(place, type, end);
    if (next === undefined) return false;
    at = next;
    place += 1;
  }
  return true;
}

function isNamed(buffer: Buffer, start: number, end: number, name: Buffer | undefined): boolean {
  return name?.length === end - start && buffer.compare(name, 0, name.length, start, end) === 0;
}

function valueAt(buffer: Buffer, type: number, at: number, kind: Kind): Read | undefined {
  switch (type) {
    case DOUBLE: {
      const value = buffer.readDoubleLE(at);
      return { text: Number.isFinite(value) ? `${value}` : 'null', next: at + 8 };
    }
    case STRING: {
      const next = at + 4 + buffer.readInt32LE(at);
      return { text: JSON.stringify(buffer.toString('utf8', at + 4, next - 1)), next };
    }
    case BOOLEAN:
      return { text: buffer[at] ? 'true' : 'false', next: at + 1 };
    case DATE:
      return dateAt(buffer, at, kind);
    case NULL:
      return { text: 'null', next: at };
    case INT32:
      return { text: `${buffer.readInt32LE(at)}`, next: at + 4 };
    case INT64:
      return { text: `${int64At(buffer, at)}`, next: at + 8 };
    default:
      return undefined;
  }
}

function dateAt(buffer: Buffer, at: number, kind: Kind): Read {
  const iso = new Date(int64At(buffer, at)).toISOString();
  const characters = { date: 10, timestamp: 19 }[kind as string] ?? iso.length;
  return { text: `"${iso.slice(0, characters)}"`, next: at + 8 };
}

/** A count past 2^53 becomes the nearest number: it is what JSON can say. */
const int64At = (buffer: Buffer, at: number) =>
  buffer.readInt32LE(at + 4) * 2 ** 32 + buffer.readUInt32LE(at);
