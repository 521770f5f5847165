import type { Socket } from 'node:net';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { WithBystander } from '../helpers/bystander.ts';
import { startWithBystander } from '../helpers/bystander.ts';
import type { RawConnection } from '../helpers/raw-frames.ts';
import { BINARY, CLOSE, closeFrame, frame, handshake, MORE, openRaw, PING, PONG, TEXT } from '../helpers/raw-frames.ts';
import { waitFor } from '../helpers/sandbox.ts';

// What is under the messages: frames, right or wrong, and how the socket is closed for them.

const MAX = 65_536;

let gateway: WithBystander;

beforeAll(async () => {
  gateway = await startWithBystander({ maxMessageBytes: MAX, closeTimeoutMs: 100 });
});
afterEach(() => gateway.settle());
afterAll(() => gateway[Symbol.asyncDispose]());

const begin = frame(TEXT, '', { fin: false });
const more = frame(MORE, '', { fin: false });
const many = (times: number, bytes: Buffer) => Buffer.concat(Array<Buffer>(times).fill(bytes));
/** A text message in frames of that size. */
const inFrames = (size: number, bytes: number) =>
  Buffer.concat([
    frame(TEXT, 'x'.repeat(size), { fin: false }),
    many(bytes / size - 2, frame(MORE, 'x'.repeat(size), { fin: false })),
    frame(MORE, 'x'.repeat(size)),
  ]);

describe('a socket is closed', () => {
  test.each<[what: string, code: number, ...frames: Buffer[]]>([
    ['a message past the bound', 1009, frame(TEXT, 'x'.repeat(MAX + 1))],
    ['a message past the bound in frames', 1009, inFrames(4096, MAX + 4096)],
    ['a length past the bound, before there is any of it', 1009, frame(TEXT, '', { length: BigInt(MAX + 1) })],
    ['a length of 4 GB', 1009, frame(TEXT, '', { length: 2n ** 32n })],
    ['a length past 2^53', 1009, frame(TEXT, '', { length: 2n ** 60n })],
    ['the greatest length', 1009, frame(TEXT, '', { length: 2n ** 64n - 1n })],
    ['a thousand frames of nothing', 1008, begin, many(1000, more)],
    ['a thousand frames of a byte', 1008, begin, many(1000, frame(MORE, 'x', { fin: false }))],
    ['a message that is compressed', 1002, frame(TEXT, 'x', { reserved: 4 })],
    ['a second reserved bit', 1002, frame(TEXT, 'x', { reserved: 2 })],
    ['a third reserved bit', 1002, frame(TEXT, 'x', { reserved: 1 })],
    ['a reserved bit in a ping', 1002, frame(PING, 'x', { reserved: 4 })],
    ['the opcode 3', 1002, frame(3)],
    ['the opcode 7', 1002, frame(7)],
    ['the opcode 11', 1002, frame(11)],
    ['the opcode 15', 1002, frame(15)],
    ['a frame that is not masked', 1002, frame(TEXT, '{"type":"ping"}', { masked: false })],
    ['a close that is not masked', 1002, frame(CLOSE, '', { masked: false })],
    ['the rest of no message', 1002, frame(MORE, 'x')],
    ['a message within another', 1002, begin, frame(TEXT, 'x')],
    ['bytes within a text', 1002, begin, frame(BINARY, 'x')],
    ['a ping in parts', 1002, frame(PING, 'x', { fin: false })],
    ['a close in parts', 1002, frame(CLOSE, '', { fin: false })],
    ['a ping of 126 bytes', 1002, frame(PING, 'x'.repeat(126))],
    ['a pong of 64 kB', 1002, frame(PONG, 'x'.repeat(65_535))],
    ['a close of one byte', 1002, frame(CLOSE, 'x')],
    ['a close with the code 999', 1002, closeFrame(999)],
    ['a close with the code 1005', 1002, closeFrame(1005)],
    ['a close with the code 1006', 1002, closeFrame(1006)],
    ['a close with the code 5000', 1002, closeFrame(5000)],
    ['a close with a reason that is no UTF-8', 1007, closeFrame(1000, Buffer.from([0xff]))],
    ['a text that is no UTF-8', 1007, frame(TEXT, Buffer.from([0x22, 0xc3, 0x28, 0x22]))],
    ['a text with a surrogate', 1007, frame(TEXT, Buffer.from([0xed, 0xa0, 0x80]))],
    ['a text with an overlong slash', 1007, frame(TEXT, Buffer.from([0xc0, 0xaf]))],
    ['a text that ends within a character', 1007, frame(TEXT, Buffer.from([0xe2, 0x82]))],
    ['what is no frame', 1002, Buffer.from('GET / HTTP/1.1\r\n\r\n')],
    ['a close', 1000, closeFrame(1000, 'Done')],
    ['a close with a code of its own', 4999, closeFrame(4999)],
    ['a close without a code', 1005, frame(CLOSE)],
  ])('for %s, with %i, whether the client answers or not', async (_, code, ...frames) => {
    const { socket, end, closed } = await openRaw(gateway.url);
    socket.write(Buffer.concat(frames));
    expect((await end)?.code).toBe(code);
    // It does not close its end, and says more.
    socket.write(frame(TEXT, '{"type":"ping"}'));
    await closed;
    socket.destroy();
  });

  test.each<[what: string, act: (connection: RawConnection) => void]>([
    ['leaves in the middle of a frame', ({ socket }) => socket.end(frame(TEXT, 'x', { length: 1000n }))],
    ['leaves in the middle of a message', ({ socket }) => socket.end(begin)],
    ['resets the connection', ({ socket }) => socket.resetAndDestroy()],
    ['resets it after a frame', ({ socket }) => socket.write(begin, () => socket.resetAndDestroy())],
    ['closes its end without a close frame', ({ socket }) => socket.end()],
  ])('for good, when the client %s', async (_, act) => {
    const connection = await openRaw(gateway.url);
    act(connection);
    await connection.closed;
    connection.socket.destroy();
  });

  test('cut, when it answers no ping, be it in the middle of a frame', async () => {
    await using pinging = await startWithBystander({ pingIntervalMs: 500 });
    const [silent, busy] = [await openRaw(pinging.url), await openRaw(pinging.url)];
    busy.socket.write(frame(TEXT, '', { length: 9n }));
    for (const { socket, closed, end, count } of [silent, busy]) {
      await closed;
      expect([await end, count.pings]).toEqual([null, 1]);
      socket.destroy();
    }
    await pinging.settle();
  });

  test('cut, when it leaves sixty answers to its pings unread', async () => {
    const before = gateway.connections.length;
    const { socket, send } = await openRaw(gateway.url);
    // More than the system takes: the answers stay behind it.
    send({ type: 'subscribe', id: '1', payload: { query: '{ text(size: 40000000) }' } });
    const connection = gateway.connections[before] as Socket;
    await waitFor('the answer', () => connection.writableLength > 1e7);
    socket.pause();
    socket.write(many(60, frame(PING, 'x')));
    await gateway.asks('after sixty');
    expect(connection.destroyed).toBe(false);
    socket.write(frame(PING, 'x'));
    await waitFor('the cut', () => connection.destroyed);
    socket.destroy();
  });
});

describe('a socket stays', () => {
  test.each<[what: string, ...frames: Buffer[]]>([
    ['a message as large as may be', frame(TEXT, `{"type":"ping"}${' '.repeat(MAX - 15)}`)],
    ['a message in three frames', frame(TEXT, '{"type":', { fin: false }), more, frame(MORE, '"ping"}')],
    ['pings within a message', frame(TEXT, '{"type":', { fin: false }), frame(PING, 'a'), frame(MORE, '"ping"}')],
    [
      'a length in more bytes than it needs',
      Buffer.concat([Buffer.from([0x81, 0xff, 0, 0, 0, 0, 0, 0, 0, 15, 0, 0, 0, 0]), Buffer.from('{"type":"ping"}')]),
    ],
    ['a flood of pongs', many(5000, frame(PONG)), frame(TEXT, '{"type":"ping"}')],
  ])('for %s, and is answered', async (_, ...frames) => {
    const { socket, messages } = await openRaw(gateway.url);
    socket.write(Buffer.concat(frames));
    await waitFor('the answer', () => messages.at(-1)?.type === 'pong');
    socket.destroy();
  });

  test('for a message that comes byte by byte', async () => {
    const { socket, messages } = await openRaw(gateway.url);
    socket.setNoDelay();
    for (const byte of frame(TEXT, '{"type":"ping"}')) {
      await new Promise((resolve) => socket.write(Buffer.from([byte]), resolve));
    }
    await waitFor('the answer', () => messages.at(-1)?.type === 'pong');
    socket.destroy();
  });

  test('for a flood of pings that are read: the bystander is answered in between', async () => {
    const { socket, count } = await openRaw(gateway.url);
    socket.write(many(10_000, frame(PING, 'x')));
    await waitFor('some', () => count.pongs > 0);
    await gateway.asks('meanwhile');
    expect(count.pongs).toBeLessThan(10_000);
    await waitFor('all', () => count.pongs === 10_000);
    socket.destroy();
  });
});

test('messages that never become whole are kept up to a bound over all sockets; who has sent most of them is cut', async () => {
  const slow = await openRaw(gateway.url);
  slow.socket.write(frame(TEXT, '{"type":"ping"}').subarray(0, 9));
  // Each keeps all but a byte of the largest message there may be; 64 of them are the bound.
  const greedy = await Promise.all(
    Array.from({ length: 70 }, async () => {
      const connection = await openRaw(gateway.url);
      connection.socket.on('data', () => {});
      connection.socket.write(frame(TEXT, 'x'.repeat(MAX - 1), { length: BigInt(MAX) }));
      return connection;
    }),
  );
  await waitFor('the cut', () => greedy.some(({ isClosed }) => isClosed()));
  expect(slow.isClosed()).toBe(false);
  for (const { socket } of [slow, ...greedy]) socket.destroy();
});

test('who asks for a socket ahead of its answers gets none, since they would be written among its frames', async () => {
  const { hostname, port, host } = new URL(gateway.url);
  const socket = connect(Number(port), hostname);
  const query = '{"query":"{ domains { name } }"}';
  const head = `Host: ${host}\r\nContent-Type: application/json\r\nContent-Length: ${query.length}`;
  socket.write(`POST /graphql HTTP/1.1\r\n${head}\r\n\r\n${query}${handshake(gateway.url)}`);
  expect(await text(socket)).not.toContain('HTTP/1.1 101');
});
