import { expect, test } from 'vitest';
import { FairQueue } from '../../src/reading/fair-queue.ts';

test('owners take turns, and each gives its oldest first', () => {
  const queue = new FairQueue<string>(10);
  for (const item of ['a1', 'a2', 'a3', 'b1', 'c1', 'c2']) expect(queue.add(item.charAt(0), item)).toBe(true);
  const taken = Array.from({ length: 7 }, () => queue.take());
  expect(taken).toEqual(['a1', 'b1', 'c1', 'a2', 'c2', 'a3', undefined]);
});

test('an owner has so much room and no more, whatever the others have', () => {
  const queue = new FairQueue<number>(2);
  expect([queue.add('a', 1), queue.add('a', 2), queue.add('a', 3), queue.add('b', 4)]).toEqual([
    true,
    true,
    false,
    true,
  ]);
  queue.take();
  expect(queue.add('a', 5)).toBe(true);
});
