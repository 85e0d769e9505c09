import { frenchNames } from './countries.ts';
import { type Dialect, once } from './dialect.ts';
import { inBoth, type NamedFunction } from './function.ts';

/** Regions since 2016 by their departments; the collectivities overseas, which are no regions, by their own name. */
export const regions: Record<string, string[]> = {
  'Auvergne-Rhône-Alpes': '01 03 07 15 26 38 42 43 63 69 73 74'.split(' '),
  'Bourgogne-Franche-Comté': '21 25 39 58 70 71 89 90'.split(' '),
  Bretagne: '22 29 35 56'.split(' '),
  'Centre-Val de Loire': '18 28 36 37 41 45'.split(' '),
  Corse: '2A 2B'.split(' '),
  'Grand Est': '08 10 51 52 54 55 57 67 68 88'.split(' '),
  'Hauts-de-France': '02 59 60 62 80'.split(' '),
  'Île-de-France': '75 77 78 91 92 93 94 95'.split(' '),
  Normandie: '14 27 50 61 76'.split(' '),
  'Nouvelle-Aquitaine': '16 17 19 23 24 33 40 47 64 79 86 87'.split(' '),
  Occitanie: '09 11 12 30 31 32 34 46 48 65 66 81 82'.split(' '),
  'Pays de la Loire': '44 49 53 72 85'.split(' '),
  "Provence-Alpes-Côte d'Azur": '04 05 06 13 83 84'.split(' '),
  Guadeloupe: ['971'],
  Martinique: ['972'],
  Guyane: ['973'],
  'La Réunion': ['974'],
  Mayotte: ['976'],
  'Saint-Pierre-et-Miquelon': ['975'],
  'Saint-Barthélemy': ['977'],
  'Saint-Martin': ['978'],
  'Wallis-et-Futuna': ['986'],
  'Polynésie française': ['987'],
  'Nouvelle-Calédonie': ['988'],
};

/** Three-digit codes overseas; 984 (Terres australes et antarctiques) belongs to no region. */
const overseas = Object.values(regions)
  .flat()
  .filter((code) => code.length === 3)
  .concat('984');

export const frenchDepartment: NamedFunction = {
  name: 'french_department',
  parameters: { zipcode: 'varchar', country: 'varchar' },
  returns: 'varchar',
  meaning:
    'The code of the department that a French postal code belongs to: `75`, `2A`, `2B`, `974`; for the collectivities overseas their code (`975`, `977`, `978`, `984`, `986` to `988`). Spaces, `F-`, `CEDEX` and a lost leading zero are read. Null for another country (blank is France; ISO codes of overseas France count as French), for Monaco (98000) and for anything else. A few communes are served from the neighbouring department: they get its code.',
  basis:
    'La Poste: the first digits; Corsica 200, 201, 207 (2A) and 202, 204, 206 (2B); 97133 Saint-Barthélemy, 97150 Saint-Martin.',
  ...inBoth((sql) => once(sql, fiveDigits(sql), 'zip_', department(sql))),
};

/** Five digits, or 00000, which is no postal code. */
function fiveDigits(sql: Dialect): string {
  const compact = sql.replace(`upper(cast(zipcode as ${sql.text}))`, '[\\p{Z}\\p{Cc}]+', '');
  const pattern = sql.literal('^(?:FR?-?)?([0-9]{4,5})(?:[.]0+|CEDEX[0-9]*)?$');
  return `lpad(regexp_extract(${compact}, ${pattern}, 1), 5, '0')`;
}

function department(sql: Dialect): string {
  const french = frenchNames.map((name) => sql.literal(name)).join(', ');
  const place = `coalesce(nullif(trim(upper(cast(country as ${sql.text}))), ''), 'FR')`;
  return `case
    when not ${place} in (${french}) then null
    when zip_ = '97133' then '977'
    when zip_ = '97150' then '978'
    when substr(zip_, 1, 3) in (${overseas.map((code) => sql.literal(code)).join(', ')}) then substr(zip_, 1, 3)
    when substr(zip_, 1, 3) in ('200', '201', '207') then '2A'
    when substr(zip_, 1, 3) in ('202', '204', '206') then '2B'
    when substr(zip_, 1, 2) between '01' and '95' and substr(zip_, 1, 2) <> '20' then substr(zip_, 1, 2)
  end`;
}

export const frenchRegion: NamedFunction = {
  name: 'french_region',
  parameters: { zipcode: 'varchar', country: 'varchar' },
  returns: 'varchar',
  meaning:
    'The region of `french_department`: 13 in Europe, 5 overseas, and the collectivities overseas by their own name; null for the Terres australes (984) and where there is no department.',
  basis: 'Regions since 1 January 2016 (law 2015-29), names of the official geographic code.',
  ...inBoth((sql) => {
    const branches = Object.entries(regions).map(([region, codes]) => {
      const list = codes.map((code) => sql.literal(code)).join(', ');
      return `when department_ in (${list}) then ${sql.literal(region)}`;
    });
    const body = `case ${branches.join('\n')} end`;
    return once(sql, 'french_department(zipcode, country)', 'department_', body);
  }),
};
