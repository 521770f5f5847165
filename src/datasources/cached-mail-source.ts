import { LRUCache } from 'lru-cache';
import type { ErrorCode } from '../errors.ts';
import { isGatewayError } from '../errors.ts';
import type { Credential } from './credential.ts';
import { ForwardingMailSource } from './forwarding-mail-source.ts';
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
} from './mail-source.ts';
import { afterTheFirst } from './mail-source.ts';
import { SharedCalls } from './shared-calls.ts';

export interface CacheOptions {
  /** All entries together. Bytes. */
  readonly maxBytes: number;
  /** How long a message list may be given again. Milliseconds; 0 keeps none. */
  readonly messagesTtlMs: number;
  /** The same for lists of domains. */
  readonly domainsTtlMs: number;
  /** For how long after that it may be given where the upstream cannot be asked. Milliseconds; 0: never. */
  readonly staleIfErrorMs?: number;
  /** When an inbox ends, where that is known. */
  readonly expiryOf?: (address: string, credential: Credential) => Promise<Date | null>;
  /** Milliseconds that never go back. */
  readonly now?: () => number;
  /** Milliseconds since the epoch. */
  readonly clock?: () => number;
}

type List = MessageList | readonly Domain[];

interface Entry {
  readonly value: List;
  /** Stands for the value: the same where it was read again and found to be the same. */
  readonly mark: object;
  /** By the clock. */
  readonly readAt: number;
  readonly expiresAt: number;
  /** By what never goes back. */
  readonly storedAt: number;
  readonly freshUntil: number;
}

/** What is asked for, and how it is kept. */
interface Wanted {
  readonly key: string;
  /** As those are told of it who get it stale. */
  readonly subject: string;
  readonly ttl: number;
  readonly expiry: () => Promise<Date | null>;
}

/** Failures that say nothing of what was asked for. */
const SAYS_NOTHING: readonly ErrorCode[] = [
  'UPSTREAM_UNAVAILABLE',
  'UPSTREAM_TIMEOUT',
  'UPSTREAM_BLOCKED',
  'UPSTREAM_INVALID_RESPONSE',
  'RATE_LIMITED',
  'QUOTA_EXHAUSTED',
];

/** What an entry costs beyond the bytes it was read from. */
const ENTRY_OVERHEAD = 512;

/**
 * A MailSource that remembers the lists of another one. Entries are keyed by credential, bounded by their bytes together,
 * dropped by the mutations that change them; callers that miss at the same time share one call. One that is past its time is given
 * where the upstream fails, and marked.
 */
export class CachedMailSource extends ForwardingMailSource {
  readonly #options: CacheOptions;
  readonly #now: () => number;
  readonly #clock: () => number;
  readonly #entries: LRUCache<string, Entry>;
  readonly #calls = new SharedCalls();
  /** When the upstream last refused a credential, by its id. */
  readonly #refusedAt = new LRUCache<string, number>({ max: 10_000 });

  constructor(source: MailSource, options: CacheOptions) {
    super(source);
    this.#options = options;
    this.#now = options.now ?? (() => performance.now());
    this.#clock = options.clock ?? Date.now;
    this.#entries = new LRUCache({
      // 0 would mean no bound; no entry is as small as 1.
      maxSize: Math.max(1, options.maxBytes),
      perf: { now: this.#now },
      ttlResolution: 0,
      sizeCalculation: ({ value }) => ENTRY_OVERHEAD + ('bytes' in value ? value.bytes : value.length * 128),
    });
  }

  override async listDomains(type: DomainType, call: MailCall): Promise<readonly Domain[]> {
    const key = `${call.credential.id} domains ${type}`;
    const wanted = { key, subject: 'domains', ttl: this.#options.domainsTtlMs, expiry: async () => null };
    return this.#remember(wanted, call, (shared) => super.listDomains(type, shared));
  }

  override async createInbox(call: MailCall): Promise<Inbox> {
    return this.#heard(call, super.createInbox(call));
  }

  override async listMessages(address: string, call: MailCall): Promise<MessageList> {
    const { messagesTtlMs: ttl, expiryOf } = this.#options;
    const expiry = async () => (await expiryOf?.(address, call.credential)) ?? null;
    const wanted = { key: listKey(address, call.credential), subject: `inbox ${address}`, ttl, expiry };
    return this.#remember(wanted, call, (shared) => {
      const known = shared.known ?? (this.#entries.peek(wanted.key)?.value as MessageList | undefined);
      return super.listMessages(address, { ...shared, known });
    });
  }

  override knownMessages(address: string, credential: Credential, noteRead?: NoteRead): MessageList | null {
    const key = listKey(address, credential);
    const known = this.#entries.get(key);
    if (!known || this.#now() >= known.freshUntil) return null;
    this.#note(key, known, noteRead);
    return known.value as MessageList;
  }

  override async openAttachment(
    ref: AttachmentRef,
    call: MailCall,
    request?: AttachmentRequest,
  ): Promise<AttachmentStream> {
    return this.#heard(call, super.openAttachment(ref, call, request));
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

  async #remember<T extends List>(
    { key, subject, ttl, expiry }: Wanted,
    call: MailCall,
    load: (call: MailCall) => Promise<T>,
  ): Promise<T> {
    const known = call.fresh ? undefined : this.#entries.get(key);
    if (known && this.#now() < known.freshUntil) {
      this.#note(key, known, call.noteRead);
      return known.value as T;
    }
    // Whoever starts the call pays for it, out of a share that those who join it know nothing of.
    if (!this.#calls.has(key)) call.spend?.();
    const start = async (signal: AbortSignal, isCurrent: () => boolean) => {
      const value = await load({ ...call, signal, spend: afterTheFirst(call.spend) });
      this.#keep(key, value, ttl, await expiry(), isCurrent);
      return value;
    };
    try {
      const value = await this.#heard(call, this.#calls.run(key, call.signal, start));
      const kept = this.#entries.peek(key);
      this.#note(key, kept?.value === value ? kept : undefined, call.noteRead);
      return value;
    } catch (error) {
      // What was remembered is not there any more, or not for this credential.
      if (isGatewayError(error, 'NOT_FOUND', 'UNAUTHENTICATED', 'FORBIDDEN')) this.#entries.delete(key);
      const stale = call.fresh ? undefined : this.#stale(key, call);
      if (!stale || !isGatewayError(error, ...SAYS_NOTHING)) throw error;
      const { code, retryAfter, context } = error;
      call.noteStale?.({ subject, asOf: new Date(stale.readAt), code, retryAfter, reason: context.reason });
      return stale.value as T;
    }
  }

  /**
   * Notes that an entry was given; without one, what was given is not remembered, and would be asked for again. Whoever takes note
   * may do so for longer than the list is remembered, so it holds on to nothing of it, nor of the call.
   */
  #note(key: string, given: Entry | undefined, noteRead: NoteRead | undefined): void {
    const mark = given?.mark;
    noteRead?.(() => {
      const entry = mark && this.#entries.get(key);
      return entry !== undefined && entry.mark === mark && this.#now() < entry.freshUntil;
    });
  }

  #keep(key: string, value: List, ttl: number, expiry: Date | null, isCurrent: () => boolean): void {
    const { staleIfErrorMs = 0 } = this.#options;
    if (ttl + staleIfErrorMs === 0 || !isCurrent()) return;
    const storedAt = this.#now();
    const before = this.#entries.peek(key);
    const entry: Entry = {
      value,
      mark: before?.value === value ? before.mark : {},
      readAt: this.#clock(),
      expiresAt: expiry?.getTime() ?? Number.POSITIVE_INFINITY,
      storedAt,
      freshUntil: storedAt + ttl,
    };
    this.#entries.set(key, entry, { ttl: ttl + staleIfErrorMs });
  }

  /** What is remembered of it that is past its time, unless the inbox is known to be over, or the credential was refused since. */
  #stale(key: string, { credential }: MailCall): Entry | undefined {
    const entry = this.#entries.get(key);
    if (!entry || !this.#options.staleIfErrorMs || this.#clock() >= entry.expiresAt) return undefined;
    return (this.#refusedAt.get(credential.id) ?? Number.NEGATIVE_INFINITY) < entry.storedAt ? entry : undefined;
  }

  /** Notes whether the upstream refuses the credential. */
  async #heard<T>({ credential }: MailCall, result: Promise<T>): Promise<T> {
    try {
      return await result;
    } catch (error) {
      if (isGatewayError(error, 'UNAUTHENTICATED')) this.#refusedAt.set(credential.id, this.#now());
      throw error;
    }
  }

  /** Runs a mutation and drops the lists that it changes, also when it fails: it may have been carried out all the same. */
  async #change<T>(addresses: readonly string[], call: MailCall, mutate: () => Promise<T>): Promise<T> {
    try {
      return await this.#heard(call, mutate());
    } finally {
      for (const address of addresses) this.#drop(address, call);
    }
  }

  #drop(address: string, call: MailCall): void {
    const key = listKey(address, call.credential);
    this.#entries.delete(key);
    this.#calls.forget(key);
  }
}

function listKey(address: string, credential: Credential): string {
  return `${credential.id} messages ${address}`;
}
