import { describe, expect, test } from 'vitest';
import { readMessage } from '../../src/datasources/wire.ts';
import { INBOX } from '../helpers/mail.ts';
import { wire } from '../helpers/wire.ts';

const whole = {
  id: 'ap94',
  is_seen: true,
  subject: 'Welcome',
  from: 'Example Sender',
  from_email: 'hello@Example.ORG',
  to: 'box@mail.test',
  receivedAt: '2026-06-28 09:37:47',
  html: true,
  content: '<p>Hello</p>',
  attachments: [],
};

const read = (fields: object, at = wire()) => readMessage({ data: { ...whole, ...fields } }, INBOX, at.options);

describe('a message', () => {
  test.each([
    [`other@x.test, ${INBOX.toUpperCase()}`, 1],
    ['first@x.test, second@x.test', 0],
  ])('to several, %s, is shown to its own inbox or else to the first', (to, at) => {
    const [local, domain] = (to.split(', ')[at] ?? '').split('@');
    expect(read({ to })?.to).toBe(`${local}@${domain?.toLowerCase()}`);
  });

  test('is read field by field from what the contract shows', () => {
    const at = wire();
    expect(
      read({ attachments: [{ name: 'a.txt', extension: 'txt', size: 91, url: 'https://x.test/a.txt' }] }, at),
    ).toEqual({
      id: 'ap94',
      inbox: INBOX,
      subject: 'Welcome',
      fromName: 'Example Sender',
      fromAddress: 'hello@example.org',
      to: 'box@mail.test',
      receivedAt: new Date('2026-06-28T09:37:47Z'),
      isSeen: true,
      isHtml: true,
      content: '<p>Hello</p>',
      attachments: [{ filename: 'a.txt', extension: 'txt', size: 91, ref: 'a.txt' }],
    });
    expect(at.flaws).toEqual([]);
  });

  const fields = [
    ['subject', 'subject', ''],
    ['from', 'fromName', null],
    ['from_email', 'fromAddress', null],
    ['to', 'to', null],
    ['receivedAt', 'receivedAt', null],
    ['is_seen', 'isSeen', false],
    ['html', 'isHtml', false],
    ['content', 'content', ''],
    ['attachments', 'attachments', []],
  ] as const;

  test.each(fields)('without %s has its default, and the rest as sent', (field, name, fallback) => {
    const expected = { ...read({}), [name]: fallback };
    for (const absent of [undefined, null]) {
      const at = wire();
      expect(read({ [field]: absent }, at)).toEqual(expected);
      expect(at.flaws).toEqual([]);
    }
  });

  test.each(fields)('with %s of another type loses the field alone, and counts a flaw', (field, name, fallback) => {
    const at = wire();
    expect(read({ [field]: { of: 'another type' } }, at)).toEqual({ ...read({}), [name]: fallback });
    expect(at.flaws).toEqual([field]);
  });

  test('takes numbers as text and 0 and 1 as flags', () => {
    const at = wire();
    expect(read({ id: 17, subject: 42, is_seen: 0, html: 1 }, at)).toMatchObject({
      id: '17',
      subject: '42',
      isSeen: false,
      isHtml: true,
    });
    expect(at.flaws).toEqual([]);
  });

  test('has no sender where the upstream gives an empty one', () => {
    const at = wire();
    expect(read({ from: ' ', from_email: '', to: '' }, at)).toMatchObject({
      fromName: null,
      fromAddress: null,
      to: null,
    });
    expect(at.flaws).toEqual([]);
  });

  test.each(['Ann <ann@example.org>', 'no address', 'a@b@', 'a\u0000b@example.org', '\ud800@example.org'])(
    'has no sender address where the upstream gives %j',
    (from_email) => {
      const at = wire();
      expect(read({ from_email }, at)?.fromAddress).toBeNull();
      expect(at.flaws).toEqual(['from_email']);
    },
  );

  test.each([undefined, null, '', {}, [], true, '\ud800'])('with the id %j is none', (id) => {
    expect(read({ id })).toBeNull();
  });

  test.each([undefined, null, 'text', 1, [whole]])('is not found in the data %j', (data) => {
    expect(readMessage({ data }, INBOX, wire().options)).toBeNull();
  });
});

describe('a time', () => {
  test.each([
    ['2026-06-28 09:37:47', '+00:00', '2026-06-28T09:37:47.000Z'],
    ['2026-06-28 09:37:47', '+02:00', '2026-06-28T07:37:47.000Z'],
    ['2026-06-28T09:37:47.25', '-05:30', '2026-06-28T15:07:47.250Z'],
    ['2026-06-28T09:37:47Z', '+02:00', '2026-06-28T09:37:47.000Z'],
    ['2026-06-28T09:37:47+05:00', '+02:00', '2026-06-28T04:37:47.000Z'],
  ])('%s is read with the offset %s only where it names no zone', (receivedAt, utcOffset, expected) => {
    const at = wire(utcOffset);
    expect(read({ receivedAt }, at)?.receivedAt?.toISOString()).toBe(expected);
    expect(at.flaws).toEqual([]);
  });

  test.each(['yesterday', '28.06.2026 09:37', '2026-13-01 00:00:00', '2026-06-28', '1782639467', 1782639467])(
    '%j costs itself and counts a flaw',
    (receivedAt) => {
      const at = wire();
      expect(read({ receivedAt }, at)?.receivedAt).toBeNull();
      expect(at.flaws).toEqual(['receivedAt']);
    },
  );
});

describe('an attachment', () => {
  const file = (json: unknown, at = wire()) => read({ attachments: [json] }, at)?.attachments;

  test.each([
    ['https://x.test/api/messages/m/attachments/2-report%20%28final%29.pdf?x=1#y', '2-report (final).pdf'],
    ['/attachments/plain.txt', 'plain.txt'],
    ['https://x.test/attachments/', 'name.txt'],
    ['https://x.test/%E0%A4%A', 'name.txt'],
    [undefined, 'name.txt'],
    [7n.toString(), '7'],
  ])('is referred to by the last segment of its url %j, or else by its name', (url, ref) => {
    expect(file({ name: 'name.txt', size: 1, url })).toEqual([
      { filename: 'name.txt', extension: 'txt', size: 1, ref },
    ]);
  });

  test.each([
    [
      { name: 'a.tar.GZ', size: '91' },
      { extension: 'gz', size: 91 },
    ],
    [
      { name: 'a', extension: '.PDF', size: 1.9 },
      { extension: 'pdf', size: 1 },
    ],
    [
      { name: 'README', size: 0 },
      { extension: null, size: 0 },
    ],
  ])('%j is read as %j without a flaw', (json, expected) => {
    const at = wire();
    expect(file(json, at)).toMatchObject([expected]);
    expect(at.flaws).toEqual([]);
  });

  test.each([-1, 'large', null, undefined, {}])('of size %j counts 0 bytes and a flaw', (size) => {
    const at = wire();
    expect(file({ name: 'a.txt', size }, at)).toMatchObject([{ size: 0 }]);
    expect(at.flaws).toEqual(['size']);
  });

  test.each([null, 'a.txt', 3, [], {}, { name: '', url: '', size: 1 }])('%j costs itself, not the others', (bad) => {
    const at = wire();
    expect(read({ attachments: [bad, { name: 'good.txt', size: 1 }] }, at)?.attachments).toMatchObject([
      { filename: 'good.txt' },
    ]);
    expect(at.flaws).toContain('attachments');
  });

  test('without a name has that of its url', () => {
    expect(file({ url: 'https://x.test/a/b.txt', size: 1 })).toMatchObject([{ filename: 'b.txt', ref: 'b.txt' }]);
  });
});
