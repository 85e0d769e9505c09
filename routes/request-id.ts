/** The caller's id when it is a plain token, so that it can stand in a log and a header; else undefined. */
export function requestId(given: string | string[] | undefined): string | undefined {
  return typeof given === 'string' && /^[\w.:-]{1,128}$/.test(given) ? given : undefined;
}
