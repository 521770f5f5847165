import { describe, expect, test } from 'vitest';
import type { Message } from '../../src/datasources/mail-source.ts';
import { advance } from '../../src/live/advance.ts';
import type { InboxSnapshot } from '../../src/live/inbox-snapshot.ts';
import { withMessage, withoutMessage } from '../../src/live/inbox-snapshot.ts';
import { markOfId } from '../../src/live/marks.ts';
import { listOf, message } from '../helpers/messages.ts';

const arrivals = (snapshot: InboxSnapshot) => snapshot.arrivals.map(({ seen: { seq }, message: { id } }) => [seq, id]);

/** The snapshot after these lists, each with the newest message first. */
const through = (...lists: (readonly (string | Message)[])[]) =>
  lists.reduce((snapshot: InboxSnapshot | null, list) => advance(snapshot, listOf(...list)), null) as InboxSnapshot;

describe('a snapshot', () => {
  test('counts arrivals in the order in which they came, the oldest of a list first', () => {
    expect(arrivals(through(['b', 'a']))).toEqual([
      [1, 'a'],
      [2, 'b'],
    ]);
    expect(arrivals(through(['b', 'a'], ['d', 'c', 'b', 'a']))).toEqual([
      [1, 'a'],
      [2, 'b'],
      [3, 'c'],
      [4, 'd'],
    ]);
  });

  test('does not go by times, which may be equal or go back', () => {
    const at = (id: string, time: number) => message(id, { receivedAt: new Date(time) });
    const snapshot = through([at('b', 5), at('a', 9)], [at('d', 1), at('c', 5), at('b', 5), at('a', 9)]);
    expect(snapshot.arrivals.map(({ message: { id } }) => id)).toEqual(['a', 'b', 'c', 'd']);
  });

  test('stays the same object through a list that says the same, and keeps the messages that have not changed', () => {
    const snapshot = through(['b', 'a']);
    expect(advance(snapshot, listOf('b', 'a'))).toBe(snapshot);
    const next = advance(snapshot, listOf('c', message('b', { isSeen: true }), 'a'));
    expect(next.arrivals[0]?.message).toBe(snapshot.arrivals[0]?.message);
    expect(next.arrivals[1]?.message).not.toBe(snapshot.arrivals[1]?.message);
  });

  test.each([
    ['place alone', {}],
    ['seen flag', { isSeen: true }],
    ['content', { content: 'other' }],
    ['time', { receivedAt: new Date(5) }],
    ['subject', { subject: 'other' }],
    ['sender', { fromAddress: 'other@sandbox.test' }],
  ])('keeps the place of a message whose %s changes', (_, fields) => {
    const turned = through(['c', 'b', 'a'], [message('a', fields), 'b', message('c', fields)]);
    expect(arrivals(turned)).toEqual([
      [1, 'a'],
      [2, 'b'],
      [3, 'c'],
    ]);
    expect(turned.arrivals[0]?.message).toMatchObject(fields);
    expect(turned.lastSeq).toBe(3);
  });

  test('remembers what is gone, so that its return is not news', () => {
    expect(arrivals(through(['b', 'a'], []))).toEqual([]);
    expect(arrivals(through(['b', 'a'], [], ['c', 'b', 'a']))).toEqual([
      [1, 'a'],
      [2, 'b'],
      [3, 'c'],
    ]);
  });

  test('counts each id of a list once or, if it names two messages there, both, and holds to that', () => {
    const twice = [message('x', { subject: 'one', content: 'one' }), message('x', { subject: 'two', content: 'two' })];
    expect(through(twice).lastSeq).toBe(2);
    expect(through(twice, twice.toReversed(), ['y', ...twice]).lastSeq).toBe(3);
  });

  test('can have one message replaced or taken out without forgetting it', () => {
    const snapshot = through(['b', 'a']);
    expect(withMessage(snapshot, message('a', { isSeen: true })).list.messages[1]?.isSeen).toBe(true);
    const without = withoutMessage(snapshot, 'a');
    expect(arrivals(without)).toEqual([[2, 'b']]);
    expect(withoutMessage(without, 'a')).toBe(without);
    expect(arrivals(advance(without, listOf('c', 'b', 'a')))).toEqual([
      [1, 'a'],
      [2, 'b'],
      [3, 'c'],
    ]);
  });
});

describe('what a snapshot remembers', () => {
  test('is the latest two thousand of those that are gone, and all that is there', () => {
    let snapshot = through(['stays']);
    for (let i = 0; i < 2_100; i += 1) snapshot = advance(snapshot, listOf(`m${i}`, 'stays'));
    const { all, byId } = snapshot.memory;
    expect([all.length, byId.size]).toEqual([2_002, 2_002]);
    expect(byId.get(markOfId('stays'))).toMatchObject([{ seq: 1 }]);
    expect(['m98', 'm99'].map((id) => byId.has(markOfId(id)))).toEqual([false, true]);
  });

  test('is what went last, however early it came: an old message that one list leaves out is not new in the next', () => {
    let snapshot = through(['old']);
    for (let i = 0; i < 2_010; i += 1) snapshot = advance(snapshot, listOf(`m${i}`, 'old'));
    const { lastSeq } = snapshot;
    snapshot = advance(snapshot, listOf('new'));
    snapshot = advance(snapshot, listOf('new', 'old'));
    expect(arrivals(snapshot)).toEqual([
      [1, 'old'],
      [lastSeq + 1, 'new'],
    ]);
  });

  test('has a bound for what was deleted through the gateway too', () => {
    let snapshot = through([]);
    for (let i = 0; i < 2_100; i += 1) snapshot = withoutMessage(advance(snapshot, listOf(`m${i}`)), `m${i}`);
    expect(snapshot.memory.all.length).toBe(2_001);
  });

  test('has room for the longest list, so that ten thousand messages are not new after an empty list and an arrival', () => {
    const ids = Array.from({ length: 10_000 }, (_, i) => `m${i}`);
    const snapshot = through([...ids], [], ['new'], ['new', ...ids], [], ['new', ...ids]);
    expect([snapshot.arrivals.length, snapshot.lastSeq]).toEqual([10_001, 10_001]);
  });

  test('takes no longer for ten thousand equal mails than for others', () => {
    const equals = Array.from({ length: 10_000 }, (_, i) => message(`m${i}`, { subject: 'equal' }));
    const rotated = equals.map((item) => ({ ...item, id: `${item.id} anew` }));
    const snapshot = through(equals, rotated);
    expect([snapshot.arrivals.length, snapshot.lastSeq]).toEqual([10_000, 10_000]);
  });
});
