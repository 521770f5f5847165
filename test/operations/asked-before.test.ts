import { expect, test } from 'vitest';
import { AskedBefore } from '../../src/operations/asked-before.ts';

test('a question is new the first time, and known from then on', () => {
  const asked = new AskedBefore();
  for (const question of ['', 'a', 'b', 'x'.repeat(10_000)]) {
    expect([asked.note(question), asked.note(question), asked.note(question)]).toEqual([false, true, true]);
  }
});

test('of questions that differ at their end, each is new', () => {
  const asked = new AskedBefore();
  const known = Array.from({ length: 1_000 }, (_, i) => asked.note(`${'query '.repeat(500)}{"id":"${i}"}`));
  expect(known.filter(Boolean)).toEqual([]);
});

test('what came long ago is forgotten for what came since', () => {
  const asked = new AskedBefore();
  asked.note('the first');
  for (let i = 0; i < 1_000_000; i += 1) asked.note(`question ${i}`);
  expect(asked.note('the first')).toBe(false);
});
