import type { NamedFunction } from './function.ts';

/** Written small inside a name; `le` and `la` only behind another, as in `de la Tour` but `Le Gall`. */
const PARTICLES = new Set(
  'de du des van von der den ten ter zu da do dos das di del della'.split(' '),
);
const ARTICLES = new Set(['le', 'la', 'les']);

export const personName: NamedFunction = {
  name: 'person_name',
  parameters: { last: 'varchar', first: 'varchar' },
  returns: 'varchar',
  meaning:
    "First name, then last name, in title case: `DUPONT`, `jean-marie` is `Jean-Marie Dupont`. Hyphens and apostrophes begin a new capital (`O'Brien`); particles are small (`Charles de Gaulle`, `Jeanne d'Arc`, `Georges de la Tour`) except at the very beginning; a last name that begins with Le or La keeps its capital (`Le Gall`); capitals inside a word are kept as typed (`McDonald`). Either may be null; null when both are blank.",
  basis: 'French typographic usage.',
  duckdb: { call: personNameOf },
  spark: { jvm: 'the same rule over java.lang.String' },
};

function personNameOf(last: string | null, first: string | null): string | null {
  const name = [titled(first), titled(last)].filter(Boolean).join(' ');
  return name ? name.charAt(0).toUpperCase() + name.slice(1) : null;
}

/** One part in title case, its particles small; '' when it is blank. */
function titled(part: string | null): string {
  const words = (part ?? '')
    .normalize('NFC')
    .split(/[\p{Z}\p{Cc}]+/u)
    .filter(Boolean);
  return words
    .map((word, at) => titledWord(word, words[at - 1], at === words.length - 1))
    .join(' ');
}

function titledWord(word: string, before: string | undefined, isLast: boolean): string {
  const lower = word.toLowerCase();
  const follows = before !== undefined && PARTICLES.has(before.toLowerCase());
  if (!isLast && (PARTICLES.has(lower) || (follows && ARTICLES.has(lower)))) return lower;
  // The d' of d'Arc is a particle; the L' of L'Hermite and the O' of O'Brien are not.
  const apart = /^d(['’])(?=\p{L}{2})/u.exec(lower);
  if (apart) return `d${apart[1]}${capitalised(word.slice(2))}`;
  return capitalised(word);
}

/** Capitals at the beginning and behind a hyphen, an apostrophe or a point; deliberate ones inside stay. */
function capitalised(word: string): string {
  if (/\p{Ll}\p{Lu}/u.test(word)) return word;
  return word.toLowerCase().replace(/(^|[-'’.])(\p{L})/gu, (_, before: string, letter: string) => {
    return before + letter.toUpperCase();
  });
}
