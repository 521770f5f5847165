import type { Credential } from '../datasources/credential.ts';
import { ForwardingMailSource } from '../datasources/forwarding-mail-source.ts';
import type {
  AttachmentRef,
  AttachmentRequest,
  AttachmentStream,
  Domain,
  DomainType,
  Inbox,
  MailCall,
  MailSource,
  Message,
  MessageList,
  MessageRef,
  NoteRead,
  StaleMark,
} from '../datasources/mail-source.ts';
import { isGatewayError } from '../errors.ts';
import type { InboxFeed } from './inbox-feed.ts';
import type { InboxFeeds } from './inbox-feeds.ts';
import type { InboxSnapshot } from './inbox-snapshot.ts';
import { isWish } from './wish.ts';

/**
 * A MailSource that answers for a watched inbox from its snapshot, at no call, and carries over to the feeds what becomes known by
 * other calls: watchers of a deleted or renamed inbox, and all of a key that is refused, are told at once and not at the next poll.
 */
export class WatchedMailSource extends ForwardingMailSource {
  readonly #feeds: InboxFeeds;
  readonly #staleIfErrorMs: number;

  /** @param staleIfErrorMs how old the snapshot of a feed whose looks fail may be that is given all the same */
  constructor(source: MailSource, feeds: InboxFeeds, staleIfErrorMs: number) {
    super(source);
    this.#feeds = feeds;
    this.#staleIfErrorMs = staleIfErrorMs;
  }

  override async listDomains(type: DomainType, call: MailCall): Promise<readonly Domain[]> {
    return this.#accepted(call, super.listDomains(type, this.#noting(call)));
  }

  override async createInbox(call: MailCall): Promise<Inbox> {
    return this.#accepted(call, super.createInbox(call));
  }

  override async listMessages(address: string, call: MailCall): Promise<MessageList> {
    const { credential, noteRead } = call;
    const feed = call.fresh ? null : this.#speaking(address, credential);
    if (!feed) {
      const noting = { ...this.#noting(call), noteRead: this.#whileUnwatched(address, credential, noteRead) };
      return this.#accepted(call, super.listMessages(address, noting));
    }
    const { staleMark } = feed;
    if (staleMark) call.noteStale?.(staleMark);
    return this.#snapshotOf(feed, credential, noteRead);
  }

  override knownMessages(address: string, credential: Credential, noteRead?: NoteRead): MessageList | null {
    const feed = this.#speaking(address, credential);
    if (!feed) return super.knownMessages(address, credential, this.#whileUnwatched(address, credential, noteRead));
    return feed.staleMark ? null : this.#snapshotOf(feed, credential, noteRead);
  }

  override async renameInbox(
    address: string,
    to: { username: string; domain: string },
    call: MailCall,
  ): Promise<Inbox> {
    const release = this.#feeds.hold(address, call.credential);
    try {
      const inbox = await this.#accepted(call, super.renameInbox(address, to, call));
      if (inbox.address !== address) {
        this.#feeds.finish(address, call.credential, { reason: 'RENAMED', newAddress: inbox.address });
      }
      return inbox;
    } finally {
      release();
    }
  }

  override async deleteInbox(address: string, call: MailCall): Promise<void> {
    const release = this.#feeds.hold(address, call.credential);
    try {
      await this.#accepted(call, super.deleteInbox(address, call));
      this.#feeds.finish(address, call.credential, { reason: 'DELETED' });
    } finally {
      release();
    }
  }

  override async readMessage(ref: MessageRef, call: MailCall): Promise<Message> {
    const message = await this.#accepted(call, super.readMessage(ref, call));
    this.#feeds.edit(ref, call.credential, message);
    return message;
  }

  override async deleteMessage(ref: MessageRef, call: MailCall): Promise<void> {
    await this.#accepted(call, super.deleteMessage(ref, call));
    this.#feeds.edit(ref, call.credential, null);
  }

  override async openAttachment(
    ref: AttachmentRef,
    call: MailCall,
    request?: AttachmentRequest,
  ): Promise<AttachmentStream> {
    return this.#accepted(call, super.openAttachment(ref, call, request));
  }

  /** The feed that answers for an inbox: one that has stopped to look, or fails to for long, cannot speak for it. */
  #speaking(address: string, credential: Credential): InboxFeed | null {
    const feed = this.#feeds.find(address, credential);
    return feed && !feed.isStale && feed.ageInFailure <= this.#staleIfErrorMs ? feed : null;
  }

  #snapshotOf(feed: InboxFeed, credential: Credential, noteRead: NoteRead | undefined): MessageList {
    const snapshot = feed.snapshot as InboxSnapshot;
    if (noteRead) this.#note(feed.address, credential, new WeakRef(snapshot), noteRead);
    return snapshot.list;
  }

  /** Notes that a snapshot was read, without holding on to it or its feed. No other feed has the same. */
  #note(address: string, credential: Credential, read: WeakRef<InboxSnapshot>, noteRead: NoteRead): void {
    noteRead(() => {
      const feed = this.#speaking(address, credential);
      return feed !== null && feed.snapshot === read.deref() && !feed.staleMark;
    });
  }

  /** Notes what is read of an inbox that nobody watches: from when somebody does, its feed answers. */
  #whileUnwatched(address: string, credential: Credential, noteRead: NoteRead | undefined): NoteRead | undefined {
    if (!noteRead) return undefined;
    return (isCurrent) => noteRead(() => isCurrent() && !this.#speaking(address, credential));
  }

  /** The call, of which feeds hear as well that the upstream asked for fewer, where it is answered all the same. */
  #noting(call: MailCall): MailCall {
    const noteStale = (mark: StaleMark) => {
      const { code, retryAfter, reason } = mark;
      if (isWish(code, reason)) this.#feeds.noteRefusal(call.credential, retryAfter);
      call.noteStale?.(mark);
    };
    return { ...call, noteStale };
  }

  /** A key that one call finds to be refused is refused for all. (A 403 may be about the one thing that was asked for.) */
  async #accepted<T>({ credential }: MailCall, result: Promise<T>): Promise<T> {
    try {
      return await result;
    } catch (error) {
      if (isGatewayError(error, 'UNAUTHENTICATED')) this.#feeds.revoke(credential, error);
      if (isGatewayError(error) && isWish(error.code, error.context.reason))
        this.#feeds.noteRefusal(credential, error.retryAfter);
      throw error;
    }
  }
}
