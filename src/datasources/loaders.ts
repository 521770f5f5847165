import DataLoader from 'dataloader';
import type { ErrorCode } from '../errors.ts';
import { isGatewayError } from '../errors.ts';
import type { MaybePromise } from '../maybe-promise.ts';
import { whenThere } from '../maybe-promise.ts';
import type { Credential } from './credential.ts';
import type {
  Domain,
  DomainType,
  Inbox,
  InboxDirectory,
  MailCall,
  MailSource,
  Message,
  MessageList,
  MessageRef,
  NoteRead,
} from './mail-source.ts';

/** Loads by a key; what is known already is given at once. */
export interface Loader<K, V> {
  load(key: K): MaybePromise<V>;
}

export interface Loaders {
  /** All messages of an inbox, by its address; rejects with NOT_FOUND. */
  readonly messages: Loader<string, MessageList> & { prime(address: string, list: MessageList): void };
  /** A message from the list of its inbox: no call of its own, and never marked seen. Null when it is not there. */
  readonly message: Loader<MessageRef, Message | null>;
  /** An inbox that the upstream still knows, with what is remembered of it; null otherwise. */
  readonly inbox: Loader<string, Inbox | null>;
  /** The domains of a type. */
  readonly domains: Loader<DomainType, readonly Domain[]>;
  /** A domain by its name; null when it is not listed for the account. */
  readonly domain: Loader<string, Domain | null>;
  /** Forgets everything, for what comes after a change. */
  clear(): void;
}

/** Who loads. */
export interface LoadingCaller {
  /** Throws for a caller without a usable one. */
  readonly credential: () => Credential;
  /** What goes along with a call to the upstream. */
  readonly call: () => MailCall;
  /** Told of each list that is known without a call. */
  readonly noteRead?: NoteRead;
}

/** The lists of an operation, each read once: what is known is there at once, the rest is asked for together. */
class MessageLists implements Loader<string, MessageList> {
  readonly #source: MailSource;
  readonly #caller: LoadingCaller;
  readonly #lists = new Map<string, MaybePromise<MessageList>>();
  #asked: DataLoader<string, MessageList> | undefined;

  constructor(source: MailSource, caller: LoadingCaller) {
    this.#source = source;
    this.#caller = caller;
  }

  load(address: string): MaybePromise<MessageList> {
    const list = this.#lists.get(address) ?? null;
    if (list !== null) return list;
    const { credential, noteRead } = this.#caller;
    const loaded = this.#source.knownMessages(address, credential(), noteRead) ?? this.#ask(address);
    this.#lists.set(address, loaded);
    return loaded;
  }

  /** Null for an inbox that the upstream does not know. */
  loadIfThere(address: string): MaybePromise<MessageList | null> {
    return orNull(this.load(address), this.#caller);
  }

  prime(address: string, list: MessageList): void {
    this.#lists.set(address, list);
  }

  clear(): void {
    this.#lists.clear();
    this.#asked?.clearAll();
  }

  #ask(address: string): Promise<MessageList> {
    this.#asked ??= new DataLoader((addresses) =>
      settle(addresses, (wanted) => this.#source.listMessages(wanted, this.#caller.call())),
    );
    return this.#asked.load(address);
  }
}

class MessagesByRef implements Loader<MessageRef, Message | null> {
  readonly #lists: MessageLists;

  constructor(lists: MessageLists) {
    this.#lists = lists;
  }

  load({ inbox, id }: MessageRef): MaybePromise<Message | null> {
    return whenThere(
      this.#lists.loadIfThere(inbox),
      (list) => list?.messages.find((message) => message.id === id) ?? null,
    );
  }
}

class Inboxes implements Loader<string, Inbox | null> {
  readonly #lists: MessageLists;
  readonly #directory: InboxDirectory;
  readonly #caller: LoadingCaller;

  constructor(lists: MessageLists, directory: InboxDirectory, caller: LoadingCaller) {
    this.#lists = lists;
    this.#directory = directory;
    this.#caller = caller;
  }

  load(address: string): MaybePromise<Inbox | null> {
    return whenThere(this.#lists.loadIfThere(address), (list) => {
      if (list === null) return null;
      const remembered = this.#directory.find(address, this.#caller.credential());
      return whenThere(remembered, (known) => known ?? { address, createdAt: null, expiresAt: null });
    });
  }
}

/** Those of an operation. Each is made when it is first needed: there is a set for every request. */
class OperationLoaders implements Loaders {
  readonly #source: MailSource;
  readonly #directory: InboxDirectory;
  readonly #caller: LoadingCaller;
  #messages: MessageLists | undefined;
  #domains: DataLoader<DomainType, readonly Domain[]> | undefined;
  #domain: DataLoader<string, Domain | null> | undefined;

  constructor(source: MailSource, directory: InboxDirectory, caller: LoadingCaller) {
    this.#source = source;
    this.#directory = directory;
    this.#caller = caller;
  }

  get messages(): MessageLists {
    this.#messages ??= new MessageLists(this.#source, this.#caller);
    return this.#messages;
  }

  get message(): MessagesByRef {
    return new MessagesByRef(this.messages);
  }

  get inbox(): Inboxes {
    return new Inboxes(this.messages, this.#directory, this.#caller);
  }

  get domains(): DataLoader<DomainType, readonly Domain[]> {
    this.#domains ??= new DataLoader((types) =>
      settle(types, (type) => this.#source.listDomains(type, this.#caller.call())),
    );
    return this.#domains;
  }

  get domain(): DataLoader<string, Domain | null> {
    this.#domain ??= new DataLoader((names) => this.#domainsOf(names));
    return this.#domain;
  }

  clear(): void {
    this.#messages?.clear();
    this.#domains?.clearAll();
    this.#domain?.clearAll();
  }

  async #domainsOf(names: readonly string[]): Promise<(Domain | null)[]> {
    const known = new Map((await this.domains.load('FREE')).map((item) => [item.name, item]));
    if (names.some((name) => !known.has(name))) {
      for (const item of (await orNull(this.domains.load('ALL'), this.#caller, 'FORBIDDEN')) ?? [])
        known.set(item.name, item);
    }
    return names.map((name) => known.get(name) ?? null);
  }
}

/** One set for a request, or for an event of a subscription. What they hold is never newer than their first question. */
export function createLoaders(source: MailSource, directory: InboxDirectory, caller: LoadingCaller): Loaders {
  return new OperationLoaders(source, directory, caller);
}

/** Loads each key by itself: one that fails, even before it has begun, costs itself and not the batch. */
function settle<K, V>(keys: readonly K[], load: (key: K) => Promise<V>): Promise<(V | Error)[]> {
  const loadOne = async (key: K) => load(key);
  return Promise.all(keys.map((key) => loadOne(key).catch((error: Error) => error)));
}

/** Null for what the upstream does not know: it says 404, or 422 of a name that cannot be one of its own. */
function orNull<T>(
  result: MaybePromise<T>,
  { noteRead }: Pick<LoadingCaller, 'noteRead'>,
  ...more: readonly ErrorCode[]
): MaybePromise<T | null> {
  if (!(result instanceof Promise)) return result;
  return result.catch((error: unknown) => {
    if (!isGatewayError(error, 'NOT_FOUND', 'BAD_USER_INPUT', ...more)) throw error;
    // No failure is remembered: whoever asks again has the upstream asked again.
    noteRead?.(() => false);
    return null;
  });
}
