import { once } from 'node:events';
import { connect } from 'node:net';
import fc from 'fast-check';
import { expect } from 'vitest';
import { WebSocket } from 'ws';
import { KEY_1 } from '../helpers/gateway.ts';
import { waitFor } from '../helpers/sandbox.ts';
import { anyJson, anyText, mutated } from './arbitraries.ts';
import { documents } from './documents.ts';
import { askedOf } from './graphql.ts';
import type { FuzzHost } from './host.ts';
import { expectErrors } from './host.ts';
import type { LiveTarget } from './target.ts';

const TYPES = [
  'connection_init',
  'subscribe',
  'subscribe',
  'subscribe',
  'complete',
  'ping',
  'pong',
  'next',
  'error',
  'odd',
];

function protocolMessage(host: FuzzHost): fc.Arbitrary<string> {
  const payload = fc.record(
    {
      query: fc.oneof(documents(askedOf(host)), anyJson),
      variables: anyJson,
      operationName: anyJson,
      extensions: anyJson,
    },
    { requiredKeys: [] },
  );
  const given = fc
    .record(
      {
        type: fc.constantFrom(...TYPES),
        id: fc.oneof(fc.constantFrom('1', '2', '3'), anyJson),
        payload: fc.oneof({ weight: 3, arbitrary: payload }, { weight: 1, arbitrary: anyJson }),
      },
      { requiredKeys: ['type'] },
    )
    .map((message) => JSON.stringify(message));
  return fc.oneof(
    { weight: 8, arbitrary: given },
    { weight: 1, arbitrary: mutated(given) },
    { weight: 1, arbitrary: anyText },
  );
}

/** A frame of any kind: whatever is in its head, of whatever length it says that it is. */
const frame = fc
  .record({
    first: fc.oneof(fc.constantFrom(0x81, 0x82, 0x88, 0x89, 0x8a, 0x01, 0x00, 0x80, 0xc1, 0xff), fc.nat(255)),
    isMasked: fc.boolean(),
    claimed: fc.option(fc.constantFrom(0, 125, 126, 127, 2_000_000)),
    payload: fc.oneof(
      fc.uint8Array({ maxLength: 130 }),
      fc
        .constantFrom('{"type":"ping"}', '{"type":"connection_init"}', '\u0003\u00e8')
        .map((text) => Buffer.from(text, 'latin1')),
    ),
  })
  .map(({ first, isMasked, claimed, payload }) => {
    const length = claimed ?? payload.length;
    const mask = isMasked ? 0x80 : 0;
    const head = length < 126 ? [first, mask | length] : [first, mask | 126, (length >> 8) & 255, length & 255];
    return Buffer.concat([Buffer.from(head), isMasked ? Buffer.alloc(4) : Buffer.alloc(0), Buffer.from(payload)]);
  });

/** A code that may stand in a close frame, or that says how the connection ended without one. */
const isCloseCode = (code: number) => (code >= 1000 && code <= 1014) || (code >= 4000 && code <= 4999);

export const socketTargets: readonly LiveTarget[] = [
  {
    name: 'message on a WebSocket',
    runs: 40,
    property: (host) =>
      fc.asyncProperty(
        fc.boolean(),
        fc.array(protocolMessage(host), { minLength: 1, maxLength: 6 }),
        async (isAcknowledged, messages) => {
          const socket = new WebSocket(host.gateway.url.replace('http', 'ws'), 'graphql-transport-ws');
          const received: string[] = [];
          let code: number | undefined;
          socket.on('error', () => {}).on('message', (data) => received.push(String(data)));
          socket.on('close', (closed) => {
            code = closed;
          });
          await once(socket, 'open');
          if (isAcknowledged)
            socket.send(JSON.stringify({ type: 'connection_init', payload: { authorization: `Bearer ${KEY_1}` } }));
          for (const message of messages) socket.send(message);
          socket.send('{"type":"ping","payload":{"last":true}}');
          await waitFor(
            'an answer or the end',
            () => code !== undefined || received.some((text) => text.includes('"last"')),
          );
          socket.terminate();
          if (code !== undefined) expect(isCloseCode(code)).toBe(true);
          for (const text of received) {
            const { type, payload } = JSON.parse(text) as { type: string; payload?: { errors?: unknown } };
            expect(['connection_ack', 'ping', 'pong', 'next', 'error', 'complete']).toContain(type);
            if (type === 'error') expectErrors(payload);
            if (payload?.errors !== undefined && type === 'next') expectErrors(payload.errors);
          }
          await waitFor('the end of its socket', () => host.gateway.app.activity.sockets === 0);
          await host.expectWell();
        },
      ),
  },
  {
    name: 'frame on a WebSocket',
    runs: 40,
    property: (host) =>
      fc.asyncProperty(fc.array(frame, { minLength: 1, maxLength: 5 }), async (frames) => {
        const { hostname, port } = new URL(host.gateway.url);
        const socket = connect(Number(port), hostname);
        let received = '';
        socket
          .on('error', () => {})
          .on('data', (chunk) => {
            received += chunk.toString('latin1');
          });
        const closed = once(socket, 'close');
        socket.write(
          `GET /graphql HTTP/1.1\r\nHost: ${hostname}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n`,
        );
        await waitFor('the upgrade', () => received.includes('\r\n\r\n'));
        expect(received).toMatch(/^HTTP\/1\.1 101 /);
        socket.end(Buffer.concat(frames));
        const late = setTimeout(() => socket.destroy(), 50);
        await closed;
        clearTimeout(late);
        await waitFor('the end of its socket', () => host.gateway.app.activity.sockets === 0);
        await host.expectWell();
      }),
  },
];
