import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { CacheOptions } from '../../src/datasources/cached-mail-source.ts';
import { CachedMailSource } from '../../src/datasources/cached-mail-source.ts';
import type { MailCall, MailSource, MessageList, StaleMark } from '../../src/datasources/mail-source.ts';
import type { ErrorCode } from '../../src/errors.ts';
import { GatewayError } from '../../src/errors.ts';
import { INBOX, inbox, mailCall, mailSource } from '../helpers/mail.ts';

const READ_AT = Date.parse('2026-06-28T09:37:47Z');
/** Of what never goes back. */
const START = 1000;
const list: MessageList = { address: INBOX, messages: [], bytes: 10 };

const listMessages = vi.fn<MailSource['listMessages']>();
const listDomains = vi.fn<MailSource['listDomains']>();
let expiresAt: Date | null;
let now: number;
let marks: StaleMark[];

function cache(overrides: Partial<CacheOptions> = {}, methods: Partial<MailSource> = {}): CachedMailSource {
  return new CachedMailSource(mailSource({ listMessages, listDomains, ...methods }), {
    maxBytes: 1_000_000,
    messagesTtlMs: 2000,
    domainsTtlMs: 2000,
    staleIfErrorMs: 60_000,
    expiryOf: async () => expiresAt,
    now: () => now,
    clock: () => READ_AT + now - START,
    ...overrides,
  });
}

const call = (options: Parameters<typeof mailCall>[0] = {}): MailCall =>
  mailCall({ noteStale: (mark) => void marks.push(mark), ...options });

function fail(code: ErrorCode, retryAfter?: number): void {
  const error = new GatewayError(code, 'No.', { retryAfter });
  listMessages.mockRejectedValue(error);
  listDomains.mockRejectedValue(error);
}

beforeEach(() => {
  [now, expiresAt, marks] = [START, null, []];
  listMessages.mockReset().mockResolvedValue(list);
  listDomains.mockReset().mockResolvedValue([]);
});

/** A source that has read the list, whose time is over, and whose upstream fails now. */
async function staleSource(code: ErrorCode, ...options: Parameters<typeof cache>): Promise<CachedMailSource> {
  const source = cache(...options);
  await source.listMessages(INBOX, call());
  await source.listDomains('FREE', call());
  now = START + 2001;
  fail(code, 7);
  return source;
}

describe('a list past its time', () => {
  test.each([
    'UPSTREAM_UNAVAILABLE',
    'UPSTREAM_TIMEOUT',
    'UPSTREAM_BLOCKED',
    'UPSTREAM_INVALID_RESPONSE',
    'RATE_LIMITED',
    'QUOTA_EXHAUSTED',
  ] as const)('is given and marked when the upstream fails with %s', async (code) => {
    const source = await staleSource(code);
    expect(await source.listMessages(INBOX, call())).toBe(list);
    expect(await source.listDomains('FREE', call())).toEqual([]);
    const asOf = new Date(READ_AT);
    expect(marks).toEqual([
      { subject: `inbox ${INBOX}`, asOf, code, retryAfter: 7 },
      { subject: 'domains', asOf, code, retryAfter: 7 },
    ]);
  });

  test.each(['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND', 'BAD_USER_INPUT', 'LIMIT_EXCEEDED'] as const)(
    'is not given when the answer is %s',
    async (code) => {
      const source = await staleSource(code);
      await expect(source.listMessages(INBOX, call())).rejects.toMatchObject({ code });
    },
  );

  test.each(['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND'] as const)(
    'is not given after %s, whatever fails then',
    async (code) => {
      const source = await staleSource(code);
      await source.listMessages(INBOX, call()).catch(() => {});
      fail('UPSTREAM_UNAVAILABLE');
      await expect(source.listMessages(INBOX, call())).rejects.toMatchObject({ code: 'UPSTREAM_UNAVAILABLE' });
    },
  );

  test('is not given to a credential that another call has found to be refused', async () => {
    const refuse = () => Promise.reject(new GatewayError('UNAUTHENTICATED', 'No.'));
    const source = await staleSource('UPSTREAM_UNAVAILABLE', {}, { createInbox: refuse, openAttachment: refuse });
    await source.openAttachment({ messageId: 'm', ref: 'a' }, call()).catch(() => {});
    await expect(source.listMessages(INBOX, call())).rejects.toMatchObject({ code: 'UPSTREAM_UNAVAILABLE' });
    await source.createInbox(call()).catch(() => {});
    await expect(source.listDomains('FREE', call())).rejects.toMatchObject({ code: 'UPSTREAM_UNAVAILABLE' });
  });

  test('is not given to who wants it fresh, nor to another credential', async () => {
    const source = await staleSource('UPSTREAM_TIMEOUT');
    for (const options of [{ fresh: true }, { key: 'another' }])
      await expect(source.listMessages(INBOX, call(options))).rejects.toMatchObject({ code: 'UPSTREAM_TIMEOUT' });
    expect(marks).toEqual([]);
  });

  test.each([
    ['succeeds', async () => inbox() as never],
    ['fails', () => Promise.reject(new GatewayError('UPSTREAM_TIMEOUT', 'Who knows?'))],
  ])('is not given after a change that %s', async (_, outcome) => {
    const ref = { inbox: INBOX, id: 'm1' };
    for (const [method, change] of [
      ['readMessage', (source: MailSource) => source.readMessage(ref, call())],
      ['deleteMessage', (source: MailSource) => source.deleteMessage(ref, call())],
      ['deleteInbox', (source: MailSource) => source.deleteInbox(INBOX, call())],
      ['renameInbox', (source: MailSource) => source.renameInbox(INBOX, { username: 'b', domain: 'c' }, call())],
    ] as const) {
      now = START;
      listMessages.mockResolvedValue(list);
      listDomains.mockResolvedValue([]);
      const source = await staleSource('UPSTREAM_UNAVAILABLE', {}, { [method]: outcome });
      await change(source).catch(() => {});
      await expect(source.listMessages(INBOX, call())).rejects.toMatchObject({ code: 'UPSTREAM_UNAVAILABLE' });
    }
  });

  test('is not given of an inbox that is known to be over', async () => {
    expiresAt = new Date(READ_AT + 5000);
    const source = await staleSource('UPSTREAM_UNAVAILABLE');
    // The register forgets it at its end.
    expiresAt = null;
    now = START + 4999;
    expect(await source.listMessages(INBOX, call())).toBe(list);
    now = START + 5000;
    await expect(source.listMessages(INBOX, call())).rejects.toMatchObject({ code: 'UPSTREAM_UNAVAILABLE' });
  });

  test('is given no longer than for its time, and never where that is 0', async () => {
    const source = await staleSource('UPSTREAM_UNAVAILABLE');
    now = START + 61_999;
    expect(await source.listMessages(INBOX, call())).toBe(list);
    now = START + 62_001;
    await expect(source.listMessages(INBOX, call())).rejects.toMatchObject({ code: 'UPSTREAM_UNAVAILABLE' });
    now = START;
    listMessages.mockResolvedValue(list);
    listDomains.mockResolvedValue([]);
    const without = await staleSource('UPSTREAM_UNAVAILABLE', { staleIfErrorMs: 0 });
    await expect(without.listMessages(INBOX, call())).rejects.toMatchObject({ code: 'UPSTREAM_UNAVAILABLE' });
  });
});

test('what is sent again is paid for by who began the call, and what was sent first only once', async () => {
  const spend = vi.fn();
  listMessages.mockImplementation(async (_, { spend: again }) => {
    for (let attempt = 1; attempt <= 3; attempt += 1) again?.();
    return list;
  });
  await cache().listMessages(INBOX, call({ spend }));
  expect(spend).toHaveBeenCalledTimes(3);
});
