import { once } from 'node:events';
import type { Socket } from 'node:net';
import { connect } from 'node:net';
import { describe, expect, test } from 'vitest';
import { ClientAddresses, parseNetwork } from '../../src/http/client-address.ts';
import type { FrontDoorOptions } from '../../src/http/front-door.ts';
import { createFrontDoor } from '../../src/http/front-door.ts';
import { serveHealth } from '../../src/http/health.ts';
import { startTestGateway } from '../helpers/gateway.ts';
import { listen } from '../helpers/listen.ts';
import { waitFor } from '../helpers/sandbox.ts';

/** Long enough for those who do not dawdle, on a busy machine too. */
const SHORT = { headMs: 1_000, requestMs: 1_500, lookMs: 50 };

async function open(options: Partial<FrontDoorOptions> = {}) {
  const door = createFrontDoor({
    routes: [
      { path: '/health', handle: serveHealth },
      { path: '/read', handle: (request, response) => request.resume().on('end', () => response.end('read')) },
      { path: '/never', handle: () => {} },
    ],
    allowedHosts: null,
    allowedOrigins: new Set(),
    onError: () => {},
    ...options,
  });
  const listening = await listen(door.server);
  const { hostname, port } = new URL(listening.url);
  /** A connection, what was said on it and whether it is closed. */
  const dial = () => {
    const socket = connect(Number(port), hostname);
    const state = { socket, said: '', isClosed: false };
    socket.on('data', (data) => {
      state.said += data;
    });
    socket.on('error', () => {});
    socket.once('close', () => {
      state.isClosed = true;
    });
    return state;
  };
  const isWell = async () => (await fetch(`${listening.url}/health`)).status === 200;
  return { ...listening, ...door, dial, isWell };
}

const GET = 'GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n';
const POST = 'POST /read HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\n';

/** Sends it byte by byte, until the connection is closed. */
function drip(socket: Socket, text: string) {
  let at = 0;
  const timer = setInterval(() => socket.write(text[at++] ?? 'x'), 10);
  socket.once('close', () => clearInterval(timer));
}

describe('a client that takes its time', () => {
  test.each([
    ['to say anything', () => {}, ''],
    [
      'over the head of a request',
      (socket: Socket) => drip(socket, `GET /health HTTP/1.1\r\nX: ${'x'.repeat(1_000)}`),
      '408',
    ],
    ['over the body', (socket: Socket) => socket.write(POST) && drip(socket, 'x'.repeat(999)), '408'],
  ])('%s is told so, and closed, and nobody else waits', async (_, send, status) => {
    await using door = await open({ timeouts: SHORT });
    const slow = door.dial();
    send(slow.socket);
    expect(await door.isWell()).toBe(true);
    await waitFor('the close', () => slow.isClosed);
    expect(slow.said).toContain('HTTP/1.1 408 Request Timeout');
    if (status) expect(slow.said).toContain('"code":"LIMIT_EXCEEDED"');
    expect(await door.isWell()).toBe(true);
  });

  test('between two requests is closed without a word', async () => {
    await using door = await open({ timeouts: { idleMs: 100 } });
    const idle = door.dial();
    idle.socket.write(GET);
    await waitFor('the close', () => idle.isClosed);
    expect(idle.said.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 200']);
  });
});

describe('connections', () => {
  test('of one address are so many at once, and one that is closed makes room', async () => {
    const addresses = new ClientAddresses([]);
    const connections = { max: 100, maxPerClient: 3, clientOf: (socket: Socket) => addresses.ofPeer(socket) };
    await using door = await open({ connections });
    const first = [door.dial(), door.dial(), door.dial()];
    await Promise.all(first.map(({ socket }) => once(socket, 'connect')));
    const beyond = Array.from({ length: 20 }, () => door.dial());
    await waitFor('those beyond', () => beyond.every(({ isClosed }) => isClosed));
    expect([...first, ...beyond].map(({ said }) => said).join('')).toBe('');
    for (const { socket } of first) socket.write(GET);
    await waitFor('the answers', () => first.every(({ said }) => said.includes('200 OK')));
    first[0]?.socket.destroy();
    await waitFor('room', async () => {
      const next = door.dial();
      next.socket.write(GET);
      await waitFor('its end or its answer', () => next.isClosed || next.said !== '');
      next.socket.destroy();
      return next.said.includes('200 OK');
    });
  });

  test('of a proxy of ours are not counted as those of one client', async () => {
    const addresses = new ClientAddresses([parseNetwork('127.0.0.0/8') as never]);
    const connections = { max: 100, maxPerClient: 1, clientOf: (socket: Socket) => addresses.ofPeer(socket) };
    await using door = await open({ connections });
    const many = Array.from({ length: 10 }, () => door.dial());
    for (const { socket } of many) socket.write(GET);
    await waitFor('the answers', () => many.every(({ said }) => said.includes('200 OK')));
  });

  test('are so many in all', async () => {
    await using door = await open({ connections: { max: 2, maxPerClient: 100, clientOf: () => null } });
    const first = [door.dial(), door.dial()];
    await Promise.all(first.map(({ socket }) => once(socket, 'connect')));
    const beyond = door.dial();
    await waitFor('its close', () => beyond.isClosed);
    for (const { socket } of first) socket.write(GET);
    await waitFor('the answers', () => first.every(({ said }) => said.includes('200 OK')));
  });
});

describe('a server that closes', () => {
  test('is not held up by those that have not asked for anything, and lets answers under way end', async () => {
    const held: (() => void)[] = [];
    await using door = await open({
      routes: [{ path: '/held', handle: (_, response) => held.push(() => response.end('held')) }],
    });
    const silent = door.dial();
    const half = door.dial();
    half.socket.write('GET /held HTTP/1.1\r\nHo');
    const waiting = door.dial();
    waiting.socket.write('GET /held HTTP/1.1\r\nHost: localhost\r\n\r\n');
    await waitFor('the request', () => held.length === 1);
    const closed = once(door.server, 'close');
    door.server.close();
    await waitFor('the close', () => {
      door.closeIdle();
      return silent.isClosed && half.isClosed;
    });
    expect(waiting.isClosed).toBe(false);
    held[0]?.();
    await waitFor('the answer', () => waiting.said.includes('held'));
    await waitFor('the close', () => {
      door.closeIdle();
      return waiting.isClosed;
    });
    await closed;
    // The helper closes it as well.
    door.server.listen(0, '127.0.0.1');
    await once(door.server, 'listening');
  });
});

test('the settings are what bounds them', async () => {
  await using gateway = await startTestGateway({ MAX_ADDRESS_CONNECTIONS: '2' });
  const { hostname, port } = new URL(gateway.url);
  const sockets = Array.from({ length: 5 }, () => connect(Number(port), hostname).on('error', () => {}));
  let closed = 0;
  for (const socket of sockets) socket.once('close', () => ++closed).resume();
  await waitFor('those beyond', () => closed === 3);
  for (const socket of sockets) socket.destroy();
});
