import type { Message } from '../datasources/mail-source.ts';
import { encodeCursor } from './cursor.ts';
import type { InboxFeed } from './inbox-feed.ts';
import type { Arrival, InboxSnapshot } from './inbox-snapshot.ts';
import type { Removal } from './removals.ts';
import { removalAfter } from './removals.ts';
import type { ArrivalEvent, RemovalEvent, StateEvent, WatchEvent } from './watch-event.ts';
import type { WatchPosition } from './watch-position.ts';

/** What a watch is to give. */
export interface WatchOptions {
  readonly address: string;
  /** A cursor; without one, only what comes after the snapshot that the watch starts from. */
  readonly after?: string | null | undefined;
  readonly matches?: (message: Message) => boolean;
  /** Whether removals and the feed's state are events too. */
  readonly wantsAll?: boolean;
  /** When the watcher stops to wait, if it does. Milliseconds since the epoch. */
  readonly until?: number;
}

export interface InboxWatcherOptions {
  readonly feed: InboxFeed;
  readonly position: WatchPosition;
  readonly cursorKey: Buffer;
  /** Messages that it refuses are passed over, and covered by the next cursor. */
  readonly matches: (message: Message) => boolean;
  /** Whether it is told of removals and of the feed's state too. */
  readonly wantsAll: boolean;
  readonly onClose: () => void;
}

type Waiting = (result: IteratorResult<WatchEvent, undefined>) => void;

/**
 * One subscriber's way through a feed. It holds a position and nothing else: each `next` takes the oldest message that the
 * snapshot has and the position lacks, or waits. `return` settles at once, whatever it waits for, and leaves the feed.
 */
export class InboxWatcher implements AsyncIterableIterator<WatchEvent, undefined> {
  readonly #options: InboxWatcherOptions;
  readonly #waiting: Waiting[] = [];
  readonly #stopListening: () => void;
  #removalNo: number;
  #state: StateEvent | null;
  #isOver = false;

  constructor(options: InboxWatcherOptions) {
    const { feed } = options;
    this.#options = options;
    this.#removalNo = feed.removals.lastNo;
    // That all is well is what it takes for granted.
    this.#state = feed.state.state === 'LIVE' ? feed.state : null;
    this.#stopListening = feed.onChange(() => this.#serve());
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  /** Covers all that it has been given or has passed over. */
  get cursor(): string {
    return this.#cursorAt(this.#options.feed.snapshot as InboxSnapshot)();
  }

  /** Whether the inbox was read since that moment, or so shortly before that nothing can have been missed. */
  isReadSince(moment: number): boolean {
    return this.#options.feed.isReadSince(moment);
  }

  next(): Promise<IteratorResult<WatchEvent, undefined>> {
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      this.#serve();
    });
  }

  async return(): Promise<IteratorResult<WatchEvent, undefined>> {
    this.#close();
    return { done: true, value: undefined };
  }

  /** Gives those that wait what there is for them. */
  #serve(): void {
    while (this.#waiting.length > 0) {
      const event = this.#isOver ? null : this.#take();
      if (event === undefined) return;
      const resolve = this.#waiting.shift() as Waiting;
      resolve(event === null ? { done: true, value: undefined } : { done: false, value: event });
      // Only now: closing serves those that still wait.
      if (event?.kind === 'end') this.#close();
    }
  }

  /** The next event, undefined when there is none yet. */
  #take(): WatchEvent | undefined {
    const { feed, position, matches, wantsAll } = this.#options;
    const snapshot = feed.snapshot as InboxSnapshot;
    try {
      for (let arrival = position.take(snapshot); arrival; arrival = position.take(snapshot)) {
        if (matches(arrival.message)) return this.#arrivalEvent(arrival, snapshot);
      }
    } catch (error) {
      // A filter that fails is its watcher's end, and no other's.
      return { kind: 'end', address: feed.address, end: { reason: 'STOPPED', error } };
    }
    return (wantsAll ? (this.#takeRemoval(snapshot) ?? this.#takeState()) : undefined) ?? feed.end ?? undefined;
  }

  #takeRemoval(snapshot: InboxSnapshot): RemovalEvent | undefined {
    const { feed, position } = this.#options;
    for (;;) {
      const removal = removalAfter(feed.removals, this.#removalNo);
      if (!removal) return undefined;
      this.#removalNo = removal.no;
      // Of what it was never given, it need not hear that it is gone.
      if (position.hasGiven(removal.seq)) return this.#removalEvent(removal, snapshot);
    }
  }

  #takeState(): StateEvent | undefined {
    const { state } = this.#options.feed;
    if (this.#state === state || (this.#state === null && state.state === 'LIVE')) return undefined;
    this.#state = state;
    return state;
  }

  #arrivalEvent({ seen, message }: Arrival, snapshot: InboxSnapshot): ArrivalEvent {
    const { feed, position } = this.#options;
    return feed.events.at(`arrival ${seen.seq}`, position, () => {
      const cursor = this.#cursorAt(snapshot);
      return {
        kind: 'arrival',
        message,
        get cursor() {
          return cursor();
        },
      };
    });
  }

  #removalEvent({ no, messageId }: Removal, snapshot: InboxSnapshot): RemovalEvent {
    const { feed, position } = this.#options;
    return feed.events.at(`removal ${no}`, position, () => {
      const cursor = this.#cursorAt(snapshot);
      return {
        kind: 'removal',
        ref: { inbox: feed.address, id: messageId },
        get cursor() {
          return cursor();
        },
      };
    });
  }

  /** Of the position as it is now; in a large inbox a cursor costs some milliseconds, and not every operation wants one. */
  #cursorAt(snapshot: InboxSnapshot): () => string {
    const { position, cursorKey } = this.#options;
    const covered = position.covered(snapshot);
    let text: string | undefined;
    return () => {
      text ??= encodeCursor(covered(), cursorKey);
      return text;
    };
  }

  #close(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#stopListening();
    this.#options.onClose();
    this.#serve();
  }
}
