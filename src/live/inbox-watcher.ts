import type { Message } from '../datasources/mail-source.ts';
import { encodeCursor } from './cursor.ts';
import type { EventSource, EventTaker } from './event-source.ts';
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
  /** Whether an end that is no failure is no event, and just the end. */
  readonly endsSilently?: boolean;
  /** When the watcher stops to wait, if it does. Milliseconds since the epoch. */
  readonly until?: number;
}

export interface InboxWatcherOptions {
  readonly feed: InboxFeed;
  readonly position: WatchPosition;
  readonly cursorKey: Buffer;
  /** Messages that it refuses are passed over, and covered by the next cursor. */
  readonly matches?: Matches | undefined;
  /** Whether it is told of removals and of the feed's state too. */
  readonly wantsAll: boolean;
  readonly endsSilently: boolean;
  /** Ends it, as long as nobody takes its events. */
  readonly signal: AbortSignal | undefined;
  readonly onClose: () => void;
}

type Waiting = (result: IteratorResult<WatchEvent, undefined>) => void;

/**
 * One subscriber's way through a feed. It holds a position and little else: each event is the oldest message that the snapshot
 * has and the position lacks. Events are iterated, or taken; `return` settles at once, whatever it waits for, and leaves the feed.
 */
export class InboxWatcher implements AsyncIterableIterator<WatchEvent, undefined>, EventSource {
  readonly #feed: InboxFeed;
  readonly #position: WatchPosition;
  readonly #cursorKey: Buffer;
  readonly #matches: Matches | undefined;
  readonly #wantsAll: boolean;
  readonly #endsSilently: boolean;
  readonly #stopListening: () => void;
  readonly #onClose: () => void;
  #signal: AbortSignal | undefined;
  #waiting: Waiting[] | null = null;
  #taker: EventTaker | null = null;
  #removalNo: number;
  #state: StateEvent | null;
  /** The cursor from before the message that is being decided on. */
  #undecided: (() => string) | null = null;
  /** What came of the last decision, until it is taken. */
  #decided: WatchEvent | undefined;
  #isOver = false;

  constructor({ feed, position, cursorKey, matches, wantsAll, endsSilently, signal, onClose }: InboxWatcherOptions) {
    this.#feed = feed;
    this.#position = position;
    this.#cursorKey = cursorKey;
    this.#matches = matches;
    this.#wantsAll = wantsAll;
    this.#endsSilently = endsSilently;
    this.#onClose = onClose;
    this.#removalNo = feed.removals.lastNo;
    // That all is well is what it takes for granted.
    this.#state = feed.state.state === 'LIVE' ? feed.state : null;
    this.#stopListening = feed.onChange(() => this.#changed());
    this.#signal = signal;
    signal?.addEventListener('abort', this, { once: true });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  /** Covers all that it has been given or has passed over. */
  get cursor(): string {
    const cursor = this.#undecided ?? this.#cursorAt(this.#feed.snapshot as InboxSnapshot);
    return cursor();
  }

  /** Whether the inbox was read since that moment, or so shortly before that nothing can have been missed. */
  isReadSince(moment: number): boolean {
    return this.#feed.isReadSince(moment);
  }

  next(): Promise<IteratorResult<WatchEvent, undefined>> {
    return new Promise((resolve) => {
      this.#waiting ??= [];
      this.#waiting.push(resolve);
      this.#serve();
    });
  }

  async return(): Promise<IteratorResult<WatchEvent, undefined>> {
    this.#close();
    this.#changed();
    return { done: true, value: undefined };
  }

  takenBy(taker: EventTaker): void {
    this.#taker = taker;
    this.#letGoOfSignal();
    taker.wake();
  }

  take(): WatchEvent | null | undefined {
    if (this.#isOver) return null;
    if (this.#undecided) return undefined;
    const event = this.#nextEvent();
    if (event?.kind !== 'end') return event;
    this.#close();
    return this.#endsSilently && !event.end.error ? null : event;
  }

  /** Its signal is aborted. */
  handleEvent(): void {
    void this.return();
  }

  #changed(): void {
    if (this.#taker) this.#taker.wake();
    else this.#serve();
  }

  /** Gives those that wait what there is for them. */
  #serve(): void {
    const waiting = this.#waiting;
    while (waiting?.length) {
      const event = this.take();
      if (event === undefined) return;
      const resolve = waiting.shift() as Waiting;
      resolve(event === null ? { done: true, value: undefined } : { done: false, value: event });
    }
  }

  /** The next event, undefined when there is none yet. */
  #nextEvent(): WatchEvent | undefined {
    const feed = this.#feed;
    const snapshot = feed.snapshot as InboxSnapshot;
    const decided = this.#decided;
    this.#decided = undefined;
    if (decided) return decided;
    try {
      for (;;) {
        const before = this.#matches && this.#cursorAt(snapshot);
        const arrival = this.#position.take(snapshot);
        if (!arrival) break;
        if (!this.#matches) return this.#arrivalEvent(arrival, snapshot);
        const isWanted = this.#matches(arrival.message);
        if (isWanted instanceof Promise) {
          void this.#decide(arrival, isWanted, before as () => string);
          return undefined;
        }
        if (isWanted === true) return this.#arrivalEvent(arrival, snapshot);
      }
    } catch (error) {
      return this.#filterFailed(error);
    }
    return (this.#wantsAll ? (this.#takeRemoval(snapshot) ?? this.#takeState()) : undefined) ?? feed.end ?? undefined;
  }

  /** Nothing is given meanwhile: what is behind this message comes after it. */
  async #decide(arrival: Arrival, isWanted: Promise<boolean>, before: () => string): Promise<void> {
    this.#undecided = before;
    try {
      if (await isWanted) this.#decided = this.#arrivalEvent(arrival, this.#feed.snapshot as InboxSnapshot);
    } catch (error) {
      this.#decided = this.#filterFailed(error);
    }
    this.#undecided = null;
    this.#changed();
  }

  /** A filter that fails is its watcher's end, and no other's. */
  #filterFailed(error: unknown): WatchEvent {
    return { kind: 'end', address: this.#feed.address, end: { reason: 'STOPPED', error } };
  }

  #takeRemoval(snapshot: InboxSnapshot): RemovalEvent | undefined {
    for (;;) {
      const removal = removalAfter(this.#feed.removals, this.#removalNo);
      if (!removal) return undefined;
      this.#removalNo = removal.no;
      // Of what it was never given, it need not hear that it is gone.
      if (this.#position.hasGiven(removal.seq)) return this.#removalEvent(removal, snapshot);
    }
  }

  #takeState(): StateEvent | undefined {
    const { state } = this.#feed;
    if (this.#state === state || (this.#state === null && state.state === 'LIVE')) return undefined;
    this.#state = state;
    return state;
  }

  #arrivalEvent({ seen, message }: Arrival, snapshot: InboxSnapshot): ArrivalEvent {
    return this.#feed.events.at(`arrival ${seen.seq}`, this.#position, () => {
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
    const feed = this.#feed;
    return feed.events.at(`removal ${no}`, this.#position, () => {
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
    const cursorKey = this.#cursorKey;
    const covered = this.#position.covered(snapshot);
    let text: string | undefined;
    return () => {
      text ??= encodeCursor(covered(), cursorKey);
      return text;
    };
  }

  #close(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#letGoOfSignal();
    this.#stopListening();
    this.#onClose();
  }

  #letGoOfSignal(): void {
    this.#signal?.removeEventListener('abort', this);
    this.#signal = undefined;
  }
}
