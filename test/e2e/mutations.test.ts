import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { graphql } from '../generated/gql.ts';
import type { TestGateway } from '../helpers/gateway.ts';
import { KEY_2, startTestGateway } from '../helpers/gateway.ts';
import {
  CreateInbox,
  DeleteInbox,
  DeleteMessage,
  ListInboxes,
  MarkSeen,
  RenameInbox,
  ShowInbox,
  ShowMessage,
} from '../helpers/operations.ts';
import { waitFor } from '../helpers/sandbox.ts';

const SeenInTurn = graphql(`
  mutation SeenInTurn($first: ID!, $second: ID!) {
    a: markMessageSeen(input: { id: $first }) { message { inbox { unseenCount } } }
    b: markMessageSeen(input: { id: $second }) { message { inbox { unseenCount } } }
  }
`);

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway({
    SANDBOX_DOMAINS: 'sandbox.test,other.test,vip.test:premium',
    MESSAGES_TTL_MS: '20',
  });
});
afterAll(() => gateway[Symbol.asyncDispose]());

const create = async (input?: { username?: string; domain?: string }, key?: string) =>
  (await gateway.ask(CreateInbox, { input: input ?? null }, key)).data.createInbox;

async function createWithMail(): Promise<{ address: string; id: string }> {
  const address = (await create()).inbox?.address as string;
  await gateway.mail({ to: address, subject: 'hello' });
  const id = await waitFor(
    'the mail',
    async () => (await gateway.ask(ShowInbox, { address })).data.inbox?.messages.nodes[0]?.id,
  );
  return { address, id };
}

describe('createInbox', () => {
  test('takes a username, a domain, both or neither', async () => {
    expect((await create({ username: 'alice' })).inbox).toMatchObject({
      address: 'alice@sandbox.test',
      username: 'alice',
    });
    expect((await create({ domain: 'OTHER.test' })).inbox).toMatchObject({ domain: { name: 'other.test' } });
    expect((await create({ username: 'bob', domain: 'vip.test' })).inbox).toMatchObject({ address: 'bob@vip.test' });
    expect((await create()).inbox?.address).toMatch(/@sandbox\.test$/);
  });

  test('says that a name is taken, and leaves no random inbox behind', async () => {
    await create({ username: 'taken' });
    const before = (await gateway.ask(ListInboxes)).data.inboxes.totalCount;
    expect(await create({ username: 'taken' })).toMatchObject({
      inbox: null,
      errors: [{ __typename: 'AddressTakenError', address: 'taken@sandbox.test' }],
    });
    expect((await gateway.ask(ListInboxes)).data.inboxes.totalCount).toBe(before);
    const { byRoute } = await gateway.calls();
    expect(byRoute['DELETE /api/emails/{email}']).toBe(1);
  });

  test('says which domains the account may use', async () => {
    expect((await create({ domain: 'vip.test' }, KEY_2)).errors).toMatchObject([
      { __typename: 'DomainNotAllowedError', allowedDomains: ['sandbox.test', 'other.test'] },
    ]);
  });

  test('refuses what is no name before it spends a call', async () => {
    const before = (await gateway.calls()).total;
    for (const username of ['', ' ', 'a b', 'a@b', 'a/b', 'x'.repeat(65), '\u0000']) {
      expect((await create({ username })).errors).toMatchObject([
        { __typename: 'InvalidInputError', field: ['input', 'username'] },
      ]);
    }
    expect((await create({ domain: 'a..b/' })).errors).toMatchObject([
      { __typename: 'InvalidInputError', field: ['input', 'domain'] },
    ]);
    expect((await gateway.calls()).total).toBe(before);
  });

  test('passes on what the upstream alone can judge', async () => {
    expect((await create({ username: '.dots.' })).errors).toMatchObject([
      { __typename: 'InvalidInputError', field: ['input', 'username'] },
    ]);
  });

  test('turns a used-up quota into data with the moment of its renewal', async () => {
    await using small = await startTestGateway({ SANDBOX_QUOTA: '1' });
    await small.ask(CreateInbox);
    const { data } = await small.ask(CreateInbox);
    expect(data.createInbox).toMatchObject({ inbox: null, errors: [{ __typename: 'QuotaExhaustedError' }] });
    const [error] = data.createInbox.errors as { resetAt?: string }[];
    expect(Date.parse(error?.resetAt ?? '')).toBeGreaterThan(Date.now());
  });
});

describe('renameInbox', () => {
  test('gives the inbox a new address, under which it is listed and shown', async () => {
    const { address } = await createWithMail();
    const { data } = await gateway.ask(RenameInbox, { input: { address, username: 'renamed', domain: 'other.test' } });
    expect(data.renameInbox).toMatchObject({
      inbox: { address: 'renamed@other.test' },
      previousAddress: address,
      errors: [],
    });
    expect((await gateway.ask(ShowInbox, { address })).data.inbox).toBeNull();
    const { nodes } = (await gateway.ask(ListInboxes)).data.inboxes;
    expect(nodes[0]?.address).toBe('renamed@other.test');
    expect(nodes.map((node) => node.address)).not.toContain(address);
  });

  test('says what is wrong: no such inbox, a taken name, a domain of another plan', async () => {
    const rename = async (input: { address: string; username: string; domain: string }, key?: string) =>
      (await gateway.ask(RenameInbox, { input }, key)).data.renameInbox.errors[0];
    expect(await rename({ address: 'nobody@sandbox.test', username: 'x1', domain: 'sandbox.test' })).toMatchObject({
      __typename: 'NotFoundError',
    });
    await create({ username: 'first' });
    await create({ username: 'second' });
    expect(await rename({ address: 'first@sandbox.test', username: 'second', domain: 'sandbox.test' })).toMatchObject({
      __typename: 'AddressTakenError',
    });
    const own = (await create(undefined, KEY_2)).inbox?.address as string;
    expect(await rename({ address: own, username: 'x2', domain: 'vip.test' }, KEY_2)).toMatchObject({
      __typename: 'DomainNotAllowedError',
    });
  });
});

describe('deleteInbox', () => {
  test('ends the inbox for every query, and says so when there is none', async () => {
    const { address, id } = await createWithMail();
    expect((await gateway.ask(DeleteInbox, { input: { address } })).data.deleteInbox).toEqual({
      deletedAddress: address,
      errors: [],
    });
    expect((await gateway.ask(ShowInbox, { address })).data.inbox).toBeNull();
    expect((await gateway.ask(ShowMessage, { id })).data.message).toBeNull();
    expect((await gateway.ask(DeleteInbox, { input: { address } })).data.deleteInbox).toMatchObject({
      deletedAddress: null,
      errors: [{ __typename: 'NotFoundError' }],
    });
  });
});

describe('markMessageSeen and deleteMessage', () => {
  test('show at once in the queries that follow', async () => {
    const { address, id } = await createWithMail();
    expect((await gateway.ask(MarkSeen, { id })).data.markMessageSeen).toMatchObject({
      message: { id, isSeen: true, inbox: { unseenCount: 0 } },
      errors: [],
    });
    expect((await gateway.ask(ShowInbox, { address })).data.inbox).toMatchObject({ unseenCount: 0 });
    expect((await gateway.ask(DeleteMessage, { id })).data.deleteMessage).toEqual({ deletedMessageId: id, errors: [] });
    expect((await gateway.ask(ShowInbox, { address })).data.inbox).toMatchObject({ messages: { totalCount: 0 } });
    expect((await gateway.ask(MarkSeen, { id })).data.markMessageSeen.errors).toMatchObject([
      { __typename: 'NotFoundError' },
    ]);
    expect((await gateway.ask(DeleteMessage, { id })).data.deleteMessage.errors).toMatchObject([
      { __typename: 'NotFoundError' },
    ]);
  });

  test('show each its own state when several stand in one operation', async () => {
    const { address, id } = await createWithMail();
    await gateway.mail({ to: address, subject: 'another' });
    await waitFor(
      'both',
      async () => (await gateway.ask(ShowInbox, { address })).data.inbox?.messages.totalCount === 2,
    );
    const other = (await gateway.ask(ShowInbox, { address })).data.inbox?.messages.nodes[0]?.id as string;
    const { data } = await gateway.ask(SeenInTurn, { first: id, second: other });
    expect([data.a.message?.inbox.unseenCount, data.b.message?.inbox.unseenCount]).toEqual([1, 0]);
  });

  test('refuse an id that is none, or that of another type', async () => {
    for (const id of ['nonsense', Buffer.from('Inbox:a@sandbox.test').toString('base64url')]) {
      const { data, errors } = await gateway.ask(DeleteMessage, { id });
      expect(data).toBeNull();
      expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
    }
  });
});
