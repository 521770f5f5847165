import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import type { NextMessage } from 'graphql-ws';
import { stringifyMessage } from 'graphql-ws';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { SharedMessage } from '../../src/live/shared-message.ts';
import { listen } from '../helpers/listen.ts';
import { waitFor } from '../helpers/sandbox.ts';

interface Reader {
  readonly socket: WebSocket;
  /** The server's end. */
  readonly stream: Duplex;
  readonly texts: string[];
}

let readers: Reader[];
let connect: () => Promise<Reader>;
let stop: () => Promise<unknown>;
beforeEach(async () => {
  readers = [];
  const sockets = new WebSocketServer({ noServer: true });
  const server = createServer();
  const upgraded: Duplex[] = [];
  server.on('upgrade', (request, stream, head) => {
    sockets.handleUpgrade(request, stream, head, () => upgraded.push(stream));
  });
  const { url } = await listen(server);
  connect = async () => {
    const socket = new WebSocket(url.replace('http', 'ws'), { perMessageDeflate: false });
    const texts: string[] = [];
    socket.on('message', (data, isBinary) => texts.push(isBinary ? 'binary' : String(data)));
    await once(socket, 'open');
    const reader = { socket, stream: upgraded.at(-1) as Duplex, texts };
    readers.push(reader);
    return reader;
  };
  stop = async () => {
    for (const { socket } of readers) socket.terminate();
    server.close();
    server.closeAllConnections();
  };
});
afterEach(() => stop());

const IDS = ['1', '2', '10', 'a"b\\c', 'ß', '日本語', '\u0000\n', '\ud800', '🐾', 'x'.repeat(256)];
/** On both sides of the lengths at which a frame has another head, or is written in another way. */
const LENGTHS = [0, 40, 60, 80, 100, 8_000, 16_370, 16_384, 16_400, 65_400, 65_480, 65_500, 65_536, 300_000];

const payloadOf = (length: number) => ({ data: { text: 'ü🐾"\n'.repeat(3) + 'x'.repeat(length) } });

/** What graphql-ws makes of it. */
const said = (id: string, payload: object) => stringifyMessage({ id, type: 'next', payload } as NextMessage);

describe('a shared message', () => {
  test.each(LENGTHS)('is what graphql-ws would send, under any id, with %i characters', async (length) => {
    const reader = await connect();
    const payload = payloadOf(length);
    const message = new SharedMessage(JSON.stringify(payload));
    for (const id of [...IDS, ...IDS]) message.writeTo(reader.stream, JSON.stringify(id));
    await waitFor('all', () => reader.texts.length === 2 * IDS.length);
    expect(reader.texts).toEqual([...IDS, ...IDS].map((id) => Buffer.from(said(id, payload)).toString()));
  });

  test('has errors as graphql-ws has them', async () => {
    const reader = await connect();
    const payload = { errors: [{ message: 'no', path: ['a'] }], data: null };
    new SharedMessage(JSON.stringify(payload)).writeTo(reader.stream, '"1"');
    await waitFor('it', () => reader.texts.length === 1);
    expect(reader.texts[0]).toBe(said('1', payload));
  });

  test('tells how long its frame is', async () => {
    const reader = await connect();
    const stream = reader.stream as Socket;
    const before = stream.bytesWritten;
    let bytes = 0;
    for (const length of LENGTHS)
      bytes += new SharedMessage(JSON.stringify(payloadOf(length))).writeTo(reader.stream, '"1"');
    expect(stream.bytesWritten - before).toBe(bytes);
  });

  test.each([200, 10_000, 100_000])(
    'of %i characters is under the right id for readers who take it late',
    async (length) => {
      const [slow, quick] = [await connect(), await connect()];
      slow.socket.pause();
      const payload = payloadOf(length);
      const message = new SharedMessage(JSON.stringify(payload));
      const ids: string[] = [];
      // Until it waits here and not in the system, and some more.
      for (let waiting = 0; waiting < 20; waiting += slow.stream.writableLength > 0 ? 1 : 0) {
        const id = String(ids.length).padStart(6, '0');
        ids.push(id);
        message.writeTo(slow.stream, JSON.stringify(id));
        message.writeTo(quick.stream, JSON.stringify(`q${id.slice(1)}`));
        if (ids.length % 50 === 0) await new Promise(setImmediate);
      }
      slow.socket.resume();
      await waitFor('all', () => slow.texts.length === ids.length && quick.texts.length === ids.length);
      expect(slow.texts.map((text) => JSON.parse(text).id)).toEqual(ids);
      expect(quick.texts.map((text) => JSON.parse(text).id)).toEqual(ids.map((id) => `q${id.slice(1)}`));
      expect(slow.texts.every((text, i) => text === said(ids[i] as string, payload))).toBe(true);
    },
  );
});
