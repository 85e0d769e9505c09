import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { countryCode, frenchCountries } from './countries.ts';
import type { NamedFunction } from './function.ts';

/*
 * The `max` metadata, three times as slow as `min` (24 against 8 µs for a number): `min` takes any nine digits for a
 * French number, so that 0262 of La Réunion would become +33 2 62. The difference is paid once per distinct value.
 */

/** Overseas France, by who answers for a prefix of the common plan; Saint-Pierre-et-Miquelon dials 0508 and six digits. */
const OVERSEAS: [country: CountryCode, calling: string][] = [
  ['GP', '+590'],
  ['MQ', '+596'],
  ['GF', '+594'],
  ['RE', '+262'],
  ['YT', '+262'],
];
/** What may be overseas of the numbers that are dialled 0 and nine digits everywhere in France. */
const OVERSEAS_PREFIX = /^(26[2389]|59[0468]|639|69[0-7]|709|9(39|47|76))/;

/** A number as it is written in France, with nothing but another number behind it. */
const FRENCH =
  /(?<!\d)(?:(?:\+|00)33\s*(?:\(0\))?|0)\s*[1-9](?:[\s.-]*\d{2}){4}(?=\s*(?:$|[^\d\s.-]|[\s.-]+[0+]))/g;

/** How many distinct values are remembered, some 20 MB, and up to which length. */
const MEMORY = 100_000;
const LONGEST = 60;
const remembered = new Map<string, string | null>();

export const phoneE164: NamedFunction = {
  name: 'phone_e164',
  parameters: { value: 'varchar', country: 'varchar' },
  returns: 'varchar',
  meaning:
    'The first valid phone number in the text as E.164, without its extension; the country (ISO 3166, two or three letters; blank is France) is that of numbers without a prefix. Overseas French numbers get their own prefix (0262… is +262262…), also where +33 was written. Null when none is valid; of an unknown country only numbers with a prefix are read.',
  basis: 'libphonenumber, complete metadata; French numbering plan (ARCEP) for overseas prefixes.',
  duckdb: { call: phoneOf },
  spark: {
    jvm: 'com.google.i18n.phonenumbers.PhoneNumberUtil, and the same rule for overseas France',
  },
};

function phoneOf(value: string | null, country: string | null): string | null {
  if (!value || !/\d{2}/.test(value.replace(/\D/g, ''))) return null;
  const key = `${country ?? ''}|${value}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  if (remembered.size >= MEMORY) remembered.clear();
  const found = firstValid(value, country);
  if (value.length <= LONGEST) remembered.set(key, found);
  return found;
}

function firstValid(value: string, country: string | null): string | null {
  const home = country?.trim() ? countryCode(country) : 'FR';
  for (const candidate of candidates(value)) {
    const number = valid(candidate, home as CountryCode | undefined);
    if (number) return number;
  }
  return null;
}

/** The whole text, then its pieces, then what looks like French numbers written one behind the other. */
function candidates(value: string): string[] {
  // A phone field holds no more; a novel in it must not cost a second.
  const text = value.slice(0, 200).normalize('NFKC').replace(/\.0+$/, '');
  const pieces = text.split(/[;,|/\n\r\\]|\s(?:ou|et|or|-)\s/i);
  const french = text.match(FRENCH) ?? [];
  return [text, ...(pieces.length > 1 ? pieces : []), ...french].map(dialled);
}

/** Without the (0) that is not dialled behind a prefix, and without an extension; 00 is +. */
function dialled(text: string): string {
  return text
    .replace(/(?:ext|extension|poste|p|post|#|x)[\s.:]*\d{1,6}\s*$/i, '')
    .replace(/^[^\d+(]*/, '')
    .replace(/^00\s*(?=[1-9])/, '+')
    .replace(/^(\+[^(]{1,6})\(0\)/, '$1');
}

function valid(text: string, home: CountryCode | undefined): string | null {
  const french = home !== undefined && frenchCountries.includes(home);
  // Nouvelle-Calédonie and the like have plans of their own; what does not fit them is read as in France.
  const countries = french && home !== 'FR' ? [home, 'FR' as const] : [home];
  for (const country of countries) {
    const number = parsePhoneNumberFromString(text, country);
    if (!number) continue;
    const elsewhere = number.countryCallingCode === '33' ? overseas(number.nationalNumber) : null;
    if (elsewhere) return elsewhere;
    if (number.isValid()) return number.number;
  }
  return null;
}

/** A number of the French plan as that of the overseas land which answers for it. */
function overseas(national: string): string | null {
  if (national.startsWith('508')) return e164(`+508${national.slice(3)}`);
  if (!OVERSEAS_PREFIX.test(national)) return null;
  for (const [, calling] of OVERSEAS) {
    const number = e164(`${calling}${national}`);
    if (number) return number;
  }
  return null;
}

function e164(text: string): string | null {
  const number = parsePhoneNumberFromString(text);
  return number?.isValid() ? number.number : null;
}
