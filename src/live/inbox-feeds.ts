import { LRUCache } from 'lru-cache';
import type { Credential } from '../datasources/credential.ts';
import type { MailCall, Message, MessageList, MessageRef } from '../datasources/mail-source.ts';
import { afterTheFirst } from '../datasources/mail-source.ts';
import { GatewayError } from '../errors.ts';
import type { FeedOptions } from './account-feeds.ts';
import { AccountFeeds } from './account-feeds.ts';
import { advance } from './advance.ts';
import type { Covered } from './cursor.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import type { InboxFeed } from './inbox-feed.ts';
import { coveredUpTo } from './inbox-snapshot.ts';
import type { WatchOptions } from './inbox-watcher.ts';
import { InboxWatcher } from './inbox-watcher.ts';
import type { WaitOptions, WaitOutcome } from './wait-for-message.ts';
import { waitForMessage } from './wait-for-message.ts';
import type { FeedEnd } from './watch-event.ts';
import { WatchPosition } from './watch-position.ts';

export interface InboxFeedsOptions extends Omit<FeedOptions, 'now' | 'random'> {
  /** Told of a credential that the upstream does not accept any more, after its feeds have ended. */
  readonly onRevoked?: (credential: Credential) => void;
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
  /** In [0, 1). */
  readonly random?: () => number;
}

/** Contents of cursors that are kept: clients that lose their connections together resume from the same. Bytes, about. */
const MAX_CURSORS = 4_194_304;
/** What an entry takes by itself, and each of its marks. */
const CURSOR_OVERHEAD = 1_024;
const MARK_SIZE = 48;

/** The feeds of all watched inboxes. */
export class InboxFeeds {
  readonly #options: InboxFeedsOptions & FeedOptions;
  /** By the id of their credential; those that have feeds. */
  readonly #accounts = new Map<string, AccountFeeds>();
  readonly #cursors = new LRUCache<string, Covered>({
    maxSize: MAX_CURSORS,
    sizeCalculation: ({ ids, substances }, key) =>
      CURSOR_OVERHEAD + key.length + MARK_SIZE * (ids.size + substances.size),
  });
  /** Cursors of lists that nobody watches. */
  readonly #ofLists = new WeakMap<MessageList, string>();
  #isClosed = false;

  constructor(options: InboxFeedsOptions) {
    this.#options = { now: Date.now, random: Math.random, ...options };
  }

  /** How many inboxes are polled now. */
  get size(): number {
    return this.#accounts.values().reduce((sum, { size }) => sum + size, 0);
  }

  /** How many watchers have their first snapshot, and so miss nothing from now on. */
  get watchers(): number {
    return this.#accounts.values().reduce((sum, { watchers }) => sum + watchers, 0);
  }

  /** How many credentials something is kept for. */
  get accounts(): number {
    return this.#accounts.size;
  }

  /** The running feed of an inbox, once it has a snapshot. */
  find(address: string, credential: Credential): InboxFeed | null {
    const feed = this.#accounts.get(credential.id)?.find(address);
    return feed?.snapshot && !feed.end ? feed : null;
  }

  /**
   * Starts to watch. Resolves once a snapshot exists, and rejects when it cannot be read: a failed read is never taken for an
   * empty inbox.
   */
  async watch(options: WatchOptions, call: MailCall): Promise<InboxWatcher> {
    const { address, after, matches, wantsAll = false, endsSilently = false, until } = options;
    const { credential } = call;
    // Read before anything is started: a bad cursor costs no call.
    const base = typeof after === 'string' ? this.#read(after, credential) : null;
    call.signal?.throwIfAborted();
    if (this.#isClosed) throw goingDown();
    // The first read of an inbox is this operation's; those that follow are shared.
    if (!this.#accounts.get(credential.id)?.find(address)) call.spend?.();
    const first = { caller: call.caller, spend: afterTheFirst(call.spend) };
    const joined = this.#account(credential, (account) => account.join(address, until, first));
    const { feed } = joined;
    const release = this.#releaserOf(joined.release, credential);
    try {
      await orAborted(
        feed.ready.then(() => (feed.isStale ? feed.refresh() : undefined)),
        call.signal,
      );
      call.signal?.throwIfAborted();
    } catch (error) {
      release();
      throw error;
    }
    const { snapshot, end } = feed;
    if (!snapshot) {
      release();
      throw end?.end.error ?? (end?.end.reason === 'STOPPED' ? goingDown() : gone());
    }
    const position = base ? WatchPosition.fromCursor(base) : WatchPosition.fromNow(snapshot);
    const { cursorKey } = credential;
    const { signal } = call;
    return new InboxWatcher({
      feed,
      position,
      cursorKey,
      matches,
      wantsAll,
      endsSilently,
      signal,
      onClose: release,
    });
  }

  /** Waits for one message; see waitForMessage. */
  waitFor(options: WaitOptions, call: MailCall): Promise<WaitOutcome> {
    return waitForMessage((wanted, bounded) => this.watch(wanted, bounded), options, call);
  }

  /** Carries a change made through the gateway over to the feed, where there is one; null takes the message out. */
  edit({ inbox, id }: MessageRef, credential: Credential, message: Message | null): void {
    this.#accounts.get(credential.id)?.find(inbox)?.edit(id, message);
  }

  /** The cursor that covers all of a list, and what its feed remembers besides. */
  cursorOf(list: MessageList, credential: Credential): string {
    const feed = this.find(list.address, credential);
    if (feed?.snapshot?.list === list) return feed.cursor;
    const known = this.#ofLists.get(list);
    if (known !== undefined) return known;
    const snapshot = advance(null, list);
    const cursor = encodeCursor(coveredUpTo(snapshot, snapshot.lastSeq), credential.cursorKey);
    this.#ofLists.set(list, cursor);
    return cursor;
  }

  /** Keeps the feed of an inbox from ending by itself while a rename or a deletion is under way; call what it returns after. */
  hold(address: string, credential: Credential): () => void {
    const release = this.#account(credential, (account) => account.hold(address));
    return () => {
      release();
      this.#tidy(credential);
    };
  }

  /** Ends the feed of an inbox, where there is one. */
  finish(address: string, credential: Credential, end: FeedEnd): void {
    this.#accounts.get(credential.id)?.find(address)?.finish(end);
    this.#tidy(credential);
  }

  /** Has every feed of a credential pause: the upstream has asked for fewer calls. */
  noteRefusal(credential: Credential, retryAfter: number | undefined): void {
    this.#accounts.get(credential.id)?.noteRefusal(retryAfter);
  }

  /** Ends every feed of a credential: the upstream has refused it. */
  revoke(credential: Credential, error: unknown): void {
    // Its feeds have no poll under way that anyone waits for.
    void this.#accounts.get(credential.id)?.finish({ reason: 'REVOKED', error });
    this.#tidy(credential);
    this.#options.onRevoked?.(credential);
  }

  /** Ends every feed and makes no more; resolves when the last poll has stopped. */
  async close(): Promise<void> {
    this.#isClosed = true;
    const accounts = [...this.#accounts.values()];
    this.#accounts.clear();
    await Promise.all(accounts.map((account) => account.finish({ reason: 'STOPPED', error: goingDown() })));
  }

  /** By itself, for it is kept as long as there is the watcher: not with all that the watch began with. */
  #releaserOf(leave: () => void, credential: Credential): () => void {
    return () => {
      leave();
      this.#tidy(credential);
    };
  }

  #read(cursor: string, credential: Credential): Covered {
    const key = `${credential.id} ${cursor}`;
    const known = this.#cursors.get(key);
    if (known) return known;
    const covered = decodeCursor(cursor, credential.cursorKey);
    this.#cursors.set(key, covered);
    return covered;
  }

  #account<T>(credential: Credential, use: (account: AccountFeeds) => T): T {
    let account = this.#accounts.get(credential.id);
    if (!account) {
      account = new AccountFeeds(credential, this.#options, (error) => this.revoke(credential, error));
      this.#accounts.set(credential.id, account);
    }
    return use(account);
  }

  #tidy({ id }: Credential): void {
    if (this.#accounts.get(id)?.isEmpty) this.#accounts.delete(id);
  }
}

function goingDown(): GatewayError {
  return new GatewayError('UPSTREAM_UNAVAILABLE', 'The gateway is going down. Connect again.', { retryAfter: 1 });
}

function gone(): GatewayError {
  return new GatewayError('NOT_FOUND', 'The inbox was closed while the subscription began.');
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
