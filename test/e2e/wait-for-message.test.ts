import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { graphql } from '../generated/gql.ts';
import type { TestGateway } from '../helpers/gateway.ts';
import { KEY_1, startTestGateway, watch, watchSse } from '../helpers/gateway.ts';
import { CreateInbox, DeleteInbox, RenameInbox, ShowInbox } from '../helpers/operations.ts';
import { waitFor } from '../helpers/sandbox.ts';
import { reply, startUpstream } from '../helpers/upstream.ts';

const Wait = graphql(`
  query Wait($inbox: EmailAddress!, $after: String, $where: MessageFilter, $timeoutMs: Int) {
    waitForMessage(inbox: $inbox, after: $after, where: $where, timeoutMs: $timeoutMs) {
      __typename
      ... on MessageReceived { cursor message { subject inbox { messages { totalCount } } } }
      ... on WaitTimedOut { waitedMs cursor nearMisses { unmet message { subject } } }
      ... on InboxClosed { address reason newAddress }
    }
  }
`);

let gateway: TestGateway;
let address: string;
let cursor: string;
beforeEach(async () => {
  gateway = await startTestGateway({ MESSAGES_TTL_MS: '20' });
  const { data } = await gateway.ask(CreateInbox);
  ({ address, cursor } = data.createInbox.inbox as { address: string; cursor: string });
});
afterEach(() => gateway[Symbol.asyncDispose]());

/** Waits at the inbox for up to 20 s. */
const wait = async (variables: object) => {
  const { data, errors } = await gateway.ask(Wait, { inbox: address, timeoutMs: 20_000, ...variables });
  expect(errors).toEqual([]);
  return data.waitForMessage;
};
/** Comes back when the graph shows so many messages. */
const arrived = (count: number) =>
  waitFor(
    `${count} mails`,
    async () => (await gateway.ask(ShowInbox, { address })).data.inbox?.messages.totalCount === count,
  );
const waiting = (count = 1) => waitFor('the wait', () => gateway.app.activity.watchers === count);
const idle = () => waitFor('nobody to wait', () => gateway.app.activity.feeds === 0);

describe('waiting for a message', () => {
  test('is over at once where one has come since the cursor', async () => {
    await gateway.mail({ to: address, subject: 'faster than the wait' });
    await arrived(1);
    expect(await wait({ after: cursor })).toMatchObject({
      __typename: 'MessageReceived',
      message: { subject: 'faster than the wait', inbox: { messages: { totalCount: 1 } } },
    });
    await idle();
  });

  test('is over when one comes, and without a cursor looks at nothing older', async () => {
    await gateway.mail({ to: address, subject: 'old' });
    await arrived(1);
    const result = wait({});
    await waiting();
    await gateway.mail({ to: address, subject: 'new' });
    expect(await result).toMatchObject({ message: { subject: 'new' } });
    await idle();
  });

  test('gives each of several in turn, by the cursor of the one before', async () => {
    for (const [i, subject] of ['one', 'two', 'three'].entries()) {
      await gateway.mail({ to: address, subject });
      await arrived(i + 1);
    }
    const subjects: string[] = [];
    for (let after = cursor; subjects.length < 3; ) {
      const result = await wait({ after });
      if (result.__typename !== 'MessageReceived') throw new Error(result.__typename);
      subjects.push(result.message.subject);
      after = result.cursor;
    }
    expect(subjects).toEqual(['one', 'two', 'three']);
    expect(await wait({ after: cursor, where: { subject: { matches: '^t.*e$' } } })).toMatchObject({
      message: { subject: 'three' },
    });
  });

  test('that is in vain says what came and which conditions it failed, and can go on from there', async () => {
    const where = { subject: { contains: 'code', startsWith: 'Your' }, hasAttachments: true };
    const result = wait({ after: cursor, where, timeoutMs: 3_000 });
    await waiting();
    await gateway.mail({ to: address, subject: 'A newsletter' });
    // Two mails that are parsed at the same time may be listed in either order.
    await arrived(1);
    await gateway.mail({ to: address, subject: 'Your code' });
    const timedOut = await result;
    expect(timedOut).toMatchObject({
      __typename: 'WaitTimedOut',
      nearMisses: [
        {
          message: { subject: 'A newsletter' },
          unmet: ['subject.contains', 'subject.startsWith', 'hasAttachments'],
        },
        { message: { subject: 'Your code' }, unmet: ['hasAttachments'] },
      ],
    });
    if (timedOut.__typename !== 'WaitTimedOut') throw new Error(timedOut.__typename);
    expect(timedOut.waitedMs).toBeGreaterThanOrEqual(2_990);
    await gateway.mail({ to: address, subject: 'the next' });
    expect(await wait({ after: timedOut.cursor })).toMatchObject({ message: { subject: 'the next' } });
    await idle();
  });

  test('takes one last look before its time is up, however rarely the inbox is looked at otherwise', async () => {
    await using patient = await startTestGateway({
      UPSTREAM_URL: gateway.app.upstreamUrl,
      POLL_FAST_MS: '8000',
      POLL_SLOW_MS: '8000',
    });
    const result = patient.ask(Wait, { inbox: address, timeoutMs: 3_000 });
    await waitFor('the wait', () => patient.app.activity.watchers === 1);
    await gateway.mail({ to: address, subject: 'in between' });
    expect((await result).data.waitForMessage).toMatchObject({ message: { subject: 'in between' } });
  });
});

describe('a wait ends with its inbox', () => {
  test.each([
    ['DELETED', null, () => gateway.ask(DeleteInbox, { input: { address } })],
    [
      'RENAMED',
      'moved@sandbox.test',
      () => gateway.ask(RenameInbox, { input: { address, username: 'moved', domain: 'sandbox.test' } }),
    ],
  ] as const)('when it is %s', async (reason, newAddress, end) => {
    const result = wait({});
    await waiting();
    await end();
    expect(await result).toEqual({ __typename: 'InboxClosed', address, reason, newAddress });
    await idle();
  });

  test('when it expires', async () => {
    await using brief = await startTestGateway({ SANDBOX_INBOX_TTL: '1' });
    const inbox = (await brief.ask(CreateInbox)).data.createInbox.inbox?.address as string;
    const { data } = await brief.ask(Wait, { inbox, timeoutMs: 600_000 });
    expect(data.waitForMessage).toMatchObject({ __typename: 'InboxClosed', reason: 'EXPIRED' });
  });

  test('when the upstream refuses the key', async () => {
    let isRefused = false;
    const list = reply(200, { status: true, messages: [] });
    const refusal = reply(401, { status: false, message: 'no' });
    await using upstream = await startUpstream((request, response) => (isRefused ? refusal : list)(request, response));
    await using other = await startTestGateway({ UPSTREAM_URL: upstream.url });
    const result = other.ask(Wait, { inbox: address });
    await waitFor('the wait', () => other.app.activity.watchers === 1);
    isRefused = true;
    expect((await result).data.waitForMessage).toMatchObject({ __typename: 'InboxClosed', reason: 'REVOKED' });
  });
});

describe('a wait that cannot be', () => {
  test.each([
    [{ inbox: 'nobody@sandbox.test' }, 'NOT_FOUND'],
    [{ timeoutMs: 0 }, 'BAD_USER_INPUT'],
    [{ timeoutMs: -1 }, 'BAD_USER_INPUT'],
    [{ timeoutMs: 600_001 }, 'BAD_USER_INPUT'],
    [{ after: 'nonsense' }, 'BAD_USER_INPUT'],
    [{ where: { subject: { contains: '' } } }, 'BAD_USER_INPUT'],
    [{ where: { subject: { matches: '(?=x)' } } }, 'BAD_USER_INPUT'],
  ])('for %j is refused with %s, and leaves nothing behind', async (variables, code) => {
    const { errors } = await gateway.ask(Wait, { inbox: address, ...variables });
    expect(errors).toMatchObject([{ extensions: { code } }]);
    await idle();
  });

  test('for an inbox that is not read in time is an error at its time, not an empty inbox', async () => {
    await using upstream = await startUpstream(() => {});
    await using other = await startTestGateway({ UPSTREAM_URL: upstream.url });
    const { errors } = await other.ask(Wait, { inbox: address, timeoutMs: 200 });
    expect(errors).toMatchObject([{ extensions: { code: 'UPSTREAM_TIMEOUT' } }]);
    expect(upstream.requests).toHaveLength(1);
    await upstream.requests[0]?.dropped;
  });

  test('because the gateway goes down says so, and when to come again', async () => {
    await using going = await startTestGateway({ UPSTREAM_URL: gateway.app.upstreamUrl });
    const result = going.ask(Wait, { inbox: address });
    await waitFor('the wait', () => going.app.activity.watchers === 1);
    await going.app.drain();
    expect((await result).errors).toMatchObject([{ extensions: { code: 'UPSTREAM_UNAVAILABLE', retryAfter: 1 } }]);
  });
});

describe('over every transport', () => {
  const variables = () => ({ inbox: address, after: cursor });
  const found = { waitForMessage: { __typename: 'MessageReceived', message: { subject: 'to all' } } };

  test('a wait gives the same', async () => {
    const query = new URLSearchParams({ query: String(Wait), variables: JSON.stringify(variables()) });
    const overGet = fetch(`${gateway.url}?${query}`, {
      headers: { authorization: `Bearer ${KEY_1}`, accept: 'application/json', 'x-requested-with': 'test' },
    }).then((response) => response.json());
    const overPost = gateway.ask(Wait, variables());
    const overSse = watchSse(gateway.url, Wait, variables());
    const overSocket = watch(gateway.socket(), Wait, variables());
    await waiting(4);
    expect(gateway.app.activity.feeds).toBe(1);
    await gateway.mail({ to: address, subject: 'to all' });
    expect(await overGet).toMatchObject({ data: found });
    expect((await overPost).data).toMatchObject(found);
    for (const { events, isComplete } of [overSse, overSocket]) {
      await waitFor('the answer', () => isComplete());
      expect(events).toMatchObject([found]);
    }
    await idle();
  });

  test('a wait is over for the gateway when its client goes', async () => {
    const abort = new AbortController();
    const gone = fetch(gateway.url, {
      method: 'POST',
      signal: abort.signal,
      headers: { authorization: `Bearer ${KEY_1}`, 'content-type': 'application/json' },
      body: JSON.stringify({ query: String(Wait), variables: variables() }),
    }).catch(() => {});
    const client = gateway.socket();
    const overSocket = watch(client, Wait, variables());
    const other = watch(client, Wait, variables());
    const overSse = watchSse(gateway.url, Wait, variables());
    await waiting(4);
    abort.abort();
    await gone;
    await waiting(3);
    overSse.stop();
    await waiting(2);
    overSocket.stop();
    await waiting(1);
    client.terminate();
    await idle();
    expect(other.events).toEqual([]);
  });
});
