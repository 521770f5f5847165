import { once } from 'node:events';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { FrameReader, frameOf, PING, TEXT } from '../../../bench/compare/load/frames.ts';
import { subscribe } from '../../../bench/compare/load/subscriber.ts';

/** A frame as a server sends it. */
function serverFrame(opcode: number, payload: Buffer): Buffer {
  const { length } = payload;
  const head = Buffer.alloc(length < 126 ? 2 : length < 65_536 ? 4 : 10);
  head[0] = 0x80 | opcode;
  if (length < 126) head[1] = length;
  else if (length < 65_536) {
    head[1] = 126;
    head.writeUInt16BE(length, 2);
  } else {
    head[1] = 127;
    head.writeBigUInt64BE(BigInt(length), 2);
  }
  return Buffer.concat([head, payload]);
}

test('frames of every length are read, however they are cut on their way', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(0, 1, 125, 126, 127, 65_535, 65_536, 70_000), { minLength: 1, maxLength: 4 }),
      fc.array(fc.nat(), { maxLength: 6 }),
      (lengths, places) => {
        const bytes = Buffer.concat(lengths.map((length) => serverFrame(TEXT, Buffer.alloc(length, 'x'))));
        const seen: number[] = [];
        const reader = new FrameReader((opcode, payload) => {
          expect(opcode).toBe(TEXT);
          seen.push(payload.length);
        });
        const at = [0, ...places.map((place) => place % bytes.length), bytes.length].sort((a, b) => a - b);
        for (const [i, end] of at.slice(1).entries()) reader.read(bytes.subarray(at[i], end));
        expect(seen).toEqual(lengths);
      },
    ),
    { numRuns: 50 },
  );
});

test('a subscriber keeps to the protocol of a real server, answers its pings and counts what it is given', async () => {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1', handleProtocols: () => 'graphql-transport-ws' });
  const told: string[] = [];
  const ponged = Promise.withResolvers<void>();
  server.on('connection', (socket) => {
    socket.on('pong', () => ponged.resolve());
    socket.on('message', (data) => {
      const { id, type } = JSON.parse(String(data)) as { id?: string; type: string };
      told.push(type);
      if (type === 'connection_init') socket.send('{"type":"connection_ack"}');
      if (type !== 'subscribe') return;
      socket.ping();
      socket.send(JSON.stringify({ id, type: 'next', payload: { data: { text: 'x'.repeat(300) } } }));
    });
  });
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  const heard = Promise.withResolvers<void>();
  let events = 0;
  const socket = await subscribe({
    url: `http://127.0.0.1:${port}`,
    query: 'subscription { a }',
    inboxes: ['a@mail.test', 'b@mail.test'],
    onEvent: () => {
      events += 1;
      if (events === 2) heard.resolve();
    },
    onError: heard.reject,
  });
  await Promise.all([heard.promise, ponged.promise]);
  socket.destroy();
  server.close();
  expect(told).toEqual(['connection_init', 'subscribe', 'subscribe']);
});

test('a frame of a client is one that others read', async () => {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  const client = new WebSocket(`ws://127.0.0.1:${port}`);
  const [seen, pinged] = [Promise.withResolvers<string>(), Promise.withResolvers<string>()];
  server.on('connection', (socket) => {
    socket.on('message', (data) => seen.resolve(String(data)));
    socket.on('ping', (data) => pinged.resolve(String(data)));
  });
  client.on('upgrade', ({ socket }) => {
    socket.write(frameOf(TEXT, Buffer.from('y'.repeat(1_000))));
    socket.write(frameOf(PING, Buffer.from('there?')));
  });
  expect(await seen.promise).toBe('y'.repeat(1_000));
  expect(await pinged.promise).toBe('there?');
  client.terminate();
  server.close();
});
