import type { Credential } from '../datasources/credential.ts';
import type {
  InboxDirectory,
  MailCall,
  MailSource,
  Message,
  MessageList,
  MessageRef,
} from '../datasources/mail-source.ts';
import { GatewayError } from '../errors.ts';
import { decodeCursor, encodeCursor, identityOf } from './cursor.ts';
import type { FeedEnd } from './inbox-feed.ts';
import { InboxFeed } from './inbox-feed.ts';
import { InboxWatcher } from './inbox-watcher.ts';
import { WatchPosition } from './watch-position.ts';

export interface InboxFeedsOptions {
  readonly source: MailSource;
  readonly directory: InboxDirectory;
  readonly pollIntervalMs: number;
}

export interface WatchOptions {
  readonly address: string;
  /** A cursor; without one, only what comes after the snapshot that the watch starts from. */
  readonly after?: string | null | undefined;
  readonly matches?: (message: Message) => boolean;
}

interface Shared {
  readonly feed: InboxFeed;
  watchers: number;
}

/** The feeds of all watched inboxes: one for each credential and address, made by its first watcher and gone with its last. */
export class InboxFeeds {
  readonly #options: InboxFeedsOptions;
  readonly #feeds = new Map<string, Shared>();
  #isClosed = false;

  constructor(options: InboxFeedsOptions) {
    this.#options = options;
  }

  /** How many inboxes are polled now. */
  get size(): number {
    return this.#feeds.size;
  }

  /** How many watchers have their first snapshot, and so miss nothing from now on. */
  get watchers(): number {
    let count = 0;
    for (const { feed, watchers } of this.#feeds.values()) if (feed.snapshot) count += watchers;
    return count;
  }

  /** The running feed of an inbox, once it has a snapshot. */
  find(address: string, credential: Credential): InboxFeed | null {
    const feed = this.#feeds.get(keyOf(address, credential))?.feed;
    return feed?.snapshot && !feed.end ? feed : null;
  }

  /**
   * Starts to watch. Resolves once a snapshot exists, and rejects when it cannot be read: a failed read is never taken for an
   * empty inbox.
   */
  async watch({ address, after, matches = () => true }: WatchOptions, call: MailCall): Promise<InboxWatcher> {
    const { cursorKey } = call.credential;
    // Read before anything is started: a bad cursor costs no call.
    const given = typeof after === 'string' ? decodeCursor(after, cursorKey) : null;
    call.signal?.throwIfAborted();
    if (this.#isClosed) throw goingDown();
    const { feed, release } = this.#join(address, call.credential);
    try {
      await orAborted(feed.ready, call.signal);
    } catch (error) {
      release();
      throw error;
    }
    const { snapshot, end } = feed;
    if (!snapshot) {
      release();
      throw end?.reason === 'STOPPED' ? goingDown() : gone();
    }
    const position = given ? WatchPosition.fromIdentities(snapshot, given) : WatchPosition.fromNow(snapshot);
    const onAbort = () => void watcher.return();
    const onClose = () => {
      // A watcher may end, with its inbox or by its filter, long before the operation whose signal this is.
      call.signal?.removeEventListener('abort', onAbort);
      release();
    };
    const watcher = new InboxWatcher({ feed, position, cursorKey, matches, onClose });
    call.signal?.addEventListener('abort', onAbort, { once: true });
    return watcher;
  }

  /** Carries a change made through the gateway over to the feed, where there is one; null takes the message out. */
  edit({ inbox, id }: MessageRef, credential: Credential, message: Message | null): void {
    this.#feeds.get(keyOf(inbox, credential))?.feed.edit(id, message);
  }

  /** The cursor that covers all of a list, and what its feed remembers besides. */
  cursorOf(list: MessageList, credential: Credential): string {
    const feed = this.find(list.address, credential);
    if (feed?.snapshot && feed.snapshot.list === list) return feed.cursorUpTo(feed.snapshot.lastSeq);
    return encodeCursor(
      list.messages.map(({ id }) => identityOf(id)),
      credential.cursorKey,
    );
  }

  /** Keeps the feed of an inbox, where there is one, from ending while a rename is under way; call what it returns after. */
  hold(address: string, credential: Credential): () => void {
    return this.#feeds.get(keyOf(address, credential))?.feed.hold() ?? (() => {});
  }

  /** Ends the feed of an inbox, where there is one. */
  finish(address: string, credential: Credential, end: FeedEnd): void {
    this.#feeds.get(keyOf(address, credential))?.feed.finish(end);
  }

  /** Ends every feed and makes no more; resolves when the last poll has stopped. */
  async close(): Promise<void> {
    this.#isClosed = true;
    const feeds = [...this.#feeds.values()].map(({ feed }) => feed);
    for (const feed of feeds) feed.finish({ reason: 'STOPPED' });
    await Promise.all(feeds.map(({ done }) => done));
  }

  /** Joins the feed or makes it. The last one that releases it stops it at once. */
  #join(address: string, credential: Credential): { feed: InboxFeed; release: () => void } {
    const key = keyOf(address, credential);
    const shared = this.#feeds.get(key) ?? this.#start(key, address, credential);
    shared.watchers += 1;
    return {
      feed: shared.feed,
      release: () => {
        shared.watchers -= 1;
        if (shared.watchers === 0) shared.feed.finish({ reason: 'STOPPED' });
      },
    };
  }

  #start(key: string, address: string, credential: Credential): Shared {
    const { source, directory, pollIntervalMs } = this.#options;
    const feed = new InboxFeed({
      source,
      address,
      // Nothing of the first watcher's call: the feed outlives it.
      call: { credential },
      pollIntervalMs,
      expiresAt: async () => (await directory.find(address, credential))?.expiresAt ?? null,
    });
    const shared = { feed, watchers: 0 };
    this.#feeds.set(key, shared);
    feed.onChange(() => {
      if (feed.end && this.#feeds.get(key) === shared) this.#feeds.delete(key);
    });
    return shared;
  }
}

function goingDown(): GatewayError {
  return new GatewayError('UPSTREAM_UNAVAILABLE', 'The gateway is going down. Connect again.', { retryAfter: 1 });
}

function gone(): GatewayError {
  return new GatewayError('NOT_FOUND', 'The inbox was closed while the subscription began.');
}

function keyOf(address: string, credential: Credential): string {
  return `${credential.id} ${address}`;
}

async function orAborted(promise: Promise<void>, signal: AbortSignal | undefined): Promise<void> {
  if (!signal) return promise;
  const aborted = Promise.withResolvers<never>();
  const onAbort = () => aborted.reject(signal.reason as Error);
  signal.addEventListener('abort', onAbort, { once: true });
  try {
    await Promise.race([promise, aborted.promise]);
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}
