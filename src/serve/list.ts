import { Refusal } from './parameter.ts';

/** More values than a person or a page selects. */
export const MAX_VALUES = 200;
/** Longer than any value that a person or a page selects. */
export const MAX_VALUE = 1_000;

/**
 * The values of a comma list; a value that is missing (`null`) is null. A backslash takes the character after it as it
 * is: `\,` is a comma, `\\` a backslash, `\null` the word. @throws Refusal for an empty value or a lone backslash.
 */
export function listValues(text: string): (string | null)[] {
  const values: (string | null)[] = [];
  let value = '';
  let isPlain = true;
  const end = () => {
    if (!value) throw new Refusal('holds an empty value');
    if (value.length > MAX_VALUE) {
      throw new Refusal(`holds a value of more than ${MAX_VALUE} characters`);
    }
    values.push(isPlain && value === 'null' ? null : value);
    value = '';
    isPlain = true;
  };
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === ',') {
      end();
    } else if (text[at] === '\\') {
      at += 1;
      isPlain = false;
      value += text[at] ?? refuseLoneBackslash();
    } else value += text[at];
  }
  end();
  refuseTooMany(values.length);
  return values;
}

/** @throws Refusal for more values than are taken */
export function refuseTooMany(count: number): void {
  if (count > MAX_VALUES) throw new Refusal(`holds more than ${MAX_VALUES} values`);
}

function refuseLoneBackslash(): never {
  throw new Refusal('ends with a lone backslash; write \\\\ for one');
}
