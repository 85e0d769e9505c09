/**
 * Whether If-None-Match names the tag: a list, `*`, and compared weakly (RFC 9110, 13.1.2). What is no tag matches
 * nothing.
 */
export function namesTag(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false;
  if (header === tag || header.trim() === '*') return true;
  const opaque = tag.replace(/^W\//, '');
  return [...header.matchAll(/"[\x21\x23-\x7e\x80-\xff]*"/g)].some(([each]) => each === opaque);
}
