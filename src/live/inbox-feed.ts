import { setTimeout as sleep } from 'node:timers/promises';
import type { MailCall, MailSource, Message, MessageList } from '../datasources/mail-source.ts';
import { isGatewayError } from '../errors.ts';
import { encodeCursor } from './cursor.ts';
import type { InboxSnapshot } from './inbox-snapshot.ts';
import { advance, identitiesUpTo, withMessage } from './inbox-snapshot.ts';

export type FeedEndReason = 'DELETED' | 'RENAMED' | 'EXPIRED' | 'REVOKED' | 'STOPPED';

/** Why a feed is over. */
export interface FeedEnd {
  readonly reason: FeedEndReason;
  /** Where the inbox was renamed to. */
  readonly newAddress?: string;
  /** What watchers are told where the end is a failure. */
  readonly error?: unknown;
}

export interface InboxFeedOptions {
  readonly source: MailSource;
  readonly address: string;
  readonly call: MailCall;
  readonly pollIntervalMs: number;
  /** When the inbox ends, where that is known; asked once, at the start. */
  readonly expiresAt: () => Promise<Date | null>;
  readonly now?: () => number;
}

/** The longest pause that failures alone lead to. Milliseconds. */
const MAX_PAUSE = 30_000;

/** How far an upstream's clock may be from ours. Milliseconds. */
const CLOCK_SKEW = 2_000;

/**
 * Polls one inbox for all its watchers and keeps the newest snapshot. It tells them only that something changed; each takes
 * what it lacks from the snapshot, so nothing is ever queued for one that is slow.
 */
export class InboxFeed {
  readonly #options: InboxFeedOptions;
  readonly #abort = new AbortController();
  readonly #listeners = new Set<() => void>();
  readonly #cursors = new Map<number, string>();
  #snapshot: InboxSnapshot | null = null;
  #end: FeedEnd | null = null;
  /** Counts changes made here, so that a poll that began before one does not undo it. */
  #edits = 0;
  #holds = 0;
  /** Milliseconds since the epoch; infinite where it is not known. */
  readonly #expiry: Promise<number>;
  /** Resolves when the first snapshot is there, or the feed has ended before; rejects when it could not be read. */
  readonly ready: Promise<void>;
  /** Resolves when the feed has stopped, for whatever reason; never rejects. */
  readonly done: Promise<void>;

  constructor(options: InboxFeedOptions) {
    this.#options = options;
    // Before the first read, which may make the register forget the inbox.
    this.#expiry = options.expiresAt().then((date) => date?.getTime() ?? Number.POSITIVE_INFINITY);
    // Heard where it is waited for, which is never when the first read fails.
    this.#expiry.catch(() => {});
    this.ready = this.#readBaseline();
    this.done = this.ready.then(
      // What is no failure of the upstream is a fault of ours: watchers are told, and it is logged where it is masked.
      () => this.#run().catch((error: unknown) => this.finish({ reason: 'STOPPED', error })),
      () => {},
    );
  }

  get snapshot(): InboxSnapshot | null {
    return this.#snapshot;
  }

  get end(): FeedEnd | null {
    return this.#end;
  }

  /** Calls `listener` after each change of the snapshot that brings messages, and at the end. */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The cursor that covers everything up to that place in the order of arrival, made once for all watchers. */
  cursorUpTo(seq: number): string {
    const known = this.#cursors.get(seq);
    if (known !== undefined) return known;
    const snapshot = this.#snapshot as InboxSnapshot;
    const cursor = encodeCursor(identitiesUpTo(snapshot, seq), this.#options.call.credential.cursorKey);
    if (this.#cursors.size >= 32) this.#cursors.delete(this.#cursors.keys().next().value as number);
    this.#cursors.set(seq, cursor);
    return cursor;
  }

  /** Carries over a change that was made through the gateway, before the next poll shows it; null takes the message out. */
  edit(id: string, message: Message | null): void {
    this.#edits += 1;
    if (this.#snapshot) this.#snapshot = withMessage(this.#snapshot, id, message);
  }

  /** Ends the feed: the request in flight is aborted, the watchers are told. */
  finish(end: FeedEnd): void {
    if (this.#end) return;
    this.#end = end;
    this.#abort.abort();
    this.#notify();
  }

  /**
   * Until it is released, an inbox that is not found is not taken to be over: a rename is under way, and says itself what has
   * become of it.
   */
  hold(): () => void {
    this.#holds += 1;
    return () => {
      this.#holds -= 1;
    };
  }

  async #readBaseline(): Promise<void> {
    try {
      await this.#poll();
    } catch (error) {
      if (this.#end) return;
      this.finish({ reason: 'STOPPED' });
      throw error;
    }
  }

  async #run(): Promise<void> {
    const { pollIntervalMs, now = Date.now } = this.#options;
    const expiry = await this.#expiry;
    let failures = 0;
    let pause = pollIntervalMs;
    while (!this.#end) {
      try {
        // The last look is at the very end, so that what came just before it is given too.
        await sleep(Math.max(0, Math.min(pause, expiry - now())), undefined, { signal: this.#abort.signal });
        const isLast = now() >= expiry;
        await this.#poll();
        if (isLast) return this.finish({ reason: 'EXPIRED' });
        failures = 0;
        pause = pollIntervalMs;
      } catch (error) {
        if (this.#end) return;
        const end = this.#endFrom(error, expiry);
        if (end) return this.finish(end);
        if (now() >= expiry) return this.finish({ reason: 'EXPIRED' });
        failures += 1;
        const wanted = isGatewayError(error) ? (error.retryAfter ?? 0) * 1000 : 0;
        const backoff = Math.min(pollIntervalMs * 2 ** Math.min(failures, 10), MAX_PAUSE);
        pause = Math.max(pollIntervalMs, backoff, wanted);
      }
    }
  }

  /** Reads the list until none of our own changes came in between. */
  async #poll(): Promise<void> {
    const { source, address, call } = this.#options;
    let edits: number;
    let list: MessageList;
    do {
      edits = this.#edits;
      list = await source.listMessages(address, { ...call, fresh: true, signal: this.#abort.signal });
      this.#abort.signal.throwIfAborted();
    } while (edits !== this.#edits);
    const before = this.#snapshot?.lastSeq;
    this.#snapshot = advance(this.#snapshot, list);
    if (before !== undefined && this.#snapshot.lastSeq !== before) this.#notify();
  }

  /** The end that a failed poll means, or null when it may succeed the next time. */
  #endFrom(error: unknown, expiry: number): FeedEnd | null {
    if (isGatewayError(error, 'UNAUTHENTICATED', 'FORBIDDEN')) return { reason: 'REVOKED', error };
    if (!isGatewayError(error, 'NOT_FOUND') || this.#holds > 0) return null;
    // Gone before its time, where that is known, it was deleted; the upstream's clock may be a little ahead of ours.
    const left = expiry - (this.#options.now ?? Date.now)();
    return { reason: Number.isFinite(left) && left > CLOCK_SKEW ? 'DELETED' : 'EXPIRED' };
  }

  #notify(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}
