import { expect, test } from 'vitest';
import { startTestGateway } from '../helpers/gateway.ts';
import { payloadOf } from '../helpers/graphql-abuses.ts';
import { get, post, RawSocket } from '../helpers/raw-client.ts';

const TOO_LARGE = { message: expect.stringContaining('10000 characters'), extensions: { code: 'LIMIT_EXCEEDED' } };

const aliases = (count: number, field: string) => Array.from({ length: count }, (_, i) => `a${i}: ${field}`).join(' ');

async function setUp() {
  const gateway = await startTestGateway({ MAX_ANSWER_CHARACTERS: '10000' });
  const { data } = await post(
    gateway.url,
    payloadOf({ query: 'mutation { createInbox { inbox { address cursor } } }' }),
  );
  const { inbox } = (data as { createInbox: { inbox: { address: string; cursor: string } } }).createInbox;
  return { gateway, ...inbox };
}

test('an answer that is too large is refused over each transport, and the socket goes on', async () => {
  const { gateway, address, cursor } = await setUp();
  await using _gateway = gateway;
  const html = `<p>${'word '.repeat(400)}</p>`;
  await gateway.mail({ to: address, subject: 's', html, attachments: [{ filename: 'a.txt', content: html }] });
  const wait = `{ waitForMessage(inbox: "${address}", after: "${cursor}") { __typename } }`;
  const socket = await RawSocket.open(gateway.url);
  await socket.ask(payloadOf({ query: wait }));
  const read = (fields: string) => `{ inbox(address: "${address}") { messages(first: 1) { nodes { ${fields} } } } }`;

  for (const field of ['content', 'text', 'html', 'attachments { content }']) {
    // Which counts as often as it is asked for, though it is there once.
    const [few, many] = [payloadOf({ query: read(aliases(2, field)) }), payloadOf({ query: read(aliases(10, field)) })];
    for (const accept of ['application/json', 'application/graphql-response+json', 'text/event-stream']) {
      const { status, data, errors } = await post(gateway.url, many, { accept });
      expect([status, data, errors], field).toEqual([400, undefined, [expect.objectContaining(TOO_LARGE)]]);
    }
    const byUrl = await get(gateway.url, { query: read(aliases(10, field)) });
    expect([byUrl.status, byUrl.errors], field).toEqual([400, [expect.objectContaining(TOO_LARGE)]]);
    expect((await socket.ask(many)).errors, field).toMatchObject([TOO_LARGE]);
    expect(await socket.ask(few), field).not.toHaveProperty('errors');
  }
  socket.close();
});

test('an event that is too large is the error in its place, and the next one comes', async () => {
  const { gateway, address } = await setUp();
  await using _gateway = gateway;
  const query = `subscription ($inbox: EmailAddress!) { messageReceived(inbox: $inbox) { message { subject ${aliases(10, 'content')} } } }`;
  const results: unknown[] = [];
  const ended = Promise.withResolvers<void>();
  const client = gateway.socket();
  const stop = client.subscribe(
    { query, variables: { inbox: address } },
    {
      next: (result) => {
        results.push(result);
        if (results.length === 2) ended.resolve();
      },
      error: ended.reject,
      complete: () => ended.reject(new Error('It has ended')),
    },
  );
  while (gateway.app.activity.watchers === 0) await new Promise((resolve) => setTimeout(resolve, 10));
  await gateway.mail({ to: address, subject: 'large', text: 'word '.repeat(400) });
  while (results.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
  await gateway.mail({ to: address, subject: 'small', text: 'word' });
  await ended.promise;
  expect(results).toMatchObject([
    { errors: [TOO_LARGE] },
    { data: { messageReceived: { message: { subject: 'small' } } } },
  ]);
  expect(results[0]).not.toHaveProperty('data');
  stop();
});
