import { LRUCache } from 'lru-cache';
import { isGatewayError } from '../errors.ts';
import { ForwardingMailSource } from './forwarding-mail-source.ts';
import type {
  Domain,
  DomainType,
  Inbox,
  MailCall,
  MailSource,
  Message,
  MessageList,
  MessageRef,
} from './mail-source.ts';
import { SharedCalls } from './shared-calls.ts';

export interface CacheOptions {
  /** All entries together. Bytes. */
  readonly maxBytes: number;
  /** How long a message list may be given again. Milliseconds; 0 keeps none. */
  readonly messagesTtlMs: number;
  /** The same for lists of domains. */
  readonly domainsTtlMs: number;
  /** Milliseconds that never go back. */
  readonly now?: () => number;
}

/** What an entry costs beyond the bytes it was read from. */
const ENTRY_OVERHEAD = 512;

/**
 * A MailSource that remembers the lists of another one. Entries are keyed by credential, bounded by their bytes together,
 * dropped by the mutations that change them; callers that miss at the same time share one call.
 */
export class CachedMailSource extends ForwardingMailSource {
  readonly #options: CacheOptions;
  readonly #entries: LRUCache<string, MessageList | readonly Domain[]>;
  readonly #calls = new SharedCalls();

  constructor(source: MailSource, options: CacheOptions) {
    super(source);
    this.#options = options;
    this.#entries = new LRUCache({
      // 0 would mean no bound; no entry is as small as 1.
      maxSize: Math.max(1, options.maxBytes),
      perf: { now: options.now ?? (() => performance.now()) },
      ttlResolution: 0,
      sizeCalculation: (value) => ENTRY_OVERHEAD + ('bytes' in value ? value.bytes : value.length * 128),
    });
  }

  override async listDomains(type: DomainType, call: MailCall): Promise<readonly Domain[]> {
    const key = `${call.credential.id} domains ${type}`;
    return this.#remember(key, this.#options.domainsTtlMs, call, (shared) => super.listDomains(type, shared));
  }

  override async listMessages(address: string, call: MailCall): Promise<MessageList> {
    return this.#remember(listKey(address, call), this.#options.messagesTtlMs, call, (shared) =>
      super.listMessages(address, shared),
    );
  }

  override async renameInbox(
    address: string,
    to: { username: string; domain: string },
    call: MailCall,
  ): Promise<Inbox> {
    const wanted = `${to.username}@${to.domain}`;
    const inbox = await this.#change([address, wanted], call, () => super.renameInbox(address, to, call));
    // The upstream may spell it in another way.
    this.#drop(inbox.address, call);
    return inbox;
  }

  override async deleteInbox(address: string, call: MailCall): Promise<void> {
    return this.#change([address], call, () => super.deleteInbox(address, call));
  }

  override async readMessage(ref: MessageRef, call: MailCall): Promise<Message> {
    return this.#change([ref.inbox], call, () => super.readMessage(ref, call));
  }

  override async deleteMessage(ref: MessageRef, call: MailCall): Promise<void> {
    return this.#change([ref.inbox], call, () => super.deleteMessage(ref, call));
  }

  async #remember<T extends MessageList | readonly Domain[]>(
    key: string,
    ttl: number,
    call: MailCall,
    load: (call: MailCall) => Promise<T>,
  ): Promise<T> {
    const known = call.fresh ? undefined : this.#entries.get(key);
    if (known) return known as T;
    // Whoever starts the call pays for it, out of a share that those who join it know nothing of.
    if (!this.#calls.has(key)) call.spend?.();
    return this.#calls.run(key, call.signal, async (signal, isCurrent) => {
      const value = await load({ ...call, signal, spend: undefined }).catch((error: unknown) => {
        // What was remembered is not there any more, or not for this credential.
        if (isGatewayError(error, 'NOT_FOUND', 'UNAUTHENTICATED', 'FORBIDDEN')) this.#entries.delete(key);
        throw error;
      });
      if (ttl > 0 && isCurrent()) this.#entries.set(key, value, { ttl });
      return value;
    });
  }

  /** Runs a mutation and drops the lists that it changes, also when it fails: it may have been carried out all the same. */
  async #change<T>(addresses: readonly string[], call: MailCall, mutate: () => Promise<T>): Promise<T> {
    try {
      return await mutate();
    } finally {
      for (const address of addresses) this.#drop(address, call);
    }
  }

  #drop(address: string, call: MailCall): void {
    const key = listKey(address, call);
    this.#entries.delete(key);
    this.#calls.forget(key);
  }
}

function listKey(address: string, { credential }: MailCall): string {
  return `${credential.id} messages ${address}`;
}
