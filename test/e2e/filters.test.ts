import { afterAll, beforeAll, expect, test } from 'vitest';
import { graphql } from '../generated/gql.ts';
import type { TestGateway } from '../helpers/gateway.ts';
import { startTestGateway, watch, watchSse } from '../helpers/gateway.ts';
import { CreateInbox } from '../helpers/operations.ts';
import { waitFor } from '../helpers/sandbox.ts';
import { reply, startUpstream } from '../helpers/upstream.ts';

const Filtered = graphql(`
  query Filtered($address: EmailAddress!, $where: MessageFilter) {
    inbox(address: $address) { messages(where: $where) { totalCount nodes { subject } } }
  }
`);

const FilteredPush = graphql(`
  subscription FilteredPush($inbox: EmailAddress!, $after: String, $where: MessageFilter) {
    messageReceived(inbox: $inbox, after: $after, where: $where) { message { subject } }
  }
`);

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway({ MESSAGES_TTL_MS: '20' });
});
afterAll(() => gateway[Symbol.asyncDispose]());

test('a filter means the same for the messages of an inbox and for those that are pushed', async () => {
  const { address, cursor } = (await gateway.ask(CreateInbox)).data.createInbox.inbox as {
    address: string;
    cursor: string;
  };
  const where = { subject: { matches: 'code: \\d+' }, hasAttachments: false };
  const { events, stop } = watch(gateway.socket(), FilteredPush, { inbox: address, after: cursor, where });
  for (const subject of ['Welcome', 'Your code: 4711', 'News', 'Another Code: 0815'])
    await gateway.mail({ to: address, subject });
  await waitFor('two pushes', () => events.length === 2);
  const pushed = events.map(({ messageReceived }) => messageReceived.message.subject).toSorted();
  expect(pushed).toEqual(['Another Code: 0815', 'Your code: 4711']);
  stop();
  await waitFor('the end of the feed', () => gateway.app.activity.feeds === 0);
  const { data } = await gateway.ask(Filtered, { address, where });
  expect(data.inbox?.messages.totalCount).toBe(2);
  expect(data.inbox?.messages.nodes.map(({ subject }) => subject).toSorted()).toEqual(pushed);
});

test('a filter that makes no sense is refused before a feed is made, and says which condition', async () => {
  const { address } = (await gateway.ask(CreateInbox)).data.createInbox.inbox as { address: string };
  const where = { from: { contains: '' } };
  const { errors } = await gateway.ask(Filtered, { address, where });
  expect(errors).toMatchObject([
    { message: expect.stringContaining('where.from.contains'), extensions: { code: 'BAD_USER_INPUT' } },
  ]);
  const pushed = watch(gateway.socket(), FilteredPush, { inbox: address, where });
  await waitFor('the refusal', () => pushed.errors.length > 0);
  expect(pushed.errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
  expect(gateway.app.activity.feeds).toBe(0);
});

test('a condition that is too long is refused before anything is asked of the upstream', async () => {
  await using upstream = await startUpstream(reply(200, { status: true, messages: [] }));
  await using other = await startTestGateway({ UPSTREAM_URL: upstream.url });
  const where = { subject: { contains: 'a'.repeat(10_001) } };
  const refused = { message: expect.stringContaining('10000'), extensions: { code: 'BAD_USER_INPUT' } };
  const { errors } = await other.ask(Filtered, { address: 'a@mail.test', where });
  expect(errors).toMatchObject([refused]);
  const pushed = [
    watch(other.socket(), FilteredPush, { inbox: 'a@mail.test', where }),
    watchSse(other.url, FilteredPush, { inbox: 'a@mail.test', where }),
  ];
  for (const { errors: told } of pushed) {
    await waitFor('the refusal', () => told.length > 0);
    expect(told).toMatchObject([refused]);
  }
  expect(upstream.requests).toEqual([]);
});

test('a pattern that is costly over many messages is refused for its time, in a query and in a subscription', async () => {
  const messages = Array.from({ length: 500 }, (_, i) => ({ id: `m${i}`, subject: 'a'.repeat(1_000) }));
  await using upstream = await startUpstream(reply(200, { status: true, messages }));
  await using busy = await startTestGateway({ UPSTREAM_URL: upstream.url });
  const where = { subject: { matches: '(?:.?){99}(?:.?){99}(?:.?){40}z' } };
  const { errors } = await busy.ask(Filtered, { address: 'a@mail.test', where });
  expect(errors).toMatchObject([{ path: ['inbox', 'messages'], extensions: { code: 'LIMIT_EXCEEDED' } }]);
  const { cursor } = (await gateway.ask(CreateInbox)).data.createInbox.inbox as { cursor: string };
  const pushed = watch(busy.socket(), FilteredPush, { inbox: 'a@mail.test', after: cursor, where });
  await waitFor('the refusal', () => pushed.errors.length > 0 && pushed.isComplete());
  expect(pushed.errors[0]?.extensions.code).toBe('LIMIT_EXCEEDED');
  expect(busy.app.activity.feeds).toBe(0);
});

test('a pattern that is too costly fails its operation and nothing else, also where messages are still being read', async () => {
  const unhandled: unknown[] = [];
  const note = (reason: unknown) => unhandled.push(reason);
  process.on('unhandledRejection', note);
  const messages = Array.from({ length: 500 }, (_, i) => ({
    id: `m${i}`,
    // The first ones match, and so have to be read.
    subject: i < 20 ? 'z' : 'a'.repeat(1_000),
    content: `hello ${i}`,
  }));
  await using upstream = await startUpstream(reply(200, { status: true, messages }));
  await using busy = await startTestGateway({ UPSTREAM_URL: upstream.url });
  const where = { subject: { matches: '(?:.?){99}(?:.?){99}(?:.?){40}z' }, text: { matches: 'hello' } };
  const { errors } = await busy.ask(Filtered, { address: 'a@mail.test', where });
  expect(errors).toMatchObject([{ extensions: { code: 'LIMIT_EXCEEDED' } }]);
  const { data } = await busy.ask(Filtered, { address: 'a@mail.test', where: { text: { equals: 'HELLO 7' } } });
  expect(data.inbox?.messages.totalCount).toBe(1);
  expect(unhandled).toEqual([]);
  process.off('unhandledRejection', note);
});
