/*
 * An address as it may stand in a log: what looks like a key, a token or a password is left out, wherever a client put it
 * by mistake. Who sent one there still reads in the answer that it is no parameter.
 */

const SECRET_NAME =
  /(^|[_-])(key|api_?key|token|auth|authorization|secret|password|passwd|pwd|jwt|bearer|credentials?)$/i;
/** A key of ours, and a JSON Web Token, within any text. */
const SECRET_VALUE = /gs_[0-9a-f]{10}_[\w-]+|eyJ[\w-]+\.[\w-]+(\.[\w-]*)?/;
const LEFT_OUT = '***';

export const looksSecret = (text: string): boolean => SECRET_VALUE.test(decoded(text));

export function loggedUrl(url: string): string {
  const [path = '', ...rest] = url.split('?');
  const shown = path.split('/').map((part) => (looksSecret(part) ? LEFT_OUT : part));
  if (!rest.length) return shown.join('/');
  return `${shown.join('/')}?${rest.join('?').split('&').map(loggedPart).join('&')}`;
}

function loggedPart(part: string): string {
  const [name = '', ...value] = part.split('=');
  if (looksSecret(name)) return LEFT_OUT;
  const isSecret = SECRET_NAME.test(decoded(name)) || looksSecret(value.join('='));
  return value.length && isSecret ? `${name}=${LEFT_OUT}` : part;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
