import { describe, expect, test } from 'vitest';
import { readDomains, readInbox, readMessages } from '../../src/datasources/wire.ts';
import { INBOX } from '../helpers/mail.ts';
import { wire } from '../helpers/wire.ts';

const NOW = new Date('2026-06-28T09:37:47Z');

describe('a list of messages', () => {
  const list = (messages: unknown, at = wire()) => readMessages({ messages }, INBOX, 123, at.options);
  const ids = (messages: unknown) => list(messages)?.messages.map(({ id }) => id);
  const sent = (id: string, minute?: number) => ({
    id,
    receivedAt: minute === undefined ? undefined : `2026-06-28 09:${String(minute).padStart(2, '0')}:00`,
  });

  test('knows its inbox and its weight', () => {
    expect(list([])).toEqual({ address: INBOX, messages: [], bytes: 123 });
  });

  test.each([undefined, null, {}, 'text', 0])('is none where messages is %j', (messages) => {
    expect(list(messages)).toBeNull();
  });

  test.each([null, 'text', 1, [], {}, { id: null }, { subject: 'no id' }])('%j costs itself, not the list', (bad) => {
    const at = wire();
    expect(list([sent('a'), bad, sent('b')], at)?.messages.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(at.flaws).toContain('messages');
  });

  test('counts an id that comes twice once, as it came first', () => {
    expect(list([{ id: 'a', subject: 'first' }, sent('b'), { id: 'a', subject: 'again' }])?.messages).toMatchObject([
      { id: 'a', subject: 'first' },
      { id: 'b' },
    ]);
  });

  test('is given newest first when the upstream lists the newest first', () => {
    expect(ids([sent('c', 3), sent('b', 2), sent('a', 1)])).toEqual(['c', 'b', 'a']);
  });

  test('is given newest first when the upstream lists the oldest first', () => {
    expect(ids([sent('a', 1), sent('b', 2), sent('c', 3)])).toEqual(['c', 'b', 'a']);
  });

  test('goes by the whole list where single times repeat, go back or are missing', () => {
    expect(ids([sent('a', 1), sent('b'), sent('c', 5), sent('d', 4), sent('e', 6), sent('f', 6)])).toEqual([
      ...'fedcba',
    ]);
  });

  test('is left as it came when no time tells the ends apart', () => {
    expect(ids([sent('a', 1), sent('b', 1), sent('c')])).toEqual(['a', 'b', 'c']);
  });
});

describe('an inbox', () => {
  const data = {
    id: 2301,
    email: 'Random@EXAMPLE.com',
    domain: 'example.com',
    expire_at: '2026-06-28T09:47:47+00:00',
    expires_in_seconds: 60,
    created_at: '2026-06-28T09:37:47+00:00',
    email_token: 'the-token-that-opens-the-inbox',
  };
  const readIt = (fields: object, at = wire()) => readInbox({ data: { ...data, ...fields } }, NOW, at.options);

  test('is its address and its times, and never its token or number', () => {
    expect(readIt({})).toEqual({
      address: 'Random@example.com',
      createdAt: NOW,
      expiresAt: new Date('2026-06-28T09:47:47Z'),
    });
  });

  test.each([undefined, null, 'soon'])('that expires at %j takes the seconds it has left', (expire_at) => {
    expect(readIt({ expire_at })?.expiresAt).toEqual(new Date('2026-06-28T09:38:47Z'));
  });

  test.each([undefined, null, -1, 1e12, '60'])(
    'that neither says when nor, with %j, how soon it expires',
    (seconds) => {
      expect(readIt({ expire_at: null, expires_in_seconds: seconds })?.expiresAt).toBeNull();
    },
  );

  test.each([undefined, null, '', 'no address', {}])('without an address, but %j, is none', (email) => {
    expect(readIt({ email })).toBeNull();
  });

  test.each([undefined, null, [], 'text'])('is not found in the data %j', (body) => {
    expect(readInbox({ data: body }, NOW, wire().options)).toBeNull();
  });
});

describe('a list of domains', () => {
  const domains = (items: unknown, at = wire()) => readDomains({ data: { domains: items } }, at.options);

  test.each([
    [
      { domain: 'Example.COM', type: 'Free', custom: false },
      { name: 'example.com', type: 'FREE', isCustom: false },
    ],
    [
      { domain: 'a.test', type: 'premium' },
      { name: 'a.test', type: 'PREMIUM', isCustom: false },
    ],
    [
      { domain: 'a.test', type: 'CUSTOM' },
      { name: 'a.test', type: 'CUSTOM', isCustom: true },
    ],
    [
      { domain: 'a.test', type: 'gold', custom: 1 },
      { name: 'a.test', type: 'UNKNOWN', isCustom: true },
    ],
    [
      { domain: 'a.test', type: 'constructor' },
      { name: 'a.test', type: 'UNKNOWN', isCustom: false },
    ],
    [
      { domain: 'a.test', type: '__proto__' },
      { name: 'a.test', type: 'UNKNOWN', isCustom: false },
    ],
    [{ domain: 'a.test' }, { name: 'a.test', type: 'UNKNOWN', isCustom: false }],
  ])('reads %j as %j', (item, expected) => {
    expect(domains([item])).toEqual([expected]);
  });

  test.each([null, 'a.test', {}, { domain: '' }, { domain: 'a b' }, { domain: 'a/b' }, { domain: ['a.test'] }])(
    'loses %j alone',
    (bad) => {
      const at = wire();
      expect(domains([bad, { domain: 'a.test' }], at)).toMatchObject([{ name: 'a.test' }]);
      expect(at.flaws).toContain('domains');
    },
  );

  test.each([undefined, null, {}, 'text'])('is none where it is %j', (items) => {
    expect(domains(items)).toBeNull();
    expect(readDomains({ data: items }, wire().options)).toBeNull();
  });
});
