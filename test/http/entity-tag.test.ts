import { expect, test } from 'vitest';
import { entityTag, isNamed } from '../../src/http/entity-tag.ts';

// No type has a blank in it.
test('a tag tells apart bodies and types', () => {
  const tags = [entityTag('a', 'b'), entityTag('b', 'b'), entityTag('a', 'c'), entityTag('', '')];
  expect(new Set(tags).size).toBe(tags.length);
  expect(entityTag('a', 'b')).toBe(entityTag('a', 'b'));
  for (const tag of tags) expect(tag).toMatch(/^"[\w-]{27}"$/);
});

test.each([
  [undefined, false],
  ['', false],
  ['*', true],
  [' * ', true],
  ['"tag"', true],
  ['W/"tag"', true],
  ['"a", "tag"', true],
  ['"a","b" , W/"tag"', true],
  ['tag', false],
  ['"TAG"', false],
  ['"tag', false],
  ['"a", *', false],
  ['"*"', false],
])('%s names it: %s', (header, isIt) => {
  expect(isNamed('"tag"', header)).toBe(isIt);
});
