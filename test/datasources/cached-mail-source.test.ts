import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { CacheOptions } from '../../src/datasources/cached-mail-source.ts';
import { CachedMailSource } from '../../src/datasources/cached-mail-source.ts';
import type { MailCall, MailSource, MessageList } from '../../src/datasources/mail-source.ts';
import { GatewayError } from '../../src/errors.ts';
import { INBOX, inbox, mailCall, mailSource } from '../helpers/mail.ts';
import { message } from '../helpers/messages.ts';

const OTHER = 'other@mail.test';
const options: CacheOptions = { maxBytes: 1_000_000, messagesTtlMs: 2000, domainsTtlMs: 600_000 };
const ref = { inbox: INBOX, id: 'm1' };

const listMessages = vi.fn<MailSource['listMessages']>();
const listDomains = vi.fn<MailSource['listDomains']>();
const upstream = mailSource({ listMessages, listDomains });

function list(address: string, bytes = 100): MessageList {
  return { address, messages: [message('m1', { inbox: address })], bytes };
}

function cache(overrides: Partial<CacheOptions> = {}, methods: Partial<MailSource> = {}): CachedMailSource {
  return new CachedMailSource({ ...upstream, ...methods }, { ...options, now: () => now, ...overrides });
}

let now: number;

function pass(ms: number): void {
  now += ms;
}

beforeEach(() => {
  now = 1000;
  listMessages.mockReset().mockImplementation(async (address) => list(address));
  listDomains.mockReset().mockImplementation(async (type) => [{ name: 'mail.test', type, isCustom: false }]);
});

describe('a list', () => {
  test('is asked for once, and given again', async () => {
    const source = cache();
    const first = await source.listMessages(INBOX, mailCall());
    expect(await source.listMessages(INBOX, mailCall())).toBe(first);
    expect(listMessages).toHaveBeenCalledTimes(1);
  });

  test('is asked for again when its time is over', async () => {
    const source = cache();
    await source.listMessages(INBOX, mailCall());
    pass(1999);
    await source.listMessages(INBOX, mailCall());
    expect(listMessages).toHaveBeenCalledTimes(1);
    pass(2);
    await source.listMessages(INBOX, mailCall());
    expect(listMessages).toHaveBeenCalledTimes(2);
  });

  test('of domains has a time of its own, and a place for each type', async () => {
    const source = cache();
    await source.listDomains('FREE', mailCall());
    pass(599_999);
    await source.listDomains('FREE', mailCall());
    expect(listDomains).toHaveBeenCalledTimes(1);
    expect(await source.listDomains('ALL', mailCall())).toMatchObject([{ type: 'ALL' }]);
    pass(2);
    await source.listDomains('FREE', mailCall());
    expect(listDomains).toHaveBeenCalledTimes(3);
  });

  test('is not kept for 0 milliseconds', async () => {
    const source = cache({ messagesTtlMs: 0, domainsTtlMs: 0 });
    for (const _ of [1, 2]) {
      await source.listMessages(INBOX, mailCall());
      await source.listDomains('FREE', mailCall());
    }
    expect([listMessages.mock.calls.length, listDomains.mock.calls.length]).toEqual([2, 2]);
  });

  test('is never given to another credential', async () => {
    const source = cache();
    await source.listMessages(INBOX, mailCall({ key: 'one' }));
    await source.listMessages(INBOX, mailCall({ key: 'other' }));
    await source.listDomains('FREE', mailCall({ key: 'one' }));
    await source.listDomains('FREE', mailCall({ key: 'other' }));
    const keys = [...listMessages.mock.calls, ...listDomains.mock.calls].map(([, { credential }]) => credential.key);
    expect(keys).toEqual(['one', 'other', 'one', 'other']);
  });

  test('that could not be read is asked for again', async () => {
    const source = cache();
    listMessages.mockRejectedValueOnce(new GatewayError('UPSTREAM_UNAVAILABLE', 'Down.'));
    await expect(source.listMessages(INBOX, mailCall())).rejects.toMatchObject({ code: 'UPSTREAM_UNAVAILABLE' });
    expect(await source.listMessages(INBOX, mailCall())).toMatchObject({ address: INBOX });
  });

  test('asked for fresh is read upstream, and remembered for the others', async () => {
    const source = cache();
    await source.listMessages(INBOX, mailCall());
    const fresh = await source.listMessages(INBOX, mailCall({ fresh: true }));
    expect(listMessages).toHaveBeenCalledTimes(2);
    expect(await source.listMessages(INBOX, mailCall())).toBe(fresh);
  });

  test.each([
    ['forgotten', 'NOT_FOUND', 1],
    ['forgotten', 'UNAUTHENTICATED', 1],
    ['forgotten', 'FORBIDDEN', 1],
    ['kept', 'UPSTREAM_UNAVAILABLE', 0],
    ['kept', 'RATE_LIMITED', 0],
  ] as const)('is %s when a fresh read meets %s', async (_, code, reads) => {
    const source = cache();
    await source.listMessages(INBOX, mailCall());
    listMessages.mockRejectedValueOnce(new GatewayError(code, 'No.'));
    await expect(source.listMessages(INBOX, mailCall({ fresh: true }))).rejects.toMatchObject({ code });
    listMessages.mockClear();
    await source.listMessages(INBOX, mailCall());
    expect(listMessages).toHaveBeenCalledTimes(reads);
  });
});

describe('callers that miss at the same time', () => {
  test('share one call, that outlives one of them', async () => {
    const source = cache();
    const answer = Promise.withResolvers<MessageList>();
    const asked = Promise.withResolvers<MailCall>();
    listMessages.mockImplementation((_, call) => {
      asked.resolve(call);
      return answer.promise;
    });
    const caller = new AbortController();
    const [left, stayed] = [
      source.listMessages(INBOX, mailCall({ signal: caller.signal })),
      source.listMessages(INBOX, mailCall()),
    ];
    const { signal } = await asked.promise;
    caller.abort();
    await expect(left).rejects.toThrow();
    expect(signal?.aborted).toBe(false);
    answer.resolve(list(INBOX));
    expect(await stayed).toMatchObject({ address: INBOX });
    expect(listMessages).toHaveBeenCalledTimes(1);
  });
});

describe('a change', () => {
  const to = { username: 'new', domain: 'mail.test' };
  const changes: [keyof MailSource, string[], (source: MailSource) => Promise<unknown>][] = [
    ['renameInbox', [INBOX, 'new@mail.test'], (source) => source.renameInbox(INBOX, to, mailCall())],
    ['deleteInbox', [INBOX], (source) => source.deleteInbox(INBOX, mailCall())],
    ['readMessage', [INBOX], (source) => source.readMessage(ref, mailCall())],
    ['deleteMessage', [INBOX], (source) => source.deleteMessage(ref, mailCall())],
  ];

  describe.each(changes)('by %s', (method, touched, change) => {
    test.each([
      ['succeeds', async () => inbox() as never],
      ['fails', () => Promise.reject(new GatewayError('UPSTREAM_TIMEOUT', 'Who knows?'))],
    ])('that %s drops the lists it touches, and no other', async (_, outcome) => {
      const source = cache({}, { [method]: outcome });
      for (const address of [...touched, OTHER]) await source.listMessages(address, mailCall());
      await source.listMessages(INBOX, mailCall({ key: 'of another account' }));
      listMessages.mockClear();
      await change(source).catch(() => {});
      for (const address of [...touched, OTHER]) await source.listMessages(address, mailCall());
      await source.listMessages(INBOX, mailCall({ key: 'of another account' }));
      expect(listMessages.mock.calls.map(([address]) => address)).toEqual(touched);
    });

    test('is not undone by a list whose reading began before it', async () => {
      const source = cache({}, { [method]: async () => inbox() as never });
      const stale = Promise.withResolvers<MessageList>();
      const asked = Promise.withResolvers<void>();
      listMessages.mockImplementationOnce(() => {
        asked.resolve();
        return stale.promise;
      });
      const early = source.listMessages(INBOX, mailCall());
      await asked.promise;
      await change(source);
      const late = await source.listMessages(INBOX, mailCall());
      stale.resolve(list(INBOX, 1));
      expect((await early).bytes).toBe(1);
      expect(await source.listMessages(INBOX, mailCall())).toBe(late);
      expect(listMessages).toHaveBeenCalledTimes(2);
    });
  });

  test('that needs no list drops none', async () => {
    const openAttachment = vi.fn<MailSource['openAttachment']>().mockResolvedValue({ body: null as never, size: 1 });
    const source = cache({}, { createInbox: async () => inbox(), openAttachment });
    const known = await source.listMessages(INBOX, mailCall());
    await source.createInbox(mailCall());
    await source.openAttachment({ messageId: 'm1', ref: 'a.txt' }, mailCall());
    expect(await source.listMessages(INBOX, mailCall())).toBe(known);
    expect(openAttachment).toHaveBeenCalledOnce();
  });
});

describe('the bound of bytes', () => {
  const addresses = ['a', 'b', 'c', 'd'].map((name) => `${name}@mail.test`);

  /** How many of four lists of that size are still there once all were read. */
  async function kept(maxBytes: number, bytes: number): Promise<number> {
    const source = cache({ maxBytes });
    listMessages.mockImplementation(async (address) => list(address, bytes));
    for (const address of addresses) await source.listMessages(address, mailCall());
    listMessages.mockClear();
    for (const address of addresses.toReversed()) await source.listMessages(address, mailCall());
    return addresses.length - listMessages.mock.calls.length;
  }

  test('is for all lists together: the ones longest unused go', async () => {
    expect(await kept(40_000, 9000)).toBe(4);
    expect(await kept(20_000, 9000)).toBe(2);
  });

  test('keeps out a list that is larger by itself, which is given all the same', async () => {
    expect(await kept(20_000, 30_000)).toBe(0);
  });

  test('of 0 keeps nothing', async () => {
    expect(await kept(0, 10)).toBe(0);
  });
});
