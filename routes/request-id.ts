import { looksSecret } from './logged-url.ts';

/** The caller's id when it is a plain token, so that it can stand in a log and a header; else undefined. */
export function requestId(given: string | string[] | undefined): string | undefined {
  const isPlain = typeof given === 'string' && /^[\w.:-]{1,128}$/.test(given);
  return isPlain && !looksSecret(given) ? given : undefined;
}
