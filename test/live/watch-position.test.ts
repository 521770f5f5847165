import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { advance } from '../../src/live/advance.ts';
import type { Covered } from '../../src/live/cursor.ts';
import { decodeCursor, encodeCursor } from '../../src/live/cursor.ts';
import type { InboxSnapshot } from '../../src/live/inbox-snapshot.ts';
import { coveredUpTo } from '../../src/live/inbox-snapshot.ts';
import { markOf } from '../../src/live/marks.ts';
import { WatchPosition } from '../../src/live/watch-position.ts';
import { listOf, message } from '../helpers/messages.ts';

/** Everything a watcher is given from a snapshot. */
function drain(snapshot: InboxSnapshot, position: WatchPosition): string[] {
  const ids: string[] = [];
  for (let arrival = position.take(snapshot); arrival; arrival = position.take(snapshot)) ids.push(arrival.message.id);
  return ids;
}

/** The content of a cursor that covers these messages. */
function covering(...ids: readonly string[]): Covered {
  const snapshot = advance(null, listOf(...ids));
  return coveredUpTo(snapshot, snapshot.lastSeq);
}

const count = (n: number, prefix = 'm') => Array.from({ length: n }, (_, i) => `${prefix}${i}`);

describe('a watcher', () => {
  test('that starts now is given nothing that is there', () => {
    const snapshot = advance(null, listOf('b', 'a'));
    expect(drain(snapshot, WatchPosition.fromNow(snapshot))).toEqual([]);
    expect(drain(advance(snapshot, listOf('c', 'b', 'a')), WatchPosition.fromNow(snapshot))).toEqual(['c']);
  });

  test('that resumes is given what its cursor lacks, oldest first', () => {
    const snapshot = advance(null, listOf('d', 'c', 'b', 'a'));
    const position = WatchPosition.fromCursor(covering('a', 'c'));
    expect(drain(snapshot, position)).toEqual(['b', 'd']);
  });

  test('that resumes while the list happens to be empty is not given the old ones again', () => {
    const empty = advance(null, listOf());
    const position = WatchPosition.fromCursor(covering('a', 'b'));
    expect(drain(advance(empty, listOf('c', 'b', 'a')), position)).toEqual(['c']);
  });

  test('has covered just what it was given and what stood before it', () => {
    const snapshot = advance(null, listOf('c', 'b', 'a'));
    const start = WatchPosition.fromCursor(covering('a'));
    expect(start.take(snapshot)?.message.id).toBe('b');
    expect(start.covered(snapshot)()).toEqual(covering('a', 'b'));
  });

  test('that is far behind is given thousands in their order', () => {
    const ids = count(5_000);
    const empty = advance(null, listOf());
    const full = advance(empty, listOf(...ids.toReversed()));
    expect(drain(full, WatchPosition.fromNow(empty))).toEqual(ids);
    expect(drain(full, WatchPosition.fromCursor(covering('m1')))).toEqual(ids.toSpliced(1, 1));
  });

  test('of ten thousand messages resumes after five hundred more on a feed that has just begun', () => {
    const key = randomBytes(32);
    const old = count(10_000);
    const news = count(500, 'new ');
    const before = advance(null, listOf(...old.toReversed()));
    const cursor = encodeCursor(WatchPosition.fromNow(before).covered(before)(), key);
    const fresh = advance(null, listOf(...[...old, ...news].toReversed()));
    const position = WatchPosition.fromCursor(decodeCursor(cursor, key));
    expect(drain(fresh, position)).toEqual(news);
    const next = encodeCursor(position.covered(fresh)(), key);
    expect(drain(fresh, WatchPosition.fromCursor(decodeCursor(next, key)))).toEqual([]);
  });
});

describe('a message that is away when a watcher comes by', () => {
  const start = advance(null, listOf('old'));
  const shown = advance(start, listOf('b', 'a', 'old'));
  const hidden = advance(shown, listOf('b', 'old'));

  test('is given when it is there, and once', () => {
    const position = WatchPosition.fromNow(start);
    expect(drain(hidden, position)).toEqual(['b']);
    expect([2, 3].map((seq) => position.hasGiven(seq))).toEqual([false, true]);
    const back = advance(hidden, listOf('c', 'b', 'a', 'old'));
    expect(drain(back, position)).toEqual(['a', 'c']);
    expect(drain(advance(advance(back, listOf()), listOf('c', 'b', 'a', 'old')), position)).toEqual([]);
    expect(position.hasGiven(2)).toBe(true);
  });

  test('is not covered by the cursors from then on, until it is given', () => {
    const position = WatchPosition.fromNow(start);
    drain(hidden, position);
    expect(position.covered(hidden)()).toEqual(covering('old', 'b'));
    expect(drain(shown, WatchPosition.fromCursor(position.covered(hidden)()))).toEqual(['a']);
  });

  test('tells its position from that of a watcher that was given it', () => {
    const [fast, slow, slower] = [0, 1, 2].map(() => WatchPosition.fromNow(start)) as [
      WatchPosition,
      WatchPosition,
      WatchPosition,
    ];
    drain(shown, fast);
    drain(hidden, slow);
    drain(hidden, slower);
    expect(slow.key).toBe(slower.key);
    expect(slow.key).not.toBe(fast.key);
    drain(shown, slow);
    expect(slow.key).toBe(fast.key);
  });

  test('is given in its place among thousands, every other of which is there', () => {
    const ids = count(10_000);
    const full = advance(start, listOf(...ids.toReversed()));
    const half = advance(full, listOf(...ids.filter((_, i) => i % 2).toReversed()));
    const position = WatchPosition.fromNow(start);
    expect(drain(half, position)).toEqual(ids.filter((_, i) => i % 2));
    expect(drain(advance(half, full.list), position)).toEqual(ids.filter((_, i) => i % 2 === 0));
  });

  test('is forgotten with the feed’s memory of it', () => {
    let snapshot = start;
    const position = WatchPosition.fromNow(start);
    for (let i = 0; i < 2_400; i += 1) {
      snapshot = advance(snapshot, listOf(`m${i}`));
      if (i % 10 === 0) position.take(snapshot);
    }
    expect(position.key.split(',').length).toBeLessThanOrEqual(snapshot.memory.all.length);
  });
});

describe('a cursor whose ids have all changed since', () => {
  const mail = (id: string, what: string) => message(id, { subject: what, content: what });
  const cursorOf = (snapshot: InboxSnapshot) => WatchPosition.fromNow(snapshot).covered(snapshot)();
  const base = cursorOf(advance(null, listOf(mail('b', 'B'), mail('a', 'A'))));

  test('is read by what the messages are', () => {
    const fresh = advance(null, listOf(mail('c2', 'C'), mail('b2', 'B'), mail('a2', 'A')));
    expect(drain(fresh, WatchPosition.fromCursor(base))).toEqual(['c2']);
  });

  test('is read so too where the feed had shown the messages and the list is empty at the moment', () => {
    const rotated = advance(null, listOf(mail('b2', 'B'), mail('a2', 'A')));
    const empty = advance(rotated, listOf());
    const position = WatchPosition.fromCursor(base);
    expect(drain(empty, position)).toEqual([]);
    expect(drain(advance(empty, listOf(mail('c2', 'C'), mail('b2', 'B'), mail('a2', 'A'))), position)).toEqual(['c2']);
  });

  test('is followed by cursors that hold, also one that is made while the list is empty', () => {
    const some = advance(null, listOf(mail('a', 'A')));
    const empty = advance(advance(some, listOf(mail('b2', 'B'), mail('a2', 'A'))), listOf());
    const first = WatchPosition.fromCursor(base);
    expect(drain(empty, first)).toEqual([]);
    const second = WatchPosition.fromCursor(first.covered(empty)());
    expect(drain(advance(empty, listOf(mail('b2', 'B'), mail('a2', 'A'))), second)).toEqual([]);
  });

  test('is read so for what the feed has not seen before they change', () => {
    const position = WatchPosition.fromCursor(base);
    const some = advance(null, listOf(mail('a', 'A')));
    expect(drain(some, position)).toEqual([]);
    const rotated = advance(some, listOf(mail('c2', 'C'), mail('b2', 'B'), mail('a2', 'A')));
    expect(drain(rotated, position)).toEqual(['c2']);
  });

  test('does not take a new mail that equals an old one for it, unless they have', () => {
    const fresh = advance(null, listOf(mail('a2', 'A'), mail('b', 'B')));
    expect(drain(fresh, WatchPosition.fromCursor(base))).toEqual(['a2']);
  });

  test('covers as many equal mails as were given, whatever became of those that came first', () => {
    const both = advance(null, listOf(mail('b', 'A'), mail('a', 'A')));
    const changed = advance(both, listOf(mail('b', 'A'), { ...mail('a', 'A'), content: 'new' }));
    const fresh = advance(null, listOf(mail('c2', 'A'), mail('b2', 'A'), { ...mail('a2', 'A'), content: 'new' }));
    expect(drain(fresh, WatchPosition.fromCursor(cursorOf(changed)))).toEqual(['c2']);
  });

  test('covers what was away when they did, also on a feed that has not seen it', () => {
    const rotated = advance(advance(null, listOf(mail('b', 'B'), mail('a', 'A'))), listOf(mail('a2', 'A')));
    const fresh = advance(null, listOf(mail('c2', 'C'), mail('b2', 'B'), mail('a2', 'A')));
    expect(drain(fresh, WatchPosition.fromCursor(cursorOf(rotated)))).toEqual(['c2']);
  });

  test('does not grow with each change and resumption', () => {
    let covered = base;
    for (let i = 0; i < 50; i += 1) {
      const fresh = advance(null, listOf(mail(`b ${i}`, 'B'), mail(`a ${i}`, 'A')));
      const position = WatchPosition.fromCursor(covered);
      expect(drain(fresh, position)).toEqual([]);
      covered = position.covered(fresh)();
    }
    expect([covered.ids.size, covered.substances.size]).toEqual([2, 2]);
  });
});

describe('a cursor', () => {
  test('does not cover a message by an id that has named another one too', () => {
    const mail = (what: string) => message('x', { subject: what, content: what });
    const first = advance(null, listOf(mail('A')));
    const second = advance(first, listOf(mail('B')));
    const given = (snapshot: InboxSnapshot, position: WatchPosition) => position.take(snapshot)?.message.subject;
    expect(given(second, WatchPosition.fromCursor(coveredUpTo(first, 1)))).toBe('B');
    const ofSecond = advance(null, listOf(mail('B')));
    expect(given(second, WatchPosition.fromCursor(coveredUpTo(ofSecond, 1)))).toBeUndefined();
    const third = advance(ofSecond, listOf(mail('C')));
    expect(given(third, WatchPosition.fromCursor(coveredUpTo(second, 2)))).toBe('C');
  });

  test('carries what its feed has not seen, until that is more than fifty thousand', () => {
    const snapshot = advance(null, listOf('a'));
    const carried = (size: number) => {
      const marks = new Set(count(size).map(markOf));
      const position = WatchPosition.fromCursor({ ids: marks, substances: marks });
      drain(snapshot, position);
      return position.covered(snapshot)().ids.size;
    };
    expect([carried(50_000), carried(50_001)]).toEqual([50_001, 1]);
  });
});
