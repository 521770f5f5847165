import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { TestGateway } from '../helpers/gateway.ts';
import { KEY_1, startTestGateway, watch } from '../helpers/gateway.ts';
import {
  CreateInbox,
  ListDomains,
  ListInboxes,
  MessageReceived,
  ShowInbox,
  ShowNodes,
  ShowQuota,
} from '../helpers/operations.ts';
import { waitFor } from '../helpers/sandbox.ts';

let gateway: TestGateway;
beforeEach(async () => {
  // Lists are kept for long, so that what is counted does not depend on how fast the machine is.
  gateway = await startTestGateway({ MESSAGES_TTL_MS: '60000' });
});
afterEach(() => gateway[Symbol.asyncDispose]());

async function createInbox(): Promise<string> {
  return (await gateway.ask(CreateInbox)).data.createInbox.inbox?.address as string;
}

/** How many upstream calls a step made, and what it gave. */
async function counted<T>(step: () => Promise<T>): Promise<{ count: number; reply: T }> {
  const before = (await gateway.calls()).total;
  const reply = await step();
  return { count: (await gateway.calls()).total - before, reply };
}

const cost = async (step: () => Promise<unknown>) => (await counted(step)).count;

/** Waits at the upstream itself, so that the gateway's cache does not know the inbox yet. */
const arrived = (address: string, count: number) =>
  waitFor(`${count} mails`, async () => {
    const response = await fetch(`${gateway.app.upstreamUrl}/api/messages?email=${address}`, {
      headers: { authorization: `Bearer ${KEY_1}` },
    });
    return ((await response.json()) as { messages: unknown[] }).messages.length === count;
  });

const polls = async (address: string) => (await gateway.calls()).byInbox[address]?.['GET /api/messages'] ?? 0;

describe('a query', () => {
  test('on an inbox, its messages and their attachments costs one call, and its repeat none', async () => {
    const address = await createInbox();
    for (let i = 0; i < 5; i += 1) {
      await gateway.mail({ to: address, subject: `mail ${i}`, attachments: [{ filename: 'a.txt', content: 'a' }] });
    }
    await arrived(address, 5);
    const { count, reply: shown } = await counted(() => gateway.ask(ShowInbox, { address }));
    expect(count).toBe(1);
    expect(shown.data.inbox).toMatchObject({
      messages: { totalCount: 5, nodes: [{ attachments: [{ filename: 'a.txt' }] }, {}, {}, {}, {}] },
    });
    expect(await cost(() => gateway.ask(ShowInbox, { address }))).toBe(0);
  });

  test('asked for by fifty callers at once costs one call', async () => {
    const address = await createInbox();
    expect(await cost(() => Promise.all(Array.from({ length: 50 }, () => gateway.ask(ShowInbox, { address }))))).toBe(
      1,
    );
  });

  test('for nodes of one inbox costs one call together', async () => {
    const address = await createInbox();
    await gateway.mail({ to: address, subject: 'a node', attachments: [{ filename: 'a.txt', content: 'a' }] });
    await arrived(address, 1);
    const message = (await gateway.ask(ShowInbox, { address })).data.inbox?.messages.nodes[0];
    const inboxId = Buffer.from(`Inbox:${address}`).toString('base64url');
    const ids = [inboxId, message?.id as string, message?.attachments[0]?.id as string];
    // A second gateway, whose cache knows nothing.
    await using other = await startTestGateway({ UPSTREAM_URL: gateway.app.upstreamUrl, MESSAGES_TTL_MS: '60000' });
    const { count, reply } = await counted(() => other.ask(ShowNodes, { ids }));
    expect(count).toBe(1);
    expect(reply.data.nodes).toMatchObject([
      { __typename: 'Inbox', address },
      { __typename: 'Message', subject: 'a node' },
      { __typename: 'Attachment', filename: 'a.txt' },
    ]);
    expect(await cost(() => other.ask(ShowNodes, { ids }))).toBe(0);
  });

  test('for the inboxes, the quota, or domains that are known costs none', async () => {
    const address = await createInbox();
    expect(await cost(() => gateway.ask(ListDomains))).toBe(1);
    const { used } = (await gateway.ask(ShowQuota)).data.quota as { used: number };
    expect(
      await cost(async () => {
        expect((await gateway.ask(ListInboxes)).data.inboxes.nodes).toMatchObject([{ address }]);
        expect((await gateway.ask(ShowQuota)).data.quota).toMatchObject({
          limit: 50_000,
          used,
          remaining: 50_000 - used,
        });
        await gateway.ask(ListDomains);
      }),
    ).toBe(0);
  });
});

describe('subscribers of one inbox', () => {
  test('share one poller, whose snapshot answers queries too, and which stops with the last of them', async () => {
    const address = await createInbox();
    const first = watch(gateway.socket(), MessageReceived, { inbox: address });
    await waitFor('the first look', async () => (await polls(address)) >= 1);
    const others = Array.from({ length: 99 }, () => watch(gateway.socket(), MessageReceived, { inbox: address }));
    await waitFor('all of them', () => gateway.app.activity.watchers === 100);
    await gateway.mail({ to: address, subject: 'to all' });
    await waitFor('a hundred pushes', () => [first, ...others].every(({ events }) => events.length === 1));
    expect(gateway.app.activity.feeds).toBe(1);
    expect((await gateway.ask(ShowInbox, { address })).data.inbox?.messages.totalCount).toBe(1);

    for (const { stop } of others) stop();
    first.stop();
    await waitFor('the feed to stop', () => gateway.app.activity.feeds === 0);
    const after = await polls(address);
    await waitFor('a later query to be the only call', async () => {
      await gateway.ask(ListDomains);
      return true;
    });
    expect(await polls(address)).toBe(after);
  });

  test('cost as many polls as a single one', async () => {
    const [alone, crowded] = [await createInbox(), await createInbox()];
    const watches = [watch(gateway.socket(), MessageReceived, { inbox: alone })];
    for (let i = 0; i < 100; i += 1) watches.push(watch(gateway.socket(), MessageReceived, { inbox: crowded }));
    await waitFor('both feeds', async () => (await polls(alone)) > 0 && (await polls(crowded)) > 0);
    const before = [await polls(alone), await polls(crowded)] as const;
    await waitFor('twenty looks', async () => (await polls(alone)) - before[0] >= 20);
    const [single, hundred] = [(await polls(alone)) - before[0], (await polls(crowded)) - before[1]];
    expect(Math.abs(hundred - single)).toBeLessThanOrEqual(3);
    for (const { stop } of watches) stop();
  });
});
