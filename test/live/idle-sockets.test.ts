import { createClient } from 'graphql-ws';
import { expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { openSocket } from '../helpers/raw-socket.ts';
import { waitFor } from '../helpers/sandbox.ts';
import { startSmallGateway } from '../helpers/small-gateway.ts';

const IDLE = { code: 1000, reason: 'Idle: nothing was asked for' };
const watching = 'subscription { texts(size: 1, count: 0) }';

test('a socket with nothing under way is closed with 1000 when it has been so for long, whatever it was before', async () => {
  await using gateway = await startSmallGateway({ pingIntervalMs: 200, idleMs: 1_000 });
  const [fresh, asking, pinging] = await Promise.all([1, 2, 3].map(() => openSocket(gateway.url)));
  asking?.subscribe('1', watching);
  const ping = setInterval(() => pinging?.send({ type: 'ping' }), 20);
  expect([await fresh?.closed, await pinging?.closed]).toEqual([IDLE, IDLE]);
  clearInterval(ping);
  // It has been watching all the while.
  await waitFor('the end of both', () => gateway.sockets.size === 1);
  gateway.push();
  await waitFor('its event', () => asking?.typesOf('1').length === 1);
  asking?.complete('1');
  expect(await asking?.closed).toEqual(IDLE);
});

test('a client that is to stay connected connects again, and one that watches notices nothing', async () => {
  await using gateway = await startSmallGateway({ pingIntervalMs: 200, idleMs: 1_000 });
  const closes: number[] = [];
  const connect = (lazy: boolean) =>
    createClient({
      url: gateway.url.replace('http', 'ws'),
      webSocketImpl: WebSocket,
      lazy,
      retryAttempts: 0,
      connectionParams: { authorization: 'Bearer a-key' },
      on: { closed: (event) => closes.push((event as { code: number }).code) },
    });
  const watcher = connect(true);
  const events: unknown[] = [];
  let isOver = false;
  const over = () => {
    isOver = true;
  };
  watcher.subscribe({ query: watching }, { next: (event) => events.push(event), error: over, complete: over });
  await waitFor('the watcher', () => gateway.count.running === 1);
  const eager = connect(false);
  await waitFor('two closes of the other', () => closes.length === 2);
  await waitFor('its third socket', () => gateway.sockets.size === 2);
  expect(closes).toEqual([1000, 1000]);
  gateway.push();
  await waitFor('the event', () => events.length === 1);
  expect(isOver).toBe(false);
  await Promise.all([watcher.dispose(), eager.dispose()]);
});
