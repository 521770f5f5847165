import { isGatewayError } from '../errors.ts';
import type { MaybePromise } from '../maybe-promise.ts';
import type { ExpiringRecords } from '../shared-state/expiring-records.ts';
import type { Credential } from './credential.ts';
import { ForwardingMailSource } from './forwarding-mail-source.ts';
import type { Inbox, InboxDirectory, MailCall, MailSource, MessageList } from './mail-source.ts';

/** How long an inbox is remembered that came without an expiry. Milliseconds. */
const UNKNOWN_LIFE = 24 * 60 * 60 * 1000;

/** A success that refuses is no certain word that there is no such inbox: what is known of it stays. */
function isMissing(error: unknown): boolean {
  return isGatewayError(error, 'NOT_FOUND') && (error.context.status ?? 404) >= 400;
}

/** A MailSource that writes down the inboxes created or renamed through it, since no upstream call lists them. */
export class RegisteringMailSource extends ForwardingMailSource implements InboxDirectory {
  readonly #records: ExpiringRecords<Inbox>;
  readonly #now: () => number;

  constructor(source: MailSource, records: ExpiringRecords<Inbox>, now: () => number = Date.now) {
    super(source);
    this.#records = records;
    this.#now = now;
  }

  find(address: string, credential: Credential): MaybePromise<Inbox | null> {
    return this.#records.get(credential.id, address);
  }

  list(credential: Credential): MaybePromise<readonly Inbox[]> {
    return this.#records.list(credential.id);
  }

  override async createInbox(call: MailCall): Promise<Inbox> {
    return this.#register(await super.createInbox(call), call);
  }

  override async renameInbox(
    address: string,
    to: { username: string; domain: string },
    call: MailCall,
  ): Promise<Inbox> {
    const inbox = await this.#forgetMissing(address, call, () => super.renameInbox(address, to, call));
    await this.#records.delete(call.credential.id, address);
    return this.#register(inbox, call);
  }

  override async deleteInbox(address: string, call: MailCall): Promise<void> {
    await this.#forgetMissing(address, call, () => super.deleteInbox(address, call));
    await this.#records.delete(call.credential.id, address);
  }

  override async listMessages(address: string, call: MailCall): Promise<MessageList> {
    return this.#forgetMissing(address, call, () => super.listMessages(address, call));
  }

  async #register(inbox: Inbox, { credential }: MailCall): Promise<Inbox> {
    const expiresAt = inbox.expiresAt?.getTime() ?? this.#now() + UNKNOWN_LIFE;
    await this.#records.put(credential.id, inbox.address, inbox, expiresAt);
    return inbox;
  }

  async #forgetMissing<T>(address: string, { credential }: MailCall, run: () => Promise<T>): Promise<T> {
    try {
      return await run();
    } catch (error) {
      if (isMissing(error)) await this.#records.delete(credential.id, address);
      throw error;
    }
  }
}
