import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Domain, Inbox, Message } from '../../src/datasources/mail-source.ts';
import { normalizeAddress } from '../../src/datasources/mail-source.ts';
import { readDomains, readInbox, readMessage, readMessages } from '../../src/datasources/wire.ts';
import { INBOX } from '../helpers/mail.ts';
import { wire } from '../helpers/wire.ts';

const { options } = wire();

/** Values that a field might hold: what it should, what comes near, and any JSON. */
const value = fc.oneof(
  fc.constantFrom<unknown>('box@mail.test', '2026-06-28 09:37:47', '2026-06-28T09:37:47+00:00', 'constructor', '', -0),
  fc.integer(),
  fc.boolean(),
  fc.string({ unit: 'binary' }),
  fc.jsonValue(),
);

/** Objects with the fields of the contract, each there or not, and some that it does not name. */
function json(...fields: readonly string[]): fc.Arbitrary<unknown> {
  const known = fc.record(Object.fromEntries(fields.map((field) => [field, value])), { requiredKeys: [] });
  return fc.oneof({ weight: 4, arbitrary: known }, { weight: 1, arbitrary: fc.jsonValue() });
}

const fileJson = json('name', 'extension', 'size', 'url');
const bareMessage = json('id', 'is_seen', 'subject', 'from', 'from_email', 'to', 'receivedAt', 'html', 'content');
const messageJson = fc
  .tuple(bareMessage, fc.oneof(fc.array(fileJson, { maxLength: 3 }), value))
  .map(([fields, attachments]) => (typeof fields === 'object' ? { ...fields, attachments } : fields));
const inboxJson = json('email', 'domain', 'expire_at', 'expires_in_seconds', 'created_at', 'email_token');
const domainJson = json('domain', 'type', 'custom');

const isDate = (date: Date | null) => date === null || !Number.isNaN(date.getTime());
const isAddress = (address: string | null) => address === null || normalizeAddress(address) === address;

function expectMessage(message: Message): void {
  expect(message.id).not.toBe('');
  expect(message.id.isWellFormed()).toBe(true);
  expect(message.inbox).toBe(INBOX);
  expect([typeof message.subject, typeof message.content]).toEqual(['string', 'string']);
  expect([typeof message.isSeen, typeof message.isHtml]).toEqual(['boolean', 'boolean']);
  expect(message.fromName).not.toBe('');
  expect([message.fromAddress, message.to].every(isAddress)).toBe(true);
  expect(isDate(message.receivedAt)).toBe(true);
  for (const { filename, extension, size, ref } of message.attachments) {
    expect([filename, ref, extension]).not.toContain('');
    expect([typeof filename, typeof ref]).toEqual(['string', 'string']);
    expect(Number.isInteger(size) && size >= 0).toBe(true);
  }
}

function expectInbox({ address, createdAt, expiresAt, ...rest }: Inbox): void {
  expect(isAddress(address) && isDate(createdAt) && isDate(expiresAt)).toBe(true);
  expect(rest).toEqual({});
}

function expectDomain({ name, type, isCustom }: Domain): void {
  expect(isAddress(`x@${name}`)).toBe(true);
  expect(['FREE', 'PREMIUM', 'CUSTOM', 'UNKNOWN']).toContain(type);
  expect(typeof isCustom).toBe('boolean');
}

test('whatever stands in a list of messages, it is read as valid messages without one twice', () => {
  const body = fc.record({ messages: fc.oneof(fc.array(messageJson, { maxLength: 6 }), value) });
  fc.assert(
    fc.property(body, (reply) => {
      const list = readMessages(reply, INBOX, 1, options);
      expect(list === null).toBe(!Array.isArray(reply.messages));
      for (const message of list?.messages ?? []) expectMessage(message);
      const ids = list?.messages.map(({ id }) => id) ?? [];
      expect(new Set(ids).size).toBe(ids.length);
    }),
  );
});

test('whatever stands in the data of a message, it is a valid one or none', () => {
  fc.assert(
    fc.property(messageJson, (data) => {
      const message = readMessage({ data }, INBOX, options);
      if (message) expectMessage(message);
    }),
  );
});

test('whatever stands in the data of an inbox, it is a valid one or none', () => {
  const now = new Date('2026-06-28T09:37:47Z');
  fc.assert(
    fc.property(inboxJson, (data) => {
      const inbox = readInbox({ data }, now, options);
      if (inbox) expectInbox(inbox);
    }),
  );
});

test('whatever stands in a list of domains, it is read as valid ones', () => {
  const data = fc.record({ domains: fc.oneof(fc.array(domainJson, { maxLength: 6 }), value) });
  fc.assert(
    fc.property(data, (reply) => {
      for (const domain of readDomains({ data: reply }, options) ?? []) expectDomain(domain);
    }),
  );
});

test('whatever a body is, no reader throws', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom('data', 'messages', 'status'), fc.jsonValue()), (body) => {
      readMessages(body, INBOX, 1, options);
      readMessage(body, INBOX, options);
      readInbox(body, new Date(), options);
      readDomains(body, options);
    }),
  );
});
