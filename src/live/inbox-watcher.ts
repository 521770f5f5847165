import type { Message } from '../datasources/mail-source.ts';
import { encodeCursor } from './cursor.ts';
import type { InboxFeed } from './inbox-feed.ts';
import type { Arrival, InboxSnapshot } from './inbox-snapshot.ts';
import type { Removal } from './removals.ts';
import { removalAfter } from './removals.ts';
import type { ArrivalEvent, RemovalEvent, StateEvent, WatchEvent } from './watch-event.ts';
import type { WatchPosition } from './watch-position.ts';

/** Whether a message is wanted; a promise where it has to be read first. */
export type Matches = (message: Message) => boolean | Promise<boolean>;

/** What a watch is to give. */
export interface WatchOptions {
  readonly address: string;
  /** A cursor; without one, only what comes after the snapshot that the watch starts from. */
  readonly after?: string | null | undefined;
  readonly matches?: Matches;
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
  readonly matches: Matches;
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
  /** The cursor from before the message that is being decided on. */
  #undecided: (() => string) | null = null;
  /** What came of the last decision, until it is taken. */
  #decided: WatchEvent | undefined;
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
    const cursor = this.#undecided ?? this.#cursorAt(this.#options.feed.snapshot as InboxSnapshot);
    return cursor();
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
    while (this.#waiting.length > 0 && (this.#isOver || !this.#undecided)) {
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
    const decided = this.#decided;
    this.#decided = undefined;
    if (decided) return decided;
    try {
      for (;;) {
        const before = this.#cursorAt(snapshot);
        const arrival = position.take(snapshot);
        if (!arrival) break;
        const isWanted = matches(arrival.message);
        if (isWanted instanceof Promise) {
          void this.#decide(arrival, isWanted, before);
          return undefined;
        }
        if (isWanted === true) return this.#arrivalEvent(arrival, snapshot);
      }
    } catch (error) {
      return this.#filterFailed(error);
    }
    return (wantsAll ? (this.#takeRemoval(snapshot) ?? this.#takeState()) : undefined) ?? feed.end ?? undefined;
  }

  /** Nothing is given meanwhile: what is behind this message comes after it. */
  async #decide(arrival: Arrival, isWanted: Promise<boolean>, before: () => string): Promise<void> {
    this.#undecided = before;
    try {
      if (await isWanted) this.#decided = this.#arrivalEvent(arrival, this.#options.feed.snapshot as InboxSnapshot);
    } catch (error) {
      this.#decided = this.#filterFailed(error);
    }
    this.#undecided = null;
    this.#serve();
  }

  /** A filter that fails is its watcher's end, and no other's. */
  #filterFailed(error: unknown): WatchEvent {
    return { kind: 'end', address: this.#options.feed.address, end: { reason: 'STOPPED', error } };
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
