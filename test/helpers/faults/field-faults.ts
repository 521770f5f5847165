import type { Ends, Exchange, Fault, OperationName } from './fault.ts';
import { invalid, send } from './fault.ts';

type Json = Record<string, unknown>;

/** What stands in the place of a field's value; undefined takes the field out. */
const WRONG: readonly [string, unknown][] = [
  ['missing', undefined],
  ['null', null],
  ['of the wrong type', { nested: [1] }],
  ['huge', 'x'.repeat(100_000)],
];

/** The object of the reply that the field is of. */
type Find = (reply: Json) => Json;

const ofMessage: Find = (reply) => (Array.isArray(reply.messages) ? (reply.messages as Json[])[0] : reply.data) as Json;
const ofAttachment: Find = (reply) => ((ofMessage(reply).attachments as Json[])[0] ?? {}) as Json;
const ofData: Find = (reply) => reply.data as Json;
const ofDomain: Find = (reply) => ((ofData(reply).domains as Json[])[0] ?? {}) as Json;

const always = (): Ends => 'data';

function fieldFaults(
  what: string,
  find: Find,
  fields: readonly string[],
  operations: readonly OperationName[],
  ends: (field: string, value: unknown, operation: OperationName) => Ends = always,
  keeps?: string,
): Fault[] {
  return fields.flatMap((field) =>
    WRONG.map(
      ([how, value]): Fault => ({
        name: `${what}.${field} ${how}`,
        reply: (exchange) => sendChanged(exchange, (reply) => Object.assign(find(reply), { [field]: value })),
        ends: (operation) => (operations.includes(operation) ? ends(field, value, operation) : null),
        ...(keeps === undefined ? {} : { keeps }),
      }),
    ),
  );
}

function sendChanged(exchange: Exchange, change: (reply: Json) => unknown): void {
  const reply = JSON.parse(exchange.body) as Json;
  change(reply);
  send(exchange, JSON.stringify(reply));
}

const isText = (value: unknown) => typeof value === 'string' || typeof value === 'number';

/** Without an id there is no message: a list is without it, and a single one is none. */
const ofMessages = (field: string, value: unknown, operation: OperationName): Ends =>
  field === 'id' && operation === 'markMessageSeen' && !isText(value) ? invalid : 'data';

/** Ids as no upstream should give them. */
const IDS = [
  'a/b',
  '../..',
  '.',
  '..',
  '%2e%2e',
  '\u0000',
  'a\r\nX: b',
  'a\u007f',
  '?',
  '#',
  ' ',
  '\ud800',
  '🎉',
  '__proto__',
];

export const fieldFaultList: readonly Fault[] = [
  ...fieldFaults(
    'message',
    ofMessage,
    ['id', 'subject', 'from', 'from_email', 'to', 'receivedAt', 'is_seen', 'html', 'content', 'attachments'],
    ['inbox', 'markMessageSeen'],
    ofMessages,
    'Subject of m2',
  ),
  ...fieldFaults(
    'attachment',
    ofAttachment,
    ['id', 'name', 'extension', 'size', 'url'],
    ['inbox', 'markMessageSeen'],
    always,
    'Subject of m2',
  ),
  ...fieldFaults('domain', ofDomain, ['domain', 'type', 'custom'], ['domains'], always, 'other.fault.test'),
  ...fieldFaults(
    'inbox',
    ofData,
    ['id', 'email', 'domain', 'created_at', 'expire_at', 'expires_in_seconds', 'email_token'],
    ['createInbox', 'renameInbox'],
    (field) => (field === 'email' ? invalid : 'data'),
  ),
  ...fieldFaults('reply', (reply) => reply, ['status'], ['inbox', 'domains', 'createInbox', 'deleteInbox']),
  ...fieldFaults(
    'reply',
    (reply) => reply,
    ['messages'],
    ['inbox', 'waitForMessage'],
    () => invalid,
  ),
  ...fieldFaults(
    'reply',
    (reply) => reply,
    ['data'],
    ['domains', 'createInbox', 'renameInbox', 'markMessageSeen'],
    () => invalid,
  ),
  ...IDS.map(
    (id): Fault => ({
      name: `an id that is ${JSON.stringify(id)}`,
      reply: (exchange) => sendChanged(exchange, (reply) => Object.assign(ofMessage(reply), { id })),
      ends: (operation) => (operation === 'inbox' ? 'data' : null),
      keeps: 'Subject of m2',
    }),
  ),
  {
    name: 'an id that comes twice',
    reply: (exchange) =>
      sendChanged(exchange, (reply) => {
        const messages = reply.messages as Json[];
        messages.unshift({ ...messages[0] });
      }),
    ends: (operation) => (operation === 'inbox' ? 'data' : null),
    keeps: 'Subject of m2',
  },
  {
    name: 'a thousand of one id',
    reply: (exchange) =>
      sendChanged(exchange, (reply) => {
        const messages = reply.messages as Json[];
        messages.unshift(...Array.from({ length: 1000 }, () => ({ ...messages[0] })));
      }),
    ends: (operation) => (operation === 'inbox' ? 'data' : null),
    keeps: 'Subject of m2',
  },
];
