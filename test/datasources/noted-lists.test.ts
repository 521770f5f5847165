import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { CachedMailSource } from '../../src/datasources/cached-mail-source.ts';
import type { MailCall, MailSource, MessageList } from '../../src/datasources/mail-source.ts';
import { GatewayError } from '../../src/errors.ts';
import { AnswerBasis } from '../../src/operations/answer-basis.ts';
import { INBOX, mailCall, mailSource } from '../helpers/mail.ts';

const listMessages = vi.fn<MailSource['listMessages']>();
let now: number;
let cache: CachedMailSource;
let basis: AnswerBasis;
beforeEach(() => {
  now = 0;
  basis = new AnswerBasis();
  listMessages.mockReset().mockImplementation(async () => ({ address: INBOX, messages: [], bytes: 1_000 }));
  const deleteInbox = async () => {};
  cache = new CachedMailSource(mailSource({ listMessages, deleteInbox }), {
    maxBytes: 1_000_000,
    messagesTtlMs: 100,
    domainsTtlMs: 100,
    staleIfErrorMs: 1_000,
    now: () => now,
  });
});

const call = (): MailCall => mailCall({ noteRead: basis.note });
const isCurrent = () => basis.isCurrent(0);

describe('a list that was read', () => {
  test.each<[string, () => unknown]>([
    ['by a call', () => cache.listMessages(INBOX, call())],
    [
      'by a call that another one had begun',
      () => Promise.all([cache.listMessages(INBOX, mailCall()), cache.listMessages(INBOX, call())]),
    ],
    [
      'after a call',
      async () => {
        await cache.listMessages(INBOX, mailCall());
        await cache.listMessages(INBOX, call());
      },
    ],
    [
      'at once, after a call',
      async () => {
        await cache.listMessages(INBOX, mailCall());
        cache.knownMessages(INBOX, mailCall().credential, basis.note);
      },
    ],
  ])('%s holds until its time is over', async (_, read) => {
    await read();
    expect([basis.size, isCurrent()]).toEqual([1, true]);
    now = 99;
    expect(isCurrent()).toBe(true);
    now = 100;
    expect(isCurrent()).toBe(false);
  });

  test('holds on where it is read again and is the same, and not where it is another', async () => {
    const list: MessageList = { address: INBOX, messages: [], bytes: 1 };
    listMessages.mockResolvedValue(list);
    await cache.listMessages(INBOX, call());
    now = 100;
    await cache.listMessages(INBOX, mailCall());
    expect(isCurrent()).toBe(true);
    now = 200;
    listMessages.mockResolvedValue({ ...list });
    await cache.listMessages(INBOX, mailCall());
    expect(isCurrent()).toBe(false);
  });

  test('holds no more once it was dropped by a change, though it is read again and is the same', async () => {
    const list: MessageList = { address: INBOX, messages: [], bytes: 1 };
    listMessages.mockResolvedValue(list);
    await cache.listMessages(INBOX, call());
    await cache.deleteInbox(INBOX, mailCall());
    expect(isCurrent()).toBe(false);
    await cache.listMessages(INBOX, mailCall());
    expect(isCurrent()).toBe(false);
  });

  test('does not hold where a change came while it was read', async () => {
    const reading = cache.listMessages(INBOX, call());
    await cache.deleteInbox(INBOX, mailCall());
    await reading;
    expect([basis.size, isCurrent()]).toEqual([1, false]);
  });

  test('is not noted where it is given past its time; it is marked instead', async () => {
    await cache.listMessages(INBOX, mailCall());
    now = 500;
    listMessages.mockRejectedValue(new GatewayError('UPSTREAM_UNAVAILABLE', 'No.'));
    const noteStale = vi.fn();
    await cache.listMessages(INBOX, { ...call(), noteStale });
    expect([basis.size, noteStale.mock.calls.length]).toEqual([0, 1]);
    expect(cache.knownMessages(INBOX, mailCall().credential, basis.note)).toBeNull();
  });

  test('is let go of by the cache, whoever has noted it', async () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const read = new WeakRef(await cache.listMessages(INBOX, call()));
    await cache.deleteInbox(INBOX, mailCall());
    listMessages.mockReset();
    await vi.waitFor(() => {
      collect();
      // Not the list itself, which a failure would hold on to.
      expect(read.deref() === undefined).toBe(true);
    });
    expect(isCurrent()).toBe(false);
  });
});
