import DataLoader from 'dataloader';
import type { ErrorCode } from '../errors.ts';
import { isGatewayError } from '../errors.ts';
import type { MaybePromise } from '../maybe-promise.ts';
import { whenThere } from '../maybe-promise.ts';
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

/** The lists of an operation, each read once: what is known is there at once, the rest is asked for together. */
class MessageLists implements Loader<string, MessageList> {
  readonly #source: MailSource;
  readonly #call: () => MailCall;
  readonly #lists = new Map<string, MaybePromise<MessageList>>();
  #asked: DataLoader<string, MessageList> | undefined;

  constructor(source: MailSource, call: () => MailCall) {
    this.#source = source;
    this.#call = call;
  }

  load(address: string): MaybePromise<MessageList> {
    const list = this.#lists.get(address);
    if (list) return list;
    const { credential, noteRead } = this.#call();
    const known = this.#source.knownMessages(address, credential, noteRead);
    const loaded = known ?? this.#ask(address);
    this.#lists.set(address, loaded);
    return loaded;
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
      settle(addresses, (wanted) => this.#source.listMessages(wanted, this.#call())),
    );
    return this.#asked.load(address);
  }
}

/** One set for a request, or for an event of a subscription. What they hold is never newer than their first question. */
export function createLoaders(source: MailSource, directory: InboxDirectory, call: () => MailCall): Loaders {
  const messages = new MessageLists(source, call);
  const message: Loader<MessageRef, Message | null> = {
    load: ({ inbox, id }) =>
      whenThere(
        orNull(messages.load(inbox)),
        (list) => list?.messages.find((candidate) => candidate.id === id) ?? null,
      ),
  };
  const inbox: Loader<string, Inbox | null> = {
    load: (address) =>
      whenThere(orNull(messages.load(address)), (list) => {
        if (list === null) return null;
        const remembered = directory.find(address, call().credential);
        return whenThere(remembered, (known) => known ?? { address, createdAt: null, expiresAt: null });
      }),
  };
  const domains = new DataLoader<DomainType, readonly Domain[]>((types) =>
    settle(types, (type) => source.listDomains(type, call())),
  );
  const domain = new DataLoader<string, Domain | null>(async (names) => {
    const known = new Map((await domains.load('FREE')).map((item) => [item.name, item]));
    if (names.some((name) => !known.has(name))) {
      for (const item of (await orNull(domains.load('ALL'), 'FORBIDDEN')) ?? []) known.set(item.name, item);
    }
    return names.map((name) => known.get(name) ?? null);
  });
  const clear = () => {
    messages.clear();
    domains.clearAll();
    domain.clearAll();
  };
  return { messages, message, inbox, domains, domain, clear };
}

/** Loads each key by itself: one that fails costs itself, not the batch. */
function settle<K, V>(keys: readonly K[], load: (key: K) => Promise<V>): Promise<(V | Error)[]> {
  return Promise.all(keys.map((key) => load(key).catch((error: Error) => error)));
}

/** Null for what the upstream does not know: it says 404, or 422 of a name that cannot be one of its own. */
function orNull<T>(result: MaybePromise<T>, ...more: readonly ErrorCode[]): MaybePromise<T | null> {
  if (!(result instanceof Promise)) return result;
  return result.catch((error: unknown) => {
    if (isGatewayError(error, 'NOT_FOUND', 'BAD_USER_INPUT', ...more)) return null;
    throw error;
  });
}
