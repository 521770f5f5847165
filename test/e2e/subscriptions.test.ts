import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { graphql } from '../generated/gql.ts';
import type { TestGateway } from '../helpers/gateway.ts';
import { startTestGateway, watch, watchSse } from '../helpers/gateway.ts';
import {
  CreateInbox,
  DeleteInbox,
  DeleteMessage,
  MessageReceived,
  RenameInbox,
  ShowInbox,
} from '../helpers/operations.ts';
import { waitFor } from '../helpers/sandbox.ts';

const LinksReceived = graphql(`
  subscription LinksReceived($inbox: EmailAddress!) {
    messageReceived(inbox: $inbox) { message { attachments { urlExpiresAt } } }
  }
`);

let gateway: TestGateway;
beforeEach(async () => {
  gateway = await startTestGateway({ MESSAGES_TTL_MS: '20' });
});
afterEach(() => gateway[Symbol.asyncDispose]());

async function createInbox(): Promise<{ address: string; cursor: string }> {
  return (await gateway.ask(CreateInbox)).data.createInbox.inbox as { address: string; cursor: string };
}

/** Sends mails and waits until the graph shows them, newest first. */
async function receive(address: string, ...subjects: string[]): Promise<string> {
  for (const subject of subjects) {
    await gateway.mail({ to: address, subject });
    await waitFor(subject, async () => (await show(address))?.messages.nodes[0]?.subject === subject);
  }
  return (await show(address))?.cursor as string;
}

const show = async (address: string) => (await gateway.ask(ShowInbox, { address })).data.inbox;

const subjects = (events: readonly { messageReceived: { message: { subject: string } } }[]) =>
  events.map(({ messageReceived }) => messageReceived.message.subject);

describe('a subscription', () => {
  test('without a cursor gives only what comes after its start', async () => {
    const { address } = await createInbox();
    await receive(address, 'old');
    const { events } = watch(gateway.socket(), MessageReceived, { inbox: address });
    await waitFor('the feed', () => gateway.app.activity.watchers === 1);
    await gateway.mail({ to: address, subject: 'new' });
    await waitFor('the push', () => events.length > 0);
    expect(subjects(events)).toEqual(['new']);
  });

  test('with the cursor of a new inbox gives everything that came since, oldest first', async () => {
    const { address, cursor } = await createInbox();
    await receive(address, 'one', 'two', 'three');
    const { events } = watch(gateway.socket(), MessageReceived, { inbox: address, after: cursor });
    await waitFor('three pushes', () => events.length === 3);
    expect(subjects(events)).toEqual(['one', 'two', 'three']);
  });

  test('resumes from any cursor it was given, losing and repeating nothing', async () => {
    const { address } = await createInbox();
    const atOne = await receive(address, 'one');
    const first = watch(gateway.socket(), MessageReceived, { inbox: address, after: atOne });
    await waitFor('the feed', () => gateway.app.activity.watchers === 1);
    await gateway.mail({ to: address, subject: 'two' });
    await waitFor('two', () => first.events.length === 1);
    first.stop();
    await waitFor('the end of the feed', () => gateway.app.activity.feeds === 0);
    await receive(address, 'three');
    const resumed = watchSse(gateway.url, MessageReceived, {
      inbox: address,
      after: first.events[0]?.messageReceived.cursor as string,
    });
    await waitFor('three', () => resumed.events.length === 1);
    await gateway.mail({ to: address, subject: 'four' });
    await waitFor('four', () => resumed.events.length === 2);
    expect(subjects(resumed.events)).toEqual(['three', 'four']);
    resumed.stop();
    await resumed.ended;
  });

  test('resumes where a covered message has since been deleted', async () => {
    const { address } = await createInbox();
    await receive(address, 'one');
    const cursor = await receive(address, 'two');
    const [, one] = (await show(address))?.messages.nodes ?? [];
    await gateway.ask(DeleteMessage, { id: one?.id as string });
    await receive(address, 'three');
    const { events } = watch(gateway.socket(), MessageReceived, { inbox: address, after: cursor });
    await waitFor('three', () => events.length > 0);
    expect(subjects(events)).toEqual(['three']);
  });

  test('refuses a cursor that was changed, or made for another account, before it makes a call', async () => {
    const { address, cursor } = await createInbox();
    const before = (await gateway.calls()).total;
    const changed = `${cursor.slice(0, -1)}${cursor.endsWith('A') ? 'B' : 'A'}`;
    const foreign = (await gateway.ask(CreateInbox, {}, 'sandbox-key-2')).data.createInbox.inbox?.cursor as string;
    for (const after of [changed, foreign, '', 'nonsense']) {
      const { errors } = watch(gateway.socket(), MessageReceived, { inbox: address, after });
      await waitFor('the refusal', () => errors.length > 0);
      expect(errors[0]).toMatchObject({ path: ['messageReceived'], extensions: { code: 'BAD_USER_INPUT' } });
    }
    expect((await gateway.calls()).total).toBe(before);
    expect(gateway.app.activity.feeds).toBe(0);
  });

  test('fails when the inbox is not there, and leaves no poller', async () => {
    const { errors, isComplete } = watch(gateway.socket(), MessageReceived, { inbox: 'nobody@sandbox.test' });
    await waitFor('the failure', () => errors.length > 0 && isComplete());
    expect(errors[0]?.extensions).toEqual({ code: 'NOT_FOUND' });
    expect(gateway.app.activity.feeds).toBe(0);
  });

  test('gives links whose time counts from the event, however long it has run', async () => {
    await using brief = await startTestGateway({ LINK_TTL: '2' });
    const address = (await brief.ask(CreateInbox)).data.createInbox.inbox?.address as string;
    const { events } = watch(brief.socket(), LinksReceived, { inbox: address });
    const looks = async () => (await brief.calls()).byInbox[address]?.['GET /api/messages'] ?? 0;
    // Twenty-five looks at 100 ms: longer than a link that counted from the start would last.
    await waitFor('a while', async () => (await looks()) > 25);
    const sentAt = Date.now();
    await brief.mail({ to: address, attachments: [{ filename: 'a.txt', content: 'a' }] });
    await waitFor('the push', () => events.length === 1);
    const expiresAt = events[0]?.messageReceived.message.attachments[0]?.urlExpiresAt ?? '';
    expect(Date.parse(expiresAt)).toBeGreaterThan(sentAt);
  });

  test('shows the inbox of each event as it is at that event', async () => {
    const { address } = await createInbox();
    const seen: number[] = [];
    const stop = gateway
      .socket()
      .subscribe<{ messageReceived: { message: { inbox: { messages: { totalCount: number } } } } }>(
        {
          query:
            'subscription ($inbox: EmailAddress!) { messageReceived(inbox: $inbox) { message { inbox { messages { totalCount } } } } }',
          variables: { inbox: address },
        },
        {
          next: ({ data }) => seen.push(data?.messageReceived.message.inbox.messages.totalCount ?? -1),
          error: () => {},
          complete: () => {},
        },
      );
    await waitFor('the feed', () => gateway.app.activity.watchers === 1);
    for (const count of [1, 2, 3]) {
      await gateway.mail({ to: address, subject: `${count}` });
      await waitFor(`push ${count}`, () => seen.length === count);
    }
    expect(seen).toEqual([1, 2, 3]);
    stop();
  });
});

describe('the end of an inbox completes its subscriptions', () => {
  const started = async () => {
    const { address } = await createInbox();
    const overSocket = watch(gateway.socket(), MessageReceived, { inbox: address });
    const overSse = watchSse(gateway.url, MessageReceived, { inbox: address });
    await waitFor('both', () => gateway.app.activity.watchers === 2);
    return { address, both: [overSocket, overSse] as const };
  };

  test('when it is deleted through the gateway', async () => {
    const { address, both } = await started();
    await gateway.ask(DeleteInbox, { input: { address } });
    await waitFor('both to complete', () => both.every(({ isComplete }) => isComplete()));
    expect(both.flatMap(({ errors }) => errors)).toEqual([]);
    expect(gateway.app.activity.feeds).toBe(0);
  });

  test('when it is renamed', async () => {
    const { address, both } = await started();
    await gateway.ask(RenameInbox, { input: { address, username: 'moved', domain: 'sandbox.test' } });
    await waitFor('both to complete', () => both.every(({ isComplete }) => isComplete()));
    expect(gateway.app.activity.feeds).toBe(0);
  });

  test('when the upstream no longer knows it', async () => {
    const { address, both } = await started();
    await fetch(`${gateway.app.upstreamUrl}/api/emails/${address}`, {
      method: 'DELETE',
      headers: { authorization: 'Bearer sandbox-key-1' },
    });
    await waitFor('both to complete', () => both.every(({ isComplete }) => isComplete()));
    expect(gateway.app.activity.feeds).toBe(0);
  });

  test('when it expires', async () => {
    await using brief = await startTestGateway({ SANDBOX_INBOX_TTL: '2' });
    const address = (await brief.ask(CreateInbox)).data.createInbox.inbox?.address as string;
    const { isComplete, errors } = watch(brief.socket(), MessageReceived, { inbox: address });
    await waitFor('completion', isComplete);
    expect(errors).toEqual([]);
    await waitFor('nothing to be shown', async () => (await brief.ask(ShowInbox, { address })).data.inbox === null);
  });
});

describe('a client that leaves', () => {
  test('ends the poller at once, whether it completes, closes its socket or drops its event stream', async () => {
    const { address } = await createInbox();
    const client = gateway.socket();
    const leave: (() => unknown)[] = [];
    const idle = () => waitFor('no feed', () => gateway.app.activity.feeds === 0);
    const busy = (watchers: number) => waitFor('the watchers', () => gateway.app.activity.watchers === watchers);

    leave.push(watch(client, MessageReceived, { inbox: address }).stop);
    leave.push(() => client.terminate());
    leave.push(watchSse(gateway.url, MessageReceived, { inbox: address }).stop);
    await busy(2);
    leave[0]?.();
    leave[2]?.();
    await idle();

    watch(client, MessageReceived, { inbox: address });
    await busy(1);
    leave[1]?.();
    await idle();
  });
});
