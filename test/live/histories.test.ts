import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { advance } from '../../src/live/advance.ts';
import { decodeCursor, encodeCursor } from '../../src/live/cursor.ts';
import type { InboxSnapshot } from '../../src/live/inbox-snapshot.ts';
import { withoutMessage } from '../../src/live/inbox-snapshot.ts';
import { WatchPosition } from '../../src/live/watch-position.ts';
import type { Kind } from '../helpers/inbox-history.ts';
import { InboxHistory, step } from '../helpers/inbox-history.ts';

// Whatever becomes of an inbox, each watcher is given each message that comes after its beginning once. The model knows of a
// message only that it is there and who has been given it; it knows nothing of ids, marks, places or cursors.
//
// Kept out of the histories, at the places marked LIMIT here and in inbox-history.ts, is what is not told apart:
// - two equal mails (sender, subject, time and content) that are exchanged for each other where all ids change: one of them goes,
//   changes or comes while the other is away, or they change places; or a list has no message that was there before; or ids are
//   given again;
// - a message that changes its id, and its sender, subject, time or content, between two lists that show it, or between a cursor
//   and the first list of a feed that has not seen the one or the other happen; for a feed that has, with the fifth id;
// - a message that changes both its sender, subject or time and its content between two lists that show it;
// - an id that is given to another message, for a cursor from before on a feed that has not seen it happen, and where both share
//   their content or all else;
// - a message that was there before the watcher began, and which no list has shown to the feed.

const key = randomBytes(32);

/** A feed: its snapshot, and what its lists have shown, in the order of arrival. */
class Feed {
  snapshot: InboxSnapshot;
  readonly seen = new Set<number>();
  readonly isFirst: boolean;

  constructor(inbox: InboxHistory, isFirst: boolean) {
    this.snapshot = advance(null, inbox.list);
    this.isFirst = isFirst;
    for (const no of inbox.shown) this.seen.add(no);
  }

  poll(inbox: InboxHistory): void {
    const { lastSeq } = this.snapshot;
    this.snapshot = advance(this.snapshot, inbox.list);
    expect(advance(this.snapshot, inbox.list)).toBe(this.snapshot);
    const news = this.snapshot.arrivals.filter(({ seen }) => seen.seq > lastSeq);
    const taken = news.map(({ message }) => inbox.numberOf(message));
    const listed = inbox.shown.filter((no) => !this.seen.has(no));
    // Which end of a list is new, the feed tells by those that it knows; between the ends, they stand as they are listed.
    expect([listed, listed.toReversed()]).toContainEqual(taken);
    for (const no of taken) this.seen.add(no);
  }
}

/** What had happened when a watcher last had taken all that it lacked: up to then, its cursor knows messages as they were. */
interface AsOf {
  readonly rotations: number;
  readonly changes: number;
  readonly hasStale: boolean;
}

interface Saved {
  readonly cursor: string;
  readonly given: readonly number[];
  readonly asOf: AsOf;
}

class Watcher {
  readonly saved: Saved[] = [];
  readonly #inbox: InboxHistory;
  readonly #baseline: ReadonlySet<number>;
  #feed: Feed;
  #position: WatchPosition;
  #given: number[] = [];
  #asOf: AsOf;
  /** The number of changes of all ids at which it can no longer be slow. */
  #rotationsToCome = Number.POSITIVE_INFINITY;

  constructor(inbox: InboxHistory, feed: Feed) {
    this.#inbox = inbox;
    this.#feed = feed;
    this.#baseline = new Set(feed.seen);
    this.#position = WatchPosition.fromNow(feed.snapshot);
    this.#asOf = asOfNow(inbox);
    this.pull(0);
  }

  /** Takes up to `most` messages and keeps a cursor. */
  pull(most: number): void {
    const inbox = this.#inbox;
    const { snapshot, seen } = this.#feed;
    const limit = inbox.rotations >= this.#rotationsToCome ? Number.POSITIVE_INFINITY : most;
    const got: number[] = [];
    while (got.length < limit) {
      const arrival = this.#position.take(snapshot);
      if (!arrival) break;
      got.push(inbox.numberOf(arrival.message));
    }
    const expected = [...seen].filter((no) => got.includes(no));
    expect(inbox.inTheirOrder(got), 'oldest first').toEqual(inbox.inTheirOrder(expected));
    this.#given.push(...got);
    expect(this.#given, 'nothing twice').toEqual([...new Set(this.#given)]);
    expect(
      this.#given.filter((no) => this.#baseline.has(no)),
      'nothing old',
    ).toEqual([]);
    if (got.length < limit) {
      const lost = inbox.shown.filter((no) => !this.#baseline.has(no) && !this.#given.includes(no));
      expect(lost, 'nothing lost').toEqual([]);
      this.#asOf = asOfNow(inbox);
    }
    const cursor = encodeCursor(this.#position.covered(snapshot)(), key);
    const hasStale = this.#asOf.hasStale || inbox.hasStale;
    this.saved.push({ cursor, given: [...this.#given], asOf: { ...this.#asOf, hasStale } });
  }

  /** Goes on from an earlier cursor, having lost what it was given since. */
  resume({ cursor, given, asOf }: Saved, feed: Feed): void {
    this.#feed = feed;
    this.#given = [...given];
    this.#position = WatchPosition.fromCursor(decodeCursor(cursor, key));
    this.#asOf = asOf;
    // LIMIT: a feed knows the last four ids of a message, and one that has not seen the message knows none.
    this.#rotationsToCome = asOf.rotations + (asOf.hasStale ? 0 : feed.isFirst ? 2 : 1);
  }
}

function asOfNow({ rotations, changes, hasStale }: InboxHistory): AsOf {
  return { rotations, changes, hasStale };
}

/** LIMIT: what a cursor covers must not have changed its id and its substance, or lost its id to another message. */
function isUsable({ asOf }: Saved, kind: Kind, { rotations, changes }: InboxHistory, feed: Feed | undefined): boolean {
  const hasSeenAll = feed?.isFirst === true;
  const mayHaveNewIds = asOf.hasStale || (hasSeenAll ? rotations > asOf.rotations + 2 : kind === 'rotating');
  return !(mayHaveNewIds && changes > asOf.changes) && (hasSeenAll || kind !== 'reusing');
}

const steps = fc.array(
  fc.record({
    step,
    /** How many messages the slow watchers take. */
    takes: fc.tuple(fc.nat(3), fc.nat(3)),
    resumes: fc.array(fc.record({ who: fc.nat(2), cursor: fc.nat(), feed: fc.nat(2) }), { maxLength: 2 }),
    begins: fc.boolean(),
  }),
  { minLength: 1, maxLength: 14 },
);

/** The same histories each time; SEED and RUNS in the environment look at others, and at more. */
const runs = { seed: Number(process.env.SEED ?? 1), numRuns: Number(process.env.RUNS ?? 300) };

test.each(['steady', 'rotating', 'reusing'] as const)(
  'each watcher of a %s inbox is given each new message once, oldest first, however slow it is and wherever it resumes',
  (kind) => {
    fc.assert(
      fc.property(fc.nat(3), steps, (before, history) => {
        const inbox = new InboxHistory(kind, before);
        const main = new Feed(inbox, true);
        const feeds = [main];
        const watchers = [0, 1, 2].map(() => new Watcher(inbox, main));
        for (const { step, takes, resumes, begins } of history) {
          const deleted = inbox.advance(step);
          for (const feed of feeds) {
            for (const id of deleted) feed.snapshot = withoutMessage(feed.snapshot, id);
            feed.poll(inbox);
          }
          for (const { who, cursor, feed } of resumes) {
            const watcher = watchers[who] as Watcher;
            const from = watcher.saved[cursor % watcher.saved.length] as Saved;
            if (!isUsable(from, kind, inbox, feeds[feed])) continue;
            const joined = feeds[feed] ?? new Feed(inbox, false);
            if (!feeds.includes(joined)) feeds.push(joined);
            watcher.resume(from, joined);
          }
          if (begins && watchers.length < 5) watchers.push(new Watcher(inbox, main));
          for (const [i, watcher] of watchers.entries()) watcher.pull(takes[i] ?? Number.POSITIVE_INFINITY);
        }
        inbox.end();
        for (const feed of feeds) feed.poll(inbox);
        for (const watcher of watchers) watcher.pull(Number.POSITIVE_INFINITY);
      }),
      runs,
    );
  },
);
