import type { Credential } from '../datasources/credential.ts';
import type { InboxDirectory, MailSource, QuotaBook } from '../datasources/mail-source.ts';
import type { FirstRead } from './inbox-feed.ts';
import { InboxFeed } from './inbox-feed.ts';
import { PollBudget } from './poll-budget.ts';
import { PollClock } from './poll-clock.ts';
import type { PollPace } from './poll-policy.ts';
import type { FeedEnd } from './watch-event.ts';

export interface FeedOptions {
  readonly source: MailSource;
  readonly directory: InboxDirectory;
  readonly quota: QuotaBook;
  readonly pace: PollPace;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** In [0, 1). */
  readonly random: () => number;
}

interface Shared {
  readonly feed: InboxFeed;
  watchers: number;
}

/** The feeds of one credential, which share its quota: one for an address, made by its first watcher and gone with its last. */
export class AccountFeeds {
  readonly #credential: Credential;
  readonly #options: FeedOptions;
  readonly #budget: PollBudget;
  readonly #feeds = new Map<string, Shared>();
  /** How many renames and deletions of an inbox are under way. */
  readonly #holds = new Map<string, number>();
  readonly #onRefused: (error: unknown) => void;

  /** @param onRefused told when the upstream refuses the credential to one of its feeds */
  constructor(credential: Credential, options: FeedOptions, onRefused: (error: unknown) => void) {
    this.#credential = credential;
    this.#options = options;
    this.#budget = new PollBudget(() => options.quota.latest(credential));
    this.#onRefused = onRefused;
  }

  get isEmpty(): boolean {
    return this.#feeds.size === 0 && this.#holds.size === 0;
  }

  get size(): number {
    return this.#feeds.size;
  }

  get watchers(): number {
    let count = 0;
    for (const { feed, watchers } of this.#feeds.values()) if (feed.snapshot) count += watchers;
    return count;
  }

  find(address: string): InboxFeed | undefined {
    return this.#feeds.get(address)?.feed;
  }

  /**
   * Joins the feed of an address or makes it. The last one that releases it stops it at once.
   *
   * @param until when the one who joins stops to wait, if he does; milliseconds since the epoch
   * @param first what the first read of a feed that is made has of that one's call
   */
  join(
    address: string,
    until: number | undefined,
    first: FirstRead,
  ): { readonly feed: InboxFeed; readonly release: () => void } {
    const shared = this.#feeds.get(address) ?? this.#start(address, first);
    const { feed } = shared;
    shared.watchers += 1;
    let stopWaiting: (() => void) | undefined;
    if (until === undefined) feed.clock.ask();
    else stopWaiting = feed.clock.awaitUntil(until);
    // Who waits at an inbox that nobody watches has it read too, whatever holds polling back.
    if (until !== undefined && feed.state.state !== 'LIVE' && !feed.isReadSince(this.#options.now()))
      feed.clock.demand();
    return { feed, release: releaserOf(shared, stopWaiting) };
  }

  /** Until what it returns is called, an inbox that is not found is not taken to be over: it is being renamed or deleted. */
  hold(address: string): () => void {
    this.#holds.set(address, (this.#holds.get(address) ?? 0) + 1);
    return () => {
      const left = (this.#holds.get(address) ?? 0) - 1;
      if (left > 0) this.#holds.set(address, left);
      else this.#holds.delete(address);
    };
  }

  /** Notes that the upstream asked for fewer calls, by another call than a feed's. */
  noteRefusal(retryAfter: number | undefined): void {
    const { now, random } = this.#options;
    this.#budget.noteRefusal(now(), retryAfter, random());
  }

  /** Ends every feed; resolves when the last poll has stopped. */
  async finish(end: FeedEnd): Promise<void> {
    const feeds = [...this.#feeds.values()].map(({ feed }) => feed);
    // Out of the account first: where their end is a refusal, none of them then ends the others once more.
    this.#feeds.clear();
    for (const feed of feeds) feed.finish(end);
    await Promise.all(feeds.map(({ done }) => done));
  }

  #start(address: string, first: FirstRead): Shared {
    const { source, directory, pace, now, random } = this.#options;
    const options = {
      source,
      address,
      // Nothing else of the first watcher's call: the feed outlives it.
      call: { credential: this.#credential },
      clock: new PollClock({ pace, budget: this.#budget, now, random }),
      expiresAt: async () => (await directory.find(address, this.#credential))?.expiresAt ?? null,
      isHeld: () => this.#holds.has(address),
      now,
    };
    const feed = new InboxFeed(options, first);
    const shared = { feed, watchers: 0 };
    this.#feeds.set(address, shared);
    feed.onChange(() => {
      if (!feed.end || this.#feeds.get(address) !== shared) return;
      this.#feeds.delete(address);
      if (feed.end.end.reason === 'REVOKED') this.#onRefused(feed.end.end.error);
    });
    return shared;
  }
}

/** By itself, for it is kept as long as there is the watcher: not with all that the watch began with. */
function releaserOf(shared: Shared, stopWaiting: (() => void) | undefined): () => void {
  return () => {
    stopWaiting?.();
    shared.watchers -= 1;
    if (shared.watchers === 0) shared.feed.finish({ reason: 'STOPPED' });
  };
}
