import { expect, test } from 'vitest';
import { namesTag } from '../../routes/conditional.ts';

test.each([
  ['W/"a"', true],
  ['"a"', true],
  ['"b", W/"a"', true],
  ['"b",W/"c"', false],
  ['*', true],
  [' * ', true],
  ['a', false],
  ['"A"', false],
  ['', false],
  ['"', false],
  ['"b, a", "a"', true],
])('If-None-Match: %s names W/"a": %s', (header, names) => {
  expect(namesTag(header, 'W/"a"')).toBe(names);
});
