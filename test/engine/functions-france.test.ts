import { afterAll, describe, expect, it } from 'vitest';
import { call, lendEngine } from './asking.ts';

const lent = await lendEngine();
afterAll(() => lent.release());
const { ask } = lent;

/* The official list, written here apart from the code: department, then the region since 2016. */
const official = `
Auvergne-Rhône-Alpes: 01 03 07 15 26 38 42 43 63 69 73 74
Hauts-de-France: 02 59 60 62 80
Provence-Alpes-Côte d'Azur: 04 05 06 13 83 84
Grand Est: 08 10 51 52 54 55 57 67 68 88
Occitanie: 09 11 12 30 31 32 34 46 48 65 66 81 82
Normandie: 14 27 50 61 76
Nouvelle-Aquitaine: 16 17 19 23 24 33 40 47 64 79 86 87
Centre-Val de Loire: 18 28 36 37 41 45
Bourgogne-Franche-Comté: 21 25 39 58 70 71 89 90
Bretagne: 22 29 35 56
Corse: 2A 2B
Pays de la Loire: 44 49 53 72 85
Île-de-France: 75 77 78 91 92 93 94 95
Guadeloupe: 971
Martinique: 972
Guyane: 973
La Réunion: 974
Mayotte: 976`;
const departments = official
  .trim()
  .split('\n')
  .flatMap((line) => {
    const [region = '', codes = ''] = line.split(': ');
    return codes.split(' ').map((code) => [code, region] as const);
  });

/** A postal code of the department's main town. */
function zipcode(department: string): string {
  if (department === '2A') return '20000';
  if (department === '2B') return '20200';
  return department.padEnd(5, '0');
}

const department = (zip: string | number | null, country: string | null = null) =>
  ask(call('french_department', zip, country));
const region = (zip: string | null, country: string | null = null) =>
  ask(call('french_region', zip, country));

describe('french_department and french_region', () => {
  it('the list of this test has 101 departments in 18 regions', () => {
    expect(new Set(departments.map(([code]) => code)).size).toBe(101);
    expect(new Set(departments.map(([, name]) => name)).size).toBe(18);
  });

  it.each(departments)('of department %s, region %s', async (code, name) => {
    expect(await department(zipcode(code))).toBe(code);
    expect(await region(zipcode(code))).toBe(name);
    expect(await region(zipcode(code), 'FR')).toBe(name);
  });

  it.each([
    ['97500', '975', 'Saint-Pierre-et-Miquelon'],
    ['97133', '977', 'Saint-Barthélemy'],
    ['97150', '978', 'Saint-Martin'],
    ['98400', '984', null],
    ['98600', '986', 'Wallis-et-Futuna'],
    ['98714', '987', 'Polynésie française'],
    ['98800', '988', 'Nouvelle-Calédonie'],
    ['97190', '971', 'Guadeloupe'],
  ])('of %s, overseas: %s, %s', async (zip, code, name) => {
    expect(await department(zip)).toBe(code);
    expect(await region(zip)).toBe(name);
  });

  it.each([
    ['20090', '2A'],
    ['20137', '2A'],
    ['20167', '2A'],
    ['20600', '2B'],
    ['20290', '2B'],
    ['20300', null],
  ])('of %s, Corsica: %j', async (zip, code) => {
    expect(await department(zip)).toBe(code);
    expect(await region(zip)).toBe(code && 'Corse');
  });

  it.each<[string | number | null, string | null, string | null]>([
    ['1000', null, '01'],
    [1000, null, '01'],
    [75001, null, '75'],
    ['75001.0', null, '75'],
    [' 75 001 ', 'fr', '75'],
    ['75\u00a0001', 'FRA', '75'],
    ['F-75001', 'France', '75'],
    ['75340 CEDEX 07', ' ', '75'],
    ['97400', 'RE', '974'],
    ['97400', 'REU', '974'],
  ])('reads %j of country %j as %j', async (zip, country, code) => {
    expect(await department(zip, country)).toBe(code);
  });

  it.each<[string | null, string | null]>([
    [null, null],
    ['', null],
    ['98000', null],
    ['98000', 'MC'],
    ['00000', null],
    ['96000', null],
    ['97900', null],
    ['99000', null],
    ['750', null],
    ['750011', null],
    ['7500A', null],
    ['Paris', null],
    ['75001', 'BE'],
    ['1000', 'BEL'],
    ['75001', 'Allemagne'],
  ])('knows no department of %j in country %j', async (zip, country) => {
    expect(await department(zip, country)).toBeNull();
    expect(await region(zip, country)).toBeNull();
  });
});

describe('phone_e164', () => {
  it.each<[string | number | null, string | null, string | null]>([
    ['06 12 34 56 78', null, '+33612345678'],
    ['06.12.34.56.78', 'FR', '+33612345678'],
    ['06/12/34/56/78', 'FRA', '+33612345678'],
    ['+33612345678', 'FR', '+33612345678'],
    ['0033612345678', ' ', '+33612345678'],
    ['+33 (0)6 12 34 56 78', 'FR', '+33612345678'],
    ['0033 (0)6 12 34 56 78', 'BE', '+33612345678'],
    ['(0)6 12 34 56 78', null, '+33612345678'],
    ['33612345678', null, '+33612345678'],
    [612345678, null, '+33612345678'],
    ['612345678.0', null, '+33612345678'],
    ['Tél. : 01 42 34 56 78', null, '+33142345678'],
    ['06\u00a012\u00a034\u00a056\u00a078', null, '+33612345678'],
    ['01 42 34 56 78 poste 12', null, '+33142345678'],
    ['01 42 34 56 78 ext. 1234', null, '+33142345678'],
    ['06 12 34 56 78 / 01 42 34 56 78', null, '+33612345678'],
    ['0612345678 ou 0142345678', null, '+33612345678'],
    ['0612345678;0142345678', null, '+33612345678'],
    ['06 12 34 / 01 42 34 56 78', null, '+33142345678'],
    ['06 12 34 56 78 01 42 34 56 78', null, '+33612345678'],
    ['0612345678 0142345678', null, '+33612345678'],
    ['0800 123 456', null, '+33800123456'],
    ['02 512 34 56', 'BE', '+3225123456'],
    ['02 512 34 56', 'BEL', '+3225123456'],
    ['0032 2 512 34 56', 'FR', '+3225123456'],
    ['030 123456', 'DEU', '+4930123456'],
    ['020 7946 0018', 'GBR', '+442079460018'],
    ['044 668 18 00', 'che', '+41446681800'],
    ['93 15 12 34', 'MC', '+37793151234'],
  ])('%j in %j is %j', async (value, country, expected) => {
    expect(await ask(call('phone_e164', value, country))).toBe(expected);
  });

  it.each([
    ['0262 20 20 20', '+262262202020'],
    ['0692 12 34 56', '+262692123456'],
    ['0263 10 12 34', '+262263101234'],
    ['0269 61 12 34', '+262269611234'],
    ['0639 09 12 34', '+262639091234'],
    ['0590 82 12 34', '+590590821234'],
    ['0690 12 34 56', '+590690123456'],
    ['0596 71 12 34', '+596596711234'],
    ['0696 12 34 56', '+596696123456'],
    ['0594 25 12 34', '+594594251234'],
    ['0694 20 12 34', '+594694201234'],
    ['0508 41 12 34', '+508411234'],
    ['+33 262 20 20 20', '+262262202020'],
    ['0033 (0)596 71 12 34', '+596596711234'],
    ['+262 262 20 20 20', '+262262202020'],
  ])('overseas France: %s is %s', async (value, expected) => {
    expect(await ask(call('phone_e164', value, null))).toBe(expected);
  });

  it.each([
    ['0262202020', 'RE', '+262262202020'],
    ['06 12 34 56 78', 'RE', '+33612345678'],
    ['0590821234', 'MQ', '+590590821234'],
    ['41 12 34', 'PM', '+508411234'],
    ['26 12 34', 'NC', '+687261234'],
    ['40 41 23 45', 'PYF', '+68940412345'],
    ['06 12 34 56 78', 'NC', '+33612345678'],
  ])('%s in %s is %s', async (value, country, expected) => {
    expect(await ask(call('phone_e164', value, country))).toBe(expected);
  });

  it.each<[string | null, string | null]>([
    [null, 'FR'],
    ['', null],
    ['-', null],
    ['néant', null],
    ['0000000000', null],
    ['12', null],
    ['3949', null],
    ['06 12 34 56', null],
    ['06 12 34 56 78 9', null],
    ['06 12 34 56 78', 'BE'],
    ['06 12 34 56 78', 'ZZ'],
    ['jean@exemple.fr', null],
    ['9'.repeat(100_000), null],
  ])('%.20j in %j is no number', async (value, country) => {
    expect(await ask(call('phone_e164', value, country))).toBeNull();
  });

  it('reads a number with its prefix even where the country is unknown', async () => {
    expect(await ask(call('phone_e164', '+33 6 12 34 56 78', 'ZZ'))).toBe('+33612345678');
  });
});
