import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TestGateway } from '../helpers/gateway.ts';
import { KEY_1, startTestGateway, watch, watchSse } from '../helpers/gateway.ts';
import { CreateInbox, MessageReceived, ShowInbox, ShowMessage } from '../helpers/operations.ts';
import { waitFor } from '../helpers/sandbox.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway({ MESSAGES_TTL_MS: '20' });
});
afterAll(() => gateway[Symbol.asyncDispose]());

async function createInbox(): Promise<{ address: string; cursor: string }> {
  const { data } = await gateway.ask(CreateInbox);
  return data.createInbox.inbox as { address: string; cursor: string };
}

describe('a mail that a real SMTP client sends', () => {
  test('is pushed once to a WebSocket and once over SSE, and its attachment downloads byte for byte', async () => {
    const { address } = await createInbox();
    const overSocket = watch(gateway.socket(), MessageReceived, { inbox: address });
    const overSse = watchSse(gateway.url, MessageReceived, { inbox: address });
    await waitFor('both', () => gateway.app.activity.watchers === 2);
    const bytes = randomBytes(300_000);
    await gateway.mail({
      to: address,
      subject: 'Grüße ✉',
      text: 'plain',
      html: '<p>rich</p>',
      attachments: [{ filename: 'Blatt «1».bin', content: bytes }],
    });

    await waitFor('both pushes', () => overSocket.events.length > 0 && overSse.events.length > 0);
    const { message } = overSocket.events[0]?.messageReceived ?? {};
    expect(overSse.events[0]?.messageReceived.message.id).toBe(message?.id);
    expect(message).toMatchObject({
      subject: 'Grüße ✉',
      content: '<p>rich</p>\n',
      attachments: [{ filename: 'Blatt «1».bin', size: 300_000 }],
    });

    // The link needs no header: neither a key nor a cookie goes with it.
    const file = await fetch(message?.attachments[0]?.url ?? '');
    expect(file.status).toBe(200);
    expect(Buffer.from(await file.arrayBuffer()).equals(bytes)).toBe(true);

    await gateway.mail({ to: address, subject: 'second' });
    await waitFor('the second push', () => overSocket.events.length > 1 && overSse.events.length > 1);
    const subjects = (events: typeof overSocket.events) => events.map((event) => event.messageReceived.message.subject);
    expect(subjects(overSocket.events)).toEqual(['Grüße ✉', 'second']);
    expect(subjects(overSse.events)).toEqual(['Grüße ✉', 'second']);
    overSocket.stop();
    overSse.stop();
    await waitFor('the feed to stop', () => gateway.app.activity.feeds === 0);
  });

  test('is shown by one query with everything a front end wants', async () => {
    const { address } = await createInbox();
    for (const subject of ['one', 'two', 'three']) {
      await gateway.mail({ to: address, from: 'Ann Sender <ann@example.org>', subject, html: `<b>${subject}</b>` });
      await waitFor(subject, async () => {
        const { data } = await gateway.ask(ShowInbox, { address });
        return data.inbox?.messages.nodes[0]?.subject === subject;
      });
    }
    const { data, errors } = await gateway.ask(ShowInbox, { address, first: 2 });
    expect(errors).toEqual([]);
    expect(data.inbox).toMatchObject({
      address,
      username: address.split('@')[0],
      domain: { name: 'sandbox.test' },
      unseenCount: 3,
      messages: {
        totalCount: 3,
        pageInfo: { hasNextPage: true, hasPreviousPage: false },
        nodes: [
          {
            subject: 'three',
            fromName: 'Ann Sender',
            fromAddress: 'ann@example.org',
            to: address,
            isSeen: false,
            isHtml: true,
          },
          { subject: 'two', content: '<b>two</b>\n', inbox: { address, unseenCount: 3 } },
        ],
      },
    });
    const life = Date.parse(data.inbox?.expiresAt ?? '') - Date.parse(data.inbox?.createdAt ?? '');
    expect(life).toBe(600_000);
  });

  test('stays unseen when it is read through the graph, in a list or by its id', async () => {
    const { address } = await createInbox();
    await gateway.mail({ to: address, subject: 'unread', attachments: [{ filename: 'note.txt', content: 'a note' }] });
    const id = await waitFor(
      'the mail',
      async () => (await gateway.ask(ShowInbox, { address })).data.inbox?.messages.nodes[0]?.id,
    );
    const { data } = await gateway.ask(ShowMessage, { id });
    expect(data.message).toMatchObject({ id, subject: 'unread', isSeen: false, attachments: [{ content: 'a note' }] });
    expect((await gateway.ask(ShowInbox, { address })).data.inbox?.unseenCount).toBe(1);
    const { byRoute } = await gateway.calls(KEY_1);
    expect(byRoute['GET /api/messages/{id}']).toBeUndefined();
  });
});
