import { expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { KEY_1, KEY_2, startTestGateway, watch } from '../helpers/gateway.ts';
import { CreateInbox, MessageReceived } from '../helpers/operations.ts';
import { post } from '../helpers/rate-limited.ts';
import { waitFor } from '../helpers/sandbox.ts';

test('a credential in a loop, from many addresses and on every transport, takes nothing from another', async () => {
  await using gateway = await startTestGateway({ RATE_LIMIT_CREDENTIAL: '40', TRUSTED_PROXIES: '127.0.0.1' });
  const inbox = (await gateway.ask(CreateInbox, {}, KEY_2)).data.createInbox.inbox?.address as string;
  const bystander = watch(gateway.socket({ key: KEY_2 }), MessageReceived, { inbox });
  await waitFor('the bystander to watch', () => gateway.app.activity.watchers === 1);

  const greedy = gateway.socket({ key: KEY_1 });
  const loops = Array.from({ length: 200 }, (_, i) => [
    post(gateway.url, { key: KEY_1, from: `192.0.2.${i}`, query: '{ domains { name } }' }),
    new Promise<void>((resolve) => {
      const done = () => resolve();
      greedy.subscribe({ query: '{ __typename }' }, { next: () => {}, error: done, complete: done });
    }),
  ]).flat();
  const served = await Promise.all(
    Array.from({ length: 20 }, () => post(gateway.url, { key: KEY_2, query: '{ domains { name } }' })),
  );
  expect(served.map(({ status }) => status)).toEqual(Array(20).fill(200));
  const answers = (await Promise.all(loops)).filter((answer) => answer !== undefined);
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 429]));

  await gateway.mail({ to: inbox, subject: 'for the bystander' });
  await waitFor('the push', () => bystander.events.length === 1);
  expect(bystander.errors).toEqual([]);
});

test('a thousand subscribe messages on one socket are answered each, and the socket and the process go on', async () => {
  await using gateway = await startTestGateway({ RATE_LIMIT_CREDENTIAL: '1' });
  const socket = new WebSocket(gateway.url.replace('http', 'ws'), 'graphql-transport-ws');
  const answered = { complete: 0, RATE_LIMITED: 0, pong: 0 };
  let isAcknowledged = false;
  socket.on('message', (data) => {
    const { type, payload } = JSON.parse(String(data));
    if (type === 'connection_ack') isAcknowledged = true;
    if (type === 'error') answered[payload[0].extensions.code as 'RATE_LIMITED'] += 1;
    if (type === 'complete' || type === 'pong') answered[type as 'complete' | 'pong'] += 1;
  });
  socket.once('open', () =>
    socket.send(JSON.stringify({ type: 'connection_init', payload: { authorization: `Bearer ${KEY_1}` } })),
  );
  await waitFor('the acknowledgement', () => isAcknowledged);
  for (let i = 0; i < 1_000; i += 1) {
    socket.send(JSON.stringify({ id: String(i), type: 'subscribe', payload: { query: '{ __typename }' } }));
  }
  socket.send(JSON.stringify({ type: 'ping' }));
  await waitFor('all answers', () => answered.complete + answered.RATE_LIMITED === 1_000 && answered.pong === 1);
  expect(answered).toEqual({ complete: 1, RATE_LIMITED: 999, pong: 1 });
  socket.close();
});
