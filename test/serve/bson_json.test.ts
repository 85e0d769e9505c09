import { BSON, type Document, Double, Int32, Long } from 'mongodb';
import { describe, expect, test } from 'vitest';
import type { Column } from '../../src/schema/column.ts';
import { rowTexts } from '../../src/serve/bson_json.ts';
import { rowFormatter } from '../../src/serve/row.ts';

const kinds = {
  texte: 'text',
  jour: 'date',
  moment: 'timestamp',
  ca: 'money',
  part: 'ratio',
  nb: 'count',
  ordre: 'integer',
  vrai: 'boolean',
} as const;
const columns = Object.entries(kinds).map(([name, kind]) => ({ name, kind })) as Column[];

const row = {
  texte: 'Éclair "au" chocolat\n\u0001 \u{1F370} \\',
  jour: new Date('2026-02-28T00:00:00Z'),
  moment: new Date('1969-12-31T23:59:59.999Z'),
  ca: new Double(391121.57),
  part: new Double(0.1),
  nb: Long.fromString('9007199254740991'),
  ordre: new Int32(-3),
  vrai: true,
};

/** As the objects of the driver become text. */
const through = (document: Document, served = columns) =>
  JSON.stringify(rowFormatter(served)(BSON.deserialize(BSON.serialize(document))));
const straight = (document: Document, served = columns) =>
  rowTexts(served)(BSON.serialize(document));

describe('the bytes of a row become the JSON that its object gives', () => {
  test.each<[string, Document]>([
    ['of each kind', row],
    ['with nulls', Object.fromEntries(Object.keys(kinds).map((name) => [name, null]))],
    ['with columns missing', { jour: row.jour, nb: row.nb }],
    ['with columns in another order', Object.fromEntries(Object.entries(row).reverse())],
    ['with a member that is not served', { other: 'kept back', ...row }],
    ['with one of a type no column has', { ...row, texte: ['a', { b: 1 }] }],
    ['of no column', {}],
    ['of the least and greatest numbers', { ca: new Double(5e-324), part: new Double(-1.7e308) }],
    ['of a negative zero and what is no number', { ca: -0, part: new Double(Number.NaN) }],
    ['of counts past 2^53 and below zero', { nb: Long.MAX_VALUE, ordre: Long.fromNumber(-5e9) }],
    ['of whole amounts', { ca: new Double(100), part: new Double(1e21) }],
    ['of an empty text and one with zero bytes', { texte: '', pays: 'a\0b' }],
  ])('%s', (_, document) => {
    expect(straight(document)).toBe(through(document));
  });

  test('and only the columns asked for, in the order asked', () => {
    const some = [columns[5], columns[0]] as Column[];
    expect(straight(row, some)).toBe(through(row, some));
  });

  test('where random rows are given', () => {
    for (let seed = 1; seed <= 300; seed++) {
      const document = randomRow(seed);
      expect(straight(document)).toBe(through(document));
    }
  });
});

function randomRow(seed: number): Document {
  const random = (most: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    return seed % most;
  };
  const text = () =>
    String.fromCodePoint(...Array.from({ length: random(12) }, () => 1 + random(0xd7ff)));
  return {
    texte: random(5) ? text() : null,
    jour: new Date((random(60_000) - 20_000) * 86_400_000),
    moment: new Date(random(2 ** 31) * 1000),
    ca: new Double(random(2 ** 31) / (1 + random(1000))),
    part: new Double(random(1000) / 999),
    nb: Long.fromNumber(random(2 ** 31) * random(2 ** 21)),
    ordre: new Int32(random(2 ** 31) - 2 ** 30),
    vrai: random(2) === 0,
  };
}
