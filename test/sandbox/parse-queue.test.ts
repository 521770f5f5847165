import { expect, test } from 'vitest';
import { isHeavy, ParseQueue } from '../../src/sandbox/parse-queue.ts';

const light = (id: number, inboxId = id) => ({ id, inboxId, heavy: false });
const heavy = (id: number, inboxId = id) => ({ id, inboxId, heavy: true });

test.each<[string, Buffer, boolean]>([
  ['nothing', Buffer.alloc(0), false],
  ['a newsletter', Buffer.from(`${'x'.repeat(76)}\r\n`.repeat(3000)), false],
  ['256 KB', Buffer.alloc(256 * 1024, 'x'), false],
  ['more than that', Buffer.alloc(256 * 1024 + 1, 'x'), true],
  ['5,000 lines', Buffer.from('\n'.repeat(5000)), false],
  ['more than that', Buffer.from('\n'.repeat(5001)), true],
])('%s: heavy or not', (_name, raw, expected) => {
  expect(isHeavy(raw)).toBe(expected);
});

test('heavy mails are parsed one at a time, and leave a place for light ones', () => {
  const queue = new ParseQueue(2);
  for (const mail of [heavy(1), heavy(2), light(3), light(4)]) queue.add(mail);
  const first = queue.take();
  expect([first, queue.take(), queue.take(), queue.take()]).toEqual([heavy(1), light(3), light(4), undefined]);
  if (first) queue.done(first);
  expect(queue.take()).toEqual(heavy(2));
});

test('with one place heavy mails have theirs, too', () => {
  const queue = new ParseQueue(1);
  queue.add(heavy(1));
  expect(queue.take()).toEqual(heavy(1));
});

test('the inboxes take turns, each in its own order', () => {
  const queue = new ParseQueue(2);
  for (const mail of [light(1, 7), light(2, 7), light(3, 7), light(4, 8), light(5, 9)]) queue.add(mail);
  expect(Array.from({ length: 5 }, () => queue.take()?.id)).toEqual([1, 4, 5, 2, 3]);
});
