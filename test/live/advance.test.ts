import { describe, expect, test } from 'vitest';
import { advance } from '../../src/live/advance.ts';
import type { InboxSnapshot } from '../../src/live/inbox-snapshot.ts';
import { withMessage, withoutMessage } from '../../src/live/inbox-snapshot.ts';
import { markOfId } from '../../src/live/marks.ts';
import { listOf, message } from '../helpers/messages.ts';

const arrivals = (snapshot: InboxSnapshot) => snapshot.arrivals.map(({ seen: { seq }, message: { id } }) => [seq, id]);

describe('a snapshot', () => {
  test('counts arrivals in the order in which they came, the oldest of a list first', () => {
    const first = advance(null, listOf('b', 'a'));
    expect(arrivals(first)).toEqual([
      [1, 'a'],
      [2, 'b'],
    ]);
    expect(arrivals(advance(first, listOf('d', 'c', 'b', 'a')))).toEqual([
      [1, 'a'],
      [2, 'b'],
      [3, 'c'],
      [4, 'd'],
    ]);
  });

  test('keeps the place of a message whatever becomes of the list: reversed, seen, changed', () => {
    const first = advance(null, listOf('c', 'b', 'a'));
    const turned = advance(first, listOf('a', message('b', { isSeen: true }), message('c', { content: 'changed' })));
    expect(arrivals(turned)).toEqual([
      [1, 'a'],
      [2, 'b'],
      [3, 'c'],
    ]);
    expect(turned.arrivals[1]?.message.isSeen).toBe(true);
    expect(turned.lastSeq).toBe(first.lastSeq);
  });

  test('remembers what is gone, so that its return is not news', () => {
    const full = advance(null, listOf('b', 'a'));
    const empty = advance(full, listOf());
    expect(arrivals(empty)).toEqual([]);
    expect(arrivals(advance(empty, listOf('c', 'b', 'a')))).toEqual([
      [1, 'a'],
      [2, 'b'],
      [3, 'c'],
    ]);
  });

  test('forgets the oldest of those that are gone past two thousand, and never one that is there', () => {
    let snapshot = advance(null, listOf('stays'));
    for (let i = 0; i < 3_000; i += 1) snapshot = advance(snapshot, listOf(`m${i}`, 'stays'));
    const { all, byId } = snapshot.memory;
    expect(all.length).toBe(2_002);
    expect(byId.get(markOfId('stays'))?.seq).toBe(1);
    expect(byId.has(markOfId('m1000'))).toBe(true);
    expect(byId.has(markOfId('m998'))).toBe(false);
  });

  test('can have one message replaced or taken out without forgetting it', () => {
    const snapshot = advance(null, listOf('b', 'a'));
    expect(withMessage(snapshot, message('a', { isSeen: true })).list.messages[1]?.isSeen).toBe(true);
    const without = withoutMessage(snapshot, 'a');
    expect(arrivals(without)).toEqual([[2, 'b']]);
    expect(arrivals(advance(without, listOf('c', 'b', 'a')))).toEqual([
      [1, 'a'],
      [2, 'b'],
      [3, 'c'],
    ]);
  });
});
