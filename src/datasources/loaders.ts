import DataLoader from 'dataloader';
import type { ErrorCode } from '../errors.ts';
import { isGatewayError } from '../errors.ts';
import type {
  Domain,
  Inbox,
  InboxDirectory,
  MailCall,
  MailSource,
  Message,
  MessageList,
  MessageRef,
} from './mail-source.ts';

export interface Loaders {
  /** All messages of an inbox, by its address; rejects with NOT_FOUND. */
  readonly messages: DataLoader<string, MessageList>;
  /** A message from the list of its inbox: no call of its own, and never marked seen. Null when it is not there. */
  readonly message: DataLoader<MessageRef, Message | null, string>;
  /** An inbox that the upstream still knows, with what is remembered of it; null otherwise. */
  readonly inbox: DataLoader<string, Inbox | null>;
  /** A domain by its name; null when it is not listed for the account. */
  readonly domain: DataLoader<string, Domain | null>;
  /** Forgets everything, for the next event of a subscription. */
  clear(): void;
}

/** One set for a request. What they hold is never newer than their first question: a subscription clears them at each event. */
export function createLoaders(source: MailSource, directory: InboxDirectory, call: () => MailCall): Loaders {
  const messages = new DataLoader<string, MessageList>((addresses) =>
    settle(addresses, (address) => source.listMessages(address, call())),
  );
  const message = new DataLoader<MessageRef, Message | null, string>(
    (refs) =>
      settle(refs, async ({ inbox, id }) => {
        const list = await orNull(messages.load(inbox));
        return list?.messages.find((candidate) => candidate.id === id) ?? null;
      }),
    { cacheKeyFn: ({ inbox, id }) => `${inbox} ${id}` },
  );
  const inbox = new DataLoader<string, Inbox | null>((addresses) =>
    settle(addresses, async (address) => {
      if ((await orNull(messages.load(address))) === null) return null;
      return (await directory.find(address, call().credential)) ?? { address, createdAt: null, expiresAt: null };
    }),
  );
  const domain = new DataLoader<string, Domain | null>(async (names) => {
    const known = new Map((await source.listDomains('FREE', call())).map((item) => [item.name, item]));
    if (names.some((name) => !known.has(name))) {
      for (const item of (await orNull(source.listDomains('ALL', call()), 'FORBIDDEN')) ?? [])
        known.set(item.name, item);
    }
    return names.map((name) => known.get(name) ?? null);
  });
  const all = { messages, message, inbox, domain };
  const clear = () => {
    for (const loader of Object.values(all)) loader.clearAll();
  };
  return { ...all, clear };
}

/** Loads each key by itself: one that fails costs itself, not the batch. */
function settle<K, V>(keys: readonly K[], load: (key: K) => Promise<V>): Promise<(V | Error)[]> {
  return Promise.all(keys.map((key) => load(key).catch((error: Error) => error)));
}

/** Null for what the upstream does not know: it says 404, or 422 of a name that cannot be one of its own. */
async function orNull<T>(result: Promise<T>, ...more: readonly ErrorCode[]): Promise<T | null> {
  try {
    return await result;
  } catch (error) {
    if (isGatewayError(error, 'NOT_FOUND', 'BAD_USER_INPUT', ...more)) return null;
    throw error;
  }
}
