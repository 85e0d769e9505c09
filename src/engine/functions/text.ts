import { type Dialect, once } from './dialect.ts';
import { inBoth, type NamedFunction } from './function.ts';

/** Characters that nobody sees: soft hyphen, zero-width space, word joiner, byte order mark. */
const INVISIBLE = '[\\x{AD}\\x{200B}\\x{2060}\\x{FEFF}]+';
/** Control characters and every kind of space, the non-breaking ones too. */
const SPACES = '[\\p{Cc}\\p{Z}]+';

export const cleanText: NamedFunction = {
  name: 'clean_text',
  parameters: { value: 'varchar' },
  returns: 'varchar',
  meaning:
    'The text trimmed, with control characters and spaces of every kind collapsed into one space, invisible characters removed, in Unicode form NFC; null when nothing is left.',
  basis: 'Unicode NFC (UAX #15); categories Cc and Z.',
  duckdb: {
    macro: `nullif(trim(regexp_replace(
      regexp_replace(nfc_normalize(cast(value as varchar)), '${INVISIBLE}', '', 'g'),
      '${SPACES}', ' ', 'g')), '')`,
  },
  spark: { jvm: 'java.text.Normalizer (NFC), then the same two replacements and trim' },
};

export const addressFull: NamedFunction = {
  name: 'address_full',
  parameters: { a1: 'varchar', a2: 'varchar', a3: 'varchar', a4: 'varchar' },
  returns: 'varchar',
  meaning:
    "The parts of an address cleaned and joined by ', ', blank ones left out, a repeated one (whatever its case) once; null when all are blank.",
  basis: 'The order of the fields.',
  ...inBoth((sql) => {
    const parts = sql.list(...['a1', 'a2', 'a3', 'a4'].map((part) => `clean_text(${part})`));
    return once(sql, parts, 'parts_', `nullif(${sql.join(sql.distinct('parts_'), ', ')}, '')`);
  }),
};

const WORD = "[a-z0-9!#$%&'*+/=?^_`{|}~-]+";
/** Letters beyond ASCII by their range: their classes make a pattern that takes a second to compile. */
const LETTER = 'a-z\\x{A1}-\\x{10FFFF}';
const LABEL = `[${LETTER}0-9](?:[${LETTER}0-9-]*[${LETTER}0-9])?`;
const ADDRESS = `^${WORD}(?:[.]${WORD})*@(?:${LABEL}[.])+(?:[${LETTER}]{2,63}|xn--[a-z0-9-]{2,59})$`;

export const emailOrNull: NamedFunction = {
  name: 'email_or_null',
  parameters: { value: 'varchar' },
  returns: 'varchar',
  meaning:
    'The first valid e-mail address in the text, in lower case, without `mailto:`, `<>`, quotes and what stands around; null when there is none.',
  basis:
    'dot-atom of RFC 5322 before the @ (ASCII, up to 64), host name with a top-level domain after it (international letters allowed), up to 254 in all.',
  ...inBoth((sql) => {
    const valid = sql.filter(candidates(sql), 'mail_', isEmail(sql, 'mail_'));
    return `cast(${sql.first(valid)} as ${sql.text})`;
  }),
};

function candidates(sql: Dialect): string {
  const parts = sql.split(`lower(cast(value as ${sql.text}))`, '[\\p{Z}\\p{Cc},;<>()"\\[\\]]+');
  return sql.map(parts, 'part_', sql.replace('part_', "^'|^mailto:|[?].*$|[.:']+$", ''));
}

function isEmail(sql: Dialect, mail: string): string {
  return `length(${mail}) <= 254 and ${sql.matches(mail, '^[^@]{1,64}@')}
    and ${sql.matches(mail, ADDRESS)}`;
}

/** Words that say what kind of company a name belongs to, not which. */
const LEGAL_FORMS = `sarlu? sasu? sa eurl eirl ei sci scpi snc scp scm scop sca scs scea gaec earl gie selarl selas
  sprl srl bvba bv nv spa gmbh ag ltd llc inc plc ets etb ets etabl etablissements? societes? ste soc cie`;

const legalForm = `\\b(?:${LEGAL_FORMS.trim().split(/\s+/).join('|')})\\b`;

/** Ligatures and the ampersand, as they are written by who cannot type them. */
const spelledOut = [
  ['œ', 'oe'],
  ['æ', 'ae'],
  ['ß', 'ss'],
  ['&', ' et '],
].reduce((text, [from, to]) => `replace(${text}, '${from}', '${to}')`, 'lower(clean_text(value))');

const plain = `trim(regexp_replace(regexp_replace(strip_accents(${spelledOut}),
  '\\b([a-z])[.]', '\\1', 'g'), '[^\\p{L}\\p{N}]+', ' ', 'g'))`;

export const normalKey: NamedFunction = {
  name: 'normal_key',
  parameters: { value: 'varchar' },
  returns: 'varchar',
  meaning:
    'A key to match duplicates by: lower case, no accents, no punctuation, no legal forms (SARL, S.A.S., Ets, Société …), one space between words. A name of legal forms alone keeps them.',
  basis: 'Legal forms of France and its neighbours.',
  duckdb: {
    macro: `list_transform([${plain}], lambda plain_: coalesce(nullif(trim(regexp_replace(
      regexp_replace(plain_, '${legalForm}', ' ', 'g'), ' +', ' ', 'g')), ''), nullif(plain_, '')))[1]`,
  },
  spark: { jvm: 'java.text.Normalizer (NFD) without marks (Mn), then the same replacements' },
};

export const surrogateKey: NamedFunction = {
  name: 'surrogate_key',
  parameters: { value: 'varchar' },
  returns: 'bigint',
  meaning:
    'A stable whole number from 1 to 2^52 - 1 for a text, exact in a double too; null for a blank text. Two of a million texts meet with a probability of about 1 in 9,000.',
  basis: 'The first 52 bits of md5 (RFC 1321) of the text in UTF-8; 0 becomes 1.',
  ...inBoth((sql) => {
    const text = `cast(value as ${sql.text})`;
    const bits = sql.hexadecimal(`substr(md5(${text}), 1, 13)`);
    return `case when trim(${text}) <> '' then greatest(cast(1 as bigint), ${bits}) end`;
  }),
};
