/*
 * Codes differ between installations, so what they mean is a setting: `quote=1,order=2,invoice=4`. A meaning may have
 * several codes (`invoice=4|7`), sides may be swapped (`4=invoice`), and JSON does as well.
 */

/** Code, as text, to meaning. */
export type Codes = Record<string, string>;

/** Other words for a meaning, in lower case. */
export type Synonyms = Record<string, string>;

/**
 * Reads a mapping. `meanings` are the words it may use, `synonyms` other words for them; without `meanings` any word
 * will do.
 * @throws Error saying which part cannot be read.
 */
export function parseCodes(text: string, meanings?: readonly string[], synonyms: Synonyms = {}) {
  const codes: Codes = {};
  for (const [left, right] of pairs(text)) {
    const [meaning, list] = isCodes(left) && !isCodes(right) ? [right, left] : [left, right];
    const word = meanings ? known(meaning, meanings, synonyms) : meaning;
    for (const code of list.split('|')) codes[code.trim()] = word;
  }
  return codes;
}

/** Reads a list of codes: `1` or `1,2`. @throws Error when one is not a whole number. */
export function parseCodeList(text: string): string[] {
  const codes = text.split(/[,;|]/).map((code) => code.trim());
  const wrong = codes.find((code) => !isCodes(code));
  if (wrong !== undefined) throw new Error(`"${wrong}" is not a whole number`);
  return codes;
}

/** `left=right` parts of a text, or the properties of a JSON object. @throws Error naming the part that is neither. */
export function pairs(text: string): [string, string][] {
  if (text.trim().startsWith('{')) return jsonPairs(text);
  return text.split(/[,;]/).map((part) => {
    const [left, right, more] = part.split(/[=:]/).map((side) => side.trim());
    if (!left || !right || more !== undefined) throw new Error(`"${part.trim()}" is not name=code`);
    return [left, right];
  });
}

function jsonPairs(text: string): [string, string][] {
  const object = JSON.parse(text) as Record<string, string | number | (string | number)[]>;
  return Object.entries(object).map(([left, right]) => [left, [right].flat().join('|')]);
}

function isCodes(text: string): boolean {
  return /^-?\d+(\s*\|\s*-?\d+)*$/.test(text);
}

function known(word: string, meanings: readonly string[], synonyms: Synonyms): string {
  const lower = word.toLowerCase().replace(/[\s-]+/g, '_');
  const meaning = synonyms[lower] ?? lower;
  if (!meanings.includes(meaning)) {
    throw new Error(`"${word}" is none of ${meanings.join(', ')}`);
  }
  return meaning;
}
