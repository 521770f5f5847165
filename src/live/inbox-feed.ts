import type { MailCall, MailSource, Message, StaleMark } from '../datasources/mail-source.ts';
import type { ErrorCode } from '../errors.ts';
import { GatewayError, isGatewayError } from '../errors.ts';
import { advance } from './advance.ts';
import { AwaitedLook } from './awaited-look.ts';
import { encodeCursor } from './cursor.ts';
import { EditsMeanwhile } from './edits-meanwhile.ts';
import { endOf, isDoubtful } from './feed-end.ts';
import type { InboxSnapshot } from './inbox-snapshot.ts';
import { coveredUpTo, withMessage, withoutMessage } from './inbox-snapshot.ts';
import type { PollClock } from './poll-clock.ts';
import type { PollPlan } from './poll-policy.ts';
import type { Removals } from './removals.ts';
import { NO_REMOVALS, noteDeleted, noteMissing } from './removals.ts';
import { SharedEvents } from './shared-events.ts';
import type { EndEvent, FeedEnd, StateEvent } from './watch-event.ts';

export interface InboxFeedOptions {
  readonly source: MailSource;
  readonly address: string;
  readonly call: MailCall;
  readonly clock: PollClock;
  /** When the inbox ends, where that is known; asked once, at the start. */
  readonly expiresAt: () => Promise<Date | null>;
  /** Whether an inbox that is not found may be one that is being renamed or deleted, which says itself what has become of it. */
  readonly isHeld: () => boolean;
  readonly now: () => number;
}

/** What is charged to the one who has a feed made: its first read, where it is sent again, and the place that it takes. */
export type FirstRead = Pick<MailCall, 'caller' | 'spend'>;

/** How long the last look at an inbox may take beyond its end. Milliseconds. */
const LAST_LOOK = 1_000;
/** What a timer can wait for at most; longer lives are seen to by the loop alone. Milliseconds. */
const MAX_TIMER = 2 ** 31 - 1 - LAST_LOOK;
/** From this age on, the snapshot of a feed that is stalled is not given for the inbox. Milliseconds. */
const STALE_AFTER = 60_000;

/**
 * Polls one inbox for all its watchers and keeps the newest snapshot. It tells them only that something changed; each takes
 * what it lacks from the snapshot, so nothing is ever queued for one that is slow.
 */
export class InboxFeed {
  readonly #options: InboxFeedOptions;
  readonly #abort = new AbortController();
  readonly #listeners = new Set<() => void>();
  /** What all of its watchers are given, each made once. */
  readonly events: SharedEvents;
  #snapshot: InboxSnapshot | null = null;
  #removals: Removals = NO_REMOVALS;
  #state: StateEvent = { kind: 'state', state: 'LIVE', nextPollAt: null, reason: null };
  #end: EndEvent | null = null;
  /** Whether the inbox has been said to be missing, and that was doubtful. */
  #isDoubted = false;
  /** When the look began that the snapshot is of. */
  #readAt = 0;
  /** What the last look failed of; null where it succeeded. */
  #failure: ErrorCode | null = null;
  readonly #look = new AwaitedLook();
  #ending: NodeJS.Timeout | undefined;
  #cursor: { readonly of: InboxSnapshot; readonly text: string } | null = null;
  readonly #edits = new EditsMeanwhile();
  /** Milliseconds since the epoch; infinite where it is not known. */
  readonly #expiry: Promise<number>;
  /** Resolves when the first snapshot is there, or the feed has ended before; rejects when it could not be read. */
  readonly ready: Promise<void>;
  /** Resolves when the feed has stopped, for whatever reason; never rejects. */
  readonly done: Promise<void>;

  constructor(options: InboxFeedOptions, first: FirstRead) {
    this.#options = options;
    this.events = new SharedEvents(options.now);
    // Before the first read, which may make the register forget the inbox.
    this.#expiry = options.expiresAt().then((date) => date?.getTime() ?? Number.POSITIVE_INFINITY);
    // Heard where it is waited for, which is never when the first read fails.
    this.#expiry.catch(() => {});
    this.ready = this.#readBaseline(first);
    this.done = this.ready.then(
      // What is no failure of the upstream is a fault of ours: watchers are told, and it is logged where it is masked.
      () => this.#run().catch((error: unknown) => this.finish({ reason: 'STOPPED', error })),
      () => {},
    );
  }

  get address(): string {
    return this.#options.address;
  }

  get clock(): PollClock {
    return this.#options.clock;
  }

  get snapshot(): InboxSnapshot | null {
    return this.#snapshot;
  }

  get removals(): Removals {
    return this.#removals;
  }

  /** How the feed goes now; another object after each change. */
  get state(): StateEvent {
    return this.#state;
  }

  get end(): EndEvent | null {
    return this.#end;
  }

  /** Calls `listener` after each change that a watcher may be told of, and at the end. */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The cursor that covers all that has been seen. */
  get cursor(): string {
    const snapshot = this.#snapshot as InboxSnapshot;
    if (this.#cursor?.of !== snapshot) {
      const { cursorKey } = this.#options.call.credential;
      this.#cursor = { of: snapshot, text: encodeCursor(coveredUpTo(snapshot, snapshot.lastSeq), cursorKey) };
    }
    return this.#cursor.text;
  }

  /** Carries over a change that was made through the gateway, before the next poll shows it; null takes the message out. */
  edit(id: string, message: Message | null): void {
    this.#edits.note(id, message);
    const snapshot = this.#snapshot;
    if (!snapshot) return;
    if (message !== null) {
      this.#show(withMessage(snapshot, message));
      return;
    }
    this.#removals = noteDeleted(this.#removals, snapshot, id);
    this.#show(withoutMessage(snapshot, id));
    this.#notify();
  }

  /** Whether the inbox was read since that moment, or so shortly before that nothing can have been missed. */
  isReadSince(moment: number): boolean {
    return this.#readAt >= moment || this.#options.now() - this.#readAt < this.clock.freshFor;
  }

  /** Whether its polling has stopped, so that the snapshot is of long ago and does not stand for the inbox. */
  get isStale(): boolean {
    return this.#state.state === 'STALLED' && this.#options.now() - this.#readAt > STALE_AFTER;
  }

  /** How old the snapshot of a feed is whose last look failed; 0 for any other. Milliseconds. */
  get ageInFailure(): number {
    return this.#failure === null ? 0 : this.#options.now() - this.#readAt;
  }

  /** That its snapshot is older than it would be had the last look not failed or nothing held the feed back, and what does; or null. */
  get staleMark(): StaleMark | null {
    const { state, nextPollAt } = this.#state;
    if (state === 'LIVE' && this.#failure === null) return null;
    const wait = nextPollAt && Math.max(0, Math.ceil((nextPollAt.getTime() - this.#options.now()) / 1000));
    return {
      subject: `inbox ${this.address}`,
      asOf: new Date(this.#readAt),
      code: this.#failure ?? (this.clock.isRefused ? 'RATE_LIMITED' : 'QUOTA_EXHAUSTED'),
      ...(wait === null ? {} : { retryAfter: wait }),
    };
  }

  /** Has the inbox looked at now, because somebody asks; rejects with what became of that look. */
  async refresh(): Promise<void> {
    if (this.#end) return;
    this.clock.demand();
    await this.#look.wait();
  }

  /** Ends the feed: the request in flight is aborted, the watchers are told. */
  finish(end: FeedEnd): void {
    if (this.#end) return;
    this.#end = { kind: 'end', address: this.address, end };
    clearTimeout(this.#ending);
    this.#abort.abort();
    this.clock.stop();
    this.#look.failed(end.error ?? new GatewayError('NOT_FOUND', 'The inbox was closed.'));
    this.#notify();
  }

  async #readBaseline(first: FirstRead): Promise<void> {
    try {
      await this.#poll(first);
      this.clock.noteAnswer();
    } catch (error) {
      if (this.#end) return;
      // What the upstream says to one is meant for all that call with its key.
      this.clock.noteFailure(error);
      const isRefused = isGatewayError(error, 'UNAUTHENTICATED');
      this.finish(isRefused ? { reason: 'REVOKED', error } : { reason: 'STOPPED' });
      throw error;
    }
  }

  async #run(): Promise<void> {
    const { clock, now } = this.#options;
    const expiry = await this.#expiry;
    clock.expireAt(expiry);
    if (this.#end) return;
    const left = expiry - now();
    // A look that is under way then, or the last one, may hang for much longer.
    if (left < MAX_TIMER) this.#ending = setTimeout(() => this.finish({ reason: 'EXPIRED' }), left + LAST_LOOK);
    while (!this.#end) {
      const isOver = now() >= expiry;
      const plan = clock.plan();
      if (plan.dueAt > now()) {
        // What holds the feed back also takes its last look from it.
        if (isOver) return this.finish({ reason: 'EXPIRED' });
        this.#tell(plan);
        await clock.rest(Math.min(plan.dueAt, expiry));
        continue;
      }
      try {
        await this.#poll();
        clock.noteAnswer();
        this.#isDoubted = false;
        this.#failure = null;
        this.#look.succeeded();
      } catch (error) {
        if (this.#end) return;
        const end = this.#endFrom(error, expiry);
        if (end) return this.finish(end);
        clock.noteFailure(error);
        this.#failure = isGatewayError(error) ? error.code : null;
        this.#look.failed(error);
      }
      // The last look is at the very end, so that what came just before it is given too.
      if (isOver) this.finish({ reason: 'EXPIRED' });
    }
  }

  /** Reads the list, with the changes that were made here in the meantime. */
  async #poll(first?: FirstRead): Promise<void> {
    this.events.expire();
    this.#edits.clear();
    const { source, address, call, now } = this.#options;
    const began = now();
    // Whoever begins to watch waits for the first look; the clock sees to those that follow, and to what becomes of them.
    const isPoll = this.#snapshot !== null;
    const { signal } = this.#abort;
    const known = this.#snapshot?.list;
    const list = await source.listMessages(address, { ...call, ...first, fresh: true, isPoll, signal, known });
    this.#abort.signal.throwIfAborted();
    const before = this.#snapshot;
    const after = advance(before, this.#edits.applyTo(list));
    this.#show(after);
    this.#readAt = began;
    if (!before) return;
    const { lastNo } = this.#removals;
    this.#removals = noteMissing(this.#removals, before, after);
    // One that was away when a slow watcher came by, and is back, is no news to the others; its watcher looks for it all the same.
    if (after.arrivals !== before.arrivals || this.#removals.lastNo !== lastNo) this.#notify();
  }

  #show(snapshot: InboxSnapshot): void {
    if (snapshot === this.#snapshot) return;
    this.#snapshot = snapshot;
    this.events.clear();
  }

  /** The end that a failed poll means, or null when it may succeed the next time. */
  #endFrom(error: unknown, expiry: number): FeedEnd | null {
    const end = endOf(error, expiry - this.#options.now());
    if (end?.reason === 'REVOKED') return end;
    const isFirstDoubt = isDoubtful(error) && !this.#isDoubted;
    this.#isDoubted ||= isFirstDoubt;
    return isFirstDoubt || this.#options.isHeld() ? null : end;
  }

  /** Tells the watchers when the feed goes faster or slower, and when it stays stalled past the moment that it named. */
  #tell({ state, dueAt, reason }: PollPlan): void {
    const { state: before, nextPollAt } = this.#state;
    const isKnownNow = nextPollAt === null && Number.isFinite(dueAt);
    const isLater = state === 'STALLED' && (isKnownNow || (nextPollAt?.getTime() ?? dueAt) < this.#options.now());
    if (state === before && !isLater) return;
    this.#state = { kind: 'state', state, nextPollAt: Number.isFinite(dueAt) ? new Date(dueAt) : null, reason };
    this.#notify();
  }

  #notify(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}
