import type { Socket } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { WithBystander } from '../helpers/bystander.ts';
import { startWithBystander } from '../helpers/bystander.ts';
import type { RawConnection } from '../helpers/raw-frames.ts';
import { frame, openRaw, TEXT } from '../helpers/raw-frames.ts';
import { openSocket } from '../helpers/raw-socket.ts';
import { waitFor } from '../helpers/sandbox.ts';

// More of everything than anyone needs, on one socket, while a bystander's is to be answered.

const BOUND = 65_536;
const FIRST = 12_000_000;

let gateway: WithBystander;

beforeAll(async () => {
  // They read on late, if at all.
  gateway = await startWithBystander({ maxBacklogBytes: BOUND, closeTimeoutMs: 20_000 });
});
afterEach(() => gateway.settle());
afterAll(() => gateway[Symbol.asyncDispose]());

const watching = 'subscription { texts(size: 1, count: 0) }';
const subscribe = (id: number | string, query = watching) => ({ type: 'subscribe', id: `${id}`, payload: { query } });
const inFrames = (messages: readonly object[]) =>
  Buffer.concat(messages.map((message) => frame(TEXT, JSON.stringify(message))));
const numbers = (count: number) => Array.from({ length: count }, (_, i) => i);

describe('ten thousand messages at once', () => {
  test('that subscribe have a hundred run and the others refused, and hold up nobody', async () => {
    const { socket, messages } = await openRaw(gateway.url);
    socket.write(inFrames(numbers(10_000).map((id) => subscribe(id))));
    await waitFor('the first refusals', () => messages.length > 1);
    await gateway.asks('during subscriptions');
    expect(messages.length).toBeLessThan(9_900);
    await waitFor('all refusals', () => messages.length === 9_901, 50_000);
    const refusals = messages.slice(1);
    expect(new Set(refusals.map(({ type, payload }) => `${type} ${payload[0].extensions.code}`))).toEqual(
      new Set(['error LIMIT_EXCEEDED']),
    );
    expect(new Set(refusals.map(({ id }) => id)).size).toBe(9_900);
    expect(gateway.count.running).toBe(101);
    gateway.push();
    await waitFor('the events of those that run', () => messages.length === 10_001);
    expect(new Set(messages.slice(-100).map(({ type }) => type))).toEqual(new Set(['next']));
    socket.destroy();
  }, 60_000);

  test.each<[string, (i: number) => object]>([
    ['that complete what there is not', (i) => ({ type: 'complete', id: `${i}` })],
    ['that say pong', () => ({ type: 'pong' })],
    ['that ping', () => ({ type: 'ping' })],
  ])('%s are gone through, and hold up nobody', async (what, message) => {
    const { socket, messages, send } = await openRaw(gateway.url);
    socket.write(inFrames(numbers(10_000).map(message)));
    send(subscribe('last', '{ __typename }'));
    await gateway.asks(`during those ${what}`);
    expect(messages.at(-1)?.type).not.toBe('complete');
    await waitFor('the answer to the last', () => messages.at(-1)?.type === 'complete', 25_000);
    socket.destroy();
  });

  test('that subscribe and complete at once leave nothing', async () => {
    const { socket, messages, send } = await openRaw(gateway.url);
    socket.write(inFrames(numbers(1_000).flatMap((id) => [subscribe(id), { type: 'complete', id: `${id}` }])));
    send(subscribe('last', '{ __typename }'));
    await waitFor('the answer to the last', () => messages.at(-1)?.type === 'complete', 25_000);
    await waitFor('the end of the others', () => gateway.count.running === 1);
    expect(messages.filter(({ id }) => id !== 'last')).toEqual([{ type: 'connection_ack' }]);
    socket.destroy();
  });
});

test.each<[string, (connection: RawConnection) => void]>([
  ['closes', ({ socket }) => socket.end(frame(8))],
  ['is reset', ({ socket }) => socket.resetAndDestroy()],
  ['breaks the protocol', ({ send }) => send('[]')],
])('a hundred subscriptions end with their socket, when it %s', async (_, act) => {
  const connection = await openRaw(gateway.url);
  connection.socket.write(inFrames(numbers(100).map((id) => subscribe(id))));
  await waitFor('all', () => gateway.count.running === 101);
  act(connection);
  await waitFor('their end', () => gateway.count.running === 1);
  connection.socket.destroy();
});

describe('a client that never reads is closed with 1013, and nothing more is kept for it', () => {
  const name = 'n'.repeat(20_000);
  test.each<[string, (i: number) => object]>([
    ['when it pings', () => ({ type: 'ping', payload: { name } })],
    ['when all it asks is refused', (i) => subscribe(i, `{ ${name} }`)],
    ['when it asks for what is malformed', (i) => subscribe(i, `{ "${name}" }`)],
    ['when it is answered', (i) => subscribe(i, '{ text(size: 20000) }')],
    ['when it watches', (i) => subscribe(i, 'subscription { texts(size: 200000, count: 4) }')],
  ])('%s', async (_, message) => {
    const before = gateway.connections.length;
    const { socket, end } = await openRaw(gateway.url);
    const connection = gateway.connections[before] as Socket;
    // More than the system takes: what comes after it waits here.
    socket.pause();
    socket.write(inFrames([subscribe('first', `{ text(size: ${FIRST}) }`)]));
    await waitFor('the first', () => connection.writableLength > FIRST);
    for (let i = 0, sent = connection.bytesRead; i < 6; i += 1) {
      const bytes = inFrames([message(i)]);
      sent += bytes.length;
      socket.write(bytes);
      await waitFor('it to be read', () => connection.bytesRead >= sent);
    }
    await gateway.asks('meanwhile');
    expect(connection.writableLength).toBeLessThan(FIRST + BOUND + 500_000);
    socket.resume();
    expect((await end)?.code).toBe(1013);
    socket.destroy();
  });

  test('when what waits are many small messages, behind one that does not count', async () => {
    const before = gateway.connections.length;
    const reader = await openSocket(gateway.url);
    const connection = gateway.connections[before] as Socket;
    reader.socket.pause();
    reader.subscribe('large', '{ text(size: 40000000) }');
    await waitFor('the large one', () => connection.writableLength > 4e7);
    const large = connection.writableLength;
    for (let i = 0; i < 200; i += 1) reader.send({ type: 'ping' });
    // A pong has 17 bytes and counts for 512 more; what comes after the last that may wait is the close frame.
    const mayWait = Math.floor(BOUND / 529) * 17;
    await waitFor('the close frame', () => connection.writableLength > large + mayWait);
    await gateway.asks('during it');
    reader.socket.resume();
    expect((await reader.closed).code).toBe(1013);
    expect(reader.received.filter(({ type }) => type === 'pong').length).toBeLessThan(140);
  });
});

test('a client that goes on sending after it was closed is not read any more, and cut', async () => {
  const before = gateway.connections.length;
  const { socket, send, closed } = await openRaw(gateway.url);
  const connection = gateway.connections[before] as Socket;
  send('[]');
  const flood = inFrames(numbers(10_000).map(() => ({ type: 'ping' })));
  const sending = setInterval(() => socket.write(flood), 5);
  await waitFor('the cut', () => connection.destroyed);
  clearInterval(sending);
  await closed;
  expect(connection.bytesRead).toBeLessThan(1_000_000);
  socket.destroy();
});

test('a client that never reads is cut when it leaves its close frame unread', async () => {
  await using quick = await startWithBystander({ maxBacklogBytes: BOUND, closeTimeoutMs: 100 });
  const { socket, send } = await openRaw(quick.url);
  socket.pause();
  send(subscribe('large', '{ text(size: 40000000) }'));
  send('[]');
  await quick.settle();
  socket.destroy();
});
