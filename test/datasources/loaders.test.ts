import { describe, expect, test, vi } from 'vitest';
import { createLoaders } from '../../src/datasources/loaders.ts';
import type { Domain, DomainType, InboxDirectory, MailSource, MessageList } from '../../src/datasources/mail-source.ts';
import type { ErrorCode } from '../../src/errors.ts';
import { GatewayError } from '../../src/errors.ts';
import { INBOX, inbox, mailCall, mailSource } from '../helpers/mail.ts';
import { message } from '../helpers/messages.ts';

const OTHER = 'other@mail.test';

function list(address: string): MessageList {
  return { address, messages: [message('a', { inbox: address }), message('b', { inbox: address })], bytes: 1 };
}

function refusal(code: ErrorCode): GatewayError {
  return new GatewayError(code, 'No.');
}

/** Loaders over a source of those methods, that knows of one inbox when it expires. */
function loadersOf(methods: Partial<MailSource>) {
  const remembered = inbox({ expiresAt: new Date('2026-06-28T09:47:47Z') });
  const directory: InboxDirectory = {
    find: async (address) => (address === INBOX ? remembered : null),
    list: async () => [remembered],
  };
  const caller = { credential: () => mailCall().credential, call: () => mailCall() };
  return { remembered, loaders: createLoaders(mailSource(methods), directory, caller) };
}

function listing(answer: (address: string) => Promise<MessageList> = async (address) => list(address)) {
  const listMessages = vi.fn<MailSource['listMessages']>(answer);
  return { listMessages, ...loadersOf({ listMessages }) };
}

describe('the messages of an inbox', () => {
  test('are read once for all that ask: the list, its messages and the inbox', async () => {
    const { loaders, listMessages } = listing();
    const [messages, first, inboxes] = await Promise.all([
      loaders.messages.load(INBOX),
      loaders.message.load({ inbox: INBOX, id: 'a' }),
      Promise.all([INBOX, INBOX].map((address) => loaders.inbox.load(address))),
    ]);
    expect(first).toBe(messages.messages[0]);
    expect(inboxes).toHaveLength(2);
    expect(await loaders.message.load({ inbox: INBOX, id: 'b' })).toBe(messages.messages[1]);
    expect(listMessages).toHaveBeenCalledTimes(1);
  });

  test('cost only themselves where they cannot be read', async () => {
    const { loaders } = listing(async (address) => {
      if (address === INBOX) throw refusal('UPSTREAM_TIMEOUT');
      return list(address);
    });
    const [failed, read] = await Promise.allSettled([loaders.messages.load(INBOX), loaders.messages.load(OTHER)]);
    expect(failed).toMatchObject({ status: 'rejected', reason: { code: 'UPSTREAM_TIMEOUT' } });
    expect(read).toMatchObject({ status: 'fulfilled', value: { address: OTHER } });
  });

  test('are read again once the loaders are cleared', async () => {
    const { loaders, listMessages } = listing();
    const load = () => loaders.message.load({ inbox: INBOX, id: 'a' });
    const before = await load();
    loaders.clear();
    expect(await load()).not.toBe(before);
    expect(listMessages).toHaveBeenCalledTimes(2);
  });
});

describe('a message', () => {
  test('is null where the list does not have it', async () => {
    expect(await listing().loaders.message.load({ inbox: INBOX, id: 'c' })).toBeNull();
  });

  test.each(['NOT_FOUND', 'BAD_USER_INPUT'] as const)('is null where its inbox is %s', async (code) => {
    const { loaders } = listing(() => Promise.reject(refusal(code)));
    expect(await loaders.message.load({ inbox: INBOX, id: 'a' })).toBeNull();
  });

  test.each(['UNAUTHENTICATED', 'FORBIDDEN', 'UPSTREAM_UNAVAILABLE', 'QUOTA_EXHAUSTED'] as const)(
    'fails where its inbox cannot be read for %s',
    async (code) => {
      const { loaders } = listing(() => Promise.reject(refusal(code)));
      await expect(loaders.message.load({ inbox: INBOX, id: 'a' })).rejects.toMatchObject({ code });
    },
  );
});

describe('an inbox', () => {
  test('comes with what is remembered of it', async () => {
    const { loaders, remembered } = listing();
    expect(await loaders.inbox.load(INBOX)).toBe(remembered);
  });

  test('is its address alone where nothing is remembered', async () => {
    expect(await listing().loaders.inbox.load(OTHER)).toEqual({ address: OTHER, createdAt: null, expiresAt: null });
  });

  test('is null where the upstream does not know it, though it is remembered', async () => {
    const { loaders } = listing(() => Promise.reject(refusal('NOT_FOUND')));
    expect(await loaders.inbox.load(INBOX)).toBeNull();
  });
});

describe('a domain', () => {
  const free: Domain = { name: 'free.test', type: 'FREE', isCustom: false };
  const paid: Domain = { name: 'paid.test', type: 'PREMIUM', isCustom: false };

  function asking(all: () => Promise<readonly Domain[]>) {
    const asked: DomainType[] = [];
    const { loaders } = loadersOf({
      listDomains: async (type) => {
        asked.push(type);
        return type === 'ALL' ? all() : [free];
      },
    });
    return { asked, loaders };
  }

  test('that is free costs one call', async () => {
    const { asked, loaders } = asking(async () => [free, paid]);
    expect(await Promise.all(['free.test', 'free.test'].map((name) => loaders.domain.load(name)))).toEqual([
      free,
      free,
    ]);
    expect(asked).toEqual(['FREE']);
  });

  test('that is not among the free ones is looked for among all, once for all that ask', async () => {
    const { asked, loaders } = asking(async () => [free, paid]);
    expect(await Promise.all(['paid.test', 'free.test', 'gone.test'].map((name) => loaders.domain.load(name)))).toEqual(
      [paid, free, null],
    );
    expect(asked).toEqual(['FREE', 'ALL']);
  });

  test.each(['FORBIDDEN', 'BAD_USER_INPUT', 'NOT_FOUND'] as const)(
    'is null where the list of all is %s to this account',
    async (code) => {
      const { loaders } = asking(() => Promise.reject(refusal(code)));
      expect(await Promise.all(['paid.test', 'free.test'].map((name) => loaders.domain.load(name)))).toEqual([
        null,
        free,
      ]);
    },
  );

  test('fails where the list cannot be read', async () => {
    const { loaders } = asking(() => Promise.reject(refusal('UPSTREAM_TIMEOUT')));
    await expect(loaders.domain.load('paid.test')).rejects.toMatchObject({ code: 'UPSTREAM_TIMEOUT' });
  });
});
