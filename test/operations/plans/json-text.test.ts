import { expect, test } from 'vitest';
import { JsonText } from '../../../src/operations/plans/json-text.ts';

test('a text without gaps is what was appended', () => {
  const text = new JsonText();
  expect(text.toString()).toBe('');
  text.tail += '{"a":';
  text.tail += '1}';
  expect(text.toString()).toBe('{"a":1}');
});

test('gaps stand where they were left, whatever is written first', () => {
  const text = new JsonText();
  text.tail += '[';
  const first = text.gap();
  text.tail += ',';
  const second = text.gap();
  text.tail += ']';
  second.tail += '2';
  first.tail += '{';
  const within = first.gap();
  first.tail += '}';
  within.tail += '"a":1';
  expect(text.toString()).toBe('[{"a":1},2]');
  expect(text.toString()).toBe('[{"a":1},2]');
});
