import { describe, expect, test } from 'vitest';
import type { MailSource } from '../../src/datasources/mail-source.ts';
import type { ErrorCode, GatewayErrorOptions } from '../../src/errors.ts';
import { GatewayError } from '../../src/errors.ts';
import { encodeGlobalId } from '../../src/schema/global-id.ts';
import { messageKey } from '../../src/schema/message-key.ts';
import { runGraph } from '../helpers/graph.ts';
import { INBOX, inbox } from '../helpers/mail.ts';
import { message } from '../helpers/messages.ts';

const id = encodeGlobalId('Message', messageKey({ inbox: INBOX, id: 'm1' }));
const RESET = new Date('2026-07-01T00:00:00Z');

// Through the interface, every union may be asked for every kind.
const errors = `errors {
  __typename
  ... on MutationError {
    message
    ... on InvalidInputError { field }
    ... on AddressTakenError { address }
    ... on DomainNotAllowedError { allowedDomains }
    ... on QuotaExhaustedError { resetAt }
  }
}`;

const mutations = {
  createInbox: `createInbox(input: { username: "demo" }) { inbox { address } ${errors} }`,
  renameInbox: `renameInbox(input: { address: "${INBOX}", username: "demo", domain: "other.test" }) { inbox { address } previousAddress ${errors} }`,
  deleteInbox: `deleteInbox(input: { address: "${INBOX}" }) { deletedAddress ${errors} }`,
  markMessageSeen: `markMessageSeen(input: { id: "${id}" }) { message { isSeen } ${errors} }`,
  deleteMessage: `deleteMessage(input: { id: "${id}" }) { deletedMessageId ${errors} }`,
};

type Name = keyof typeof mutations;
const names = Object.keys(mutations) as Name[];

const working: Partial<MailSource> = {
  createInbox: async () => inbox({ address: 'random@mail.test' }),
  renameInbox: async (_, { username, domain }) => inbox({ address: `${username}@${domain}` }),
  deleteInbox: async () => {},
  readMessage: async () => message('m1', { isSeen: true }),
  deleteMessage: async () => {},
  listDomains: async () => [{ name: 'mail.test', type: 'FREE', isCustom: false }],
};

/** The method of the source that a mutation stands or falls with. */
const methodOf: Record<Name, keyof MailSource> = {
  createInbox: 'renameInbox',
  renameInbox: 'renameInbox',
  deleteInbox: 'deleteInbox',
  markMessageSeen: 'readMessage',
  deleteMessage: 'deleteMessage',
};

/** Runs a mutation on a source that fails so. */
async function failing(name: Name, code: ErrorCode, options: GatewayErrorOptions = {}) {
  const fail = () => Promise.reject(new GatewayError(code, 'Because.', options));
  const result = await runGraph(`mutation { it: ${mutations[name]} }`, { ...working, [methodOf[name]]: fail });
  return { errors: result.errors, payload: result.data?.it as { errors: unknown } | undefined };
}

describe('a mutation that succeeds', () => {
  test.each<[Name, object]>([
    ['createInbox', { inbox: { address: 'demo@mail.test' } }],
    ['renameInbox', { inbox: { address: 'demo@other.test' }, previousAddress: INBOX }],
    ['deleteInbox', { deletedAddress: INBOX }],
    ['markMessageSeen', { message: { isSeen: true } }],
    ['deleteMessage', { deletedMessageId: id }],
  ])('%s says %j and no errors', async (name, expected) => {
    const { data, errors } = await runGraph(`mutation { it: ${mutations[name]} }`, working);
    expect(errors).toBeUndefined();
    expect(data?.it).toEqual({ ...expected, errors: [] });
  });
});

describe('what the caller can put right', () => {
  const taken: GatewayErrorOptions = { context: { reason: 'ADDRESS_TAKEN', address: 'demo@other.test' } };
  const notAllowed: GatewayErrorOptions = { context: { reason: 'DOMAIN_NOT_ALLOWED' } };
  const named: Name[] = ['createInbox', 'renameInbox'];

  const table: [string, Name[], ErrorCode, GatewayErrorOptions, object][] = [
    ['AddressTakenError', named, 'BAD_USER_INPUT', taken, { address: 'demo@other.test' }],
    ['DomainNotAllowedError', named, 'FORBIDDEN', notAllowed, { allowedDomains: ['mail.test'] }],
    [
      'InvalidInputError',
      named,
      'BAD_USER_INPUT',
      { context: { field: ['username'] } },
      { field: ['input', 'username'] },
    ],
    ['InvalidInputError', ['deleteInbox'], 'BAD_USER_INPUT', {}, { field: ['input'] }],
    ['NotFoundError', names.filter((name) => name !== 'createInbox'), 'NOT_FOUND', {}, {}],
    [
      'QuotaExhaustedError',
      names,
      'QUOTA_EXHAUSTED',
      { context: { resetAt: RESET } },
      { resetAt: '2026-07-01T00:00:00Z' },
    ],
    ['QuotaExhaustedError', names, 'QUOTA_EXHAUSTED', {}, { resetAt: null }],
  ];
  const cases = table.flatMap(([type, of, code, options, fields]) =>
    of.map((name) => [name, type, fields, code, options] as const),
  );

  test.each(cases)('is data: %s answers with %s %j', async (name, type, fields, code, options) => {
    const { errors, payload } = await failing(name, code, options);
    expect(errors).toBeUndefined();
    const { errors: typed, ...rest } = payload ?? { errors: null };
    expect(typed).toEqual([{ __typename: type, message: 'Because.', ...fields }]);
    expect(Object.values(rest)).toEqual(Object.values(rest).map(() => null));
  });
});

describe('what the caller cannot put right', () => {
  const codes: ErrorCode[] = ['UNAUTHENTICATED', 'FORBIDDEN', 'RATE_LIMITED', 'UPSTREAM_TIMEOUT', 'LIMIT_EXCEEDED'];
  const cases = names.flatMap((name) => codes.map((code) => [name, code] as const));

  test.each([
    ...cases,
    ['createInbox', 'NOT_FOUND'],
    ['markMessageSeen', 'BAD_USER_INPUT'],
    ['deleteMessage', 'BAD_USER_INPUT'],
  ] as const)('is an error of the operation: %s that meets %s', async (name, code) => {
    const { errors, payload } = await failing(name, code);
    expect(payload).toBeUndefined();
    expect(errors).toMatchObject([{ message: 'Because.', path: ['it'], originalError: { code } }]);
  });

  test.each(names)('is an error of the operation: %s that meets a fault of ours', async (name) => {
    const fault = new TypeError('fault');
    const { errors } = await runGraph(`mutation { it: ${mutations[name]} }`, {
      ...working,
      [methodOf[name]]: () => Promise.reject(fault),
    });
    expect(errors?.[0]?.originalError).toBe(fault);
  });
});

describe('the id of a message', () => {
  test.each(['markMessageSeen', 'deleteMessage'] as const)('that %s takes is of a message', async (name) => {
    const ids = {
      id: encodeGlobalId('Inbox', INBOX),
      none: 'garbage',
      part: encodeGlobalId('Message', 'only-one-part'),
    };
    const run = (wrong: string) => runGraph(`mutation { it: ${mutations[name].replace(id, wrong)} }`, working);
    for (const wrong of [ids.id, ids.none]) {
      expect((await run(wrong)).errors).toMatchObject([{ originalError: { code: 'BAD_USER_INPUT' } }]);
    }
    expect((await run(ids.part)).data?.it).toMatchObject({ errors: [{ __typename: 'NotFoundError' }] });
  });
});
