import type { Dataset } from '../dataset.ts';
import { type Parameter, Refusal } from './parameter.ts';

/** Longer than any name a person types. */
export const MAX_SEARCH = 64;

/** `q`, for a dataset that has text beside its source. */
export function searchParameter(dataset: Dataset): Parameter[] {
  const columns = dataset.columns
    .filter(({ kind, name }) => kind === 'text' && name !== 'source')
    .map(({ name }) => name);
  if (!columns.length) return [];
  return [
    {
      name: 'q',
      schema: {
        type: 'string',
        minLength: 1,
        maxLength: MAX_SEARCH,
        description:
          'Rows in which one of the text columns holds this text, whatever its case and accents: `cafe` finds `Café`. ' +
          `No character has a special meaning. Searched: ${columns.join(', ')}.`,
        examples: ['cafe'],
      },
      read(text, query) {
        if (!text || [...text].length > MAX_SEARCH) {
          throw new Refusal(`does not have 1 to ${MAX_SEARCH} characters`);
        }
        query.filters.push({ is: 'search', columns, text });
      },
    },
  ];
}

/** A text without case and accents: what two texts are compared by. */
export function plain(text: string): string {
  const bare = text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
  return bare.replaceAll('œ', 'oe').replaceAll('æ', 'ae').replaceAll('ß', 'ss');
}

/** A regular expression (PCRE) that finds the text with any accents; to be used without regard to case. */
export function searchPattern(text: string): string {
  const letters = [...plain(text)];
  let pattern = '';
  for (let at = 0; at < letters.length; at += 1) {
    const [one = '', two = ''] = [letters[at], letters[at + 1]];
    const joined = ligatures[one + two];
    pattern += joined ? `(?:${anyForm(one)}${anyForm(two)}|[${joined}])` : anyForm(one);
    if (joined) at += 1;
  }
  return pattern;
}

const ligatures: Record<string, string> = { oe: 'œŒ', ae: 'æÆ', ss: 'ßẞ' };

/** A letter with any accent, composed or followed by its marks; another character as it is. */
function anyForm(letter: string): string {
  const forms = accented.get(letter);
  const code = (letter.codePointAt(0) ?? 0).toString(16);
  return `${forms ? `[${letter}${forms}]` : `\\x{${code}}`}[\\x{300}-\\x{36f}]*`;
}

/** Each plain letter with the letters that are it with an accent. */
const accented = accentedLetters();

function accentedLetters(): Map<string, string> {
  const found = new Map([...'abcdefghijklmnopqrstuvwxyz'].map((letter) => [letter, '']));
  const blocks = [
    [0xc0, 0x24f],
    [0x1e00, 0x1eff],
  ] as const;
  for (const [first, last] of blocks) {
    for (let code = first; code <= last; code += 1) {
      const letter = String.fromCodePoint(code);
      const base = plain(letter);
      if (base !== letter && found.has(base)) found.set(base, found.get(base) + letter);
    }
  }
  return found;
}
