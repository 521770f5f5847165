import { ForwardingMailSource } from '../datasources/forwarding-mail-source.ts';
import type { Inbox, MailCall, MailSource, Message, MessageList, MessageRef } from '../datasources/mail-source.ts';
import type { InboxFeeds } from './inbox-feeds.ts';

/**
 * A MailSource that answers for a watched inbox from its snapshot, at no call, and carries mutations over to the feed: watchers
 * of a deleted or renamed inbox are told at once, and not at the next poll.
 */
export class WatchedMailSource extends ForwardingMailSource {
  readonly #feeds: InboxFeeds;

  constructor(source: MailSource, feeds: InboxFeeds) {
    super(source);
    this.#feeds = feeds;
  }

  override async listMessages(address: string, call: MailCall): Promise<MessageList> {
    const snapshot = call.fresh ? null : this.#feeds.find(address, call.credential)?.snapshot;
    return snapshot ? snapshot.list : super.listMessages(address, call);
  }

  override async renameInbox(
    address: string,
    to: { username: string; domain: string },
    call: MailCall,
  ): Promise<Inbox> {
    const release = this.#feeds.hold(address, call.credential);
    try {
      const inbox = await super.renameInbox(address, to, call);
      if (inbox.address !== address) {
        this.#feeds.finish(address, call.credential, { reason: 'RENAMED', newAddress: inbox.address });
      }
      return inbox;
    } finally {
      release();
    }
  }

  override async deleteInbox(address: string, call: MailCall): Promise<void> {
    await super.deleteInbox(address, call);
    this.#feeds.finish(address, call.credential, { reason: 'DELETED' });
  }

  override async readMessage(ref: MessageRef, call: MailCall): Promise<Message> {
    const message = await super.readMessage(ref, call);
    this.#feeds.edit(ref, call.credential, message);
    return message;
  }

  override async deleteMessage(ref: MessageRef, call: MailCall): Promise<void> {
    await super.deleteMessage(ref, call);
    this.#feeds.edit(ref, call.credential, null);
  }
}
