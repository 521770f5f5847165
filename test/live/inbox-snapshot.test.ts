import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { identityOf } from '../../src/live/cursor.ts';
import type { InboxSnapshot } from '../../src/live/inbox-snapshot.ts';
import { advance, identitiesUpTo, withMessage } from '../../src/live/inbox-snapshot.ts';
import { WatchPosition } from '../../src/live/watch-position.ts';
import { listOf, message } from '../helpers/messages.ts';

const arrivals = (snapshot: InboxSnapshot) => snapshot.arrivals.map(({ seq, message: { id } }) => [seq, id]);

/** Everything a watcher is given from a snapshot. */
function drain(snapshot: InboxSnapshot, position: WatchPosition): string[] {
  const ids: string[] = [];
  for (let arrival = position.take(snapshot); arrival; arrival = position.take(snapshot)) ids.push(arrival.message.id);
  return ids;
}

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
    expect(snapshot.known.size).toBe(2_002);
    expect(snapshot.known.get(identityOf('stays'))).toBe(1);
    expect(snapshot.known.has(identityOf('m999'))).toBe(true);
    expect(snapshot.known.has(identityOf('m998'))).toBe(false);
  });

  test('can have one message replaced or taken out without forgetting it', () => {
    const snapshot = advance(null, listOf('b', 'a'));
    expect(withMessage(snapshot, 'a', message('a', { isSeen: true })).list.messages[1]?.isSeen).toBe(true);
    const without = withMessage(snapshot, 'a', null);
    expect(arrivals(without)).toEqual([[2, 'b']]);
    expect(identitiesUpTo(without, 2)).toEqual([identityOf('a'), identityOf('b')]);
  });
});

describe('a watcher', () => {
  test('that starts now is given nothing that is there', () => {
    const snapshot = advance(null, listOf('b', 'a'));
    expect(drain(snapshot, WatchPosition.fromNow(snapshot))).toEqual([]);
    expect(drain(advance(snapshot, listOf('c', 'b', 'a')), WatchPosition.fromNow(snapshot))).toEqual(['c']);
  });

  test('that resumes is given what its cursor lacks, oldest first', () => {
    const snapshot = advance(null, listOf('d', 'c', 'b', 'a'));
    const position = WatchPosition.fromIdentities(snapshot, new Set([identityOf('a'), identityOf('c')]));
    expect(drain(snapshot, position)).toEqual(['b', 'd']);
  });

  test('that resumes while the list happens to be empty is not given the old ones again', () => {
    const given = new Set(['a', 'b'].map(identityOf));
    const empty = advance(null, listOf());
    const position = WatchPosition.fromIdentities(empty, given);
    expect(drain(advance(empty, listOf('c', 'b', 'a')), position)).toEqual(['c']);
  });

  test('has covered just what it was given and what stood before it', () => {
    const snapshot = advance(null, listOf('c', 'b', 'a'));
    const start = WatchPosition.fromIdentities(snapshot, new Set([identityOf('a')]));
    expect(start.take(snapshot)?.message.id).toBe('b');
    expect(new Set(start.covered(snapshot))).toEqual(new Set(['a', 'b'].map(identityOf)));
  });

  test('that is far behind is given thousands in their order', () => {
    const ids = Array.from({ length: 5_000 }, (_, i) => `m${i}`);
    const empty = advance(null, listOf());
    const full = advance(empty, listOf(...ids.toReversed()));
    expect(drain(full, WatchPosition.fromNow(empty))).toEqual(ids);
    expect(drain(full, WatchPosition.fromIdentities(full, new Set([identityOf('m1')])))).toEqual(ids.toSpliced(1, 1));
  });
});

describe('whatever an upstream lists, poll after poll', () => {
  // Each poll shows some of the messages that have come so far, in any order; the last one shows them all.
  const history = fc.array(fc.record({ comes: fc.nat(4), hides: fc.nat(), turns: fc.boolean() }), {
    minLength: 1,
    maxLength: 12,
  });

  test('every message is given exactly once, across any number of breaks and resumptions', () => {
    fc.assert(
      fc.property(history, fc.array(fc.boolean()), fc.boolean(), (polls, breaks, restarts) => {
        let snapshot: InboxSnapshot | null = null;
        let position: WatchPosition | null = null;
        const present: string[] = [];
        const before = ['old 1', 'old 2'];
        present.push(...before);
        snapshot = advance(null, listOf(...present.toReversed()));
        position = WatchPosition.fromNow(snapshot);
        const given: string[] = [];
        const look = (shown: readonly string[]) => {
          snapshot = advance(snapshot, listOf(...shown));
          given.push(...drain(snapshot, position as WatchPosition));
        };
        for (const [at, { comes, hides, turns }] of polls.entries()) {
          for (let i = 0; i < comes; i += 1) present.push(`m${at}.${i}`);
          const shown = present.filter((_, i) => hides % (i + 2) !== 0).toReversed();
          look(turns ? shown.toReversed() : shown);
          if (breaks[at]) {
            const cursor = new Set(position.covered(snapshot));
            // A feed that is made anew knows only what its first list shows.
            if (restarts) snapshot = advance(null, listOf(...shown));
            position = WatchPosition.fromIdentities(snapshot, cursor);
          }
        }
        look(present.toReversed());
        expect(given.toSorted()).toEqual(present.filter((id) => !before.includes(id)).toSorted());
      }),
      { numRuns: 500 },
    );
  });
});
