import type {
  AttachmentRef,
  AttachmentStream,
  Domain,
  DomainType,
  Inbox,
  MailCall,
  MailSource,
  Message,
  MessageList,
  MessageRef,
} from '../datasources/mail-source.ts';
import type { InboxFeeds } from './inbox-feeds.ts';

/**
 * A MailSource that answers for a watched inbox from its snapshot, at no call, and carries mutations over to the feed: watchers
 * of a deleted or renamed inbox are told at once, and not at the next poll.
 */
export class WatchedMailSource implements MailSource {
  readonly #source: MailSource;
  readonly #feeds: InboxFeeds;

  constructor(source: MailSource, feeds: InboxFeeds) {
    this.#source = source;
    this.#feeds = feeds;
  }

  async listMessages(address: string, call: MailCall): Promise<MessageList> {
    const snapshot = call.fresh ? null : this.#feeds.find(address, call.credential)?.snapshot;
    return snapshot ? snapshot.list : this.#source.listMessages(address, call);
  }

  async renameInbox(address: string, to: { username: string; domain: string }, call: MailCall): Promise<Inbox> {
    const inbox = await this.#source.renameInbox(address, to, call);
    if (inbox.address !== address) {
      this.#feeds.finish(address, call.credential, { reason: 'RENAMED', newAddress: inbox.address });
    }
    return inbox;
  }

  async deleteInbox(address: string, call: MailCall): Promise<void> {
    await this.#source.deleteInbox(address, call);
    this.#feeds.finish(address, call.credential, { reason: 'DELETED' });
  }

  async readMessage(ref: MessageRef, call: MailCall): Promise<Message> {
    const message = await this.#source.readMessage(ref, call);
    this.#feeds.edit(ref, call.credential, message);
    return message;
  }

  async deleteMessage(ref: MessageRef, call: MailCall): Promise<void> {
    await this.#source.deleteMessage(ref, call);
    this.#feeds.edit(ref, call.credential, null);
  }

  async createInbox(call: MailCall): Promise<Inbox> {
    return this.#source.createInbox(call);
  }

  async listDomains(type: DomainType, call: MailCall): Promise<readonly Domain[]> {
    return this.#source.listDomains(type, call);
  }

  async openAttachment(ref: AttachmentRef, call: MailCall): Promise<AttachmentStream> {
    return this.#source.openAttachment(ref, call);
  }
}
