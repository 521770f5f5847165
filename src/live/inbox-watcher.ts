import type { Message } from '../datasources/mail-source.ts';
import { encodeCursor } from './cursor.ts';
import type { FeedEnd, InboxFeed } from './inbox-feed.ts';
import type { InboxSnapshot } from './inbox-snapshot.ts';
import type { WatchPosition } from './watch-position.ts';

/** A message that the watcher lacked, with the cursor that covers it and all before it. */
export interface ArrivalEvent {
  readonly kind: 'arrival';
  readonly message: Message;
  readonly cursor: string;
}

/** The inbox or the feed is over; nothing comes after it. */
export interface EndEvent {
  readonly kind: 'end';
  readonly end: FeedEnd;
}

export type WatchEvent = ArrivalEvent | EndEvent;

export interface InboxWatcherOptions {
  readonly feed: InboxFeed;
  readonly position: WatchPosition;
  readonly cursorKey: Buffer;
  /** Messages that it refuses are passed over, and covered by the next cursor. */
  readonly matches: (message: Message) => boolean;
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
  #isOver = false;

  constructor(options: InboxWatcherOptions) {
    this.#options = options;
    this.#stopListening = options.feed.onChange(() => this.#serve());
  }

  [Symbol.asyncIterator](): this {
    return this;
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

  /** The next event, null after the last one, undefined when there is none yet. */
  #take(): WatchEvent | null | undefined {
    const { feed, position, matches } = this.#options;
    const snapshot = feed.snapshot as InboxSnapshot;
    try {
      for (let arrival = position.take(snapshot); arrival; arrival = position.take(snapshot)) {
        const { message } = arrival;
        if (matches(message)) return { kind: 'arrival', message, cursor: this.#cursor(snapshot) };
      }
    } catch (error) {
      // A filter that fails is its watcher's end, and no other's.
      return { kind: 'end', end: { reason: 'STOPPED', error } };
    }
    return feed.end ? { kind: 'end', end: feed.end } : undefined;
  }

  #cursor(snapshot: InboxSnapshot): string {
    const { feed, position, cursorKey } = this.#options;
    const { upTo } = position;
    return upTo === null ? encodeCursor(position.covered(snapshot), cursorKey) : feed.cursorUpTo(upTo);
  }

  #close(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#stopListening();
    this.#options.onClose();
    this.#serve();
  }
}
