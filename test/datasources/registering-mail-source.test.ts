import { beforeEach, describe, expect, test } from 'vitest';
import type { Inbox, MailSource } from '../../src/datasources/mail-source.ts';
import { RegisteringMailSource } from '../../src/datasources/registering-mail-source.ts';
import type { ErrorCode } from '../../src/errors.ts';
import { GatewayError } from '../../src/errors.ts';
import { MemoryRecords } from '../../src/shared-state/memory-records.ts';
import { credentials, INBOX, inbox, mailCall, mailSource } from '../helpers/mail.ts';

const HOUR = 3_600_000;
const to = { username: 'new', domain: 'mail.test' };
const { credential } = mailCall();
let now: number;

beforeEach(() => {
  now = Date.parse('2026-06-28T09:37:47Z');
});

function registering(methods: Partial<MailSource>): RegisteringMailSource {
  const records = new MemoryRecords<Inbox>({ maxOwners: 10, maxRecordsPerOwner: 10, now: () => now });
  return new RegisteringMailSource(mailSource(methods), records, () => now);
}

const fail = (code: ErrorCode) => () => Promise.reject(new GatewayError(code, 'No.'));
const lasting = (hours: number, address = INBOX) => inbox({ address, expiresAt: new Date(now + hours * HOUR) });

describe('an inbox that is created', () => {
  test('is found and listed until it expires', async () => {
    const made = lasting(1);
    const source = registering({ createInbox: async () => made });
    expect(await source.createInbox(mailCall())).toBe(made);
    expect(await source.find(INBOX, credential)).toEqual(made);
    expect(await source.list(credential)).toEqual([made]);
    now += HOUR;
    expect(await source.find(INBOX, credential)).toBeNull();
    expect(await source.list(credential)).toEqual([]);
  });

  test('without an expiry is remembered for a day', async () => {
    const source = registering({ createInbox: async () => inbox() });
    await source.createInbox(mailCall());
    now += 24 * HOUR - 1;
    expect(await source.find(INBOX, credential)).toEqual(inbox());
    now += 1;
    expect(await source.find(INBOX, credential)).toBeNull();
  });

  test('is not of another credential', async () => {
    const source = registering({ createInbox: async () => lasting(1) });
    await source.createInbox(mailCall());
    const other = credentials.of('another key');
    expect(await source.find(INBOX, other)).toBeNull();
    expect(await source.list(other)).toEqual([]);
  });

  test('in vain is not remembered', async () => {
    const source = registering({ createInbox: fail('QUOTA_EXHAUSTED') });
    await expect(source.createInbox(mailCall())).rejects.toMatchObject({ code: 'QUOTA_EXHAUSTED' });
    expect(await source.list(credential)).toEqual([]);
  });
});

test('inboxes are listed with the latest first', async () => {
  const addresses = ['a@mail.test', 'b@mail.test', 'c@mail.test'];
  const next = addresses.values();
  const source = registering({ createInbox: async () => lasting(1, next.next().value) });
  for (const _ of addresses) await source.createInbox(mailCall());
  expect((await source.list(credential)).map(({ address }) => address)).toEqual(addresses.toReversed());
});

describe('an inbox that is renamed', () => {
  test('is known by its new address alone', async () => {
    const renamed = lasting(1, 'new@mail.test');
    const source = registering({ createInbox: async () => lasting(1), renameInbox: async () => renamed });
    await source.createInbox(mailCall());
    expect(await source.renameInbox(INBOX, to, mailCall())).toBe(renamed);
    expect(await source.list(credential)).toEqual([renamed]);
    expect(await source.find(INBOX, credential)).toBeNull();
  });

  test('to the name it has stays known', async () => {
    const source = registering({ createInbox: async () => lasting(1), renameInbox: async () => lasting(2) });
    await source.createInbox(mailCall());
    await source.renameInbox(INBOX, to, mailCall());
    expect(await source.list(credential)).toEqual([lasting(2)]);
  });

  test('without having been created here becomes known', async () => {
    const source = registering({ renameInbox: async () => lasting(1, 'new@mail.test') });
    await source.renameInbox(INBOX, to, mailCall());
    expect(await source.find('new@mail.test', credential)).not.toBeNull();
  });
});

describe('a known inbox', () => {
  const known = async (methods: Partial<MailSource>) => {
    const source = registering({ createInbox: async () => lasting(1), ...methods });
    await source.createInbox(mailCall());
    return source;
  };

  test('that is deleted is forgotten', async () => {
    const source = await known({ deleteInbox: async () => {} });
    await source.deleteInbox(INBOX, mailCall());
    expect(await source.find(INBOX, credential)).toBeNull();
  });

  const calls: [string, (source: MailSource) => Promise<unknown>][] = [
    ['renameInbox', (source) => source.renameInbox(INBOX, to, mailCall())],
    ['deleteInbox', (source) => source.deleteInbox(INBOX, mailCall())],
    ['listMessages', (source) => source.listMessages(INBOX, mailCall())],
  ];

  test.each(calls)('is forgotten when %s finds that the upstream does not know it', async (method, run) => {
    const source = await known({ [method]: fail('NOT_FOUND') });
    await expect(run(source)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await source.find(INBOX, credential)).toBeNull();
  });

  test.each(calls)('is kept when %s fails for another reason', async (method, run) => {
    for (const code of ['UPSTREAM_TIMEOUT', 'BAD_USER_INPUT', 'FORBIDDEN', 'RATE_LIMITED'] as const) {
      const source = await known({ [method]: fail(code) });
      await expect(run(source)).rejects.toMatchObject({ code });
      expect(await source.find(INBOX, credential)).not.toBeNull();
    }
  });

  test.each(calls)('is kept when %s is refused by a success, which is no certain word', async (method, run) => {
    const refused = () => {
      throw new GatewayError('NOT_FOUND', 'status: false', { context: { status: 200 } });
    };
    const source = await known({ [method]: refused });
    await expect(run(source)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await source.find(INBOX, credential)).not.toBeNull();
  });

  test('is kept when a message of it is not there', async () => {
    const missing = fail('NOT_FOUND');
    const source = await known({ readMessage: missing, deleteMessage: missing, openAttachment: missing });
    const ref = { inbox: INBOX, id: 'm1' };
    await expect(source.readMessage(ref, mailCall())).rejects.toThrow();
    await expect(source.deleteMessage(ref, mailCall())).rejects.toThrow();
    await expect(source.openAttachment({ messageId: 'm1', ref: 'a' }, mailCall())).rejects.toThrow();
    expect(await source.find(INBOX, credential)).not.toBeNull();
  });
});

test('domains are asked of the source', async () => {
  const domains = [{ name: 'mail.test', type: 'FREE', isCustom: false } as const];
  const source = registering({ listDomains: async () => domains });
  expect(await source.listDomains('FREE', mailCall())).toBe(domains);
});
