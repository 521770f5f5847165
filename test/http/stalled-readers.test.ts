import { once } from 'node:events';
import type { Socket } from 'node:net';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { waitFor } from '../helpers/sandbox.ts';
import { startSmallGateway } from '../helpers/small-gateway.ts';

const MB = 1_000_000;

/** Posts a query over a connection that the test reads from, or does not. */
function post(url: string, query: string, accept = 'text/event-stream'): Socket {
  const { hostname, port } = new URL(url);
  const body = JSON.stringify({ query });
  const lines = [
    'POST /graphql HTTP/1.1',
    `Host: ${hostname}`,
    'Authorization: Bearer a-key',
    `Accept: ${accept}`,
    'Content-Type: application/json',
    `Content-Length: ${body.length}`,
  ];
  const socket = connect({ host: hostname, port: Number(port) });
  socket.on('error', () => {});
  socket.write(`${lines.join('\r\n')}\r\n\r\n${body}`);
  return socket;
}

const texts = (size: number, count: number) => `subscription { texts(size: ${size}, count: ${count}) }`;

describe('a client that stops to read', () => {
  test('an event stream has one event made for it at a time, and is cut off unfinished', async () => {
    await using gateway = await startSmallGateway({ stallMs: 200 });
    const socket = post(gateway.url, texts(MB, 100)).pause();
    await waitFor('the events', () => gateway.count.texts > 0);
    const [connection] = gateway.connections as [Socket];
    await once(connection, 'close');
    expect(gateway.count.texts).toBeLessThan(50);
    await waitFor('the end of the subscription', () => gateway.count.running === 0);
    let all = '';
    socket.setEncoding('latin1').on('data', (text) => {
      all += text;
    });
    socket.resume();
    await once(socket, 'close');
    expect(all).not.toContain('event: complete');
    // The chunk of length nothing, which ends an answer that is whole.
    expect(all.endsWith('0\r\n\r\n')).toBe(false);
  });

  test('a large answer is cut off too', async () => {
    await using gateway = await startSmallGateway({ stallMs: 200 });
    const socket = post(gateway.url, `{ text(size: ${40 * MB}) }`, 'application/json').pause();
    const connection = await waitFor('the connection', () => gateway.connections[0]);
    await once(connection, 'close');
    socket.destroy();
  });
});

describe('a client is not cut off', () => {
  test('for reading slowly, be it one large event', async () => {
    await using gateway = await startSmallGateway({ stallMs: 400 });
    const socket = post(gateway.url, texts(30 * MB, 1));
    let bytes = 0;
    // A rest after each megabyte: more than a second of them, in which the event is the one piece that leaves.
    let next = MB;
    socket.on('data', (data: Buffer) => {
      bytes += data.length;
      if (bytes < next) return;
      next += MB;
      socket.pause();
      setTimeout(() => socket.resume(), 50);
    });
    await waitFor('all of it', () => bytes > 30 * MB);
    gateway.push();
    await waitFor('the next event', () => bytes > 60 * MB);
    expect(gateway.count.running).toBe(1);
    socket.destroy();
    await waitFor('the end of the subscription', () => gateway.count.running === 0);
  });

  test('for a stream that is quiet, and it is watched all the same when there is more', async () => {
    await using gateway = await startSmallGateway({ stallMs: 30 });
    const socket = post(gateway.url, texts(4 * MB, 0)).resume();
    await waitFor('the start', () => gateway.count.running === 1);
    await sleep(200);
    expect(gateway.count.running).toBe(1);
    socket.pause();
    const [connection] = gateway.connections as [Socket];
    const closed = once(connection, 'close');
    const more = setInterval(() => gateway.push(), 5);
    await closed;
    clearInterval(more);
    await waitFor('the end of the subscription', () => gateway.count.running === 0);
    socket.destroy();
  });
});
