import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { advance } from '../../src/live/advance.ts';
import type { Covered } from '../../src/live/cursor.ts';
import type { InboxSnapshot } from '../../src/live/inbox-snapshot.ts';
import { coveredUpTo } from '../../src/live/inbox-snapshot.ts';
import { WatchPosition } from '../../src/live/watch-position.ts';
import { listOf } from '../helpers/messages.ts';

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
    const ids = Array.from({ length: 5_000 }, (_, i) => `m${i}`);
    const empty = advance(null, listOf());
    const full = advance(empty, listOf(...ids.toReversed()));
    expect(drain(full, WatchPosition.fromNow(empty))).toEqual(ids);
    expect(drain(full, WatchPosition.fromCursor(covering('m1')))).toEqual(ids.toSpliced(1, 1));
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
            const cursor = position.covered(snapshot)();
            // A feed that is made anew knows only what its first list shows.
            if (restarts) snapshot = advance(null, listOf(...shown));
            position = WatchPosition.fromCursor(cursor);
          }
        }
        look(present.toReversed());
        expect(given.toSorted()).toEqual(present.filter((id) => !before.includes(id)).toSorted());
      }),
      { numRuns: 500 },
    );
  });
});
