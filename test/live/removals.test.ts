import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { advance } from '../../src/live/advance.ts';
import { withoutMessage } from '../../src/live/inbox-snapshot.ts';
import type { Removals } from '../../src/live/removals.ts';
import { NO_REMOVALS, noteDeleted, noteMissing, removalAfter } from '../../src/live/removals.ts';
import { listOf } from '../helpers/messages.ts';

/** An inbox as a feed sees it, list after list. */
class Feed {
  snapshot = advance(null, listOf());
  removals: Removals = NO_REMOVALS;

  poll(...ids: readonly string[]): this {
    const before = this.snapshot;
    this.snapshot = advance(before, listOf(...ids));
    this.removals = noteMissing(this.removals, before, this.snapshot);
    return this;
  }

  delete(id: string): this {
    this.removals = noteDeleted(this.removals, this.snapshot, id);
    this.snapshot = withoutMessage(this.snapshot, id);
    return this;
  }

  get told(): string[] {
    return this.removals.log.map(({ messageId }) => messageId);
  }
}

describe('a removal', () => {
  test('is told when two lists in a row do not show the message, also where nothing else changes', () => {
    const feed = new Feed().poll('b', 'a').poll('b');
    expect(feed.told).toEqual([]);
    expect(feed.poll('b').removals.log).toEqual([{ no: 1, seq: 1, messageId: 'a' }]);
  });

  test('is not told of a message that one list leaves out, however often', () => {
    const feed = new Feed().poll('b', 'a');
    for (let i = 0; i < 5; i += 1) feed.poll('b').poll('b', 'a').poll().poll('b', 'a');
    expect([feed.told, feed.removals.missing.size]).toEqual([[], 0]);
  });

  test('is told once of a message that comes back and goes again', () => {
    const feed = new Feed().poll('b', 'a').poll('b').poll('b').poll('b', 'a').poll('b').poll('b');
    expect(feed.told).toEqual(['a']);
  });

  test('is told at once of a message that was deleted through the gateway, and not again by the lists', () => {
    const feed = new Feed().poll('b', 'a').delete('a');
    expect(feed.told).toEqual(['a']);
    expect(feed.poll('b').poll('b', 'a').poll('b').poll('b').delete('a').told).toEqual(['a']);
  });

  test('is told of a message that was deleted through the gateway while a list had left it out', () => {
    expect(new Feed().poll('b', 'a').poll('b').delete('a').poll('b').told).toEqual(['a']);
  });

  test('names the last id of a message whose id has changed', () => {
    const feed = new Feed().poll('x', 'a');
    const renamed = { ...listOf('a').messages[0], id: 'a anew' } as (typeof feed.snapshot.list.messages)[number];
    const before = feed.snapshot;
    feed.snapshot = advance(before, listOf(renamed));
    feed.removals = noteMissing(feed.removals, before, feed.snapshot);
    expect(feed.poll().poll().told).toEqual(['x', 'a anew']);
  });

  test('stays the same object where there is nothing to tell', () => {
    const feed = new Feed().poll('a');
    const { removals } = feed;
    expect(feed.poll('a').removals).toBe(removals);
  });
});

describe('the log of removals', () => {
  test('keeps the last thousand', () => {
    const feed = new Feed();
    for (let i = 0; i < 1_100; i += 1) feed.poll(`m${i}`);
    expect([feed.told.length, feed.told[0], feed.removals.lastNo]).toEqual([1_000, 'm98', 1_098]);
  });

  test('keeps all of ten thousand that go together', () => {
    const ids = Array.from({ length: 10_000 }, (_, i) => `m${i}`);
    const feed = new Feed()
      .poll(...ids.toReversed())
      .poll()
      .poll();
    expect(feed.told).toEqual(ids);
    expect(
      feed
        .poll(...ids)
        .poll()
        .poll().removals.lastNo,
    ).toBe(10_000);
  });

  test('is read on from a number, past what is not kept any more', () => {
    const feed = new Feed();
    for (let i = 0; i < 1_100; i += 1) feed.poll(`m${i}`);
    const nos = [0, 97, 98, 1_000, 1_097, 1_098].map((no) => removalAfter(feed.removals, no)?.no);
    expect(nos).toEqual([99, 99, 99, 1_001, 1_098, undefined]);
    expect(removalAfter(NO_REMOVALS, 0)).toBeUndefined();
  });
});

test('whatever lists show, a message is told to be gone once and only after two lists in a row without it', () => {
  const lists = fc.array(fc.subarray(['a', 'b', 'c', 'd', 'e']), { maxLength: 20 });
  fc.assert(
    fc.property(lists, (shown) => {
      const feed = new Feed();
      const expected = new Set<string>();
      for (const [i, ids] of shown.entries()) {
        feed.poll(...ids);
        const earlier = shown.slice(0, Math.max(0, i - 1)).flat();
        for (const id of earlier) if (![...ids, ...(shown[i - 1] ?? [])].includes(id)) expected.add(id);
        expect(feed.told.toSorted()).toEqual([...expected].sort());
      }
    }),
  );
});
